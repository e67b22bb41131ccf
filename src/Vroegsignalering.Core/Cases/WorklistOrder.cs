namespace Vroegsignalering.Cases;

/// <summary>The order of a worklist: open before closed, then tier and score, then the nearest deadline, then the number of the case.</summary>
internal sealed class WorklistOrder : IComparer<WorklistItem>
{
    public static WorklistOrder Instance { get; } = new();

    public int Compare(WorklistItem? x, WorklistItem? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = y.Case.IsOpen.CompareTo(x.Case.IsOpen);
        order = order != 0 ? order : x.Rank.CompareTo(y.Rank);
        order = order != 0 ? order : (x.Deadline is null).CompareTo(y.Deadline is null);
        order = order != 0 ? order : Nullable.Compare(x.Deadline, y.Deadline);
        return order != 0 ? order : string.CompareOrdinal(x.Case.Id, y.Case.Id);
    }
}
