using System.Globalization;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Tests.Scenarios;

/// <summary>The hash is that of what counts, and of nothing else.</summary>
public sealed class ScenarioHashTests : IDisposable
{
    private readonly AScenario _a = new();

    public void Dispose() => _a.Dispose();

    [Fact]
    public void Comments_the_order_of_names_includes_outputs_and_culture_do_not_count()
    {
        string hash = _a.Read(AScenario.Full).Hash;
        _a.Write("period.json", """{ "period": { "warmUpMonths": 1, "months": 2, "from": "2023-01" }, "replications": 9 }""");
        string same = AScenario.Full.Replace("// everything", "/* other */ \"include\": [\"period.json\"],", StringComparison.Ordinal)
            .Replace("\"period\": { \"from\": \"2023-01\", \"months\": 2, \"warmUpMonths\": 1 },", "", StringComparison.Ordinal)
            .Replace("\"name\": \"nu\", \"policy\": \"landelijk-basis\"", "\"policy\": \"landelijk-basis\", \"name\": \"nu\"", StringComparison.Ordinal)
            .Replace("0.33", "0.330", StringComparison.Ordinal).Replace("[\"figures\", \"report\"]", "[\"figures\"]", StringComparison.Ordinal);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");

        ScenarioReadResult read = _a.Read(same);

        CultureInfo.CurrentCulture = before;
        Assert.Empty(read.Diagnostics);
        Assert.Equal(hash, read.Hash);
    }

    [Fact]
    public void Staff_of_a_study_in_code_counts_to_its_last_digit()
    {
        static string Hash(decimal fte) => ScenarioHash.Of(new SimulationStudy(new SimulationScenario { Name = "x", Households = 10, Baseline = new SimulationVariant("nu") { FtePer10000Inhabitants = fte } }));

        Assert.NotEqual(Hash(0.33333m), Hash(0.33334m));
        Assert.Equal(Hash(0.33m), Hash(0.3300m));
    }

    [Theory]
    [InlineData("\"Proef\"", "\"Proef 2\"")]
    [InlineData("\"households\": 1000", "\"households\": 1001")]
    [InlineData("\"householdsPerTeam\": 500", "\"householdsPerTeam\": 501")]
    [InlineData("0.25", "0.26")]
    [InlineData("2023-01", "2023-02")]
    [InlineData("\"months\": 2", "\"months\": 3")]
    [InlineData("\"warmUpMonths\": 1", "\"warmUpMonths\": 2")]
    [InlineData("\"name\": \"nu\"", "\"name\": \"toen\"")]
    [InlineData("\"strategy\": \"letter-phone\"", "\"strategy\": \"card\"")]
    [InlineData("0.33", "0.34")]
    [InlineData("432", "431")]
    [InlineData("\"contactPercent\": 50", "\"contactPercent\": 51")]
    [InlineData("\"minutes\": 15", "\"minutes\": 16")]
    [InlineData("\"afterWorkingDays\": 5", "\"afterWorkingDays\": 6")]
    [InlineData("registerOnReport", "onlyIfOpen")]
    [InlineData("75 }", "76 }")]
    [InlineData("\"divosa-monitor\", \"ddas-1.2\"", "\"ddas-1.2\", \"divosa-monitor\"")]
    [InlineData("\"replications\": 2", "\"replications\": 3")]
    [InlineData("0.2, 0.5", "0.2, 0.6")]
    [InlineData("\"samplePoints\": 2", "\"samplePoints\": 3")]
    [InlineData("\"households\": 500", "\"households\": 501")]
    [InlineData("\"oneAtATime\": true", "\"oneAtATime\": false")]
    public void Everything_that_changes_the_figures_counts(string one, string other)
    {
        Assert.Contains(one, AScenario.Full, StringComparison.Ordinal);
        ScenarioReadResult changed = _a.Read(AScenario.Full.Replace(one, other, StringComparison.Ordinal));

        Assert.NotNull(changed.Study);
        Assert.NotEqual(_a.Read(AScenario.Full).Hash, changed.Hash);
    }
}
