namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What early detection costs a municipality in a year, as it filled in itself (<i>kosten</i>).</summary>
/// <remarks>None of these amounts is published nationally. What is not filled in stays unknown: the figures that need it are then not given.</remarks>
public sealed record CostSettings
{
    /// <summary>The year that the amounts are about.</summary>
    public required int Year { get; init; }

    /// <summary>The cost of one attempt, for each channel once.</summary>
    public IReadOnlyList<ChannelCost> Channels { get; init => field = [.. value]; } = [];

    /// <summary>The staff for early detection, in full-time equivalents; <c>null</c> when not filled in.</summary>
    public decimal? Fte { get; init; }

    /// <summary>What one full-time equivalent costs in the year; <c>null</c> when not filled in.</summary>
    public Money? CostPerFte { get; init; }

    /// <summary>Where the numbers about staff come from; <c>null</c> when the municipality does not say.</summary>
    public string? StaffSource { get; init; }

    /// <summary>Other costs of the year; none when there are none.</summary>
    public IReadOnlyList<OtherCost> Other { get; init => field = [.. value]; } = [];

    /// <summary>What one case with accepted help saves, for the break-even; <c>null</c> when not filled in. No amount is published.</summary>
    public Money? BenefitPerAcceptedCase { get; init; }

    /// <summary>Where that benefit comes from; <c>null</c> when the municipality does not say.</summary>
    public string? BenefitSource { get; init; }
}
