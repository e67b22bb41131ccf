using BenchmarkDotNet.Attributes;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Signals;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary>What do the figures of the monitor cost, beside counting the same in one pass?</summary>
[MemoryDiagnoser]
public class MonitorFiguresBenchmarks
{
    private static readonly HashSet<IndicatorDefinition> Counted =
    [
        Indicators.SignalsPerThousandInhabitants, Indicators.PartnerTypeShareOfSignals, Indicators.PickedUpShareOfSignals, Indicators.MultipleShareOfCases,
        Indicators.ReachOfPickedUpCases, Indicators.AttemptsPerPickedUpCase,
        .. HelpAcceptanceDefinitions.ForMonitor.SelectMany(d => new[] { Indicators.AcceptanceOfPickedUpCases(d), Indicators.AcceptanceOfReachedCases(d) }),
    ];

    private MonitorInput _input = new() { Signals = [], Cases = [] };

    /// <summary>Signals of half a year; for every 100 there are about 73 cases.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        SyntheticMunicipality municipality = Inputs.HalfYear(Count);
        _input = new MonitorInput
        {
            Signals = municipality.HistorySignals,
            Cases = municipality.HistoryCases,
            Inhabitants = municipality.Inhabitants,
        };
        Check.Same(Count, _input.Signals.Count);
        Check.Same(OnePass(), MonitorFigures.Compute(_input).Where(IsCountedInOnePass).Sum(value => value.Numerator));
    }

    [Benchmark(Baseline = true)]
    public long OnePass()
    {
        Dictionary<YearMonth, long[]> months = [];
        HashSet<Signal> pickedUpSignals = new(ReferenceEqualityComparer.Instance);
        foreach (SignalCase signalCase in _input.Cases)
        {
            AddCase(Month(months, CaseCounting.CountedOn(signalCase)!.Value), signalCase, pickedUpSignals);
        }

        foreach (Signal signal in _input.Signals)
        {
            long[] counts = Month(months, signal.TermStartsOn!.Value);
            counts[0]++;
            counts[1 + (int)signal.Partner]++;
            counts[20] += pickedUpSignals.Contains(signal) ? 1 : 0;
        }

        // Per month and over the whole period; every acceptance is given in two ways.
        return 2 * months.Values.Sum(counts => counts.Sum() + counts[25] + counts[26]);
    }

    /// <summary>Every indicator, not split further.</summary>
    [Benchmark]
    public long Compute() => MonitorFigures.Compute(_input with { Breakdowns = [] }).Sum(value => value.Numerator);

    /// <summary>Every indicator, split by type of partner, age, amount and way of contact.</summary>
    [Benchmark]
    public long ComputeSplit() => MonitorFigures.Compute(_input).Sum(value => value.Numerator);

    /// <summary>The same for each month as well.</summary>
    [Benchmark]
    public long ComputeSplitMonths() => MonitorFigures.Compute(_input with { SplitMonths = true }).Sum(value => value.Numerator);

    /// <summary>The figures of the first version of the monitor, which the baseline counts.</summary>
    private static bool IsCountedInOnePass(IndicatorValue value) => value.Breakdown == value.Indicator.Splits && Counted.Contains(value.Indicator);

    private void AddCase(long[] counts, SignalCase signalCase, HashSet<Signal> pickedUpSignals)
    {
        counts[21] += signalCase.Signals.Count > 1 ? 1 : 0;
        if (!CaseCounting.IsPickedUp(signalCase))
        {
            return;
        }

        pickedUpSignals.UnionWith(signalCase.Signals);
        counts[22] += signalCase.Attempts.Count;
        if (!CaseCounting.IsReached(signalCase))
        {
            return;
        }

        counts[23]++;
        for (int i = 0; i < HelpAcceptanceDefinitions.ForMonitor.Count; i++)
        {
            counts[25 + i] += HelpAcceptanceDefinitions.ForMonitor[i].IsAccepted(signalCase) ? 1 : 0;
        }
    }

    private static long[] Month(Dictionary<YearMonth, long[]> months, LocalDate day)
    {
        YearMonth month = day.ToYearMonth();
        if (!months.TryGetValue(month, out long[]? counts))
        {
            months.Add(month, counts = new long[27]);
        }

        return counts;
    }
}
