using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Handling;

namespace Vroegsignalering.Simulation.Tests.Handling;

public sealed class WhatIsReportedTests
{
    private static int DaysOf(Signal signal) => Period.DaysBetween(signal.ArrearsStartOn!.Value, signal.ReceivedOn!.Value);

    [Fact]
    public void Energy_arrears_of_forty_days_are_not_reported_before_30_November_2022_and_are_after()
    {
        TeamRun run = ATeam.Run(2022, 1, 18);
        ILookup<bool, Signal> energy = run.Signals.Where(s => s.Partner == PartnerType.Energy).ToLookup(s => s.ReceivedOn < new LocalDate(2022, 11, 30));
        Assert.NotEmpty(energy[true]);
        Assert.All(energy[true], s => Assert.InRange(DaysOf(s), 50, 100));
        Assert.Contains(energy[false], s => DaysOf(s) is >= 30 and < 50);
        Assert.Contains(energy[false], s => DaysOf(s) > 100);
    }

    [Fact]
    public void The_end_of_supply_is_not_announced_before_1_April_2023()
    {
        Signal[] ends = [.. ATeam.Run(2022, 10, 12).Signals.Where(s => s.Kind == SignalKind.EndOfSupply)];
        Assert.NotEmpty(ends);
        Assert.All(ends, s => Assert.True(s.ReceivedOn >= new LocalDate(2023, 4, 1) && s.Partner == PartnerType.Energy));
    }

    [Fact]
    public void A_health_insurer_reports_arrears_of_30_to_100_days_only()
    {
        Signal[] health = [.. ATeam.Run(2023, 1, 12).Signals.Where(s => s.Partner == PartnerType.HealthInsurance)];
        Assert.NotEmpty(health);
        Assert.All(health, s => Assert.InRange(DaysOf(s), 30, 100));
    }

    [Fact]
    public void Below_the_threshold_is_left_out_but_not_when_supply_ends()
    {
        Calibration small = Calibration.Default.With(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["arrears.median.energy"] = 10,
            ["intake.other-reason"] = 0,
            ["intake.not-resident"] = 0,
            ["intake.deceased"] = 0,
            ["intake.in-debt-help"] = 0,
            ["signal.crisis"] = 0,
            ["signal.warm-handover"] = 0,
        });
        TeamRun run = ATeam.Run(2023, 1, 12, new SimulationVariant("test") { Policy = PriorityPolicies.NationalBasis }, small);
        // One partner in the month, so that no other amount lifts it over the threshold.
        Signal[] alone = [.. run.Signals.GroupBy(s => (s.Reference, s.ReceivedOn)).Where(g => g.Count() == 1).SelectMany(g => g)
            .Where(s => s.Partner == PartnerType.Energy && s.Arrears < Money.FromEuros(50m))];
        HashSet<Signal> first = [.. run.Signals.GroupBy(s => s.Reference).Select(g => g.MinBy(s => s.ReceivedOn)!)];
        Assert.Contains(alone, s => s.Kind == SignalKind.EndOfSupply);
        Assert.All(alone.Where(s => s.Kind == SignalKind.EndOfSupply), s => Assert.Equal(SignalStatus.PickedUp, s.Status));
        // Of later ones a repeat that grew may not be left out.
        Assert.All(alone.Where(s => s.Kind != SignalKind.EndOfSupply && first.Contains(s)), s => Assert.Equal(SignalStatus.NotPickedUpUnjustified, s.Status));
    }

    [Fact]
    public void A_case_holds_the_signals_of_one_month_and_a_household_has_one_open_case_at_most()
    {
        TeamRun run = ATeam.Run(2023, 1, 12);
        Assert.All(run.Cases, c => Assert.Single(c.Signals.Select(s => s.ReceivedOn).Distinct()));
        Assert.All(run.Cases.GroupBy(c => c.Household), g => Assert.InRange(g.Count(c => c.Closed is null), 0, 1));
    }

    [Fact]
    public void Help_that_solves_arrears_leads_to_fewer_signals()
    {
        SimulationVariant staffed = new("test") { Strategy = ContactStrategies.PhoneMessageVisit, FtePer10000Inhabitants = 10m };
        int Signals(double share) => ATeam.Run(2023, 1, 12, staffed, Calibration.Default.With(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["accept.share"] = share,
            ["help.quick-fix-solves"] = 1,
            ["help.longer-ends-trouble"] = 1,
        })).Signals.Count;
        Assert.True(Signals(0.8) < Signals(0.1));
    }

    [Fact]
    public void With_too_little_staff_the_queue_has_an_end()
    {
        TeamRun run = ATeam.Run(2023, 1, 12, new SimulationVariant("test") { FtePer10000Inhabitants = 0.1m });
        Assert.All(run.Cases.Where(c => c.Closed is null), c => Assert.InRange(c.Month, 10, 11));
    }
}
