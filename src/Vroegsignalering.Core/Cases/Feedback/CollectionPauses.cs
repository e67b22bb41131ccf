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
        IEnumerable<(SignalId Signal, CollectionPause Pause)> running =
            from one in cases.Select(c => LateHelp.AsCounted(c))
            where one.HelpAcceptedOn is not null && (one.Result is null || FeedbackOfResults.Of(one.Result.Value) == CreditorFeedback.HelpAccepted)
            from signal in one.Signals
            where FeedbackOfResults.Of(signal.Status) is null
            let pause = policy.PauseOf(signal, one.HelpAcceptedOn!.Value)
            where pause is not null && pause.IsRunningOn(day)
            select (Signal: SignalId.Of(signal), Pause: pause);
        return
        [
            .. running.GroupBy(p => p.Signal).OrderBy(g => g.Key).Select(g => g.Select(p => p.Pause).MaxBy(p => p.Until)!)
                .OrderBy(p => p.Until).ThenBy(p => p.Partner).ThenBy(p => p.PartnerName, StringComparer.Ordinal).ThenBy(p => p.Reference, StringComparer.Ordinal),
        ];
    }
}
