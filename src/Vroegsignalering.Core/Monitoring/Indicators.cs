using NodaTime;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>The indicators that come with the product. Source: Divosa Monitor Vroegsignalering Schulden, and DDAS; what is a choice of this product has no source.</summary>
public static class Indicators
{
    private static readonly LegalSource Monitor = new("Divosa Monitor Vroegsignalering Schulden");
    private static readonly LegalSource Ddas = new("DDAS vroegsignalering", "EnumEindresultaat");
    private static readonly LegalSource Study = new("Divosa, De vroegsignaleringsaanpak van gemeenten onder de loep (2024)");
    private static readonly LegalSource Measure = new("Divosa, De vroegsignaleringsaanpak van gemeenten onder de loep (2024) (de maat; hoe er is geteld is onze keuze)");

    private static readonly Text BySignalDay = new("de dag van ontvangst van de melding, of anders van verzending", "the day of receipt of the signal, or else of sending");
    private static readonly Text ByCaseDay = new("de dag waarop de zaak is opgepakt, of anders is gematcht", "the day on which the case was picked up, or else matched");

    private static readonly Text NoList = new("De CAK-lijst telt niet mee.", "The CAK list does not count.");
    private static readonly Text LateApart = new("Late signalen tellen mee en staan ook apart.", "Late signals count, and stand in a line of their own as well.");
    private static readonly Text NoListCases = new("Zaken met alleen de CAK-lijst tellen niet mee.", "Cases with the CAK list only do not count.");
    private static readonly Text OnlyRegistered = new(
        "De teller telt alleen wat geregistreerd is. In het echt kan het meer zijn.", "The numerator counts only what is registered. In reality it may be more.");

    private static readonly Text Signals = new("signalen", "signals");
    private static readonly Text Cases = new("zaken", "cases");
    private static readonly Text DatedCases = new("zaken met een dag", "cases with a day");
    private static readonly Text PickedUp = new("opgepakte zaken", "picked-up cases");
    private static readonly Text Reached = new("zaken met contact", "cases with contact");
    private static readonly Text Residents = new("inwoners met een signaal of zaak", "residents with a signal or a case");
    private static readonly Text ReachedResidents = new("bereikte inwoners", "reached residents");
    private static readonly Text Inhabitants = new("inwoners, voor elke maand geteld", "inhabitants, counted for each month");

    /// <summary>Signals received in a month, per 1,000 inhabitants of the participating municipalities in that month.</summary>
    public static IndicatorDefinition SignalsPerThousandInhabitants { get; } = OfSignals(
        "signals-per-1000-inhabitants", new Text("signalen per 1.000 inwoners per maand", "signals per 1,000 inhabitants per month"), Signals, Inhabitants, Monitor) with
    {
        PerThousand = true,
        IsShare = false,
        DenominatorUnit = CountUnit.Inhabitant,
        AddingUp = AddingUp.OverMonths,
        Reading = new("Over meer maanden is dit een maandcijfer: inwoners tellen elke maand een keer.", "Over several months this is a monthly figure: inhabitants count once for each month."),
    };

    /// <summary>Signals received in twelve months, per 1,000 inhabitants: the sum of the months.</summary>
    public static IndicatorDefinition SignalsPerThousandInhabitantsPerYear { get; } = SignalsPerThousandInhabitants with
    {
        Id = "signals-per-1000-inhabitants-per-year",
        Name = new("signalen per 1.000 inwoners per jaar", "signals per 1,000 inhabitants per year"),
        Denominator = new("inwoners, gemiddeld over de twaalf maanden", "inhabitants, the mean of the twelve months"),
        Reading = new("Dit cijfer is er alleen over een periode van twaalf maanden.", "This figure exists for a period of twelve months only."),
    };

    /// <summary>Signals of one type of partner, of all signals; the group is the type of partner.</summary>
    public static IndicatorDefinition PartnerTypeShareOfSignals { get; } = OfSignals(
        "partner-type-share-of-signals", new Text("deel van de signalen van een soort partner", "share of signals of a type of partner"), new Text("signalen van dit soort partner", "signals of this type of partner"), Signals, Monitor) with
    {
        Splits = Breakdown.PartnerType,
    };

