namespace Vroegsignalering.Monitoring;

/// <summary>The indicators of <see cref="EarlyOrLate"/>: whether people are in view in time, and what points to a cause when they are not.</summary>
/// <remarks>The questions are those of the Inspectie SZW (letter of 2017-01-11); how they are counted is a choice of this product.</remarks>
public static class EarlyOrLateIndicators
{
    private static readonly LegalSource Letter = new("Inspectie SZW, brief van 11 januari 2017 (de vraag; hoe er is geteld is onze keuze)");
    private static readonly Text NoList = new("De CAK-lijst telt niet mee.", "The CAK list does not count.");
    private static readonly Text Residents = new("inwoners met een eerste signaal in de periode", "residents with a first signal in the period");
    private static readonly Text Signals = new("signalen", "signals");
    private static readonly Text PickedUp = new("opgepakte zaken", "picked-up cases");

    /// <summary>Residents whose arrears had one age at their first signal, of the residents with a first signal in the period.</summary>
    public static IndicatorDefinition ArrearsAgeShareOfResidents { get; } = OfResidents(
        "arrears-age-share-of-residents", new("deel van de inwoners met een eerste achterstand van deze leeftijd", "share of residents with first arrears of this age"),
        new("inwoners met een achterstand van deze leeftijd bij hun eerste signaal", "residents with arrears of this age at their first signal"), Residents) with
    {
        Splits = Breakdown.ArrearsAge,
    };

    /// <summary>Residents whose arrears at one partner had grown, of the residents with a later signal of the same partner.</summary>
    public static IndicatorDefinition GrownShareOfResidentsWithRepeats { get; } = OfResidents(
        "grown-share-of-residents-with-repeats", new("deel van de inwoners met een herhaald signaal bij wie de achterstand groeide", "share of residents with a repeated signal whose arrears grew"),
        new("inwoners met bij een bedrijf een hoger bedrag dan bij het eerste signaal", "residents with a higher amount at a partner than at the first signal"),
        new("inwoners met twee of meer signalen van een bedrijf, met bedrag", "residents with two or more signals of one partner, with an amount"));

    /// <summary>Residents who were seen before by an ordinary signal, of the residents in a threatening situation.</summary>
    public static IndicatorDefinition SeenBeforeShareOfThreatenedResidents { get; } = OfResidents(
        "seen-before-share-of-threatened-residents", new("deel van de inwoners in een bedreigende situatie dat eerder in beeld was", "share of residents in a threatening situation who were seen before"),
        new("inwoners met eerder een gewoon signaal", "residents with an ordinary signal before"),
        new("inwoners met een crisis, einde levering, huisuitzetting of andere situatie van Wgs art. 4 lid 2", "residents with a crisis, end of supply, eviction or another situation of Wgs art. 4 lid 2")) with
    {
        Reading = new(
            "Zonder de signalen van voor de periode lijken mensen later in beeld dan ze waren.", "Without the signals of before the period people seem to be in view later than they were."),
    };

    /// <summary>Signals with an amount, of all signals.</summary>
    public static IndicatorDefinition AmountShareOfSignals { get; } = OfSignals(
        "amount-share-of-signals", new("deel van de signalen met een bedrag", "share of signals with an amount"), new("signalen met een bedrag", "signals with an amount"));

    /// <summary>Signals with the day on which the arrears arose, of all signals.</summary>
    public static IndicatorDefinition ArrearsDayShareOfSignals { get; } = OfSignals(
        "arrears-day-share-of-signals", new("deel van de signalen met een ontstaansdatum", "share of signals with the day the arrears arose"), new("signalen met een ontstaansdatum", "signals with the day the arrears arose"));

    /// <summary>Signals with a phone number or e-mail address, of all signals.</summary>
    public static IndicatorDefinition PhoneOrEmailShareOfSignals { get; } = OfSignals(
        "phone-or-email-share-of-signals", new("deel van de signalen met telefoon of e-mail", "share of signals with phone or e-mail"), new("signalen met een telefoonnummer of e-mailadres", "signals with a phone number or e-mail address"));

    /// <summary>The four types of partner of the law that sent a signal, of those four.</summary>
    public static IndicatorDefinition SendingShareOfPartnerTypesOfLaw { get; } = OfSignals(
        "sending-share-of-partner-types-of-law", new("deel van de vier wettelijke soorten bedrijven met signalen", "share of the four types of partner of the law with signals"),
        new("soorten met een signaal: huur, energie, water, zorg", "types with a signal: rent, energy, water, health insurance")) with
    {
        Denominator = new("wettelijke soorten bedrijven", "types of partner of the law"),
        Unit = CountUnit.PartnerType,
        AddingUp = AddingUp.Never,
    };

    /// <summary>Signals by the days between sending and receipt, of all signals; the group is the band of days.</summary>
    public static IndicatorDefinition DaysToReceiptShareOfSignals { get; } = OfSignals(
        "days-to-receipt-share-of-signals", new("deel van de signalen dat na zoveel dagen is ontvangen", "share of signals received after so many days"), new("signalen met zoveel dagen tussen verzenden en ontvangen", "signals with so many days between sending and receipt")) with
    {
        Splits = Breakdown.Days,
    };

