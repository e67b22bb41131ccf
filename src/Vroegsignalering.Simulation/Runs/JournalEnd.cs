namespace Vroegsignalering.Simulation.Runs;

/// <summary>How the reading of a shard file ended.</summary>
internal enum JournalEnd
{
    /// <summary>It did not end yet.</summary>
    NotStated = 0,

    /// <summary>All units and the last line were there.</summary>
    Whole = 1,

    /// <summary>The file ends after a whole line, before the last: the run is not done.</summary>
    Unfinished = 2,

    /// <summary>The last line is half, as after a power failure.</summary>
    Torn = 3,

    /// <summary>A line is not what it has to be.</summary>
    Damaged = 4,
}
