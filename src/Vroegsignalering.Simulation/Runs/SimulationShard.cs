using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>One of the parts into which the units of a study are divided, so that each can be run on another machine. Parts are contiguous and as equal as can be.</summary>
public readonly record struct SimulationShard
{
    /// <summary>The most shards: 100,000.</summary>
    public const int Most = 100_000;

    /// <summary>Takes the number of a shard.</summary>
    /// <param name="number">The number, from 1.</param>
    /// <param name="of">How many there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such shard.</exception>
    public SimulationShard(int number, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, of);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(of, Most);
        (Number, Of) = (number, of);
    }

    /// <summary>The number of this shard, from 1; 0 in the default value, which is no shard.</summary>
    public int Number { get; }

    /// <summary>How many shards there are.</summary>
    public int Of { get; }

    /// <summary>The study as one piece.</summary>
    public static SimulationShard Whole { get; } = new(1, 1);

    /// <summary>The name of its file, such as <c>shard-03-of-16.units</c>; in order of name they are in order of number.</summary>
    public string FileName
    {
        get
        {
            string of = Of.ToString(CultureInfo.InvariantCulture);
            return $"shard-{Number.ToString(CultureInfo.InvariantCulture).PadLeft(of.Length, '0')}-of-{of}.units";
        }
    }

    /// <summary>Reads <c>3/16</c>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SimulationShard? shard)
    {
        string[] parts = text?.Split('/') ?? [];
        shard = parts.Length == 2 && Positive(parts[0]) is int number && Positive(parts[1]) is int of && number <= of && of <= Most ? new SimulationShard(number, of) : null;
        return shard is not null;
    }

    /// <summary>The first unit of it.</summary>
    /// <param name="units">The number of units of the study.</param>
    public long First(long units) => Edge(Number - 1, units);

    /// <summary>The unit before which it ends; the same as <see cref="First"/> when there are more shards than units and this one is empty.</summary>
    /// <param name="units">The number of units of the study.</param>
    public long Before(long units) => Edge(Number, units);

    /// <summary>The shard, such as <c>3/16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    private static int? Positive(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0 ? value : null;

    private long Edge(int number, long units) => (units / Of * number) + (units % Of * number / Of);
}
