using NodaTime;
using Vroegsignalering.Cases.Events;

namespace Vroegsignalering.Cases;

/// <summary>Makes the history of the case of a line.</summary>
internal static class WorklistItemHistory
{
    public static CaseHistory Of(WorklistItem item, CaseHistory? before, LocalDate on)
    {
        CaseHistory history = item.Origin is WorklistOrigin.New or WorklistOrigin.DecidedBefore ? Opened(item, on)
            : before is null ? CaseHistory.FromCase(item.Case)
            : before.Id == item.Case.Id ? Grown(before, item.Case, on)
            : throw new ArgumentException("The history is of another case than the line.", nameof(before));
        return history.AddWithdrawals(item.Notices);
    }

    // Of a signal that was decided before it came here, nothing was combined.
    private static CaseHistory Opened(WorklistItem item, LocalDate on)
    {
        SignalCase made = item.Case;
        CaseHistory opened = CaseHistory.Open(new CaseOpened(made.Id, made.Signals)
        {
            On = made.PickedUpOn,
            MatchedOn = item.Origin == WorklistOrigin.DecidedBefore ? null : made.MatchedOn,
            MatchingPeriodStart = made.MatchingPeriodStart,
            MatchingPeriodEnd = made.MatchingPeriodEnd,
        });
        return made.Result is CaseResult result ? opened.Add(new CaseClosed(result) { On = on }).History : opened;
    }

    private static CaseHistory Grown(CaseHistory history, SignalCase now, LocalDate on) =>
        now.Signals.Skip(history.Case.Signals.Count).Aggregate(history, (grown, signal) => grown.Add(new SignalAdded(signal) { On = on }).History);
}
