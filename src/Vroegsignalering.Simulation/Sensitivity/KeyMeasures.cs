using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>The measures about which a study draws conclusions: how many cases, reach, acceptance under each definition, terms, work and money, over all groups and the
/// whole period.</summary>
public static class KeyMeasures
{
    private const string Acceptance = "acceptance-of-picked-up-cases[";

    private static readonly string[] Ids =
    [
        "picked-up-cases-per-1000-inhabitants", "reach-of-picked-up-cases", SimulationMeasures.TermsMissed.Id, SimulationMeasures.ThreateningInTime.Id,
        SimulationMeasures.Minutes.Id, SimulationMeasures.Costs.Id, SimulationMeasures.Benefits.Id, SimulationMeasures.BreakEven.Id,
    ];

    /// <summary>The key measures of a study, in the order of <see cref="SimulationMeasures.Of"/>.</summary>
    public static IReadOnlyList<SimulationMeasure> Of(SimulationScenario scenario) => [.. SimulationMeasures.Of(scenario).Where(IsKey)];

    /// <summary>Whether a measure is one of them.</summary>
    public static bool IsKey(SimulationMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure is { Breakdown: Breakdown.None, Group: null, Month: null }
            && (Ids.Contains(measure.Id, StringComparer.Ordinal) || measure.Id.StartsWith(Acceptance, StringComparison.Ordinal));
    }
}
