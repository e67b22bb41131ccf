namespace Vroegsignalering.Ddas.Delivering;

/// <summary>What a page has of one levering: a row of signals and a row of cases as they stand in the frozen delivery.</summary>
internal sealed class PageSlice
{
    private readonly long _signalsStart;
    private readonly long _casesStart;
    private long _signalsEnd;
    private long _casesEnd;

    public PageSlice(LeveringPlace levering, long signalsStart, long casesStart)
    {
        Levering = levering;
        (_signalsStart, _signalsEnd) = (signalsStart, signalsStart);
        (_casesStart, _casesEnd) = (casesStart, casesStart);
    }

    public LeveringPlace Levering { get; }

    public int Signals { get; private set; }

    public int Cases { get; private set; }

    public void Extend(SnapshotGroup group)
    {
        Signals += group.Signals;
        Cases += group.Cases;
        _signalsEnd = group.SignalsEnd;
        _casesEnd = group.Cases > 0 ? group.CasesEnd : _casesEnd;
    }

    /// <summary>The levering as a page shows it, with a counter of its own.</summary>
    public IEnumerable<SnapshotSegment> Segments(ReadOnlySpan<byte> counter) =>
    [
        SnapshotSegment.Of(Levering.Start, Levering.CounterStart),
        SnapshotSegment.Of(counter),
        SnapshotSegment.Of(Levering.CounterEnd, Levering.SignalsStart),
        SnapshotSegment.Of(_signalsStart, _signalsEnd),
        SnapshotSegment.Of(Levering.SignalsEnd, Levering.CasesStart),
        SnapshotSegment.Of(_casesStart, _casesEnd),
        SnapshotSegment.Of(Levering.CasesEnd, Levering.End),
    ];
}