    /// <summary>Notices that energy supply will end, of the signals of energy suppliers.</summary>
    public static IndicatorDefinition EndOfSupplyShareOfEnergySignals { get; } = OfSignals(
        "end-of-supply-share-of-energy-signals", new Text("deel eindelevering van de energiesignalen", "end-of-supply share of energy signals"),
        new Text("eindeleveringssignalen van energiebedrijven", "end-of-supply signals of energy suppliers"), new Text("signalen van energiebedrijven", "signals of energy suppliers"), Monitor) with
    {
        Exclusions = [NoList],
        Reading = new(
            "Eindeleveringssignalen zijn verplicht sinds 1 april 2023. Een DDAS-levering kent deze soort niet.", "End-of-supply signals are compulsory since 2023-04-01. A DDAS delivery does not know this kind."),
    };

    /// <summary>Signals that are part of a case (<i>melding aangemaakt</i>), of all signals.</summary>
    public static IndicatorDefinition CaseShareOfSignals { get; } = OfSignals(
        "case-share-of-signals", new Text("deel van de signalen met een zaak", "share of signals with a case"), new Text("signalen in een zaak", "signals in a case"), Signals, Monitor) with
    {
        Reading = new(
            "Een signaal zonder zaak kan ontbreken in de registratie, of er is geen opvolging, bijvoorbeeld omdat de inwoner al bekend is.",
            "A signal without a case may be missing in the registration, or there is no follow-up, for example because the resident is known already."),
    };

    /// <summary>Signals that are part of a picked-up case, of all signals.</summary>
    public static IndicatorDefinition PickedUpShareOfSignals { get; } = OfSignals(
        "picked-up-share-of-signals", new Text("deel van de signalen dat is opgepakt", "share of signals that were picked up"), new Text("signalen in een opgepakte zaak", "signals in a picked-up case"), Signals, Monitor);

    /// <summary>Signals that were not picked up for one reason, of all that were not picked up; the group is the reason.</summary>
    public static IndicatorDefinition ReasonShareOfNotPickedUpSignals { get; } = OfSignals(
        "reason-share-of-not-picked-up-signals", new Text("deel van de niet opgepakte signalen met deze reden", "share of signals not picked up for this reason"),
        new Text("niet opgepakte signalen met deze reden", "signals not picked up for this reason"), new Text("niet opgepakte signalen", "signals that were not picked up"), Ddas) with
    {
        Splits = Breakdown.Reason,
        Reading = new("De reden is die van het signaal, of anders het resultaat van de zaak. Partners krijgen deze reden niet.", "The reason is that of the signal, or else the result of the case. Partners do not get it."),
    };

    /// <summary>Late signals (<i>laatsignalen</i>): end of supply and eviction, of all signals.</summary>
    public static IndicatorDefinition LateShareOfSignals { get; } = OfSignals(
        "late-share-of-signals", new Text("deel late signalen van de signalen", "late share of signals"), new Text("signalen van einde levering of huisuitzetting", "signals of end of supply or eviction"), Signals, Study) with
    {
        Exclusions = [NoList],
    };

    /// <summary>Late signals that are part of a picked-up case, of all late signals.</summary>
    public static IndicatorDefinition PickedUpShareOfLateSignals { get; } = OfSignals(
        "picked-up-share-of-late-signals", new Text("deel van de late signalen dat is opgepakt", "share of late signals that were picked up"),
        new Text("late signalen in een opgepakte zaak", "late signals in a picked-up case"), new Text("late signalen", "late signals"), source: null) with
    {
        Exclusions = [NoList],
    };

    /// <summary>Entries of the defaulters' list of the CAK in a picked-up case, of all its entries. They count in no other figure.</summary>
    public static IndicatorDefinition PickedUpShareOfDefaultersList { get; } = OfSignals(
        "picked-up-share-of-defaulters-list", new Text("deel van de CAK-lijst dat is opgepakt", "share of the CAK list that was picked up"),
        new Text("regels van de CAK-lijst in een opgepakte zaak", "entries of the CAK list in a picked-up case"), new Text("regels van de CAK-lijst", "entries of the CAK list"), source: null) with
    {
        Exclusions = [new("Alleen de CAK-lijst telt mee. Dat zijn geen vroegsignalen.", "Only the CAK list counts. Its entries are no early signals.")],
    };

