using NodaTime;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Handling;

namespace Vroegsignalering.Simulation.Tests.Handling;

public sealed class MinutesTests
{
    [Fact]
    public void Work_counts_when_it_is_done_also_on_a_case_of_the_month_before_the_study()
    {
        SimulationVariant variant = new("test") { FtePer10000Inhabitants = 0.1m };
        TeamRun run = ATeam.Run(2022, 9, 7, variant, Calibration.Default.With("reach.phone", 1).With("reach.letter", 0), warmUp: 6);
        SimulationScenario march = new() { Name = "march", Households = ATeam.Households, From = new YearMonth(2023, 3), Months = 1, WarmUpMonths = 6, Baseline = variant };
        long[] counts = SimulationMeasures.Count(march, variant, run);
        int minutes = SimulationMeasures.Of(march).ToList().FindIndex(m => m.Key == SimulationMeasures.Minutes.Key);

        LocalDate first = new(2023, 3, 6); // the fifth is a Sunday
        CaseWork[] talked = [.. run.Cases.Where(c => c.Closed?.FirstConversationOn >= first)];
        Assert.Contains(talked, c => c.OpenedOn < first);
        long calls = run.Cases.Sum(c => c.Attempts.Where(a => a.On >= first).Sum(a => run.Contact.Minutes[(int)a.Channel]));
        long expected = calls + (20 * run.Cases.Count(c => c.OpenedOn >= first)) + (60 * talked.Length) + (180 * talked.Count(c => march.Definitions[0].IsAccepted(c.Closed!)));
        Assert.Equal(expected, counts[2 * minutes]);
    }

    [Theory]
    [InlineData(14.4, 14)]
    [InlineData(14.6, 15)]
    [InlineData(15, 15)]
    public void Minutes_and_cents_are_rounded_to_the_nearest(double minutes, int expected)
    {
        ContactRates rates = new(Calibration.Default.With(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["work.minutes.case"] = minutes,
            ["money.hour"] = 19.99,
            ["money.benefit-per-accepted-case"] = 1234.57,
        }));
        Assert.Equal((expected, 1999, 123_457), (rates.MinutesPerCase, rates.CentsPerHour, rates.BenefitCents));
    }
}
