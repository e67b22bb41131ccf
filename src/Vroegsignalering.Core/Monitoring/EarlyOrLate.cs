using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>Whether people are in view in time, and what points to a cause when they are not: figures, no verdict.</summary>
/// <remarks>Source: Inspectie SZW, letter of 2017-01-11.</remarks>
public sealed class EarlyOrLate
{
    private readonly Lazy<IReadOnlyList<EarlyOrLateCause>> _causes;
    private readonly Lazy<IReadOnlyList<IndicatorValue>> _coverage;

    private EarlyOrLate(IReadOnlyList<IndicatorValue> inTime, Func<IReadOnlyList<EarlyOrLateCause>> causes, Func<IReadOnlyList<IndicatorValue>> coverage) =>
        (InTime, _causes, _coverage) = (inTime, new(causes), new(coverage));

    /// <summary>The age of the arrears at the first signal, arrears that grew, and threatening situations that were seen before.</summary>
    public IReadOnlyList<IndicatorValue> InTime { get; }

    /// <summary>The four possible causes, in the order of the Inspectorate.</summary>
    public IReadOnlyList<EarlyOrLateCause> Causes => _causes.Value;

    /// <summary>The residents of each age with a signal of each type of partner: a row for each pair, empty ones too.</summary>
    public IReadOnlyList<IndicatorValue> Coverage => _coverage.Value;

    /// <summary>Every figure, such as for hiding small counts.</summary>
    public IEnumerable<IndicatorValue> Figures => InTime.Concat(Causes.SelectMany(c => c.Facts)).Concat(Coverage);

    /// <summary>Counts a registration.</summary>
    /// <param name="input">The registration; give signals of before the period as well, or people seem to be in view later than they were.</param>
    public static EarlyOrLate Of(MonitorInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Signal[] signals = [.. input.Signals.Where(CaseCounting.IsEarly)];
        SignalCase[] cases = [.. input.Cases.Where(CaseCounting.IsEarly)];
        (int[] caseOfSignal, _) = MonitorCount.CasesOf(signals, cases, new bool[cases.Length]);
        MonitorResidents residents = new(input.ResidentKey, signals, cases, caseOfSignal);
        ResidentHistory[] histories =
        [
            .. Enumerable.Range(0, residents.Count).Where(r => residents.SignalsOf(r).Count > 0)
                .Select(r => new ResidentHistory(input, [.. residents.SignalsOf(r).Select(i => (signals[i], caseOfSignal[i])).OrderBy(p => p.Item1, SignalOrder.Instance)])),
        ];
        return new EarlyOrLate(
            InTimeOf(input, histories),
            () => CausesOf(
                input,
                histories,
                [.. signals.Where(s => IsIn(input, s.TermStartsOn))],
                [.. cases.Where(c => CaseCounting.IsPickedUp(c) && IsIn(input, CaseCounting.CountedOn(c)))]),
            () => CoverageOf(input, histories));
    }

    private static IReadOnlyList<IndicatorValue> InTimeOf(MonitorInput input, ResidentHistory[] histories)
    {
        ResidentHistory[] first = [.. histories.Where(h => IsIn(input, h.First.TermStartsOn))];
        return
        [
            .. Bands(EarlyOrLateIndicators.ArrearsAgeShareOfResidents, input.Bands.ArrearsDaysFrom, [.. first.Select(h => MonitorSplits.DaysOf(h.First))]),
            Share(EarlyOrLateIndicators.GrownShareOfResidentsWithRepeats, histories, h => h.HasRepeat, h => h.Grew),
            Share(EarlyOrLateIndicators.SeenBeforeShareOfThreatenedResidents, histories, h => h.FirstThreat is not null, h => h.SeenBeforeThreat),
        ];
    }

    private static IReadOnlyList<EarlyOrLateCause> CausesOf(MonitorInput input, ResidentHistory[] histories, Signal[] signals, SignalCase[] pickedUp) =>
    [
        new(
            EarlyOrLateCauseKind.Information,
            new("Is er genoeg informatie, en van de goede soort?", "Is there enough information, and of the right kind?"),
            [
                new(EarlyOrLateIndicators.SendingShareOfPartnerTypesOfLaw, null, null, MonitorSplits.OfLaw.LongCount(p => Array.Exists(signals, s => s.Partner == p)), MonitorSplits.OfLaw.Length),
                Share(EarlyOrLateIndicators.AmountShareOfSignals, signals, _ => true, s => s.Arrears is not null),
                Share(EarlyOrLateIndicators.ArrearsDayShareOfSignals, signals, _ => true, s => s.ArrearsStartOn is not null),
                Share(EarlyOrLateIndicators.PhoneOrEmailShareOfSignals, signals, _ => true, s => s.Person.Phone is not null || s.Person.Email is not null),
            ],
            new(
                "Een soort bedrijf zonder signalen kan ook geen achterstanden hebben in uw gemeente. Een leeg veld kan bij het doorgeven zijn weggevallen: een DDAS-levering kent geen telefoonnummer.",
                "A type of partner without signals may have no arrears in your municipality. An empty field may have been lost on the way: a DDAS delivery has no phone number.")),
        new(
            EarlyOrLateCauseKind.Collection,
            new("Komt de informatie snel en regelmatig binnen?", "Does the information come in fast and regularly?"),
            [
                .. Bands(EarlyOrLateIndicators.DaysToReceiptShareOfSignals, input.Bands.DaysFrom, [.. signals.Select(s => DaysBetween(s.SentOn, s.ReceivedOn))]),
                .. MonthsOf(signals, input),
            ],
            new(
                "Bedrijven leveren meestal een keer per maand. Een maand zonder signalen kan een maand zonder achterstanden zijn.", "Partners mostly deliver once a month. A month without signals may be a month without arrears.")),
        new(
            EarlyOrLateCauseKind.Combination,
            new("Worden signalen over dezelfde inwoner samen bekeken?", "Are signals about the same resident looked at together?"),
            [
                Share(EarlyOrLateIndicators.RecognisedShareOfSignals, signals, _ => true, s => input.ResidentKey(s) is not null),
                Share(EarlyOrLateIndicators.NotCombinedShareOfResidents, histories, h => h.HasSeveralInAMonth, h => h.HasNotCombined),
            ],
            new(
                "Signalen van dezelfde maand kunnen met een goede reden uit elkaar blijven, zoals een signaal dat niet is opgepakt. Wie niet te herkennen is, telt hier niet mee.",
                "Signals of one month may stay apart for a good reason, such as one that was not picked up. Who cannot be recognised does not count here.")),
        new(
            EarlyOrLateCauseKind.Action,
            new("Volgt op een signaal snel een poging?", "Does an attempt follow soon after a signal?"),
            [
                Share(EarlyOrLateIndicators.TriedShareOfPickedUpCases, pickedUp, _ => true, c => c.Attempts.Count > 0),
                .. Bands(EarlyOrLateIndicators.DaysToFirstAttemptShareOfPickedUpCases, input.Bands.DaysFrom, [.. pickedUp.Select(DaysToFirstAttempt)]),
            ],
            new(
                "Een zaak van deze week heeft nog geen poging. Een poging die niemand heeft geregistreerd, is hier niet te zien.", "A case of this week has no attempt yet. An attempt that nobody registered cannot be seen here.")),
    ];

