using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>The signals of one resident, oldest first.</summary>
internal sealed class ResidentHistory
{
    private readonly (Signal Signal, int Case)[] _all;

    /// <summary>Looks at the signals of one resident.</summary>
    /// <param name="input">The registration.</param>
    /// <param name="signals">The signals, oldest first, each with the place of its case or a number below zero; never empty.</param>
    public ResidentHistory(MonitorInput input, (Signal Signal, int Case)[] signals)
    {
        _all = signals;
        First = signals[0].Signal;
        Counted = [.. signals.Select(s => s.Signal).Where(s => input.Period is not MonitorPeriod period || s.TermStartsOn is not LocalDate on || period.Contains(on))];
        HashSet<Signal> counted = new(Counted, ReferenceEqualityComparer.Instance);
        AgeBand = Counted.Select(s => MonitorSplits.AgeOf(s, input)).FirstOrDefault(age => age is not null) is int known
            ? MonitorSplits.BandOf(known, input.Bands.AgesFrom)
            : input.Bands.AgesFrom.Count + 1;
        FirstThreat = Array.Find(Counted, IsThreat);
        if (signals.Length == 1)
        {
            // Most residents have one: nothing repeats.
            return;
        }

        IGrouping<(PartnerType, string?), Signal>[] repeats =
            [.. signals.Select(s => s.Signal).Where(s => s.Arrears is not null).GroupBy(s => (s.Partner, s.PartnerName?.ToUpperInvariant())).Where(g => g.Skip(1).Any(counted.Contains))];
        HasRepeat = repeats.Length > 0;
        Grew = repeats.Any(g => g.Skip(1).Any(later => counted.Contains(later) && later.Arrears > g.First().Arrears));
        (Signal Signal, int Case)[][] months =
            [.. signals.Where(s => counted.Contains(s.Signal) && s.Signal.TermStartsOn is not null).GroupBy(s => s.Signal.TermStartsOn!.Value.ToYearMonth()).Where(g => g.Skip(1).Any()).Select(g => g.ToArray())];
        HasSeveralInAMonth = months.Length > 0;
        HasNotCombined = Array.Exists(months, m => m.Any(s => s.Case < 0) || m.Select(s => s.Case).Distinct().Skip(1).Any());
    }

    public Signal First { get; }

    /// <summary>The signals in the period.</summary>
    public Signal[] Counted { get; }

    /// <summary>The place of the band of ages.</summary>
    public int AgeBand { get; }

    /// <summary>Whether a partner wrote again in the period, with an amount both times.</summary>
    public bool HasRepeat { get; }

    public bool Grew { get; }

    /// <summary>The first signal in the period of a threatening situation.</summary>
    public Signal? FirstThreat { get; }

    public bool HasSeveralInAMonth { get; }

    public bool HasNotCombined { get; }

    /// <summary>Whether an ordinary signal came on a day before the threatening one.</summary>
    public bool SeenBeforeThreat => FirstThreat?.TermStartsOn is LocalDate on && _all.Any(s => !IsThreat(s.Signal) && s.Signal.TermStartsOn < on);

    private static bool IsThreat(Signal signal) => signal.IsThreatening || CaseCounting.IsLate(signal);
}
