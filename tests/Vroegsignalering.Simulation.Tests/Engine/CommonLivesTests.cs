using System.Globalization;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;
using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Tests.Engine;

/// <summary>The same scenario and seed give the same numbers, whatever stands beside it.</summary>
public sealed class CommonLivesTests
{
    private const ulong Seed = 42;

    [Fact]
    public void Threads_change_nothing()
    {
        SimulationScenario scenario = A.Study(households: 4_000, replications: 3, perTeam: 1_000);
        string one = A.Counts(scenario, Seed, threads: 1);
        Assert.Equal(one, A.Counts(scenario, Seed, threads: 2));
        Assert.Equal(one, A.Counts(scenario, Seed, threads: 4));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("nl-NL")]
    public void A_culture_changes_nothing(string culture)
    {
        SimulationScenario scenario = A.Study(households: 2_000, replications: 1, perTeam: 1_000);
        string before = A.Counts(scenario, Seed);
        CultureInfo now = CultureInfo.CurrentCulture;
        CultureInfo? others = CultureInfo.DefaultThreadCurrentCulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (new CultureInfo(culture), new CultureInfo(culture));
            Assert.Equal(before, A.Counts(scenario, Seed));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (now, others);
        }
    }

    [Fact]
    public void Another_variant_changes_nothing_of_the_first()
    {
        SimulationScenario alone = A.Study(households: 2_000, replications: 2, perTeam: 1_000);
        SimulationScenario beside = alone with { Variants = [new SimulationVariant("strict") { Policy = PriorityPolicies.Strict }] };
        Assert.Equal(A.Units(alone, Seed).Select(u => A.Text(u.Counts[0])), A.Units(beside, Seed).Select(u => A.Text(u.Counts[0])));
    }

    [Fact]
    public void The_same_variant_under_two_names_counts_the_same()
    {
        SimulationScenario twice = A.Study(households: 2_000, replications: 2, perTeam: 1_000) with { Variants = [new SimulationVariant("again")] };
        Assert.All(A.Units(twice, Seed), unit => Assert.Equal(unit.Counts[0], unit.Counts[1]));
    }

    [Fact]
    public void A_unit_alone_counts_the_same_as_after_others()
    {
        SimulationScenario scenario = A.Study(households: 3_500, replications: 2, perTeam: 1_000);
        UnitResult[] all = A.Units(scenario, Seed, threads: 1);
        Assert.All(all, unit =>
        {
            UnitResult alone = Simulator.Units(new SimulationStudy(scenario), Seed, unit.Index, unit.Index + 1, threads: 1, TestContext.Current.CancellationToken).Single();
            Assert.Equal(unit.Counts[0], alone.Counts[0]);
        });
    }

    [Fact]
    public void A_smaller_team_after_a_larger_one_sees_nothing_of_it()
    {
        SimulationScenario uneven = A.Study(households: 1_100, replications: 1, perTeam: 1_000);
        UnitResult[] both = A.Units(uneven, Seed, threads: 1);
        UnitResult last = Simulator.Units(new SimulationStudy(uneven), Seed, 1, 2, threads: 1, TestContext.Current.CancellationToken).Single();
        Assert.Equal(both[1].Counts[0], last.Counts[0]);
    }

    [Fact]
    public void A_household_in_another_team_changes_nothing()
    {
        SimulationScenario scenario = A.Study(households: 2_000, replications: 1, perTeam: 1_000);
        SimulationScenario more = scenario with { Households = 2_001 };
        Assert.Equal(A.Units(scenario, Seed).Select(u => A.Text(u.Counts[0])), A.Units(more, Seed).Take(2).Select(u => A.Text(u.Counts[0])));
    }

    [Fact]
    public void A_household_more_in_the_team_changes_no_life_when_there_is_staff_for_all()
    {
        SimulationVariant unlimited = new("unlimited") { FtePer10000Inhabitants = 1_000m };
        ILookup<string, Signal> before = A.SignalsOf(2_000, unlimited);
        ILookup<string, Signal> after = A.SignalsOf(2_001, unlimited);
        Assert.NotEmpty(before);
        Assert.All(before, signals => Assert.Equal(signals.Select(Facts), after[signals.Key].Select(Facts)));
        Assert.True(after.Count <= before.Count + 1);
    }

    [Fact]
    public void Two_policies_see_the_same_lives_until_caseworkers_make_a_difference()
    {
        SimulationScenario scenario = A.Study(households: 20_000, replications: 1, perTeam: 20_000) with
        {
            WarmUpMonths = 0,
            Variants = [new SimulationVariant("more staff") { FtePer10000Inhabitants = 5m }],
        };
        (long Now, long More)[] signals = [.. SignalsPerMonth(scenario)];
        int first = Array.FindIndex(signals, s => s.Now > 0);
        Assert.Equal(signals[first].Now, signals[first].More);
        Assert.Contains(signals.Skip(first + 1), s => s.Now != s.More);
    }

    [Fact]
    public void Two_policies_see_the_same_lives_when_nobody_is_reached()
    {
        Calibration unreachable = Calibration.Default.With(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["reach.scale"] = 0,
            ["reach.home-visit"] = 0,
            ["reach.office"] = 0,
            ["late.response"] = 0,
        });
        SimulationScenario scenario = A.Study(households: 5_000, replications: 1, perTeam: 5_000) with
        {
            Calibration = unreachable,
            Variants = [new SimulationVariant("strict, more staff") { Policy = PriorityPolicies.Strict, FtePer10000Inhabitants = 5m }],
        };
        (long Now, long More)[] signals = [.. SignalsPerMonth(scenario)];
        Assert.True(signals.Sum(s => s.Now) > 0);
        Assert.All(signals, s => Assert.Equal(s.Now, s.More));
    }

    [Fact]
    public void Another_replication_or_seed_is_another_life()
    {
        SimulationScenario scenario = A.Study(households: 1_000, replications: 2, perTeam: 1_000);
        UnitResult[] units = A.Units(scenario, Seed);
        Assert.NotEqual(units[0].Counts[0], units[1].Counts[0]);
        Assert.NotEqual(units[0].Counts[0], A.Units(scenario, Seed + 1)[0].Counts[0]);
    }

    private static IEnumerable<(long Now, long Other)> SignalsPerMonth(SimulationScenario scenario)
    {
        UnitResult unit = A.Units(scenario, Seed).Single();
        return SimulationMeasures.Of(scenario).Index().Where(m => m.Item is { Id: "signals-per-1000-inhabitants", Month: not null })
            .Select(m => (unit.Counts[0][2 * m.Index], unit.Counts[1][2 * m.Index]));
    }

    private static string Facts(Signal s) => $"{s.Partner} {s.Arrears} {s.ArrearsStartOn} {s.ReceivedOn} {s.Kind} {s.Crisis}";
}
