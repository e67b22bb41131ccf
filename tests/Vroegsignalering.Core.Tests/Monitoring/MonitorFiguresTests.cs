namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class MonitorFiguresTests
{
    private static readonly YearMonth February = new(2027, 2);
    private static readonly YearMonth March = new(2027, 3);

    /// <summary>Five signals in two months, four cases, of which one was not picked up; worked out by hand.</summary>
    private static IReadOnlyList<IndicatorValue> Figures
    {
        get
        {
            LocalDate february = new(2027, 2, 10);
            Signal rent = A.Signal(PartnerType.Rent, "1", sentOn: february);
            Signal energy = A.Signal(PartnerType.Energy, "2", sentOn: february);
            Signal water = A.Signal(PartnerType.Water, "3");
            Signal small = A.Signal(PartnerType.Energy, "4");
            Signal alone = A.Signal(PartnerType.Energy, "5");
            SignalCase multiple = A.Case(CaseResult.AdviceOrQuickFix, "Z-1", rent, energy) with
            {
                PickedUpOn = february,
                Attempts = [A.Attempt(), A.Attempt(reached: true)],
            };
            SignalCase noContact = A.Case(CaseResult.NoContact, "Z-2", water) with { Attempts = [A.Attempt(), A.Attempt(), A.Attempt()] };
            SignalCase notPickedUp = A.Case(CaseResult.NotPickedUpUnjustified, "Z-3", small) with { PickedUpOn = null };
            SignalCase arranged = A.Case(CaseResult.SolvesItself, "Z-4", A.Signal(PartnerType.Other, "6")) with
            {
                Help = [new HelpProvided(HelpKind.PaymentArrangement, A.Day)],
            };
            return MonitorFigures.Compute(new MonitorInput
            {
                Signals = [rent, energy, water, small, alone],
                Cases = [multiple, noContact, notPickedUp, arranged],
                Inhabitants = 10_000,
            });
        }
    }

    [Theory]
    [InlineData("signals-per-1000-inhabitants", null, 5, 20_000)]
    [InlineData("partner-type-share-of-signals", "Rent", 1, 5)]
    [InlineData("partner-type-share-of-signals", "Energy", 3, 5)]
    [InlineData("partner-type-share-of-signals", "Water", 1, 5)]
    [InlineData("picked-up-share-of-signals", null, 3, 5)]
    [InlineData("multiple-share-of-cases", null, 1, 4)]
    [InlineData("reach-of-picked-up-cases", null, 2, 3)]
    [InlineData("attempts-per-picked-up-case", null, 5, 3)]
    [InlineData("acceptance-of-picked-up-cases[ddas-1.2]", null, 1, 3)]
    [InlineData("acceptance-of-reached-cases[ddas-1.2]", null, 1, 2)]
    [InlineData("acceptance-of-picked-up-cases[divosa-monitor]", null, 2, 3)]
    [InlineData("acceptance-of-reached-cases[divosa-monitor]", null, 2, 2)]
    public void The_whole_period_is_as_worked_out_by_hand(string id, string? group, long numerator, long denominator)
    {
        IndicatorValue value = Assert.Single(Figures, v => v.Month is null && v.Indicator.Id == id && v.Group == group && v.Breakdown == v.Indicator.Splits);

        Assert.Equal((numerator, denominator), (value.Numerator, value.Denominator));
    }

    [Theory]
    [InlineData("signals-per-1000-inhabitants", null, 2, 10_000)]
    [InlineData("partner-type-share-of-signals", "Rent", 1, 2)]
    [InlineData("partner-type-share-of-signals", "Water", 0, 2)]
    [InlineData("picked-up-share-of-signals", null, 2, 2)]
    [InlineData("multiple-share-of-cases", null, 1, 1)]
    [InlineData("reach-of-picked-up-cases", null, 1, 1)]
    [InlineData("attempts-per-picked-up-case", null, 2, 1)]
    [InlineData("acceptance-of-reached-cases[ddas-1.2]", null, 1, 1)]
    public void A_month_is_as_worked_out_by_hand(string id, string? group, long numerator, long denominator)
    {
        IndicatorValue value = Assert.Single(Figures, v => v.Month == February && v.Indicator.Id == id && v.Group == group);

        Assert.Equal((numerator, denominator), (value.Numerator, value.Denominator));
    }

    [Fact]
    public void The_defaulters_list_of_the_cak_counts_in_no_rate_or_share_of_signals()
    {
        Signal rent = A.Signal(PartnerType.Rent, "1");
        Signal listed = A.Signal(PartnerType.CakHealthInsurance, "2", sentOn: new LocalDate(2027, 1, 5)) with { Route = SignalRoute.DefaultersList };
        SignalCase both = A.Case(null, "Z-1", rent, listed);
        MonitorInput without = new() { Signals = [rent], Cases = [A.Case(null, "Z-1", rent)], Inhabitants = 10_000 };

        Assert.Equal(MonitorFigures.Compute(without), MonitorFigures.Compute(without with { Signals = [listed, rent], Cases = [both] }));
    }

    [Fact]
    public void The_whole_period_comes_first_and_then_the_months_in_order() =>
        Assert.Equal([null, February, March], Figures.Select(v => v.Month).Distinct());

    [Fact]
    public void Without_a_number_of_inhabitants_there_is_no_figure_per_inhabitant() => Assert.DoesNotContain(
        MonitorFigures.Compute(new MonitorInput { Signals = [A.Signal()], Cases = [] }), v => v.Indicator.PerThousand);

    [Fact]
    public void Nothing_registered_gives_figures_without_a_value()
    {
        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(new MonitorInput { Signals = [], Cases = [], Inhabitants = 10_000 });

        Assert.All(figures.Where(v => !v.Indicator.PerThousand), v => Assert.Null(v.Value));
        Assert.Equal(0m, Assert.Single(figures, v => v.Indicator == Indicators.SignalsPerThousandInhabitants && v.Group is null).Value);
    }

    [Fact]
    public void What_has_no_date_counts_in_the_whole_period_only()
    {
        Signal undated = A.Signal() with { SentOn = null, ReceivedOn = null };

        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(new MonitorInput { Signals = [undated], Cases = [], Inhabitants = 10_000 });

        Assert.All(figures, v => Assert.Null(v.Month));
        Assert.Equal(1, Assert.Single(figures, v => v.Indicator == Indicators.SignalsPerThousandInhabitants && v.Group is null).Numerator);
    }

    [Fact]
    public void Signals_of_a_worklist_count_as_picked_up_as_they_stand_now()
    {
        Signal[] signals = [A.Signal(), A.Signal(euros: 1m, address: A.Address(11))];
        Worklist worklist = Worklist.Make(A.Request(signals));

        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(
            new MonitorInput { Signals = [.. signals.Select(worklist.Current)], Cases = [.. worklist.Items.Select(i => i.Case)] });

        IndicatorValue share = figures.First(v => v.Indicator == Indicators.PickedUpShareOfSignals);
        Assert.Equal((1, 2), (share.Numerator, share.Denominator));
    }
}
