namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class MonitorFiguresProperties
{
    private static readonly Gen<MonitorInput> Inputs =
        from cases in Any.Cases
        from loose in Any.SomeSignals
        select new MonitorInput { Cases = cases, Signals = [.. cases.SelectMany(c => c.Signals), .. loose], Inhabitants = 50_000 };

    private static readonly Gen<MonitorInput> DatedInputs = Inputs.Select(input =>
    {
        SignalCase[] cases = [.. input.Cases.Select(c => c with { Signals = [.. c.Signals.Select(Dated)] })];
        return input with { Cases = cases, Signals = [.. cases.SelectMany(c => c.Signals), .. input.Signals.Skip(input.Cases.Sum(c => c.Signals.Count)).Select(Dated)] };
    });

    [Fact]
    public void Months_add_up_to_the_whole_when_every_date_is_known() => Prop.ForAll(
        DatedInputs.ToArbitrary(),
        input => MonitorFigures.Compute(input with { SplitMonths = true }).Where(v => v.Indicator.AddingUp != AddingUp.Never).GroupBy(v => (v.Indicator, v.Breakdown, v.Group)).All(figures =>
        {
            IndicatorValue whole = figures.First(v => v.Month is null);
            IndicatorValue[] months = [.. figures.Where(v => v.Month is not null)];
            return months.Length == 0 || months.Aggregate((a, b) => a.Add(b)) == whole with { Month = months.Length == 1 ? months[0].Month : null };
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Shares_of_partner_types_add_up_to_the_whole() => Prop.ForAll(
        Inputs.ToArbitrary(),
        input => MonitorFigures.Compute(input).Where(v => v.Indicator == Indicators.PartnerTypeShareOfSignals).GroupBy(v => v.Month)
            .All(g => g.Sum(v => v.Numerator) == g.First().Denominator && g.All(v => v.Denominator == g.First().Denominator)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Accepted_is_at_most_reached_and_reached_is_at_most_picked_up() => Prop.ForAll(
        Inputs.ToArbitrary(),
        input => MonitorFigures.Compute(input).GroupBy(v => v.Month).All(month =>
        {
            IndicatorValue reach = month.Single(v => v.Indicator == Indicators.ReachOfPickedUpCases && v.Group is null);
            return reach.Numerator <= reach.Denominator && HelpAcceptanceDefinitions.ForMonitor.All(d =>
            {
                IndicatorValue ofReached = month.Single(v => v.Indicator == Indicators.AcceptanceOfReachedCases(d) && v.Group is null);
                IndicatorValue ofPickedUp = month.Single(v => v.Indicator == Indicators.AcceptanceOfPickedUpCases(d) && v.Group is null);
                return ofReached.Numerator <= ofReached.Denominator && ofReached.Denominator == reach.Numerator
                    && ofPickedUp.Numerator == ofReached.Numerator && ofPickedUp.Denominator == reach.Denominator;
            });
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_share_is_never_more_than_the_whole() => Prop.ForAll(
        Inputs.ToArbitrary(),
        input => MonitorFigures.Compute(input).Where(v => v.Indicator.IsShare).All(v => v.Value is null or (>= 0m and <= 1m)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_order_of_signals_and_cases_changes_nothing() => Prop.ForAll(
        Inputs.SelectMany(i => Gen.Shuffle(i.Signals.ToArray()).SelectMany(s => Gen.Shuffle(i.Cases.ToArray()).Select(c => (i, s, c)))).ToArbitrary(),
        t => MonitorFigures.Compute(t.i).SequenceEqual(MonitorFigures.Compute(t.i with { Signals = t.s, Cases = t.c })))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Signal Dated(Signal signal) => signal with { SentOn = signal.SentOn ?? A.Day };
}
