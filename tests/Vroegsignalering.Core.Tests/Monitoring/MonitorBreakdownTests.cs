namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class MonitorBreakdownTests
{
    private static readonly LocalDate January = new(2027, 1, 20);
    private static readonly LocalDate February = new(2027, 2, 10);
    private static readonly LocalDate March = new(2027, 3, 10);

    [Fact]
    public void Figures_are_split_by_the_version_of_the_policy_that_the_caller_gives()
    {
        SignalCase reached = A.Case(CaseResult.AdviceOrQuickFix, "Z-1");
        SignalCase missed = A.Case(CaseResult.NoContact, "Z-2");
        SignalCase unknown = A.Case(CaseResult.NoContact, "Z-3");
        Dictionary<string, CaseContext> contexts = new() { ["Z-1"] = new() { PolicyVersion = "b.1" }, ["Z-2"] = new() { PolicyVersion = "a.1" } };

        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(new MonitorInput
        {
            Signals = [],
            Cases = [reached, missed, unknown],
            Breakdowns = [Breakdown.PolicyVersion],
            Context = c => contexts.GetValueOrDefault(c.Id),
        });

        Assert.Equal(
            [("a.1", 0, 1), ("b.1", 1, 1), ("not-known", 0, 1)],
            Of(figures, Indicators.ReachOfPickedUpCases, Breakdown.PolicyVersion));
    }

    [Fact]
    public void A_case_has_the_age_of_its_first_signal_with_a_birth_date_on_the_day_of_that_signal()
    {
        SignalCase young = A.Case(CaseResult.NoContact, "Z-1", Born(2000, 3, 11), Born(1950, 1, 1, "c") with { SentOn = March.PlusDays(1), ReceivedOn = March.PlusDays(1) });
        SignalCase older = A.Case(CaseResult.NoContact, "Z-2", Born(2000, 3, 10));
        SignalCase notBornYet = A.Case(CaseResult.NoContact, "Z-3", Born(2028, 1, 1));

        IReadOnlyList<IndicatorValue> figures = Figures([young, older, notBornYet]);

        Assert.Equal(
            [("0-17", 0, 0), ("18-26", 0, 1), ("27-66", 0, 1), ("67+", 0, 0), ("not-known", 0, 1)],
            Of(figures, Indicators.ReachOfPickedUpCases, Breakdown.AgeBand));
    }

    [Fact]
    public void A_case_has_the_amount_of_the_first_signal_of_each_partner()
    {
        SignalCase grown = A.Case(null, "Z-1", A.Signal(euros: 49.99m), A.Signal(reference: "b", euros: 900m, sentOn: March.PlusDays(1)));
        SignalCase two = A.Case(null, "Z-2", A.Signal(euros: 600m), A.Signal(PartnerType.Rent, euros: 400m));
        SignalCase none = A.Case(null, "Z-3", A.Signal(euros: null));

        Assert.Equal(
            [("0-49", 1, 3), ("50-249", 0, 3), ("250-999", 0, 3), ("1000+", 1, 3), ("not-known", 1, 3)],
            Of(Figures([grown, two, none]), Indicators.AmountBandShareOfCases, Breakdown.AmountBand));
    }

    [Fact]
    public void A_case_with_two_types_of_partner_is_in_the_group_of_each()
    {
        SignalCase both = A.Case(CaseResult.NoResponseAfterContact, "Z-1", A.Signal(), A.Signal(PartnerType.Mortgage, "b"));

        Assert.Equal(
            [("Rent", 0, 0), ("Energy", 1, 1), ("Water", 0, 0), ("HealthInsurance", 0, 0), ("Mortgage", 1, 1), ("not-known", 0, 0)],
            Of(Figures([both]), Indicators.ReachOfPickedUpCases, Breakdown.PartnerType));
    }

    [Fact]
    public void Attempts_are_split_by_their_own_way_of_contact_and_a_card_reaches_nobody()
    {
        SignalCase visited = A.Case(null, "Z-1") with
        {
            Attempts = [A.Attempt(ContactChannel.Card, reached: true), A.Attempt(ContactChannel.HomeVisit, March.PlusDays(1), reached: true), A.Attempt(), A.Attempt(reached: null)],
        };
        IReadOnlyList<IndicatorValue> figures = Figures([visited, A.Case(CaseResult.SolvesItself, "Z-2")]);

        IndicatorValue all = figures.Single(v => v.Indicator == Indicators.ReachOfAttempts && v.Month is null && v.Group is null);
        Assert.Equal((1, 2), (all.Numerator, all.Denominator));
        Assert.Equal([("Phone", 0, 1), ("HomeVisit", 1, 1)], Of(figures, Indicators.ReachOfAttempts, Breakdown.Channel).Where(v => v.Item3 > 0));
        Assert.Equal([("HomeVisit", 1, 2), ("not-known", 1, 2)], Of(figures, Indicators.ChannelShareOfReachedCases, Breakdown.Channel).Where(v => v.Item2 > 0));
    }

    [Fact]
    public void A_resident_is_counted_once_and_twins_without_bsn_are_one()
    {
        Person twin = new() { BirthDate = new LocalDate(1990, 5, 5), LastName = "Verzonnen", Initials = "A." };
        SignalCase first = A.Case(CaseResult.AdviceOrQuickFix, "Z-1", A.Signal() with { Person = twin });
        SignalCase second = A.Case(CaseResult.NoContact, "Z-2", A.Signal(reference: "b") with { Person = twin with { Initials = "B.", LastName = " VERZONNEN" } });
        SignalCase other = A.Case(CaseResult.SolvesItself, "Z-3", A.SignalWithoutAddress());
        SignalCase unknown = A.Case(CaseResult.NoContact, "Z-4", A.Signal(reference: "c"));
        IReadOnlyList<IndicatorValue> figures = Figures([first, second, other, unknown]);

        Assert.Equal((2, 3), Whole(figures, Indicators.ReachOfSignalledResidents));
        Assert.Equal((1, 2), Whole(figures, Indicators.AcceptanceOfReachedResidents(HelpAcceptanceDefinitions.Ddas12)));
        Assert.Equal((2, 4), Whole(figures, Indicators.ReachOfPickedUpCases));
    }

    [Fact]
    public void Consecutive_cases_differ_by_the_version_of_the_definition()
    {
        SignalCase Case(string id, LocalDate on, string digits) => A.Case(null, id, A.SignalWithoutAddress(digits, id, on)) with { PickedUpOn = on };
        MonitorInput input = new()
        {
            Signals = [],
            Cases =
            [
                Case("Z-1", January, A.BsnDigits), Case("Z-2", March, A.BsnDigits), Case("Z-3", February, A.OtherBsnDigits),
                Case("Z-4", March, A.OtherBsnDigits), Case("Z-5", March, A.ThirdBsnDigits), Case("Z-6", March.PlusDays(2), A.ThirdBsnDigits),
            ],
        };

        // The month before March has a case of the second resident; the six months before have one of the first and of the third as well.
        Assert.Equal((1, 6), Whole(MonitorFigures.Compute(input), Indicators.ConsecutiveToMonthShareOfCases));
        Assert.Equal((3, 6), Whole(MonitorFigures.Compute(input), Indicators.ConsecutiveToSixMonthsShareOfCases));
        Assert.Equal((3, 6), Whole(MonitorFigures.Compute(input), Indicators.SingleShareOfCases));

        // What came before the period is looked back at and not counted.
        Assert.Equal((3, 4), Whole(MonitorFigures.Compute(input with { Period = new MonitorPeriod(new YearMonth(2027, 3), new YearMonth(2027, 3)) }), Indicators.ConsecutiveToSixMonthsShareOfCases));
    }

    [Fact]
    public void Late_signals_and_the_list_of_the_cak_stand_in_lines_of_their_own()
    {
        Signal end = A.Signal() with { Kind = SignalKind.EndOfSupply };
        Signal eviction = A.Signal(PartnerType.Rent, "b") with { Kind = SignalKind.Eviction };
        Signal listed = A.Signal(PartnerType.CakHealthInsurance, "c") with { Route = SignalRoute.DefaultersList };
        SignalCase only = A.Case(CaseResult.SolvesItself, "Z-1", listed);
        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(
            new MonitorInput { Signals = [end, eviction, A.Signal(reference: "d"), listed], Cases = [A.Case(CaseResult.NoContact, "Z-2", end), only] });

        Assert.Equal((1, 2), Whole(figures, Indicators.EndOfSupplyShareOfEnergySignals));
        Assert.Equal((2, 3), Whole(figures, Indicators.LateShareOfSignals));
        Assert.Equal((1, 2), Whole(figures, Indicators.PickedUpShareOfLateSignals));
        Assert.Equal((0, 1), Whole(figures, Indicators.ReachOfPickedUpLateCases));
        Assert.Equal((1, 1), Whole(figures, Indicators.PickedUpShareOfDefaultersList));
        Assert.Equal((0, 1), Whole(figures, Indicators.ReachOfPickedUpCases));
    }

    [Fact]
    public void The_reason_of_a_signal_that_was_not_picked_up_is_its_own_or_else_that_of_its_case()
    {
        Signal repeat = A.Signal(reference: "a") with { Status = SignalStatus.NotPickedUpRepeat };
        Signal moved = A.Signal(reference: "b");
        Signal waiting = A.Signal(reference: "c");
        Signal unknown = A.Signal(reference: "d") with { Status = SignalStatus.NotStated };
        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(
            new MonitorInput { Signals = [repeat, moved, waiting, unknown], Cases = [A.Case(CaseResult.NotResident, "Z-1", moved)] });

        Assert.Equal(
            [("NotYetPickedUp", 1, 4), ("NotPickedUpRepeat", 1, 4), ("NotResident", 1, 4), ("not-known", 1, 4)],
            Of(figures, Indicators.ReasonShareOfNotPickedUpSignals, Breakdown.Reason).Where(v => v.Item2 > 0));
    }

    [Fact]
    public void A_rate_uses_the_inhabitants_of_each_month_and_a_year_their_mean()
    {
        MonitorInput input = new()
        {
            Signals = [A.Signal(sentOn: January), A.Signal(reference: "b", sentOn: March), A.Signal(reference: "c", sentOn: new LocalDate(2026, 12, 31))],
            Cases = [],
            Inhabitants = 20_000,
            InhabitantsInMonth = new Dictionary<YearMonth, int> { [new YearMonth(2027, 1)] = 8_000 },
            Period = MonitorPeriod.OfYear(2027),
        };
        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(input);

        Assert.Equal((2, 228_000), Whole(figures, Indicators.SignalsPerThousandInhabitants));
        Assert.Equal((2, 19_000), Whole(figures, Indicators.SignalsPerThousandInhabitantsPerYear));
        Assert.Equal(12, figures.Count(v => v.Indicator == Indicators.SignalsPerThousandInhabitants && v.Month is not null && v.Group is null));
        Assert.Equal((1, 8_000), figures.Where(v => v.Indicator == Indicators.SignalsPerThousandInhabitants && v.Month == new YearMonth(2027, 1) && v.Group is null).Select(v => (v.Numerator, v.Denominator)).Single());
    }

    [Fact]
    public void The_measures_of_success_count_what_is_registered()
    {
        SignalCase called = A.Case(CaseResult.SolvesItself, "Z-1");
        SignalCase tried = A.Case(CaseResult.SolvesItself, "Z-2") with { Attempts = [A.Attempt(reached: true)] };
        SignalCase solved = A.Case(CaseResult.AdviceOrQuickFix, "Z-3") with { Attempts = [A.Attempt(reached: true)], HelpAcceptedOn = March, ArrearsSolvedOn = March.PlusDays(30) };
        SignalCase later = solved with { Id = "Z-4", ArrearsSolvedOn = March.PlusDays(31) };
        IReadOnlyList<IndicatorValue> figures = Figures([called, tried, solved, later]);

        Assert.Equal((1, 4), Whole(figures, Indicators.FoundTheWayShareOfPickedUpCases));
        Assert.Equal((1, 2), Whole(figures, Indicators.SolvedWithin30DaysShareOfCasesWithHelp));
    }

    [Fact]
    public void Bands_that_do_not_rise_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new MonitorBands { AgesFrom = [] });
        Assert.Throws<ArgumentException>(() => new MonitorBands { EurosFrom = [50, 50] });
        Assert.Throws<ArgumentException>(() => new MonitorBands { ArrearsDaysFrom = [0, 30] });
        Assert.Throws<ArgumentException>(() => new MonitorBands { AgesFrom = [18, 151] });
        Assert.Throws<ArgumentException>(() => new MonitorPeriod(new YearMonth(2027, 3), new YearMonth(2027, 2)));
    }

    [Fact]
    public void Every_group_has_a_name_in_both_languages() => Assert.All(
        MonitorFigures.Compute(new MonitorInput { Signals = [A.Signal()], Cases = [A.Case()], Breakdowns = Enum.GetValues<Breakdown>() }).Where(v => v.Group is not null),
        v =>
        {
            Text name = BreakdownGroups.NameOf(v.Breakdown, v.Group!);
            Assert.True(name.Dutch.Length > 0 && name.English.Length > 0 && BreakdownGroups.NameOf(v.Breakdown).Dutch.Length > 0);
            Assert.False(v.Group == "NotResident" && name.Dutch == v.Group);
        });

    private static Signal Born(int year, int month, int day, string reference = "a") => A.Signal(reference: reference) with { Person = new Person { BirthDate = new LocalDate(year, month, day) } };

    private static IReadOnlyList<IndicatorValue> Figures(SignalCase[] cases) => MonitorFigures.Compute(new MonitorInput { Signals = [.. cases.SelectMany(c => c.Signals)], Cases = cases });

    private static (long, long) Whole(IReadOnlyList<IndicatorValue> figures, IndicatorDefinition definition)
    {
        IndicatorValue value = Assert.Single(figures, v => v.Indicator == definition && v.Month is null && v.Group is null);
        return (value.Numerator, value.Denominator);
    }

    private static (string, int, int)[] Of(IReadOnlyList<IndicatorValue> figures, IndicatorDefinition definition, Breakdown breakdown) =>
        [.. figures.Where(v => v.Indicator == definition && v.Month is null && v.Breakdown == breakdown).Select(v => (v.Group!, (int)v.Numerator, (int)v.Denominator))];
}
