using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>What there is to tell about each signal, from all its cases.</summary>
internal static class SignalOutcomes
{
    /// <summary>One outcome per signal, in a fixed order. A signal in two cases has the outcome that was decided last.</summary>
    public static IReadOnlyList<SignalOutcome> Of(IEnumerable<SignalCase> cases, FeedbackPolicy policy)
    {
        Dictionary<SignalId, Found> last = [];
        // Who accepted help after the case was closed, accepted it, however a municipality counts that.
        foreach (SignalCase one in cases.Select(c => LateHelp.AsCounted(c)))
        {
            foreach (Signal signal in one.Signals)
            {
                SignalId id = SignalId.Of(signal);
                if (Find(one, signal) is Found found && (!last.TryGetValue(id, out Found? other) || found.CompareTo(other) > 0))
                {
                    last[id] = found;
                }
            }
        }

        return [.. last.OrderBy(p => p.Key).Select(p => p.Value.Outcome(p.Key, policy))];
    }

    private static Found? Find(SignalCase one, Signal signal)
    {
        if (FeedbackOfResults.Of(signal.Status) is CreditorFeedback own)
        {
            return new Found(own, one.ClosedOn, null, one.Id, signal);
        }

        if (one.Result is not CaseResult result)
        {
            return one.HelpAcceptedOn is LocalDate accepted ? new Found(CreditorFeedback.HelpAccepted, accepted, accepted, one.Id, signal) : null;
        }

        CreditorFeedback feedback = FeedbackOfResults.Of(result);
        return feedback == CreditorFeedback.HelpAccepted
            ? new Found(feedback, one.ClosedOn ?? one.HelpAcceptedOn, one.HelpAcceptedOn, one.Id, signal)
            : new Found(feedback, one.ClosedOn, null, one.Id, signal);
    }

    private sealed record Found(CreditorFeedback Feedback, LocalDate? DecidedOn, LocalDate? AcceptedOn, string CaseId, Signal Signal) : IComparable<Found>
    {
        public int CompareTo(Found? other)
        {
            int order = Nullable.Compare(DecidedOn, other!.DecidedOn);
            order = order != 0 ? order : string.CompareOrdinal(CaseId, other.CaseId);
            order = order != 0 ? order : Feedback.CompareTo(other.Feedback);
            return order != 0 ? order : Nullable.Compare(AcceptedOn, other.AcceptedOn);
        }

        public SignalOutcome Outcome(SignalId id, FeedbackPolicy policy) =>
            new(id, CaseId, Feedback, AcceptedOn is LocalDate on ? policy.Pause.PauseOf(Signal, on)?.Until : null);
    }
}

/// <summary>What there is to tell about one signal.</summary>
internal sealed record SignalOutcome(SignalId Signal, string CaseId, CreditorFeedback Feedback, LocalDate? PauseUntil);
