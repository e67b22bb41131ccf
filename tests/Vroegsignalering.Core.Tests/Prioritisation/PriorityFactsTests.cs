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
                TotalArrears = A.Euros(150.25m),
                SignalsWithoutAmount = 1,
                DaysInArrears = 90,
                HasEndOfSupply = true,
                WorkingDaysUntilEndOfSupply = 1,
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
}
