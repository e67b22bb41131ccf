namespace Vroegsignalering.Core.Tests.Monitoring;

/// <summary>Parts add up to the whole, for every indicator whose definition promises it.</summary>
public sealed class MonitorPartitionProperties
{
    /// <summary>Every breakdown by which a case is in one group only.</summary>
    private static readonly Breakdown[] OneGroupEach =
        [Breakdown.AgeBand, Breakdown.AmountBand, Breakdown.Strategy, Breakdown.PriorityClass, Breakdown.District, Breakdown.SizeClass, Breakdown.PolicyVersion];

    private static readonly Gen<MonitorInput> Inputs =
        from cases in Any.Cases
        from loose in Any.SomeSignals
        from districts in Gen.Elements<string?>(null, "North", "South", "not-known").ArrayOf(97)
        select new MonitorInput
        {
            Cases = cases,
            Signals = [.. cases.SelectMany(c => c.Signals), .. loose],
            Inhabitants = 50_000,
            Breakdowns = OneGroupEach,
            SplitMonths = true,
            Context = c => districts[int.Parse(c.Id[2..], System.Globalization.CultureInfo.InvariantCulture) % 97] is string district
                ? new CaseContext { District = district, Strategy = $"{district}-2", PolicyVersion = "p.1" }
                : null,
        };

