using NodaTime;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>A period with a way of working, of which figures are compared with published ones.</summary>
/// <param name="Id">The period as published figures name it, such as <c>2023-H1</c>, or the name of a municipality.</param>
/// <param name="From">The first month that counts.</param>
/// <param name="Months">How many months count.</param>
/// <param name="Baseline">The way of working.</param>
internal sealed record ReferenceRun(string Id, YearMonth From, int Months, SimulationVariant Baseline)
{
    /// <summary>The ways of working that are compared with it.</summary>
    public IReadOnlyList<SimulationVariant> Variants { get; init; } = [];

    /// <summary>The number of households; <c>null</c> for as many as the caller wants.</summary>
    public int? Households { get; init; }

    /// <summary>The months lived before, so that each year has a half year and more of history: 12, a choice of this product.</summary>
    public const int WarmUpMonths = 12;

    internal SimulationScenario Scenario(Calibrating.Calibration calibration, int households, int replications) => new()
    {
        Name = Id,
        Households = Households ?? households,
        HouseholdsPerTeam = Households ?? 25_000, // a municipality of its own has one team
        Replications = replications,
        From = From,
        Months = Months,
        WarmUpMonths = WarmUpMonths,
        Baseline = Baseline,
        Variants = Variants,
        Calibration = calibration,
    };
}
