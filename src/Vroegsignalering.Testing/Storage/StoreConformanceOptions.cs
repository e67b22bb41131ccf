namespace Vroegsignalering.Testing.Storage;

/// <summary>How thoroughly <see cref="StoreConformance"/> looks.</summary>
public sealed class StoreConformanceOptions
{
    /// <summary>What the draws of the checks with chance follow from.</summary>
    /// <value>The default is 2027. The same seed gives the same operations; a finding names the seed that shows it.</value>
    public ulong Seed { get; set; } = 2027;

    /// <summary>How many sequences of random operations are tried.</summary>
    /// <value>1 to 10,000; the default is 8.</value>
    public int Sequences { get; set; } = 8;

    /// <summary>How many units of work each sequence has.</summary>
    /// <value>1 to 10,000; the default is 25.</value>
    public int UnitsOfWork { get; set; } = 25;

    /// <summary>How many callers work at once in the checks with several callers.</summary>
    /// <value>2 to 128; the default is 8.</value>
    public int Workers { get; set; } = 8;

    internal StoreConformanceOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Sequences, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Sequences, 10_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(UnitsOfWork, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(UnitsOfWork, 10_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(Workers, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Workers, 128);
        return this;
    }
}
