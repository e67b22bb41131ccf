using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cases;

/// <summary>The order of a worklist: open before closed, then tier; threatening situations by deadline and then score, the others by
/// class, score and then deadline; last the number of the case.</summary>
internal sealed class WorklistOrder : IComparer<WorklistItem>
{
    public static WorklistOrder Instance { get; } = new();

    public int Compare(WorklistItem? x, WorklistItem? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = y.Case.IsOpen.CompareTo(x.Case.IsOpen);
        order = order != 0 ? order : ((int)x.Tier).CompareTo((int)y.Tier);
        order = order == 0 && x.Tier == PriorityTier.ThreateningSituation ? ByDeadline(x, y) : order;
        order = order != 0 ? order : x.ClassNumber.CompareTo(y.ClassNumber); // a person may have given it another class than its score
        order = order != 0 ? order : y.Rank.Score.CompareTo(x.Rank.Score);
        order = order != 0 ? order : ByDeadline(x, y);
        return order != 0 ? order : string.CompareOrdinal(x.Case.Id, y.Case.Id);
    }

    private static int ByDeadline(WorklistItem x, WorklistItem y)
    {
        int order = (x.Deadline is null).CompareTo(y.Deadline is null);
        return order != 0 ? order : Nullable.Compare(x.Deadline, y.Deadline);
    }
}
