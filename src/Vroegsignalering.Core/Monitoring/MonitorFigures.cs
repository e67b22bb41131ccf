using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>Makes the figures of the monitor from signals and cases.</summary>
public static class MonitorFigures
{
    /// <summary>Computes every indicator: first over the whole period, then per month in order, each with its groups.</summary>
    /// <remarks>Signals and cases without a date count in the whole period only, so months need not add up to it. What came from the
    /// defaulters' list of the CAK is no early signal and counts in no rate or share of signals.</remarks>
    public static IReadOnlyList<IndicatorValue> Compute(MonitorInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Signal[] early = [.. input.Signals.Where(IsEarly)];
        HashSet<Signal> pickedUp = new(
            input.Cases.Where(CaseCounting.IsPickedUp).SelectMany(c => c.Signals), ReferenceEqualityComparer.Instance);
        ILookup<YearMonth?, Signal> signals = early.ToLookup(s => s.TermStartsOn?.ToYearMonth());
        ILookup<YearMonth?, SignalCase> cases = input.Cases.ToLookup(c => CaseCounting.CountedOn(c)?.ToYearMonth());
        YearMonth[] months = [.. signals.Select(g => g.Key).Concat(cases.Select(g => g.Key)).OfType<YearMonth>().Distinct().Order()];

        List<IndicatorValue> values = [.. Of(null, early, input.Cases, pickedUp, early, input, Math.Max(1, months.Length))];
        foreach (YearMonth month in months)
        {
            values.AddRange(Of(month, [.. signals[month]], [.. cases[month]], pickedUp, early, input, months: 1));
        }

        return values;
    }

    private static IEnumerable<IndicatorValue> Of(
        YearMonth? month,
        IReadOnlyList<Signal> signals,
        IReadOnlyList<SignalCase> cases,
        HashSet<Signal> pickedUpSignals,
        IReadOnlyList<Signal> allSignals,
        MonitorInput input,
        int months)
    {
        if (input.Inhabitants is int inhabitants)
        {
            // Over several months the rate is a monthly one: inhabitants count once for each month.
            yield return new(Indicators.SignalsPerThousandInhabitants, month, null, signals.Count, (long)inhabitants * months);
        }

        // A type without signals in a month gets a zero: left out, its denominators would not add up to the whole.
        ILookup<PartnerType, Signal> byPartner = signals.ToLookup(s => s.Partner);
        foreach (PartnerType partner in allSignals.Select(s => s.Partner).Distinct().Order())
        {
            yield return new(Indicators.PartnerTypeShareOfSignals, month, partner.ToString(), byPartner[partner].Count(), signals.Count) { Breakdown = Breakdown.PartnerType };
        }

        yield return new(Indicators.PickedUpShareOfSignals, month, null, signals.Count(pickedUpSignals.Contains), signals.Count);
        yield return new(Indicators.MultipleShareOfCases, month, null, cases.Count(c => c.Signals.Count(IsEarly) > 1), cases.Count);

        SignalCase[] pickedUp = [.. cases.Select(c => LateHelp.AsCounted(c, input.LateHelp)).Where(CaseCounting.IsPickedUp)];
        long reached = pickedUp.LongCount(CaseCounting.IsReached);
        yield return new(Indicators.ReachOfPickedUpCases, month, null, reached, pickedUp.Length);
        yield return new(Indicators.AttemptsPerPickedUpCase, month, null, pickedUp.Sum(c => (long)c.Attempts.Count), pickedUp.Length);
        foreach (HelpAcceptanceDefinition definition in input.Definitions)
        {
            long accepted = pickedUp.LongCount(c => CaseCounting.IsReached(c) && definition.IsAccepted(c));
            yield return new(Indicators.AcceptanceOfPickedUpCases(definition), month, null, accepted, pickedUp.Length);
            yield return new(Indicators.AcceptanceOfReachedCases(definition), month, null, accepted, reached);
        }
    }
    private static bool IsEarly(Signal signal) => signal.Route != SignalRoute.DefaultersList;
}