    /// <summary>Months in which a type of partner sent signals, of the months and types from its first signal to its last month counted.</summary>
    public static IndicatorDefinition MonthsWithSignalsShareOfPartnerMonths { get; } = OfSignals(
        "months-with-signals-share-of-partner-months", new("deel van de maanden waarin een soort bedrijf signalen stuurde", "share of months in which a type of partner sent signals"),
        new("maanden met signalen, per soort bedrijf", "months with signals, for each type of partner")) with
    {
        Denominator = new("maanden sinds het eerste signaal, per soort bedrijf", "months since the first signal, for each type of partner"),
        Unit = CountUnit.PartnerType,
        AddingUp = AddingUp.Never,
        Splits = Breakdown.PartnerType,
    };

    /// <summary>Signals of which the resident can be recognised, of all signals.</summary>
    public static IndicatorDefinition RecognisedShareOfSignals { get; } = OfSignals(
        "recognised-share-of-signals", new("deel van de signalen met een herkenbare inwoner", "share of signals with a resident who can be recognised"),
        new("signalen met een BSN, of met adres en geboortedatum", "signals with a BSN, or with address and birth date"));

    /// <summary>Residents with two signals in one month that are not in one case, of the residents with two signals or more in one month.</summary>
    public static IndicatorDefinition NotCombinedShareOfResidents { get; } = OfResidents(
        "not-combined-share-of-residents", new("deel van de inwoners met meer signalen in een maand die niet in één zaak zijn", "share of residents with several signals in a month that are not in one case"),
        new("inwoners met signalen in een maand die niet samen in één zaak zijn", "residents with signals in a month that are not together in one case"), new("inwoners met twee of meer signalen in een maand", "residents with two or more signals in a month"));

    /// <summary>Picked-up cases by the days between receipt and first attempt, of all picked-up cases; the group is the band of days.</summary>
    public static IndicatorDefinition DaysToFirstAttemptShareOfPickedUpCases { get; } = OfSignals(
        "days-to-first-attempt-share-of-picked-up-cases", new("deel van de opgepakte zaken met zoveel dagen tot de eerste contactpoging", "share of picked-up cases with so many days to the first attempt"),
        new("zaken met zoveel dagen tussen ontvangst en eerste contactpoging", "cases with so many days between receipt and first attempt")) with
    {
        Denominator = PickedUp,
        Unit = CountUnit.Case,
        Splits = Breakdown.Days,
        Reading = new(
            "Zonder dag van ontvangst telt de dag van verzending. Een poging van voor de ontvangst telt als nul dagen.", "Without a day of receipt that of sending counts. An attempt before the receipt counts as zero days."),
    };

    /// <summary>Picked-up cases with an attempt, of all picked-up cases.</summary>
    public static IndicatorDefinition TriedShareOfPickedUpCases { get; } = OfSignals(
        "tried-share-of-picked-up-cases", new("deel van de opgepakte zaken met een contactpoging", "share of picked-up cases with an attempt"), new("opgepakte zaken met een contactpoging", "picked-up cases with an attempt")) with
    {
        Denominator = PickedUp,
        Unit = CountUnit.Case,
    };

    /// <summary>Residents of an age with a signal of a type of partner, of the residents of that age: the coverage of target groups.</summary>
    public static IndicatorDefinition PartnerTypeShareOfTargetGroup { get; } = OfResidents(
        "partner-type-share-of-target-group", new("deel van de inwoners van een doelgroep met een signaal van dit soort bedrijf", "share of residents of a target group with a signal of this type of partner"),
        new("inwoners van de doelgroep met een signaal van dit soort bedrijf", "residents of the target group with a signal of this type of partner"), new("inwoners van de doelgroep met een signaal", "residents of the target group with a signal")) with
    {
        Splits = Breakdown.TargetGroupAndPartner,
        Reading = new(
            "Dit zijn alleen inwoners met een signaal. Hoe groot een doelgroep is, staat niet in de registratie.", "These are residents with a signal only. How large a target group is does not stand in the registration."),
    };

    /// <summary>Every indicator, in the order in which figures are given.</summary>
    public static IReadOnlyList<IndicatorDefinition> All { get; } =
    [
        ArrearsAgeShareOfResidents, GrownShareOfResidentsWithRepeats, SeenBeforeShareOfThreatenedResidents,
        SendingShareOfPartnerTypesOfLaw, AmountShareOfSignals, ArrearsDayShareOfSignals, PhoneOrEmailShareOfSignals,
        DaysToReceiptShareOfSignals, MonthsWithSignalsShareOfPartnerMonths,
        RecognisedShareOfSignals, NotCombinedShareOfResidents,
        TriedShareOfPickedUpCases, DaysToFirstAttemptShareOfPickedUpCases,
        PartnerTypeShareOfTargetGroup,
    ];

    private static IndicatorDefinition OfSignals(string id, Text name, Text numerator) =>
        new(id, name, 1, numerator, Signals) { Unit = CountUnit.Signal, Exclusions = [NoList], Source = Letter };

    private static IndicatorDefinition OfResidents(string id, Text name, Text numerator, Text denominator) =>
        new(id, name, 1, numerator, denominator) { Unit = CountUnit.Resident, Exclusions = [NoList], Source = Letter, AddingUp = AddingUp.Never };
}
