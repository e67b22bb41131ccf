using System.Collections.Concurrent;

namespace Vroegsignalering.Core.Tests.Residency.HaalCentraal;

/// <summary>A clock on which every wait is over at once, and is written down; a time-out never comes.</summary>
internal sealed class FakeTime(TimeSpan timeout) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    public TimeSpan[] Waits => [.. _waits];

    public override DateTimeOffset GetUtcNow() => new(2027, 3, 10, 12, 0, 0, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == timeout)
        {
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        _waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
