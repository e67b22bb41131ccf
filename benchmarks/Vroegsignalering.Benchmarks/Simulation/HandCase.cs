using Vroegsignalering.Contact;

namespace Vroegsignalering.Benchmarks;

/// <summary>A case of <see cref="EventLoopByHand"/>: plain fields, days as numbers of working days.</summary>
internal sealed class HandCase(int household, int month, int opened)
{
    public readonly int Household = household;
    public readonly int Month = month;
    public readonly int Opened = opened;
    public readonly int[] Made = new int[(int)ContactChannel.Unknown + 1];
    public int Attempts;
    public int LastAttempt = -1;
    public int Deadline;
    public int GivenUp;
    public int Points;
    public int Tier;
    public uint Sectors;
    public bool IsHigh;
    public bool IsThreatening;
    public bool IsClosed;

    /// <summary>The place in its list of steps while a week is planned, and the day of the contact that was planned last.</summary>
    public int Step;
    public int Planned;
}
