using Vroegsignalering.Files;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Tests.Scenarios;

/// <summary>Whatever is wrong with a scenario is told with its place and what to do; nothing throws.</summary>
public sealed class ScenarioFaultTests : IDisposable
{
    private readonly AScenario _a = new();

    public void Dispose() => _a.Dispose();

    [Theory]
    [InlineData("\"name\": \"Proef\",", "\"name\": \"Proef\"", "VS8001", null)]
    [InlineData("\"name\": \"Proef\"", "\"name\": \"\\ud800\"", "VS8002", null)]
    [InlineData("\"report\"]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[0]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "VS8003", null)]
    [InlineData("\"name\": \"Proef\",", "\"name\": \"Proef\", \"name\": \"Proef\",", "VS8004", "name")]
    [InlineData("\"replications\": 2", "\"replicatons\": 2", "VS8005", "replicatons")]
    [InlineData("\"warmUpMonths\": 1", "\"warmupMonths\": 1", "VS8005", "period.warmupMonths")]
    [InlineData("\"householdsPerTeam\"", "\"teams\"", "VS8005", "population.teams")]
    [InlineData("\"lateHelp\"", "\"late\"", "VS8005", "baseline.late")]
    [InlineData("\"samplePoints\"", "\"points\"", "VS8005", "sensitivity.points")]
    [InlineData("\"of\": [", "\"for\": [", "VS8005", "frontier.for")]
    [InlineData("\"minutesPerDay\"", "\"minutes\"", "VS8005", "baseline.staffTime.minutes")]
    [InlineData("\"attempts\": 1", "\"times\": 1", "VS8005", "baseline.extraAttempt.times")]
    [InlineData("\"name\": \"Proef\",", "", "VS8006", "name")]
    [InlineData("\"population\": { \"households\": 1000, \"householdsPerTeam\": 500, \"overrides\": { \"reach.phone\": 0.25 } },", "", "VS8006", "population")]
    [InlineData("\"households\": 1000, ", "", "VS8006", "population.households")]
    [InlineData("\"name\": \"nu\", ", "", "VS8006", "baseline.name")]
    [InlineData("\"name\": \"drempel 75\", \"policy\"", "\"policy\"", "VS8006", "variants[0].name")]
    [InlineData("\"ftePer10000Inhabitants\": [0.2, 0.5], ", "", "VS8006", "frontier.ftePer10000Inhabitants")]
    [InlineData("\"channel\": \"phone\", \"afterWorkingDays\": 5", "\"channel\": \"phone\"", "VS8006", "baseline.extraAttempt.afterWorkingDays")]
    [InlineData("\"minutes\": 15, ", "", "VS8006", "baseline.staffTime.channels[0].minutes")]
    [InlineData("\"replications\": 2", "\"replications\": \"2\"", "VS8007", "replications")]
    [InlineData("\"period\": { \"from\": \"2023-01\", \"months\": 2, \"warmUpMonths\": 1 }", "\"period\": 2023", "VS8007", "period")]
    [InlineData("\"policy\": \"landelijk-basis\"", "\"policy\": 4", "VS8007", "baseline.policy")]
    [InlineData("\"threshold-amount\": { \"amountEuros\": 75 }", "\"threshold-amount\": 75", "VS8007", "variants[0].policy.rules.threshold-amount")]
    [InlineData("\"oneAtATime\": true", "\"oneAtATime\": \"ja\"", "VS8007", "sensitivity.oneAtATime")]
    [InlineData("\"reach.phone\": 0.25", "\"reach.phone\": \"NaN\"", "VS8007", "population.overrides.?")]
    [InlineData("[0.2, 0.5]", "[0.2, null]", "VS8007", "frontier.ftePer10000Inhabitants[1]")]
    [InlineData("\"ftePer10000Inhabitants\": 0.33", "\"ftePer10000Inhabitants\": null", "VS8007", "baseline.ftePer10000Inhabitants")]
    [InlineData("\"definitions\": [\"divosa-monitor\"", "\"definitions\": [\"divosa\"", "VS8008", "definitions[0]")]
    [InlineData("\"outputs\": [\"figures\"", "\"outputs\": [\"figuren\"", "VS8008", "outputs[0]")]
    [InlineData("\"policy\": \"landelijk-basis\"", "\"policy\": \"landelijk\"", "VS8008", "baseline.policy")]
    [InlineData("\"strategy\": \"letter-phone\"", "\"strategy\": \"brief\"", "VS8008", "baseline.strategy")]
    [InlineData("\"lateHelp\": \"registerOnReport\"", "\"lateHelp\": \"count\"", "VS8008", "baseline.lateHelp")]
    [InlineData("\"channel\": \"phone\", \"afterWorkingDays\"", "\"channel\": \"pigeon\", \"afterWorkingDays\"", "VS8008", "baseline.extraAttempt.channel")]
    [InlineData("\"dayPart\": \"evening\"", "\"dayPart\": \"night\"", "VS8008", "baseline.staffTime.channels[0].dayPart")]
    [InlineData("\"attempts\": 1", "\"place\": \"middle\"", "VS8008", "baseline.extraAttempt.place")]
    [InlineData("\"households\": 1000", "\"households\": -1", "VS8009", "population.households")]
    [InlineData("\"households\": 1000", "\"households\": 1e12", "VS8009", "population.households")]
    [InlineData("\"householdsPerTeam\": 500", "\"householdsPerTeam\": 99", "VS8009", "population.householdsPerTeam")]
    [InlineData("\"replications\": 2", "\"replications\": 1000000000", "VS8009", "replications")]
    [InlineData("\"months\": 2", "\"months\": 0", "VS8009", "period.months")]
    [InlineData("\"warmUpMonths\": 1", "\"warmUpMonths\": 37", "VS8009", "period.warmUpMonths")]
    [InlineData("\"reach.phone\": 0.25", "\"reach.phone\": -0.25", "VS8009", "population.overrides.?")]
    [InlineData("\"reach.phone\": 0.25", "\"trouble.recovery\": 0", "VS8009", "population.overrides.?")]
    [InlineData("\"ftePer10000Inhabitants\": 0.33", "\"ftePer10000Inhabitants\": -0.33", "VS8009", "baseline.ftePer10000Inhabitants")]
    [InlineData("[0.2, 0.5]", "[0.2, 0]", "VS8009", "frontier.ftePer10000Inhabitants[1]")]
    [InlineData("\"contactPercent\": 50", "\"contactPercent\": 101", "VS8009", "baseline.staffTime.contactPercent")]
    [InlineData("\"samplePoints\": 2", "\"samplePoints\": 1000000", "VS8009", "sensitivity.samplePoints")]
    [InlineData("\"afterWorkingDays\": 5", "\"afterWorkingDays\": 251", "VS8009", "baseline.extraAttempt.afterWorkingDays")]
    [InlineData("\"name\": \"Proef\"", "\"name\": \"\"", "VS8010", "name")]
    [InlineData("\"name\": \"nu\"", "\"name\": \"n\\nu\"", "VS8010", "baseline.name")]
    [InlineData("\"from\": \"2023-01\"", "\"from\": \"2023-13\"", "VS8011", "period.from")]
    [InlineData("\"from\": \"2023-01\"", "\"from\": \"2020-12\"", "VS8011", "period.from")]
    [InlineData("\"definitions\": [\"divosa-monitor\", \"ddas-1.2\"]", "\"definitions\": []", "VS8012", "definitions")]
    [InlineData("\"overrides\"", "\"calibration\": \"own.json\", \"overrides\"", "VS8013", "population.calibration")]
    [InlineData("\"policy\": \"landelijk-basis\"", "\"policy\": \"no.json\"", "VS8013", "baseline.policy")]
    [InlineData("\"replications\": 2", "\"include\": [\"no.json\"]", "VS8013", "include[0]")]
    [InlineData("\"replications\": 2", "\"include\": [\"../s.json\"]", "VS8014", "include[0]")]
    [InlineData("\"policy\": \"landelijk-basis\"", "\"policy\": \"/etc/passwd\"", "VS8014", "baseline.policy")]
    [InlineData("\"strategy\": \"letter-phone\"", "\"strategy\": \"../../../s.json\"", "VS8014", "baseline.strategy")]
    [InlineData("\"overrides\"", "\"calibration\": \"C:\\\\own.json\", \"overrides\"", "VS8014", "population.calibration")]
    [InlineData("\"replications\": 2", "\"include\": [\"s.json\"]", "VS8015", "include[0]")]
    [InlineData("\"name\": \"drempel 75\", ", "\"name\": \"nu\", ", "VS8017", "variants[0].name")]
    [InlineData("[0.2, 0.5]", "[0.2, 0.20]", "VS8017", "frontier.ftePer10000Inhabitants")]
    [InlineData("\"divosa-monitor\", \"ddas-1.2\"", "\"ddas-1.2\", \"ddas-1.2\"", "VS8017", "definitions[1]")]
    [InlineData("\"reach.phone\": 0.25", "\"reach.fone\": 0.25", "VS8018", "population.overrides.?")]
    [InlineData("\"reach.phone\": 0.25", "\"intake.other-reason\": 1", "VS8020", "population.overrides")]
    [InlineData("\"percent\": 45, \"dayPart\": \"evening\" }", "\"percent\": 45 }, { \"channel\": \"homeVisit\", \"minutes\": 45, \"percent\": 56 }", "VS8020", "baseline.staffTime.channels")]
    [InlineData("\"threshold-amount\": {", "\"treshold-amount\": {", "VS8021", "variants[0].policy.rules.treshold-amount")]
    [InlineData("\"workingDaysBefore\": 4", "\"workingDaysBefore\": 6", "VS8026", "baseline.extraAttempt.afterWorkingDays")]
    [InlineData("\"of\": [\"drempel 75\"]", "\"of\": [\"drempel 57\"]", "VS8029", "frontier.of[0]")]
    [InlineData("\"amountEuros\": 75", "\"amountEuros\": -1", "VS4009", "variants[0].policy.rules.threshold-amount.amountEuros")]
    [InlineData("\"amountEuros\": 75", "\"amount\": 75", "VS4005", "variants[0].policy.rules.threshold-amount.amount")]
    public void Every_fault_is_refused_with_its_place_and_a_remedy(string sound, string wrong, string code, string? path)
    {
        Assert.Equal(2, AScenario.Full.Split(sound).Length);

        ScenarioReadResult read = _a.Read(AScenario.Full.Replace(sound, wrong, StringComparison.Ordinal));

        Assert.Null(read.Study);
        Assert.Empty(read.Hash);
        Diagnostic found = Assert.Single(read.Diagnostics, d => d.Code.Id == code && d.Field == path);
        Assert.Equal("s.json", found.Source);
        Assert.True(found.Row >= 1);
        Assert.All([found.Code.Message, found.Code.Remedy], t => Assert.All([t.Dutch, t.English], s => Assert.EndsWith(".", s, StringComparison.Ordinal)));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        string text = AScenario.Full.Replace("\"months\": 2", "\"months\": 0", StringComparison.Ordinal).Replace("\"replications\": 2", "\"replications\": 0", StringComparison.Ordinal)
            .Replace("registerOnReport", "never", StringComparison.Ordinal).Replace("\"figures\"", "\"figure\"", StringComparison.Ordinal);

        Assert.Equal(["period.months", "baseline.lateHelp", "replications", "outputs[0]"], _a.Read(text).Diagnostics.Select(d => d.Field));
    }

    [Fact]
    public void A_fault_of_the_baseline_is_told_once()
    {
        string variants = string.Join(", ", Enumerable.Range(0, 50).Select(i => $$"""{ "name": "v{{i}}" }"""));

        ScenarioReadResult read = _a.Read($$"""{ "name": "x", "population": { "households": 10 }, "baseline": { "name": "nu", "policy": "no.json" }, "variants": [{{variants}}] }""");

        Assert.Equal(["VS8013 s.json row 1, baseline.policy"], read.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void A_number_outside_what_is_reasonable_is_a_warning()
    {
        ScenarioReadResult read = _a.Read(AScenario.Full.Replace("0.25", "0.9", StringComparison.Ordinal));

        Assert.NotNull(read.Study);
        Assert.Equal(["VS8019"], read.Diagnostics.Select(d => d.Code.Id));
    }

    [Theory]
    [InlineData("2026-01", 12, null)]
    [InlineData("2025-12", 12, "VS8030")]
    [InlineData("2029-12", 1, null)]
    [InlineData("2029-12", 2, "VS8030")]
    [InlineData("2023-01", 12, "VS8030")]
    public void A_policy_that_is_not_in_force_in_all_months_is_a_warning(string from, int months, string? code)
    {
        File.Copy(Path.Combine(AScenario.Root, "samples", "policies", "roermond.json"), _a.Write("own.json", ""), overwrite: true);

        ScenarioReadResult read = _a.Read($$"""{ "name": "x", "population": { "households": 10 }, "period": { "from": "{{from}}", "months": {{months}} }, "baseline": { "name": "nu" }, "variants": [{ "name": "own", "policy": "own.json" }] }""");

        Assert.NotNull(read.Study);
        Assert.Equal(code is null ? [] : [$"{code} s.json row 1, variants[0].policy"], read.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Theory]
    [InlineData("inspectie-c.json", "host:target-group")]
    [InlineData("roermond.json", null)]
    public void A_policy_that_looks_at_what_is_not_simulated_is_a_warning_once(string policy, string? fact)
    {
        File.Copy(Path.Combine(AScenario.Root, "samples", "policies", policy), _a.Write("own.json", ""), overwrite: true);

        ScenarioReadResult read = _a.Read("""{ "name": "x", "population": { "households": 10 }, "period": { "from": "2026-01" }, "baseline": { "name": "nu", "policy": "own.json" }, "variants": [{ "name": "straks" }] }""");

        Assert.NotNull(read.Study);
        Assert.Equal(fact is null ? [] : ["VS8031 s.json row 1, baseline.policy"], read.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
        Assert.All(read.Diagnostics, d => Assert.Contains(fact!, d.Code.Remedy.Dutch, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_number_of_warnings_leaves_room_for_the_fault_that_refuses()
    {
        FileFaults faults = new("s.json", ScenarioDiagnostics.Codes);
        for (int i = 1; i <= 200; i++)
        {
            faults.Add(ScenarioDiagnostics.OutsideLowHigh, i);
        }

        faults.Add(ScenarioDiagnostics.PartMissing, 201);

        Assert.True(faults.Refuses);
        Assert.Contains(faults.InOrder(), d => d.Code.Id == "VS8006");
    }

    [Fact]
    public void A_study_that_is_too_large_is_refused()
    {
        ScenarioReadResult read = _a.Read("""{ "name": "x", "population": { "households": 1000000000 }, "baseline": { "name": "nu" }, "replications": 100000 }""");

        Assert.Equal(["VS8028"], read.Diagnostics.Select(d => d.Code.Id));
    }

    [Fact]
    public void A_frontier_of_too_many_points_is_refused()
    {
        string variants = string.Join(", ", Enumerable.Range(0, 60).Select(i => $$"""{ "name": "v{{i}}" }"""));

        ScenarioReadResult read = _a.Read($$"""{ "name": "x", "population": { "households": 10 }, "baseline": { "name": "nu" }, "variants": [{{variants}}], "frontier": { "ftePer10000Inhabitants": [0.2, 0.3, 0.4] } }""");

        Assert.Equal(["VS8027 s.json row 1, frontier"], read.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        Diagnostic found = Assert.Single(ScenarioFile.Read(Path.Combine(Path.GetTempPath(), "no-such-scenario.json")).Diagnostics);

        Assert.Equal("VS8013", found.Code.Id);
    }

    [Fact]
    public void A_fault_in_an_included_file_names_that_file()
    {
        _a.Write("parts/basis.json", """
            {
              "replications": 0
            }
            """);

        ScenarioReadResult read = _a.Read(AScenario.Least.Replace("{ \"name\": \"Proef\"", "{ \"include\": [\"parts/basis.json\"], \"name\": \"Proef\"", StringComparison.Ordinal));

        Assert.Equal(["VS8009 parts/basis.json row 2, replications"], read.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void A_fault_in_a_policy_file_names_that_file()
    {
        _a.Write("own.json", """{ "id": "own" }""");

        ScenarioReadResult read = _a.Read("""{ "name": "x", "population": { "households": 10 }, "baseline": { "name": "nu", "policy": "own.json" } }""");

        Assert.Contains(read.Diagnostics, d => d is { Code.Id: "VS4006", Source: "own.json", Field: "version" });
    }

    [Fact]
    public void A_class_whose_strategy_is_nowhere_is_refused()
    {
        string policy = File.ReadAllText(Path.Combine(AScenario.Root, "samples", "policies", "landelijk-basis.json"));
        _a.Write("own.json", policy.Replace("\"from\": 60 }", "\"from\": 60, \"strategy\": \"nowhere\" }", StringComparison.Ordinal));

        ScenarioReadResult read = _a.Read("""{ "name": "x", "population": { "households": 10 }, "baseline": { "name": "nu", "policy": "own.json" } }""");

        Assert.Equal(["VS8023 s.json row 1, baseline.policy"], read.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void A_file_of_several_strategies_is_no_strategy()
    {
        string one = File.ReadAllText(Path.Combine(AScenario.Root, "samples", "strategies", "letter.json"));
        int start = one.IndexOf("{\n      \"id\"", StringComparison.Ordinal);
        string item = one[start..one.LastIndexOf(']')].TrimEnd();
        _a.Write("two.json", one.Insert(start, item.Replace("\"letter\",\n      \"name\"", "\"other\",\n      \"name\"", StringComparison.Ordinal) + ",\n"));

        ScenarioReadResult read = _a.Read("""{ "name": "x", "population": { "households": 10 }, "baseline": { "name": "nu", "strategy": "two.json" } }""");

        Assert.Equal(["VS8024 s.json row 1, baseline.strategy"], read.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void A_rule_that_a_policy_has_twice_is_named_by_its_id()
    {
        string source = File.ReadAllText(Path.Combine(AScenario.Root, "samples", "policies", "inspectie-a.json"));
        int start = source.IndexOf("{\n      \"rule\": \"decision-table\"", StringComparison.Ordinal);
        string table = source[start..source.LastIndexOf(']')].TrimEnd();
        _a.Write("own.json", source.Insert(start, table.Replace("\"id\": \"inspectie-a\"", "\"id\": \"two\"", StringComparison.Ordinal) + ",\n"));
        string scenario = """{ "name": "x", "population": { "households": 10 }, "period": { "from": "2026-01" }, "baseline": { "name": "nu", "policy": { "file": "own.json", "rules": { "decision-table": {} } } } }""";

        Assert.Equal(["VS8022 s.json row 1, baseline.policy.rules.decision-table"], _a.Read(scenario).Diagnostics.Select(d => $"{d.Code} {d.Place}"));
        Assert.Empty(_a.Read(scenario.Replace("\"decision-table\"", "\"two\"", StringComparison.Ordinal)).Diagnostics);
    }

    [Fact]
    public void An_attempt_more_that_does_not_fit_is_refused()
    {
        string strategy = File.ReadAllText(Path.Combine(AScenario.Root, "samples", "strategies", "letter.json"));
        int steps = strategy.IndexOf("\"steps\": [", StringComparison.Ordinal) + 10;
        string more = string.Concat(Enumerable.Repeat("""{ "channel": "letter", "afterWorkingDays": 1 },""", 49));
        _a.Write("long.json", strategy.Insert(steps, more));
        string scenario = """{ "name": "x", "population": { "households": 10 }, "baseline": { "name": "nu", "strategy": "long.json", "extraAttempt": { "channel": "phone", "afterWorkingDays": 1 } } }""";

        Assert.Equal(["VS8025 s.json row 1, baseline.extraAttempt"], _a.Read(scenario).Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }
}
