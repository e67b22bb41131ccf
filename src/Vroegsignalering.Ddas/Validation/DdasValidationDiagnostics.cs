using static Vroegsignalering.DiagnosticSeverity;

namespace Vroegsignalering.Ddas.Validation;

/// <summary>What only the validator finds (VS22xx), beside what the reader finds (VS20xx).</summary>
internal static class DdasValidationDiagnostics
{
    private static readonly Text CheckDates = new("Controleer de twee datums in het bronsysteem.", "Check both dates in the source system.");
    private static readonly Text Check = new("Controleer de registratie van de zaak.", "Check what was registered in the case.");
    private static readonly Text Nothing = new("Alleen om te weten.", "Only good to know.");
    private static readonly Text OneVersion = new("Lever het hele bestand in één versie, zo nodig met vroeg ddas convert.", "Deliver the whole file in one version, if need be with vroeg ddas convert.");

    public static readonly DiagnosticCode OtherVersion = new("VS2201", Error,
        new("De namen van de velden zijn van een andere versie dan de gevraagde.", "The names of the fields are of another version than was asked."), OneVersion);

    public static readonly DiagnosticCode FieldNotInVersion = new("VS2202", Error,
        new("Het veld bestaat niet in deze versie en is daar verboden.", "The field does not exist in this version, which forbids it."), OneVersion);

    public static readonly DiagnosticCode FieldTolerated = new("VS2203", Info,
        new("Het veld bestaat niet in deze versie. Het schema laat het toe.", "The field does not exist in this version. The schema allows it."),
        new("Laat het veld weg: de ontvanger mag het niet nodig hebben.", "Leave the field out: the receiver should not need it."));

    public static readonly DiagnosticCode BsnNotAlone = new("VS2204", Error,
        new("Naast het burgerservicenummer staan andere gegevens van de cliënt. In v1.2 mag dat niet.",
            "Other details of the client stand beside the citizen service number. v1.2 does not allow that."),
        new("Lever het burgerservicenummer alleen, of alleen het adres.", "Deliver the citizen service number alone, or the address alone."));

    public static readonly DiagnosticCode ValueNotInVersion = new("VS2205", Error,
        new("De waarde bestaat niet in deze versie.", "The value does not exist in this version."), OneVersion);

    public static readonly DiagnosticCode WordOfOtherVersion = new("VS2206", Error,
        new("Een resultaat heeft de naam die het in een andere versie heeft.", "A result has the name that it has in another version."), OneVersion);

    public static readonly DiagnosticCode TooManySignals = new("VS2207", Warning,
        new("Het bestand heeft meer dan 50.000 signalen. Eén bericht mag er niet meer hebben.",
            "The file has more than 50,000 signals. One message may not have more."),
        new("Lever in pagina's, of verdeel de periode.", "Deliver in pages, or split the period."));

    public static readonly DiagnosticCode DeliveredBeforePeriodEnd = new("VS2210", Warning,
        new("De levering is gemaakt voordat de periode voorbij was.", "The delivery was made before the period was over."),
        new("Lever opnieuw als de periode voorbij is.", "Deliver again when the period is over."));

    public static readonly DiagnosticCode DateAfterDelivery = new("VS2211", Error,
        new("De datum ligt na de dag waarop is geleverd.", "The date lies after the day of delivery."), CheckDates);

    public static readonly DiagnosticCode SignalOutsidePeriod = new("VS2212", Warning,
        new("De signaaldatum ligt buiten de periode van de levering.", "The signal was sent outside the period of the delivery."),
        new("Lever het signaal in zijn eigen periode, tenzij de zaak nog loopt.", "Deliver the signal in its own period, unless its case still runs."));

    public static readonly DiagnosticCode PickedUpBeforeSignal = new("VS2213", Warning,
        new("De zaak is opgepakt voordat het signaal is verstuurd.", "The case was picked up before the signal was sent."), CheckDates);

    public static readonly DiagnosticCode AttemptOnHoliday = new("VS2214", Info,
        new("Een contactpoging is op een erkende feestdag.", "A contact attempt is on a public holiday."), Nothing);

    public static readonly DiagnosticCode MatchingPeriodOverMonths = new("VS2215", Info,
        new("De matchingperiode loopt over een maandgrens.", "The matching period crosses the end of a month."), Nothing);

    public static readonly DiagnosticCode PickedUpWithoutCase = new("VS2220", Warning,
        new("Een signaal heeft de status Opgepakt, maar hoort bij geen zaak.", "A signal has the status picked up but belongs to no case."),
        new("Lever de zaak mee, of verbeter de status.", "Deliver the case too, or repair the status."));

    public static readonly DiagnosticCode NotYetPickedUpInCase = new("VS2221", Warning,
        new("Een signaal is nog niet opgepakt, maar hoort bij een zaak die dat wel is.", "A signal is not yet picked up but belongs to a case that is."),
        new("Verbeter de status van het signaal.", "Repair the status of the signal."));

    public static readonly DiagnosticCode ResultWithoutPickUp = new("VS2222", Warning,
        new("De zaak heeft een resultaat van hulp of contact, maar geen datum waarop zij is opgepakt.",
            "The case has a result of help or contact but no day on which it was picked up."), Check);

