using NodaTime;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>Which pauses of collection run.</summary>
public static class CollectionPauses
{
    /// <summary>The pauses that run on a day, the first to end first; of a signal in two cases the one that ends last.</summary>
    /// <param name="day">The day.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="policy">How long pauses last.</param>
    public static IReadOnlyList<CollectionPause> RunningOn(LocalDate day, IEnumerable<SignalCase> cases, CollectionPausePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(policy);
        IEnumerable<CollectionPause> running =
            from one in cases.Select(c => LateHelp.AsCounted(c))
            where one.HelpAcceptedOn is not null && (one.Result is null || FeedbackOfResults.Of(one.Result.Value) == CreditorFeedback.HelpAccepted)
            from signal in one.Signals
            where FeedbackOfResults.Of(signal.Status) is null
            let pause = policy.PauseOf(signal, one.HelpAcceptedOn!.Value)
            where pause is not null && pause.IsRunningOn(day)
            select pause;
        return
        [
            .. running.GroupBy(p => (p.Partner, p.PartnerName, p.Reference)).Select(g => g.OrderByDescending(p => p.Until).First())
                .OrderBy(p => p.Until).ThenBy(p => p.Partner).ThenBy(p => p.PartnerName, StringComparer.Ordinal).ThenBy(p => p.Reference, StringComparer.Ordinal),
        ];
    }
}
