namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>One number behind the simulation, with where it comes from.</summary>
/// <param name="Id">The stable id, such as <c>reach.phone</c>.</param>
/// <param name="Value">The value, in <see cref="Unit"/>.</param>
public sealed record CalibrationParameter(string Id, double Value)
{
    /// <summary>The unit, such as <c>share</c>, <c>per month</c>, <c>euro</c>, <c>minutes</c> or <c>factor</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required Text Meaning { get; init; }

    /// <summary>Where it was published, or of what it is our choice.</summary>
    public required string Source { get; init; }

    /// <summary>The year that the source is about; <c>null</c> for an assumption that is about no year.</summary>
    public int? Year { get; init; }

    /// <summary>Whether nobody published it: an assumption of this product.</summary>
    public bool Assumed { get; init; }

    /// <summary>Whether <c>vroeg simulate calibrate</c> sets it, so that published figures come out; then <see cref="Source"/> names those.</summary>
    public bool Fitted { get; init; }

    /// <summary>The lowest value that is reasonable, for the sensitivity of conclusions.</summary>
    public required double Low { get; init; }

    /// <summary>The highest value that is reasonable.</summary>
    public required double High { get; init; }
}