    /// <summary>Picked-up cases in a month, per 1,000 inhabitants of the participating municipalities in that month.</summary>
    public static IndicatorDefinition PickedUpCasesPerThousandInhabitants { get; } = OfCases(
        "picked-up-cases-per-1000-inhabitants", new Text("opgepakte zaken per 1.000 inwoners per maand", "picked-up cases per 1,000 inhabitants per month"), PickedUp, Inhabitants, Monitor) with
    {
        PerThousand = true,
        IsShare = false,
        DenominatorUnit = CountUnit.Inhabitant,
        AddingUp = AddingUp.OverMonths,
    };

    /// <summary>Cases with two signals or more, of all cases.</summary>
    public static IndicatorDefinition MultipleShareOfCases { get; } = OfCases(
        "multiple-share-of-cases", new Text("deel van de zaken met meer signalen", "share of cases with several signals"), new Text("zaken met twee of meer signalen", "cases with two or more signals"), Cases, Monitor);

    /// <summary>Cases with one signal and no case of the same resident in the six months before, of all cases with a day.</summary>
    public static IndicatorDefinition SingleShareOfCases { get; } = OfCases(
        "single-share-of-cases", new Text("deel enkelvoudige zaken van de zaken", "single share of cases"),
        new Text("zaken met één signaal en zonder eerdere zaak van de inwoner in zes maanden", "cases with one signal and no earlier case of the resident in six months"), DatedCases, Monitor) with
    {
        AddingUp = AddingUp.WithinOneCount,
        Reading = new(
            "Dat een opeenvolgende zaak geen enkelvoudige is, is onze lezing: de drie gepubliceerde delen zijn samen ongeveer 100%.",
            "That a consecutive case is no single one is our reading: the three published shares are about 100% together."),
    };

    /// <summary>Cases of a resident with a case in the calendar month before, of all cases with a day: the definition of the monitor over 2022.</summary>
    public static IndicatorDefinition ConsecutiveToMonthShareOfCases { get; } = Consecutive(
        1, RecurrenceDefinition.PreviousMonth, new Text("zaken van een inwoner met ook een zaak in de maand ervoor", "cases of a resident with also a case in the month before"));

    /// <summary>Cases of a resident with a case in the six months before, of all cases with a day: the definition of the monitor from 2023.</summary>
    public static IndicatorDefinition ConsecutiveToSixMonthsShareOfCases { get; } = Consecutive(
        2, RecurrenceDefinition.PreviousSixMonths, new Text("zaken van een inwoner met ook een zaak in de zes maanden ervoor", "cases of a resident with also a case in the six months before"));

    /// <summary>Contact attempts per picked-up case, a mean.</summary>
    public static IndicatorDefinition AttemptsPerPickedUpCase { get; } = OfCases(
        "attempts-per-picked-up-case", new Text("contactpogingen per opgepakte zaak", "contact attempts per picked-up case"), new Text("contactpogingen", "contact attempts"), PickedUp, Monitor) with
    {
        IsShare = false,
        Unit = CountUnit.Attempt,
        DenominatorUnit = CountUnit.Case,
    };

    /// <summary>Attempts that reached the resident, of those that could and of which it is registered.</summary>
    public static IndicatorDefinition ReachOfAttempts { get; } = OfCases(
        "reach-of-attempts", new Text("bereik van de contactpogingen", "reach of contact attempts"), new Text("contactpogingen met contact", "attempts with contact"),
        new Text("contactpogingen waarvan bekend is of er contact was", "attempts of which it is known whether there was contact"), source: null) with
    {
        Unit = CountUnit.Attempt,
        Exclusions = [NoListCases, new("Een kaartje en administratie tellen niet mee: daarmee bereikt u niemand.", "A card and administration do not count: they reach nobody.")],
    };

    /// <summary>Reached cases in which one way of contact was the first that reached, of all reached cases; the group is the way of contact.</summary>
    public static IndicatorDefinition ChannelShareOfReachedCases { get; } = OfCases(
        "channel-share-of-reached-cases", new Text("deel van de zaken met contact, via deze weg", "share of cases with contact, by this way"), new Text("zaken met het eerste contact via deze weg", "cases with the first contact by this way"), Reached, source: null) with
    {
        Splits = Breakdown.Channel,
        Reading = new("Bij ‘niet bekend’ blijkt het contact alleen uit het resultaat of de hulp.", "In ‘not known’ only the result or the help says that there was contact."),
    };

