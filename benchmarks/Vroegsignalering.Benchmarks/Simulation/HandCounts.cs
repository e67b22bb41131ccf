namespace Vroegsignalering.Benchmarks;

/// <summary>What <see cref="EventLoopByHand"/> counts.</summary>
internal sealed class HandCounts
{
    public long Signals;
    public long Cases;
    public long Reached;
    public long ReachedLate;
    public long Accepted;
    public long Missed;
    public long Minutes;
}
