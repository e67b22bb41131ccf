using System.Text.Json;
using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Reads a study from a scenario file: population, period, ways of working, capacity, definitions and what to write.</summary>
/// <remarks>The form stands in docs/schemas/simulation-scenario.schema.json, each setting in docs/simulation-scenarios.md. What a name or number means never depends on the
/// culture of the machine.</remarks>
public static class ScenarioFile
{
    /// <summary>The most bytes that a scenario and the files that it includes have together.</summary>
    public const int MaximumBytes = 1_048_576;

    /// <summary>The most ways of working of a study, with the points of the frontier.</summary>
    public const int MaximumVariants = 200;

    /// <summary>The most work of a study: teams, times replications, times ways of working, of all parts together. A choice of this product.</summary>
    public const long MaximumWork = 10_000_000;

    /// <summary>Reads a scenario and all that it names. Comments and trailing commas are allowed; what is not known, is not.</summary>
    /// <param name="path">The file. What it includes lies in its folder or deeper; policies, strategies and calibration may lie one folder higher too.</param>
    /// <returns>The study, or all that is wrong at once.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ScenarioReadResult Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string name = Path.GetFileName(path);
        FileFaults faults = new(name, ScenarioDiagnostics.Codes);
        ScenarioFolder folder = new(path, faults);
        ScenarioReader? reader = new ScenarioLoader(folder, faults).Load(name) is FileNode root ? new ScenarioReader(root, folder, faults, isWhole: true) : null;
        SimulationStudy? study = reader?.Read();
        IReadOnlyList<Diagnostic> found = InOrder(faults, name);
        return study is null || faults.Refuses
            ? new ScenarioReadResult(null, found, "")
            : new ScenarioReadResult(study, found, ScenarioHash.Of(study)) { Outputs = reader!.Outputs };
    }

    // The scenario itself first, then the other files by name.
    private static Diagnostic[] InOrder(FileFaults faults, string name) =>
        [.. faults.InOrder().Distinct().OrderBy(d => string.Equals(d.Source, name, StringComparison.Ordinal) ? 0 : 1).ThenBy(d => d.Source, StringComparer.Ordinal)];
}