    /// <summary>Cases with contact, of picked-up cases (<i>bereik</i>).</summary>
    public static IndicatorDefinition ReachOfPickedUpCases { get; } = OfCases(
        "reach-of-picked-up-cases", new Text("bereik van de opgepakte zaken", "reach of picked-up cases"), Reached, PickedUp, Monitor);

    /// <summary>Cases with contact, of picked-up cases with a late signal.</summary>
    public static IndicatorDefinition ReachOfPickedUpLateCases { get; } = OfCases(
        "reach-of-picked-up-late-cases", new Text("bereik van de opgepakte zaken met een laat signaal", "reach of picked-up cases with a late signal"),
        new Text("zaken met een laat signaal en met contact", "cases with a late signal and with contact"), new Text("opgepakte zaken met een laat signaal", "picked-up cases with a late signal"), source: null) with
    {
        Exclusions = [NoListCases],
    };

    /// <summary>Closed cases with one result, of all closed cases; the group is the result.</summary>
    public static IndicatorDefinition ResultShareOfClosedCases { get; } = OfCases(
        "result-share-of-closed-cases", new Text("deel van de gesloten zaken met dit resultaat", "share of closed cases with this result"), new Text("gesloten zaken met dit resultaat", "closed cases with this result"), new Text("gesloten zaken", "closed cases"), Ddas) with
    {
        Splits = Breakdown.Result,
    };

    /// <summary>Picked-up cases in which the resident found the way to us, of picked-up cases: the first measure of success of the field.</summary>
    public static IndicatorDefinition FoundTheWayShareOfPickedUpCases { get; } = OfCases(
        "found-the-way-share-of-picked-up-cases", new Text("deel van de opgepakte zaken waarin de inwoner zelf kwam", "share of picked-up cases in which the resident came"),
        new Text("opgepakte zaken met contact zonder geslaagde poging van ons, met een afmelding van een aangekondigd bezoek, of met een late reactie", "picked-up cases with contact without a successful attempt of ours, with a visit that the resident declined, or with a late response"), PickedUp, Measure) with
    {
        Exclusions = [NoListCases, OnlyRegistered],
        Reading = new(
            "Wie belt of langskomt, staat vaak als geslaagde poging geregistreerd en is dan niet te zien.", "Who calls or comes by is often registered as a successful attempt, and cannot be seen then."),
    };

    /// <summary>Cases with an amount in one band, of all cases; the group is the band. With the two that follow, the second measure of success: debts small and quick.</summary>
    public static IndicatorDefinition AmountBandShareOfCases { get; } = OfCases(
        "amount-band-share-of-cases", new Text("deel van de zaken met een achterstand van dit bedrag", "share of cases with arrears of this amount"), new Text("zaken met een eerste achterstand van dit bedrag", "cases with first arrears of this amount"), Cases, Measure) with
    {
        Splits = Breakdown.AmountBand,
        Reading = new("Het bedrag is dat van het eerste signaal van elke partner samen.", "The amount is that of the first signal of each partner together."),
    };

    /// <summary>Cases with arrears of one age at the first signal, of all cases; the group is the band of days.</summary>
    public static IndicatorDefinition ArrearsAgeShareOfCases { get; } = OfCases(
        "arrears-age-share-of-cases", new Text("deel van de zaken met een achterstand van deze leeftijd", "share of cases with arrears of this age"), new Text("zaken met een achterstand van deze leeftijd bij het eerste signaal", "cases with arrears of this age at the first signal"), Cases, Measure) with
    {
        Splits = Breakdown.ArrearsAge,
    };

    /// <summary>Cases of which the arrears were solved within 30 days of accepting help, of the cases of which the day of acceptance is registered.</summary>
    public static IndicatorDefinition SolvedWithin30DaysShareOfCasesWithHelp { get; } = OfCases(
        "solved-within-30-days-share-of-cases-with-help", new Text("deel van de zaken met hulp dat binnen 30 dagen is opgelost", "share of cases with help that were solved within 30 days"),
        new Text("zaken met een achterstand die binnen 30 dagen is opgelost", "cases with arrears that were solved within 30 days"), new Text("zaken met een dag van hulpacceptatie", "cases with a day of acceptance"), Measure) with
    {
        Exclusions = [NoListCases, OnlyRegistered],
        Reading = new("Zaken waarvan de 30 dagen nog niet om zijn, tellen mee. Het cijfer kan dus nog stijgen.", "Cases of which the 30 days are not over count too, so the figure may still rise."),
    };

