using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>Puts signals and cases in groups.</summary>
internal sealed class MonitorSplits(MonitorInput input, Signal[] signals, SignalCase[] cases, int[] caseOfSignal)
{
    private const int HighestAge = 150;

    /// <summary>The four types of partner that the law designates.</summary>
    public static readonly PartnerType[] OfLaw = [PartnerType.Rent, PartnerType.Energy, PartnerType.Water, PartnerType.HealthInsurance];

    private static readonly SignalStatus[] Reasons =
    [
        SignalStatus.NotYetPickedUp, SignalStatus.NotPickedUpRepeat, SignalStatus.NotPickedUpUnjustified, SignalStatus.NotPickedUpOther,
        SignalStatus.Deceased, SignalStatus.NotResident, SignalStatus.AlreadyInDebtHelp,
    ];

    public MonitorSplit Of(Breakdown breakdown) => breakdown switch
    {
        Breakdown.PartnerType => ByPartner(),
        Breakdown.AgeBand => ByBand(breakdown, input.Bands.AgesFrom, s => AgeOf(s), c => AgeOf(c)),
        Breakdown.AmountBand => ByBand(breakdown, input.Bands.EurosFrom, s => s.Arrears is Money amount ? Whole(amount) : null, AmountOf),
        Breakdown.ArrearsAge => ByBand(breakdown, input.Bands.ArrearsDaysFrom, DaysOf, c => DaysOf(First(c))),
        Breakdown.Channel => ByChannel(),
        Breakdown.Result => new(
            breakdown,
            [.. Enumerable.Range(1, (int)CaseResult.FollowUp).Select(r => ((CaseResult)r).ToString())],
            None(),
            [.. cases.Select(c => c.Result is CaseResult result ? (int)result - 1 : -1)],
            AreSets: false),
        Breakdown.Reason => new(breakdown, [.. Reasons.Select(r => r.ToString()), BreakdownGroups.NotKnown], [.. signals.Select(ReasonOf)], [.. cases.Select(_ => -1)], AreSets: false),
        _ => ByContext(breakdown),
    };

    /// <summary>How many whole days the arrears were old on the day of the signal; <c>null</c> when not known or not possible.</summary>
    public static int? DaysOf(Signal signal) =>
        (signal.SentOn ?? signal.ReceivedOn) is LocalDate on && signal.ArrearsStartOn is LocalDate start && start <= on
            ? Period.DaysBetween(start, on)
            : null;

    /// <summary>The band in which a number falls.</summary>
    public static int BandOf(int number, IReadOnlyList<int> from)
    {
        int band = 0;
        while (band < from.Count && number >= from[band])
        {
            band++;
        }

        return band;
    }

    private MonitorSplit ByPartner()
    {
        bool[] shown = new bool[(int)PartnerType.Other + 1];
        Array.ForEach(OfLaw, partner => shown[(int)partner] = true);
        foreach (Signal signal in signals.Concat(cases.SelectMany(c => c.Signals).Where(CaseCounting.IsEarly)))
        {
            shown[(int)signal.Partner] = true;
        }

        PartnerType[] groups = [.. Enumerable.Range(1, shown.Length - 1).Where(p => shown[p]).Append(0).Select(p => (PartnerType)p)];
        int[] bit = new int[shown.Length];
        for (int i = 0; i < groups.Length; i++)
        {
            bit[(int)groups[i]] = 1 << i;
        }

        return new MonitorSplit(
            Breakdown.PartnerType,
            [.. groups.Select(p => p == PartnerType.NotStated ? BreakdownGroups.NotKnown : p.ToString())],
            [.. signals.Select(s => bit[(int)s.Partner])],
            [.. cases.Select(c => c.Signals.Where(CaseCounting.IsEarly).Aggregate(0, (set, s) => set | bit[(int)s.Partner]))],
            AreSets: true);
    }

    /// <summary>The places of the ways of contact: the known ones in their order, then what is not known.</summary>
    public static int ChannelGroup(ContactChannel channel) => channel is >= ContactChannel.Letter and <= ContactChannel.Other ? (int)channel - 1 : (int)ContactChannel.Other;

    private MonitorSplit ByChannel() => new(
        Breakdown.Channel,
        [.. Enumerable.Range(1, (int)ContactChannel.Other).Select(c => ((ContactChannel)c).ToString()), BreakdownGroups.NotKnown],
        None(0),
        [.. cases.Select(c => c.Attempts.Count == 0 ? 1 << (int)ContactChannel.Other : c.Attempts.Aggregate(0, (set, a) => set | (1 << ChannelGroup(a.Channel))))],
        AreSets: true);

