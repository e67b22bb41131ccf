namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>A scenario file that was read, or the findings why it is refused.</summary>
/// <param name="Study">The study; <c>null</c> when the file is refused.</param>
/// <param name="Diagnostics">What is wrong, also in the files that it names: <see cref="Diagnostic.Source"/> is the file, <see cref="Diagnostic.Row"/> the line and
/// <see cref="Diagnostic.Field"/> the place, such as <c>variants[2].policy.rules.threshold-amount.amountEuros</c>. At most 100; a study that was read can have warnings.</param>
/// <param name="Hash">SHA-256, in lower case hexadecimals, over all that changes the figures or their names: the scenario after includes and overrides, policies, strategies and
/// calibration. Comments, the order of names, folders and <see cref="Outputs"/> do not count. Empty when the file is refused.</param>
public sealed record ScenarioReadResult(SimulationStudy? Study, IReadOnlyList<Diagnostic> Diagnostics, string Hash)
{
    /// <summary>Which files to write, each once, in the order of <see cref="SimulationOutput"/>; all when the scenario says nothing.</summary>
    public IReadOnlyList<SimulationOutput> Outputs { get; init; } = [];
}
