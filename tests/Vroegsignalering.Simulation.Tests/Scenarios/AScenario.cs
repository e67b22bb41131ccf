using System.Runtime.CompilerServices;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Tests.Scenarios;

/// <summary>Scenario files for tests, in a folder of their own.</summary>
internal sealed class AScenario : IDisposable
{
    /// <summary>A scenario in which everything is said.</summary>
    public const string Full = """
        {
          // everything
          "name": "Proef",
          "population": { "households": 1000, "householdsPerTeam": 500, "overrides": { "reach.phone": 0.25 } },
          "period": { "from": "2023-01", "months": 2, "warmUpMonths": 1 },
          "baseline": {
            "name": "nu", "policy": "landelijk-basis", "strategy": "letter-phone", "ftePer10000Inhabitants": 0.33,
            "staffTime": { "minutesPerDay": 432, "contactPercent": 50, "channels": [{ "channel": "phone", "minutes": 15, "percent": 45, "dayPart": "evening" }] },
            "extraAttempt": { "channel": "phone", "afterWorkingDays": 5, "attempts": 1, "announcement": { "by": "letter", "workingDaysBefore": 4 } },
            "lateHelp": "registerOnReport"
          },
          "variants": [{ "name": "drempel 75", "policy": { "file": "landelijk-basis", "rules": { "threshold-amount": { "amountEuros": 75 } } } }],
          "definitions": ["divosa-monitor", "ddas-1.2"],
          "replications": 2,
          "frontier": { "ftePer10000Inhabitants": [0.2, 0.5], "of": ["drempel 75"] },
          "sensitivity": { "oneAtATime": true, "samplePoints": 2, "households": 500, "replications": 1 },
          "outputs": ["figures", "report"],
        }
        """;

    /// <summary>The least that a scenario says.</summary>
    public const string Least = """{ "name": "Proef", "population": { "households": 1000 }, "baseline": { "name": "nu" } }""";

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot(Folder());

    private readonly string _folder = Directory.CreateTempSubdirectory("scenario").FullName;

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        string path = Path.Combine(_folder, "in", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public ScenarioReadResult Read(string text) => ScenarioFile.Read(Write("s.json", text));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Vroegsignalering.Core.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
