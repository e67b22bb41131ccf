using System.Text;
using System.Text.RegularExpressions;
using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Tests.Scenarios;

/// <summary>What docs/simulation-scenarios.md shows, works.</summary>
public sealed partial class ScenarioPageTests
{
    private static readonly string[] Blocks = [.. Json().Matches(File.ReadAllText(Path.Combine(AScenario.Root, "docs", "simulation-scenarios.md")).ReplaceLineEndings("\n")).Select(m => m.Groups["text"].Value)];

    [Fact]
    public void The_first_scenario_is_the_sample() =>
        Assert.EndsWith(Blocks[0], File.ReadAllText(Path.Combine(AScenario.Root, "samples", "scenarios", "drempel.json")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void The_calibration_is_read()
    {
        CalibrationReadResult read = CalibrationFile.Read(Encoding.UTF8.GetBytes(Blocks[1]), "page");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(0.25, read.Calibration!["reach.phone"]);
    }

    [GeneratedRegex("```json\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Json();
}