    private MonitorSplit ByBand(Breakdown breakdown, IReadOnlyList<int> from, Func<Signal, int?> ofSignal, Func<SignalCase, int?> ofCase)
    {
        int notKnown = from.Count + 1;
        return new MonitorSplit(
            breakdown,
            [.. BreakdownGroups.OfBands(from), BreakdownGroups.NotKnown],
            [.. signals.Select(s => ofSignal(s) is int number ? BandOf(number, from) : notKnown)],
            [.. cases.Select(c => ofCase(c) is int number ? BandOf(number, from) : notKnown)],
            AreSets: false);
    }

    private MonitorSplit ByContext(Breakdown breakdown)
    {
        string?[] ofCases = [.. cases.Select(c => input.Context?.Invoke(c)?.Of(breakdown))];
        string[] groups = [.. ofCases.OfType<string>().Where(g => g != BreakdownGroups.NotKnown).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), BreakdownGroups.NotKnown];
        Dictionary<string, int> places = groups.Select((g, i) => (g, i)).ToDictionary(p => p.g, p => p.i, StringComparer.Ordinal);
        int[] placeOfCases = [.. ofCases.Select(g => g is null ? groups.Length - 1 : places[g])];
        return new MonitorSplit(
            breakdown, groups, [.. caseOfSignal.Select(c => c < 0 ? groups.Length - 1 : placeOfCases[c])], placeOfCases, AreSets: false);
    }

    private int? AgeOf(Signal signal) => AgeOf(signal, input);

    /// <summary>The age of the resident on the day that counts; <c>null</c> when not known or not possible.</summary>
    public static int? AgeOf(Signal signal, MonitorInput input)
    {
        if (input.AgeOn(signal) is not LocalDate on || signal.Person.BirthDate is not LocalDate born || born > on)
        {
            return null;
        }

        int age = on.Year - born.Year - ((on.Month, on.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
        return age > HighestAge ? null : age;
    }

    // The person of the first signal whose age is known: a case has one age, so that groups add up.
    private int? AgeOf(SignalCase signalCase)
    {
        if (signalCase.Signals.Count == 1)
        {
            return AgeOf(signalCase.Signals[0]);
        }

        Signal? first = signalCase.Signals.Where(s => CaseCounting.IsEarly(s) && AgeOf(s) is not null).Min(SignalOrder.Instance);
        return first is null ? null : AgeOf(first);
    }

    // Of a partner that wrote again the first signal counts, or growing arrears would be counted twice.
    private static int? AmountOf(SignalCase signalCase)
    {
        if (signalCase.Signals.Count == 1)
        {
            return signalCase.Signals[0].Arrears is Money only ? Whole(only) : null;
        }

        Money? total = null;
        foreach (IGrouping<(PartnerType, string?), Signal> partner in signalCase.Signals.Where(CaseCounting.IsEarly).GroupBy(s => (s.Partner, s.PartnerName?.ToUpperInvariant())))
        {
            total = partner.Min(SignalOrder.Instance)!.Arrears is Money amount ? (total ?? Money.Zero) + amount : total;
        }

        return total is Money sum ? Whole(sum) : null;
    }

    private static Signal First(SignalCase signalCase) => signalCase.Signals.Count == 1
        ? signalCase.Signals[0]
        : signalCase.Signals.Where(CaseCounting.IsEarly).Min(SignalOrder.Instance)!;

    private int ReasonOf(Signal signal, int at)
    {
        SignalStatus status = signal.Status is >= SignalStatus.NotPickedUpRepeat and <= SignalStatus.AlreadyInDebtHelp
            ? signal.Status
            : (caseOfSignal[at] < 0 ? null : cases[caseOfSignal[at]].Result) switch
            {
                CaseResult.NotPickedUpRepeat => SignalStatus.NotPickedUpRepeat,
                CaseResult.NotPickedUpUnjustified => SignalStatus.NotPickedUpUnjustified,
                CaseResult.NotPickedUpOther => SignalStatus.NotPickedUpOther,
                CaseResult.Deceased => SignalStatus.Deceased,
                CaseResult.NotResident => SignalStatus.NotResident,
                CaseResult.AlreadyInDebtHelp => SignalStatus.AlreadyInDebtHelp,
                _ => signal.Status,
            };
        int place = Array.IndexOf(Reasons, status);
        return place < 0 ? Reasons.Length : place;
    }

    private int[] None(int value = -1)
    {
        int[] none = new int[signals.Length];
        Array.Fill(none, value);
        return none;
    }

    // Cents are cut off, so that a band begins at its first whole euro.
    private static int Whole(Money amount) => (int)Math.Min(amount.Cents / 100, int.MaxValue);
}