    /// <summary>Reached residents, of all residents that were signalled: the third measure of success, contact with many.</summary>
    public static IndicatorDefinition ReachOfSignalledResidents { get; } = OfResidents(
        "reach-of-signalled-residents", new Text("bereik van de gesignaleerde inwoners", "reach of signalled residents"), ReachedResidents, Residents, Measure);

    /// <summary>Cases with help accepted under a definition, of picked-up cases.</summary>
    public static IndicatorDefinition AcceptanceOfPickedUpCases(HelpAcceptanceDefinition definition) => Acceptance(
        OfCases("acceptance-of-picked-up-cases", new Text("hulpacceptatie van de opgepakte zaken", "acceptance of picked-up cases"), AcceptedCases, PickedUp, source: null), definition);

    /// <summary>Cases with help accepted under a definition, of cases with contact. Another indicator than the one before.</summary>
    public static IndicatorDefinition AcceptanceOfReachedCases(HelpAcceptanceDefinition definition) => Acceptance(
        OfCases("acceptance-of-reached-cases", new Text("hulpacceptatie van de zaken met contact", "acceptance of reached cases"), AcceptedCases, Reached, source: null), definition);

    /// <summary>Residents with help accepted under a definition, of reached residents: each resident once, whatever the number of cases.</summary>
    public static IndicatorDefinition AcceptanceOfReachedResidents(HelpAcceptanceDefinition definition) => Acceptance(
        OfResidents("acceptance-of-reached-residents", new Text("hulpacceptatie van de bereikte inwoners", "acceptance of reached residents"), new Text("inwoners met hulpacceptatie", "residents with help accepted"), ReachedResidents, source: null), definition);

    /// <summary>Every indicator, with the acceptance under the given definitions; in the order in which figures are given.</summary>
    /// <param name="definitions">The definitions; <see cref="HelpAcceptanceDefinitions.ForMonitor"/> when <c>null</c>.</param>
    public static IReadOnlyList<IndicatorDefinition> All(IReadOnlyList<HelpAcceptanceDefinition>? definitions = null) =>
        [.. Columns(definitions ?? HelpAcceptanceDefinitions.ForMonitor).Select(c => c.Definition)];

    internal static IReadOnlyList<MonitorColumn> Columns(IReadOnlyList<HelpAcceptanceDefinition> definitions) =>
    [
        new(SignalsPerThousandInhabitants, Tally.Signals, Tally.Inhabitants),
        new(SignalsPerThousandInhabitantsPerYear, Tally.Signals, Tally.InhabitantsOfYear),
        new(PartnerTypeShareOfSignals, Tally.Signals, Tally.Signals),
        new(EndOfSupplyShareOfEnergySignals, Tally.EndOfSupplyEnergySignals, Tally.EnergySignals),
        new(CaseShareOfSignals, Tally.SignalsInCase, Tally.Signals),
        new(PickedUpShareOfSignals, Tally.SignalsPickedUp, Tally.Signals),
        new(ReasonShareOfNotPickedUpSignals, Tally.SignalsNotPickedUp, Tally.SignalsNotPickedUp),
        new(LateShareOfSignals, Tally.LateSignals, Tally.Signals),
        new(PickedUpShareOfLateSignals, Tally.LateSignalsPickedUp, Tally.LateSignals),
        new(PickedUpShareOfDefaultersList, Tally.ListEntriesPickedUp, Tally.ListEntries),
        new(PickedUpCasesPerThousandInhabitants, Tally.PickedUp, Tally.Inhabitants),
        new(MultipleShareOfCases, Tally.MultipleCases, Tally.Cases),
        new(SingleShareOfCases, Tally.SingleCases, Tally.DatedCases),
        new(ConsecutiveToMonthShareOfCases, Tally.ConsecutiveToMonth, Tally.DatedCases),
        new(ConsecutiveToSixMonthsShareOfCases, Tally.ConsecutiveToSixMonths, Tally.DatedCases),
        new(ReachOfPickedUpCases, Tally.Reached, Tally.PickedUp),
        new(ReachOfPickedUpLateCases, Tally.LateReached, Tally.LatePickedUp),
        new(AttemptsPerPickedUpCase, Tally.Attempts, Tally.PickedUp),
        new(ReachOfAttempts, Tally.AttemptsThatReached, Tally.AttemptsThatCouldReach),
        new(ChannelShareOfReachedCases, Tally.ReachedFirst, Tally.ReachedFirst),
        .. definitions.Select((d, i) => new MonitorColumn(AcceptanceOfPickedUpCases(d), Tally.Accepted + i, Tally.PickedUp)),
        .. definitions.Select((d, i) => new MonitorColumn(AcceptanceOfReachedCases(d), Tally.Accepted + i, Tally.Reached)),
        .. definitions.Select((d, i) => new MonitorColumn(AcceptanceOfReachedResidents(d), Tally.Accepted + definitions.Count + i, Tally.ReachedResidents)),
        new(ResultShareOfClosedCases, Tally.Closed, Tally.Closed),
        new(FoundTheWayShareOfPickedUpCases, Tally.FoundTheWay, Tally.PickedUp),
        new(AmountBandShareOfCases, Tally.Cases, Tally.Cases),
        new(ArrearsAgeShareOfCases, Tally.Cases, Tally.Cases),
        new(SolvedWithin30DaysShareOfCasesWithHelp, Tally.SolvedWithin30Days, Tally.WithDayOfHelp),
        new(ReachOfSignalledResidents, Tally.ReachedResidents, Tally.Residents),
    ];