    public static readonly DiagnosticCode ContactWithoutAttempt = new("VS2223", Warning,
        new("Het resultaat zegt dat er contact was, maar er is geen enkele contactpoging.", "The result says that there was contact, but there is no attempt at all."), Check);

    public static readonly DiagnosticCode NoContactWithoutAttempt = new("VS2224", Warning,
        new("Het resultaat zegt dat er geen contact kwam, maar er is geen enkele contactpoging.", "The result says that no contact was made, but there is no attempt at all."), Check);

    public static readonly DiagnosticCode ArrearsZero = new("VS2230", Warning,
        new("De achterstand is nul euro.", "The arrears are zero euros."),
        new("Laat een bedrag dat niet bekend is weg.", "Leave out an amount that is not known."));

    public static readonly DiagnosticCode PossiblyDouble = new("VS2231", Warning,
        new("Dezelfde persoon staat er twee keer, met hetzelfde soort bedrijf en hetzelfde bedrag.",
            "The same person occurs twice, with the same type of partner and the same amount."),
        new("Controleer of dit één melding is.", "Check whether this is one signal."));

    public static readonly DiagnosticCode SeveralBsn = new("VS2232", Warning,
        new("Dezelfde persoon (adres, geboortedatum en naam) heeft twee burgerservicenummers.",
            "The same person (address, birth date and name) has two citizen service numbers."),
        new("Vraag het nummer na bij de signaalpartner.", "Ask the partner for the number."));

    public static readonly DiagnosticCode BsnOfOneDigit = new("VS2233", Warning,
        new("Het burgerservicenummer bestaat uit één cijfer dat wordt herhaald.", "The citizen service number is one digit repeated."),
        new("Laat een nummer dat niet bekend is weg.", "Leave out a number that is not known."));

    public static readonly DiagnosticCode MunicipalityTwice = new("VS2240", Warning,
        new("Dezelfde gemeentecode staat bij twee leveringen.", "The same municipality code stands at two leveringen."),
        new("Lever van elke gemeente één levering.", "Deliver one levering of each municipality."));

    public static readonly DiagnosticCode CodeWithTwoNames = new("VS2241", Warning,
        new("Eén gemeentecode heeft twee namen van organisaties.", "One municipality code has two names of organisations."),
        new("Controleer welke code bij welke gemeente hoort.", "Check which code belongs to which municipality."));

    public static readonly DiagnosticCode NameWithTwoCodes = new("VS2242", Info,
        new("Eén organisatie levert voor twee gemeentecodes.", "One organisation delivers for two municipality codes."),
        new("Dat kan bij een organisatie van meer gemeenten. Controleer de codes.", "An organisation of several municipalities does. Check the codes."));

    public static readonly DiagnosticCode CodeOfOtherMunicipality = new("VS2243", Error,
        new("De naam van de organisatie past niet bij de gemeentecode.", "The name of the organisation does not fit the municipality code."),
        new("Verbeter de gemeentecode, of de naam die u opgaf.", "Repair the municipality code, or the name that you gave."));

    public static readonly DiagnosticCode EmailUnusable = new("VS2250", Error,
        new("Het e-mailadres van een contactpersoon klopt niet.", "The e-mail address of a contact is not right."),
        new("Verbeter het e-mailadres: daar komt het kwaliteitsrapport binnen.", "Repair the address: the quality report is sent to it."));

    public static readonly DiagnosticCode NoEmail = new("VS2251", Warning,
        new("Geen contactpersoon heeft een e-mailadres. Het kwaliteitsrapport kan niet worden gestuurd.",
            "No contact has an e-mail address. The quality report cannot be sent."),
        new("Vul het e-mailadres van een contactpersoon in.", "Fill in the e-mail address of a contact."));

    public static readonly DiagnosticCode KvkNumberUnlikely = new("VS2252", Warning,
        new("Het KvK-nummer heeft geen acht cijfers.", "The number in the trade register does not have eight digits."),
        new("Vul de acht cijfers in.", "Fill in the eight digits."));

    public static readonly DiagnosticCode ContactTwice = new("VS2253", Error,
        new("Dezelfde contactpersoon staat er twee keer.", "The same contact occurs twice."),
        new("Noem elke contactpersoon één keer.", "Name every contact once."));

    /// <summary>All codes, in order.</summary>
    internal static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        OtherVersion, FieldNotInVersion, FieldTolerated, BsnNotAlone, ValueNotInVersion, WordOfOtherVersion, TooManySignals,
        DeliveredBeforePeriodEnd, DateAfterDelivery, SignalOutsidePeriod, PickedUpBeforeSignal, AttemptOnHoliday, MatchingPeriodOverMonths,
        PickedUpWithoutCase, NotYetPickedUpInCase, ResultWithoutPickUp, ContactWithoutAttempt, NoContactWithoutAttempt,
        ArrearsZero, PossiblyDouble, SeveralBsn, BsnOfOneDigit,
        MunicipalityTwice, CodeWithTwoNames, NameWithTwoCodes, CodeOfOtherMunicipality,
        EmailUnusable, NoEmail, KvkNumberUnlikely, ContactTwice,
    ];
}