    [Fact]
    public void Groups_add_up_to_the_whole_in_numerators_and_denominators() => Prop.ForAll(
        Inputs.ToArbitrary(),
        input =>
        {
            IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(input);
            IGrouping<(IndicatorDefinition Indicator, YearMonth? Month, Breakdown Breakdown), IndicatorValue>[] groups = [.. figures.Where(v => OneGroupEach.Contains(v.Breakdown) && v.Indicator.Splits == Breakdown.None && v.Indicator.AddingUp is AddingUp.Anywhere or AddingUp.WithinOneCount)
                .GroupBy(v => (v.Indicator, v.Month, v.Breakdown))];
            return groups.Length > 0 && groups.All(g =>
            {
                IndicatorValue whole = figures.Single(v => v.Indicator == g.Key.Indicator && v.Month == g.Key.Month && v.Group is null);
                return (g.Sum(v => v.Numerator), g.Sum(v => v.Denominator)) == (whole.Numerator, whole.Denominator);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void No_indicator_that_promises_to_add_up_is_passed_over()
    {
        IndicatorValue[] figures = [.. MonitorFigures.Compute(Inputs.Sample(20, 1)[0])];

        Assert.Equal(
            Indicators.All().Where(i => i.AddingUp is AddingUp.Anywhere or AddingUp.WithinOneCount && i.Splits == Breakdown.None).Except([Indicators.PickedUpShareOfDefaultersList]),
            figures.Where(v => v.Breakdown == Breakdown.AgeBand && v.Indicator.AddingUp is AddingUp.Anywhere or AddingUp.WithinOneCount && v.Indicator.Splits == Breakdown.None).Select(v => v.Indicator).Distinct());
        Assert.Equal(
            Indicators.All().Where(i => i.Splits != Breakdown.None),
            figures.Where(v => v.Indicator.Splits != Breakdown.None).Select(v => v.Indicator).Distinct());
    }

    [Fact]
    public void Municipalities_counted_apart_add_up_per_inhabitant() => Prop.ForAll(
        Inputs.SelectMany(i => Gen.Elements(false, true).ArrayOf(i.Cases.Count + i.Signals.Count).Select(side => (i, side))).ToArbitrary(),
        t =>
        {
            MonitorInput all = t.i with { Period = MonitorPeriod.OfYear(A.Day.Year), Breakdowns = [], SplitMonths = false };
            IndicatorValue[] whole = [.. PerInhabitant(all)];
            IndicatorValue[] one = [.. PerInhabitant(PartOf(all, t.side, side: false) with { Inhabitants = 30_000 })];
            IndicatorValue[] other = [.. PerInhabitant(PartOf(all, t.side, side: true) with { Inhabitants = 20_000 })];
            return whole.Length == 3 && whole.SequenceEqual(one.Zip(other, (a, b) => a.Add(b)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Figures_of_early_or_late_add_up_where_they_promise_it() => Prop.ForAll(
        Inputs.SelectMany(i => Gen.Elements(false, true).ArrayOf(i.Cases.Count + i.Signals.Count).Select(side => (i, side))).ToArbitrary(),
        t =>
        {
            IndicatorValue[] whole = [.. Anywhere(t.i)];
            IndicatorValue[] one = [.. Anywhere(PartOf(t.i, t.side, side: false))];
            IndicatorValue[] other = [.. Anywhere(PartOf(t.i, t.side, side: true))];
            return whole.Select(v => v.Indicator).Distinct().SequenceEqual(EarlyOrLateIndicators.All.Where(i => i.AddingUp == AddingUp.Anywhere))
                && whole.SequenceEqual(one.Zip(other, (a, b) => a.Add(b)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Registrations_counted_apart_add_up_to_the_whole() => Prop.ForAll(
        Inputs.SelectMany(i => Gen.Elements(false, true).ArrayOf(i.Cases.Count + i.Signals.Count).Select(side => (i, side))).ToArbitrary(),
        t =>
        {
            MonitorInput[] parts = [.. new[] { false, true }.Select(side => PartOf(t.i, t.side, side))];
            Dictionary<object, IndicatorValue>[] counted = [.. parts.Select(p => MonitorFigures.Compute(p with { SplitMonths = false }).Where(v => v.Month is null).ToDictionary(KeyOf))];
            IndicatorValue[] whole = [.. MonitorFigures.Compute(t.i with { SplitMonths = false }).Where(v => v.Month is null && v.Indicator.AddingUp == AddingUp.Anywhere && counted.All(c => c.ContainsKey(KeyOf(v))))];
            return whole.Length > 50 && whole.All(v => counted[0][KeyOf(v)].Add(counted[1][KeyOf(v)]) == v);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Groups_of_a_figure_that_is_a_share_of_each_group_add_up_to_its_denominator() => Prop.ForAll(
        Inputs.ToArbitrary(),
        input => MonitorFigures.Compute(input).Where(v => v.Indicator.Splits != Breakdown.None).GroupBy(v => (v.Indicator, v.Month))
            .All(g => g.Sum(v => v.Numerator) == g.First().Denominator && g.All(v => v.Denominator == g.First().Denominator)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Residents_are_at_most_the_sum_of_the_groups_and_never_more_than_are_signalled() => Prop.ForAll(
        Inputs.ToArbitrary(),
        input =>
        {
            IndicatorValue[] residents = [.. MonitorFigures.Compute(input).Where(v => v.Indicator == Indicators.ReachOfSignalledResidents && v.Month is null)];
            IndicatorValue whole = residents.Single(v => v.Group is null);
            return residents.All(v => v.Numerator <= v.Denominator)
                && residents.Where(v => v.Breakdown == Breakdown.District).Sum(v => v.Denominator) >= whole.Denominator;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Figures_of_residents_cannot_be_added()
    {
        IndicatorValue value = new(Indicators.ReachOfSignalledResidents, null, null, 1, 2);

        Assert.Contains("do not add up", Assert.Throws<ArgumentException>(() => value.Add(value)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Order_and_culture_change_nothing_in_any_breakdown()
    {
        Cultures.MakeSureTheyAreThere();
        Prop.ForAll(
            Inputs.SelectMany(i => Gen.Shuffle(i.Signals.ToArray()).SelectMany(s => Gen.Shuffle(i.Cases.ToArray()).Select(c => (i, s, c)))).ToArbitrary(),
            Gen.Elements(Cultures.Names).ToArbitrary(),
            (t, culture) => MonitorFigures.Compute(t.i with { Breakdowns = Enum.GetValues<Breakdown>() })
                .SequenceEqual(Cultures.Under(culture, () => MonitorFigures.Compute(t.i with { Breakdowns = Enum.GetValues<Breakdown>(), Signals = t.s, Cases = t.c }))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private static IEnumerable<IndicatorValue> PerInhabitant(MonitorInput input) =>
        MonitorFigures.Compute(input).Where(v => v is { Month: null, Breakdown: Breakdown.None, Indicator.AddingUp: AddingUp.OverMonths });

    private static IEnumerable<IndicatorValue> Anywhere(MonitorInput input) => EarlyOrLate.Of(input).Figures.Where(v => v.Indicator.AddingUp == AddingUp.Anywhere);

    private static object KeyOf(IndicatorValue value) => (value.Indicator.ToString(), value.Breakdown, value.Group);

    // Signals go with their case; two cases of one number go together, because the context is looked up by it.
    private static MonitorInput PartOf(MonitorInput input, bool[] sides, bool side)
    {
        SignalCase[] cases = [.. input.Cases.Where((_, i) => sides[i] == side)];
        int inCases = input.Cases.Sum(c => c.Signals.Count);
        return input with
        {
            Cases = cases,
            Signals = [.. cases.SelectMany(c => c.Signals), .. input.Signals.Skip(inCases).Where((_, i) => sides[input.Cases.Count + i] == side)],
        };
    }
}