    private static Text AcceptedCases => new("zaken met hulpacceptatie", "cases with help accepted");

    private static IndicatorDefinition OfSignals(string id, Text name, Text numerator, Text denominator, LegalSource? source) =>
        new(id, name, 1, numerator, denominator) { Unit = CountUnit.Signal, Period = BySignalDay, Exclusions = [NoList, LateApart], Source = source };

    private static IndicatorDefinition OfCases(string id, Text name, Text numerator, Text denominator, LegalSource? source) =>
        new(id, name, 1, numerator, denominator) { Unit = CountUnit.Case, Period = ByCaseDay, Exclusions = [NoListCases, LateApart], Source = source };

    private static IndicatorDefinition OfResidents(string id, Text name, Text numerator, Text denominator, LegalSource? source) => OfCases(id, name, numerator, denominator, source) with
    {
        Unit = CountUnit.Resident,
        AddingUp = AddingUp.Never,
        Reading = new(
            "Een inwoner telt één keer per periode. Wie dezelfde is, blijkt uit het BSN, of anders uit adres, geboortedatum en achternaam. Heeft een zaak meer inwoners, dan telt het contact voor allen.",
            "A resident counts once in a period. Who is the same shows from the BSN, or else from address, birth date and last name. Where a case has several residents, its contact counts for all."),
    };

    private static IndicatorDefinition Consecutive(int version, RecurrenceDefinition definition, Text numerator) => OfCases(
        "consecutive-share-of-cases", new Text($"deel opeenvolgende zaken van de zaken ({definition.Name.Dutch})", $"consecutive share of cases ({definition.Name.English})"), numerator, DatedCases, definition.Source) with
    {
        Version = version,
        AddingUp = AddingUp.WithinOneCount,
        Reading = new("Zonder de zaken van het half jaar voor de periode telt dit er te weinig.", "Without the cases of the half year before the period this counts too few."),
        Changes =
        [
            new IndicatorChange(
                2, new LocalDate(2023, 1, 1),
                new Text("Opeenvolgend betekent: ook een zaak in de zes maanden ervoor. Dat was: in de maand ervoor.", "Consecutive means: also a case in the six months before. It was: in the month before."),
                IsComparable: false),
        ],
    };

    private static IndicatorDefinition Acceptance(IndicatorDefinition shared, HelpAcceptanceDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return shared with
        {
            Id = $"{shared.Id}[{definition.Id}]",
            Name = new Text($"{shared.Name.Dutch} ({definition.Id})", $"{shared.Name.English} ({definition.Id})"),
            Version = definition.Version,
            Numerator = new Text($"{shared.Numerator.Dutch} volgens {definition.Id}", $"{shared.Numerator.English} under {definition.Id}"),
            Source = definition.Source,
            Changes = [.. definition.Changes.Where(c => c.Version > 1).Select(c => new IndicatorChange(c.Version, c.On, c.What, IsComparable: false))],
        };
    }
}
