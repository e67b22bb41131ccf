namespace Vroegsignalering.Simulation;

/// <summary>One part of a study: the scenario as it is, or under other numbers.</summary>
/// <param name="Id">The id: <c>main</c>, <c>reference</c> (the same numbers with the households and replications of the points), <c>low:reach.phone</c>, <c>high:reach.phone</c>, or <c>sample:12</c>.</param>
/// <param name="Scenario">The scenario with the numbers of this part.</param>
public sealed record StudyPart(string Id, SimulationScenario Scenario)
{
    /// <summary>The values that differ from those of the main part, by parameter; empty for the main part and the reference.</summary>
    public IReadOnlyDictionary<string, double> Changed { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);
}