    private static IReadOnlyList<IndicatorValue> CoverageOf(MonitorInput input, ResidentHistory[] histories)
    {
        ResidentHistory[] counted = [.. histories.Where(h => h.Counted.Length > 0)];
        string[] ages = [.. BreakdownGroups.OfBands(input.Bands.AgesFrom), BreakdownGroups.NotKnown];
        PartnerType[] partners = [.. MonitorSplits.OfLaw.Concat(counted.SelectMany(h => h.Counted).Select(s => s.Partner)).Distinct().OrderBy(p => p == PartnerType.NotStated).ThenBy(p => p)];
        ILookup<int, ResidentHistory> byAge = counted.ToLookup(h => h.AgeBand);
        return
        [
            .. from age in Enumerable.Range(0, ages.Length)
               from partner in partners
               select new IndicatorValue(
                   EarlyOrLateIndicators.PartnerTypeShareOfTargetGroup, null, $"{ages[age]}/{(partner == PartnerType.NotStated ? BreakdownGroups.NotKnown : partner.ToString())}",
                   byAge[age].LongCount(h => Array.Exists(h.Counted, s => s.Partner == partner)), byAge[age].LongCount())
               {
                   Breakdown = Breakdown.TargetGroupAndPartner,
               },
        ];
    }

    private static IEnumerable<IndicatorValue> MonthsOf(Signal[] signals, MonitorInput input)
    {
        YearMonth[] months = [.. signals.Select(s => s.TermStartsOn?.ToYearMonth()).OfType<YearMonth>().Distinct().Order()];
        IReadOnlyList<YearMonth> all = input.Period?.Months ?? months;
        ILookup<PartnerType, YearMonth> byPartner = signals.Where(s => s.TermStartsOn is not null).ToLookup(s => s.Partner, s => s.TermStartsOn!.Value.ToYearMonth());
        foreach (IGrouping<PartnerType, YearMonth> partner in byPartner.Where(g => g.Key != PartnerType.NotStated).OrderBy(g => g.Key))
        {
            YearMonth first = partner.Min();
            yield return new IndicatorValue(
                EarlyOrLateIndicators.MonthsWithSignalsShareOfPartnerMonths, null, partner.Key.ToString(), partner.Distinct().LongCount(), all.LongCount(m => m >= first))
            { Breakdown = Breakdown.PartnerType };
        }
    }

    private static int? DaysToFirstAttempt(SignalCase signalCase)
    {
        LocalDate? start = signalCase.Signals.Select(s => s.TermStartsOn).Min();
        LocalDate? attempt = signalCase.Attempts.Where(a => a.Channel != ContactChannel.Administrative).Select(a => a.On).Min();
        return attempt < start ? 0 : DaysBetween(start, attempt);
    }

    private static int? DaysBetween(LocalDate? from, LocalDate? to) => from is LocalDate first && to is LocalDate last && last >= first ? Period.DaysBetween(first, last) : null;

    private static bool IsIn(MonitorInput input, LocalDate? on) => input.Period is null || on is not LocalDate day || input.Period.Contains(day);

    private static IndicatorValue Share<T>(IndicatorDefinition definition, IReadOnlyCollection<T> all, Func<T, bool> denominator, Func<T, bool> numerator) =>
        new(definition, null, null, all.LongCount(x => denominator(x) && numerator(x)), all.LongCount(denominator));

    private static IEnumerable<IndicatorValue> Bands(IndicatorDefinition definition, IReadOnlyList<int> from, int?[] days)
    {
        string[] groups = [.. BreakdownGroups.OfBands(from), BreakdownGroups.NotKnown];
        long[] counts = new long[groups.Length];
        Array.ForEach(days, d => counts[d is int known ? MonitorSplits.BandOf(known, from) : groups.Length - 1]++);
        return groups.Select((group, i) => new IndicatorValue(definition, null, group, counts[i], days.Length) { Breakdown = definition.Splits });
    }
}
