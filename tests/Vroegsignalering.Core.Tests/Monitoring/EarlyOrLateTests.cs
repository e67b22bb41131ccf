namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class EarlyOrLateTests
{
    private static readonly LocalDate January = new(2027, 1, 20);

    /// <summary>Three residents, worked out by hand: one whose arrears grew and who is threatened later, one who is threatened at once, and one who cannot be recognised.</summary>
    private static MonitorInput Input
    {
        get
        {
            Signal first = Of(A.BsnDigits, "a", January, PartnerType.Rent, 100m) with { ArrearsStartOn = January.PlusDays(-45) };
            Signal grown = Of(A.BsnDigits, "b", A.Day, PartnerType.Rent, 300m) with { SentOn = A.Day.PlusDays(-4) };
            Signal eviction = Of(A.BsnDigits, "c", A.Day.PlusDays(5), PartnerType.Rent, null) with { Kind = SignalKind.Eviction };
            Signal end = Of(A.OtherBsnDigits, "d", A.Day, PartnerType.Energy, 50m) with { Kind = SignalKind.EndOfSupply, ArrearsStartOn = A.Day.PlusDays(-200) };
            Signal unknown = A.Signal(PartnerType.Water, "e");
            return new MonitorInput
            {
                Signals = [first, grown, eviction, end, unknown],
                Cases =
                [
                    A.Case(null, "Z-1", grown) with { Attempts = [A.Attempt(on: A.Day.PlusDays(10))] },
                    A.Case(null, "Z-2", eviction),
                    A.Case(null, "Z-3", end) with { Attempts = [A.Attempt(on: A.Day.PlusDays(-1))] },
                ],
            };
        }
    }

    [Theory]
    [InlineData("arrears-age-share-of-residents", "30-59", 1, 3)]
    [InlineData("arrears-age-share-of-residents", "180+", 1, 3)]
    [InlineData("arrears-age-share-of-residents", "not-known", 1, 3)]
    [InlineData("grown-share-of-residents-with-repeats", null, 1, 1)]
    [InlineData("seen-before-share-of-threatened-residents", null, 1, 2)]
    [InlineData("sending-share-of-partner-types-of-law", null, 3, 4)]
    [InlineData("amount-share-of-signals", null, 4, 5)]
    [InlineData("arrears-day-share-of-signals", null, 2, 5)]
    [InlineData("phone-or-email-share-of-signals", null, 0, 5)]
    [InlineData("days-to-receipt-share-of-signals", "0-2", 4, 5)]
    [InlineData("days-to-receipt-share-of-signals", "3-7", 1, 5)]
    [InlineData("months-with-signals-share-of-partner-months", "Rent", 2, 2)]
    [InlineData("months-with-signals-share-of-partner-months", "Water", 1, 1)]
    [InlineData("recognised-share-of-signals", null, 4, 5)]
    [InlineData("not-combined-share-of-residents", null, 1, 1)]
    [InlineData("tried-share-of-picked-up-cases", null, 2, 3)]
    [InlineData("days-to-first-attempt-share-of-picked-up-cases", "0-2", 1, 3)]
    [InlineData("days-to-first-attempt-share-of-picked-up-cases", "8-14", 1, 3)]
    [InlineData("days-to-first-attempt-share-of-picked-up-cases", "not-known", 1, 3)]
    [InlineData("partner-type-share-of-target-group", "not-known/Rent", 1, 3)]
    [InlineData("partner-type-share-of-target-group", "18-26/Rent", 0, 0)]
    public void Every_figure_is_as_worked_out_by_hand(string id, string? group, long numerator, long denominator)
    {
        IndicatorValue value = Assert.Single(EarlyOrLate.Of(Input).Figures, v => v.Indicator.Id == id && v.Group == group);

        Assert.Equal((numerator, denominator), (value.Numerator, value.Denominator));
    }

    [Fact]
    public void The_four_causes_have_facts_a_question_and_a_caution()
    {
        IReadOnlyList<EarlyOrLateCause> causes = EarlyOrLate.Of(Input).Causes;

        Assert.Equal([EarlyOrLateCauseKind.Information, EarlyOrLateCauseKind.Collection, EarlyOrLateCauseKind.Combination, EarlyOrLateCauseKind.Action], causes.Select(c => c.Kind));
        Assert.All(causes, c => Assert.True(c.Facts.Count > 0 && c.Caution.Dutch.Length > 0 && c.Question.English.EndsWith('?')));
        Assert.Equal(EarlyOrLateIndicators.All, EarlyOrLate.Of(Input).Figures.Select(f => f.Indicator).Distinct());
    }

    [Fact]
    public void What_came_before_the_period_is_looked_back_at_and_not_counted()
    {
        EarlyOrLate march = EarlyOrLate.Of(Input with { Period = new MonitorPeriod(new YearMonth(2027, 3), new YearMonth(2027, 3)) });

        IndicatorValue before = march.InTime.Single(v => v.Indicator == EarlyOrLateIndicators.SeenBeforeShareOfThreatenedResidents);
        Assert.Equal((1, 2), (before.Numerator, before.Denominator));
        Assert.Equal(2, march.InTime[0].Denominator);
        Assert.Equal(4, march.Figures.First(v => v.Indicator == EarlyOrLateIndicators.AmountShareOfSignals).Denominator);
    }

    [Fact]
    public void Nothing_registered_gives_figures_without_a_value() => Assert.All(
        EarlyOrLate.Of(new MonitorInput { Signals = [], Cases = [] }).Figures.Where(f => f.Indicator != EarlyOrLateIndicators.SendingShareOfPartnerTypesOfLaw),
        f => Assert.Null(f.Value));

    [Fact]
    public void Numerators_are_part_of_denominators_and_the_order_changes_nothing() => Prop.ForAll(
        (from cases in Any.Cases
         from loose in Any.SomeSignals
         let signals = (Signal[])[.. cases.SelectMany(c => c.Signals), .. loose]
         from shuffled in Gen.Shuffle(signals)
         from other in Gen.Shuffle(cases)
         select (new MonitorInput { Signals = signals, Cases = cases }, new MonitorInput { Signals = shuffled, Cases = other })).ToArbitrary(),
        t => EarlyOrLate.Of(t.Item1).Figures.SequenceEqual(EarlyOrLate.Of(t.Item2).Figures)
            && EarlyOrLate.Of(t.Item1).Figures.All(f => f.Numerator >= 0 && f.Numerator <= f.Denominator)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Signal Of(string digits, string reference, LocalDate on, PartnerType partner, decimal? euros) =>
        A.Signal(partner, reference, euros, on) with { Person = A.Person(digits) };
}
