using Vroegsignalering.Residency;

namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class PriorityFactsTests
{
    [Fact]
    public void Facts_sum_up_the_signals_of_a_household()
    {
        Household household = new(
            A.Signal(PartnerType.Energy, "a", 100m) with { ArrearsStartOn = A.Day.PlusDays(-40), EndOfSupplyOn = A.Day.PlusDays(20) },
            A.Signal(PartnerType.Rent, "b", 50.25m) with { ArrearsStartOn = A.Day.PlusDays(-90), WarmHandover = true },
            A.Signal(PartnerType.Rent, "c", null) with { EndOfSupplyOn = A.Day.PlusDays(1) });

        PriorityFacts facts = PriorityFacts.From(household, A.Day);

        Assert.Equal(
            new PriorityFacts
            {
                SignalCount = 3,
                PartnerTypes = PartnerTypes.Of(PartnerType.Energy, PartnerType.Rent),
                PartnerCount = 2,
                TotalArrears = A.Euros(150.25m),
                HighestArrears = A.Euros(100m),
                SignalsWithoutAmount = 1,
                DaysInArrears = 90,
                HasEndOfSupply = true,
                WorkingDaysUntilEndOfSupply = 1,
                HasLateSignal = true,
                IsWarmHandover = true,
                Repeat = RepeatKind.None,
                WorkingDaysUntilDeadline = 1, // The day on which supply ends comes before the four weeks.
            },
            facts);
    }

    [Fact]
    public void What_is_unknown_is_null_and_never_zero()
    {
        PriorityFacts facts = PriorityFacts.From(new Household(A.Signal(euros: null) with { SentOn = null, ReceivedOn = null }), A.Day);

        Assert.Null(facts.TotalArrears);
        Assert.Null(facts.DaysInArrears);
        Assert.Null(facts.WorkingDaysUntilDeadline);
        Assert.Null(facts.WorkingDaysUntilEndOfSupply);
        Assert.False(facts.HasEndOfSupply);
        Assert.Null(facts.HighestArrears);
        Assert.Null(facts.ArrearsGrowth);
        Assert.Null(facts.DaysSinceEarlierSignal);
        Assert.Null(facts.DaysSinceEarlierOutcome);
        Assert.Null(facts.YoungestAge);
        Assert.Null(facts.OldestAge);
        Assert.Null(facts.HasMinorChildren);
        Assert.Null(facts.IsOnSafetyList);
        Assert.Null(facts.VisitsLeft);
        Assert.Equal((EarlierOutcome.NotStated, ResidencyOutcome.NotStated), (facts.EarlierOutcome, facts.Residency));
    }

    [Fact]
    public void Arrears_that_start_later_are_no_days_old() =>
        Assert.Equal(0, PriorityFacts.From(new Household(A.Signal() with { ArrearsStartOn = A.Day.PlusDays(9) }), A.Day).DaysInArrears);

    [Fact]
    public void Repeats_are_seen_from_earlier_signals() => Assert.Equal(
        RepeatKind.Grown, PriorityFacts.From(new Household(A.Signal()), A.Day, [A.Signal(euros: 50m, sentOn: A.Day.PlusDays(-30))]).Repeat);

    [Fact]
    public void Facts_have_no_place_for_a_name_an_address_a_bsn_or_a_sex()
    {
        Type[] types = [.. typeof(PriorityFacts).GetProperties().Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType).Distinct()];

        Type[] allowed =
        [
            typeof(int), typeof(bool), typeof(Money), typeof(PartnerTypes), typeof(ThreateningSituations), typeof(RepeatKind), typeof(EarlierOutcome),
            typeof(ResidencyOutcome), typeof(HostFactValues),
        ];
        Assert.Empty(types.Except(allowed));
    }

    [Fact]
    public void A_day_that_has_passed_is_below_zero_also_when_no_working_day_has()
    {
        LocalDate friday = new(2026, 11, 6);
        Signal signal = A.Signal() with { EndOfSupplyOn = friday };

        Assert.Equal(0, PriorityFacts.From(new Household(signal), friday).WorkingDaysUntilEndOfSupply);
        Assert.Equal(-1, PriorityFacts.From(new Household(signal), friday.PlusDays(1)).WorkingDaysUntilEndOfSupply);
        Assert.Equal(-1, PriorityFacts.From(new Household(signal), friday.PlusDays(3)).WorkingDaysUntilEndOfSupply);
        Assert.Equal(-2, PriorityFacts.From(new Household(signal), friday.PlusDays(4)).WorkingDaysUntilEndOfSupply);
    }

    /// <summary>Type and name of each signal, and how many organisations that is.</summary>
    [Theory]
    [InlineData(1, "Rent")]
    [InlineData(1, "Rent", "Rent")]
    [InlineData(1, "Rent:Nergens", "Rent: NERGENS ")]
    [InlineData(1, "Rent:Nergens", "Rent")]
    [InlineData(1, "Rent:Nergens", "Rent: ")]
    [InlineData(2, "Rent:Nergens", "Rent:Ergens", "Rent")]
    [InlineData(2, "Rent", "Water")]
    [InlineData(2, "Rent:Nergens", "Water:Nergens")]
    [InlineData(1, "NotStated", "Water")]
    [InlineData(2, "NotStated:Nergens", "Water")]
    [InlineData(1, "NotStated")]
    public void Organisations_are_counted_by_type_and_name(int count, params string[] partners)
    {
        Signal[] signals = [.. partners.Select(p => p.Split(':')).Select(p => A.Signal(Enum.Parse<PartnerType>(p[0])) with { PartnerName = p.Length > 1 ? p[1] : null })];

        Assert.Equal(count, PriorityFacts.From(new Household(signals), A.Day).PartnerCount);
    }

    [Fact]
    public void One_more_signal_never_makes_fewer_organisations_and_there_are_never_fewer_than_types() => Prop.ForAll(
        Any.SomeSignals.Where(s => s.Length > 0).ToArbitrary(), Any.Signal.ToArbitrary(),
        (signals, one) => PriorityFacts.From(new Household(signals), A.Day).PartnerCount is var before
            && PriorityFacts.From(new Household([.. signals, one]), A.Day) is var after && after.PartnerCount >= before && after.PartnerCount >= after.PartnerTypes.Count)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Threatening_situations_are_those_that_partners_name_and_an_eviction()
    {
        PriorityFacts facts = PriorityFacts.From(
            new Household(
                A.Signal(PartnerType.Rent) with { Kind = SignalKind.Eviction },
                A.Signal(PartnerType.Water) with { ThreateningSituation = ThreateningSituationKind.EndOfWaterSupply },
                A.Signal() with { Crisis = true }),
            A.Day);

        Assert.Equal(ThreateningSituations.Of(ThreateningSituationKind.ForcedEviction, ThreateningSituationKind.EndOfWaterSupply), facts.ThreateningSituations);
        Assert.True(facts.HasLateSignal);
        Assert.Equal(ThreateningSituations.None, PriorityFacts.From(new Household(A.Signal() with { Crisis = true }), A.Day).ThreateningSituations);
    }

    [Theory]
    [InlineData(SignalKind.Early, false)]
    [InlineData(SignalKind.NotStated, false)]
    [InlineData(SignalKind.EndOfSupply, true)]
    [InlineData(SignalKind.Eviction, true)]
    public void Late_is_the_end_of_supply_and_an_eviction(SignalKind kind, bool late) =>
        Assert.Equal(late, PriorityFacts.From(new Household(A.Signal() with { Kind = kind }), A.Day).HasLateSignal);

    /// <summary>Birth dates, the day, and the ages of the youngest and the oldest.</summary>
    [Theory]
    [InlineData("2000-03-10", "2027-03-10", 27, 27)]
    [InlineData("2000-03-11", "2027-03-10", 26, 26)]
    [InlineData("2004-02-29", "2022-02-28", 17, 17)]
    [InlineData("2004-02-29", "2022-03-01", 18, 18)]
    [InlineData("2004-02-29", "2024-02-28", 19, 19)]
    [InlineData("2004-02-29", "2024-02-29", 20, 20)]
    [InlineData("1950-01-01 2001-01-01 1980-01-01", "2027-03-10", 26, 77)]
    [InlineData("2027-03-10", "2027-03-10", 0, 0)]
    [InlineData("2027-03-11", "2027-03-10", null, null)]
    [InlineData("1800-01-01 2001-01-01", "2027-03-10", 26, 26)]
    public void Ages_are_whole_years_on_the_day(string birthDates, string day, int? youngest, int? oldest)
    {
        Signal[] signals = [.. birthDates.Split(' ').Select(d => A.Signal() with { Person = new Person { BirthDate = Day(d) } })];

        PriorityFacts facts = PriorityFacts.From(new Household([.. signals, A.Signal()]), Day(day));

        Assert.Equal((youngest, oldest), (facts.YoungestAge, facts.OldestAge));
    }

    [Fact]
    public void Earlier_signals_are_those_of_the_half_year_before_the_newest()
    {
        Household household = new(A.Signal(sentOn: A.Day.PlusDays(-10)), A.Signal(sentOn: A.Day.PlusDays(-3)));
        LocalDate newest = A.Day.PlusDays(-3);
        Signal[] earlier =
        [
            A.Signal(PartnerType.Rent, sentOn: newest.PlusMonths(-6)), A.Signal(sentOn: newest.PlusDays(-40)), A.Signal(sentOn: newest.PlusMonths(-6).PlusDays(-1)),
            A.Signal(sentOn: newest), A.Signal() with { SentOn = null, ReceivedOn = null },
        ];

        PriorityFacts facts = PriorityFacts.From(household, A.Day, earlier);

        Assert.Equal((2, 40), (facts.EarlierSignalCount, facts.DaysSinceEarlierSignal));
    }

    [Fact]
    public void When_the_newest_has_no_day_earlier_signals_are_counted_from_the_day_of_the_decision_and_how_long_before_is_not_known()
    {
        PriorityFacts facts = PriorityFacts.From(
            new Household(A.Signal() with { SentOn = null, ReceivedOn = null }), A.Day, [A.Signal(sentOn: A.Day.PlusDays(-40))]);

        Assert.Equal((1, null), (facts.EarlierSignalCount, facts.DaysSinceEarlierSignal));
    }

    [Fact]
    public void What_signals_do_not_say_comes_from_who_knows_it()
    {
        HostFactValues host = new([new("host:test", 3)]);
        HouseholdContext known = new()
        {
            EarlierOutcome = EarlierOutcome.Declined,
            EarlierOutcomeOn = A.Day.PlusDays(-12),
            HasMinorChildren = false,
            Residency = ResidencyOutcome.ExactBsn,
            IsOnSafetyList = true,
            VisitsLeft = 4,
            HostFacts = host,
        };

        PriorityFacts facts = PriorityFacts.From(new Household(A.Signal()), A.Day, known: known);

        Assert.Equal(
            PriorityFacts.From(new Household(A.Signal()), A.Day) with
            {
                EarlierOutcome = EarlierOutcome.Declined,
                DaysSinceEarlierOutcome = 12,
                HasMinorChildren = false,
                Residency = ResidencyOutcome.ExactBsn,
                IsOnSafetyList = true,
                VisitsLeft = 4,
                Host = host,
            },
            facts);
    }

    [Fact]
    public void Every_fact_that_signals_give_is_within_its_range() => Prop.ForAll(
        Any.SomeSignals.Where(s => s.Length > 0).ToArbitrary(), Any.SomeSignals.ToArbitrary(),
        (signals, earlier) => PriorityFacts.From(new Household(signals), A.Day, earlier) is var facts
            && PriorityFact.All.All(f => f.In(facts, f.Of(facts)) == facts)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData(1, 100_000, -10_000)]
    [InlineData(9999, 0, 100_000)]
    public void A_slip_in_a_year_stays_within_the_range(int year, int days, int workingDays)
    {
        LocalDate slip = new(year, 6, 1);

        PriorityFacts facts = PriorityFacts.From(new Household(A.Signal() with { ArrearsStartOn = slip, EndOfSupplyOn = slip }), A.Day);

        Assert.Equal((days, workingDays), (facts.DaysInArrears, facts.WorkingDaysUntilEndOfSupply));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
