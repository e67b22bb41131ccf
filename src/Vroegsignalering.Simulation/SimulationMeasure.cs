using NodaTime;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Simulation;

/// <summary>A figure that a simulation gives: an indicator of the product, for a group or a month, or a figure of work and money.</summary>
/// <param name="Id">The id of the indicator, such as <c>reach-of-picked-up-cases</c>.</param>
/// <param name="Name">What people call it.</param>
public sealed record SimulationMeasure(string Id, Text Name)
{
    /// <summary>By what <see cref="Group"/> is a group; none when it is about all.</summary>
    public Breakdown Breakdown { get; init; }

    /// <summary>The group; <c>null</c> when it is about all.</summary>
    public string? Group { get; init; }

    /// <summary>The month; <c>null</c> for the whole period.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>By what numerator over denominator is multiplied: 1, or 1,000 for a figure per thousand inhabitants.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>Whether it is a share, from 0 to 1.</summary>
    public bool IsShare { get; init; }

    /// <summary>The value; <c>null</c> when the denominator is zero.</summary>
    public double? ValueOf(long numerator, long denominator) => denominator == 0 ? null : (double)numerator / denominator * Factor;

    /// <summary>Id, group and month, such as <c>reach-of-picked-up-cases AgeBand:18-26</c>; each measure of a study has its own.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Id}{(Group is null ? "" : $" {Breakdown}:{Group}")}{(Month is YearMonth m ? $" {m.Year:0000}-{m.Month:00}" : "")}");

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
