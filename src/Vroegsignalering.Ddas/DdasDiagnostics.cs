using static Vroegsignalering.DiagnosticSeverity;

namespace Vroegsignalering.Ddas;

/// <summary>All kinds of findings about deliveries: VS20xx when reading, VS21xx when writing.</summary>
internal static class DdasDiagnostics
{
    private const string Supplier = "Vraag de softwareleverancier om een nieuwe levering.";
    private const string AskSupplier = "Ask the software supplier for a new delivery.";
    private const string Repair = "Verbeter het veld in het bronsysteem.";
    private const string RepairIt = "Repair the field in the source system.";
    private const string Nothing = "U hoeft niets te doen.";
    private const string DoNothing = "Nothing has to be done.";

    public static readonly DiagnosticCode NotUtf8 = new("VS2001", Fatal,
        new("Het bestand is geen UTF-8-tekst.", "The file is not UTF-8 text."), new(Supplier, AskSupplier));

    public static readonly DiagnosticCode NotJson = new("VS2002", Fatal,
        new("Het bestand is geen geldige JSON, is niet compleet of heeft meer dan 64 lagen.",
            "The file is not valid JSON, is not complete or has more than 64 levels."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode NotAnObject = new("VS2003", Fatal,
        new("Het bestand begint niet met een JSON-object.", "The file does not start with a JSON object."), new(Supplier, AskSupplier));

    public static readonly DiagnosticCode NoDeliveries = new("VS2004", Fatal,
        new("Het bestand heeft geen lijst met de naam leveringen.", "The file has no list named leveringen."), new(Supplier, AskSupplier));

    public static readonly DiagnosticCode TooLarge = new("VS2005", Fatal,
        new("Het bestand is groter dan 1 gibibyte.", "The file is larger than 1 gibibyte."),
        new("Verdeel de levering over meer bestanden.", "Split the delivery over more files."));

    public static readonly DiagnosticCode ItemTooLarge = new("VS2006", Fatal,
        new("Een signaal, zaak of veld is groter dan 1 mebibyte. De levering is vanaf daar niet gelezen.",
            "A signal, case or field is larger than 1 mebibyte. The delivery was not read from there."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode MoreFindings = new("VS2007", Warning,
        new("Er zijn meer dan duizend meldingen over één signaal, zaak of veld. De rest is niet genoemd.",
            "There are more than a thousand findings about one signal, case or field. The others are not listed."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode UnknownProperty = new("VS2010", Info,
        new("Het bestand heeft een veld dat DDAS niet kent. Het veld is overgeslagen.",
            "The file has a field that DDAS does not know. The field was skipped."),
        new("Laat het veld weg: DDAS v1.2 staat het niet toe.", "Leave the field out: DDAS v1.2 does not allow it."));

    public static readonly DiagnosticCode MoreUnknownProperties = new("VS2011", Info,
        new("Het bestand heeft meer dan honderd velden die DDAS niet kent. De rest is niet genoemd.",
            "The file has more than a hundred fields that DDAS does not know. The others are not listed."),
        new("Laat deze velden weg: DDAS v1.2 staat ze niet toe.", "Leave these fields out: DDAS v1.2 does not allow them."));

    public static readonly DiagnosticCode NullValue = new("VS2012", Info,
        new("Het veld is null. Het telt als niet ingevuld.", "The field is null. It counts as not filled in."),
        new("Laat een leeg veld weg.", "Leave an empty field out."));

    public static readonly DiagnosticCode MixedVersions = new("VS2013", Info,
        new("Het bestand gebruikt veldnamen van v1.2 en van oudere versies door elkaar. Alle namen zijn gelezen.",
            "The file mixes field names of v1.2 and of older versions. All names were read."),
        new("Vraag de softwareleverancier om één versie te gebruiken.", "Ask the software supplier to use one version."));

    public static readonly DiagnosticCode RequiredMissing = new("VS2014", Warning,
        new("Een verplicht veld ontbreekt.", "A required field is missing."), new(Repair, RepairIt));

    public static readonly DiagnosticCode WrongKind = new("VS2015", Warning,
        new("Het veld heeft het verkeerde soort waarde. Het is niet gelezen.", "The field has the wrong kind of value. It was not read."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode NumberAsText = new("VS2016", Warning,
        new("Het veld is een getal, maar moet tekst zijn. Het is gelezen.", "The field is a number but must be text. It was read."),
        new("Zet de waarde tussen aanhalingstekens.", "Put the value between quotes."));

    public static readonly DiagnosticCode UnreadableDate = new("VS2017", Warning,
        new("De datum heeft niet de vorm JJJJ-MM-DD, bestaat niet of ligt niet tussen 1900 en 2100. Het veld is leeg gelaten.",
            "The date is not in the form YYYY-MM-DD, does not exist or is not between 1900 and 2100. The field was left empty."),
        new(Repair, RepairIt));

    public static readonly DiagnosticCode UnreadableMoment = new("VS2018", Warning,
        new("Datum en tijd hebben niet de vorm JJJJ-MM-DDTUU:MM:SSZ of liggen niet tussen 1900 en 2100. Het veld is leeg gelaten.",
            "Date and time are not in the form YYYY-MM-DDTHH:MM:SSZ or not between 1900 and 2100. The field was left empty."),
        new(Repair, RepairIt));

    public static readonly DiagnosticCode ValueDiffersInCase = new("VS2019", Warning,
        new("De waarde is anders geschreven: let op hoofdletters en kleine letters. De waarde is gelezen.",
            "The value is spelled differently: mind capitals and small letters. The value was read."),
        new(Repair, RepairIt));

    public static readonly DiagnosticCode UnknownValue = new("VS2020", Warning,
        new("De waarde staat niet in de lijst van DDAS. Het veld is leeg gelaten of staat op overig of onbekend.",
            "The value is not in the list of DDAS. The field was left empty, or is set to other or unknown."),
        new("Kies een waarde uit de lijst van DDAS.", "Choose a value from the list of DDAS."));

    public static readonly DiagnosticCode PeriodReversed = new("VS2030", Warning,
        new("De periode van de levering begint na de einddatum.", "The period of the delivery starts after its end."),
        new("Controleer de twee datums.", "Check both dates."));

    public static readonly DiagnosticCode CounterNotSequential = new("VS2031", Info,
        new("De teller van de leveringen loopt niet op vanaf 1.", "The counter of the leveringen does not count up from 1."),
        new("Controleer of er geen levering ontbreekt.", "Check that no levering is missing."));

    public static readonly DiagnosticCode MunicipalityUnknown = new("VS2032", Warning,
        new("De gemeentecode is Onbekend.", "The municipality code is Onbekend."),
        new("Vul de code van de gemeente in.", "Fill in the code of the municipality."));

    public static readonly DiagnosticCode MunicipalityUnreadable = new("VS2033", Warning,
        new("De gemeentecode heeft geen vier cijfers. Het veld is leeg gelaten.",
            "The municipality code does not have four digits. The field was left empty."),
        new("Vul de vier cijfers in, ook de nullen vooraan.", "Fill in the four digits, with leading zeros."));

    public static readonly DiagnosticCode DeliveryNotAnObject = new("VS2034", Error,
        new("Een levering is geen JSON-object. Zij is overgeslagen.", "A levering is not a JSON object. It was skipped."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode NoMunicipality = new("VS2035", Fatal,
        new("Het bestand bevat geen levering van een gemeente.", "The file holds no levering of a municipality."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode ListUnreadable = new("VS2036", Error,
        new("De signalen of zaken staan niet in een lijst. Zij zijn niet gelezen.", "The signals or cases are not in a list. They were not read."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode SignalNotAnObject = new("VS2040", Error,
        new("Het signaal is geen JSON-object. Het is apart gezet.", "The signal is not a JSON object. It was set aside."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode SignalWithoutId = new("VS2041", Warning,
        new("Het signaal heeft geen ID. Het heeft een eigen ID gekregen.", "The signal has no ID. It was given one."),
        new("Geef elk signaal een ID.", "Give every signal an ID."));

    public static readonly DiagnosticCode SignalDouble = new("VS2042", Error,
        new("Hetzelfde signaal staat twee keer in de levering. Het tweede is apart gezet.",
            "The same signal occurs twice in the levering. The second was set aside."),
        new("Lever elk signaal één keer.", "Deliver every signal once."));

    public static readonly DiagnosticCode SignalIdReused = new("VS2043", Error,
        new("Twee verschillende signalen hebben hetzelfde ID. Het tweede is apart gezet.",
            "Two different signals have one ID. The second was set aside."),
        new("Geef elk signaal een eigen ID en lever opnieuw.", "Give every signal an ID of its own and deliver again."));

    public static readonly DiagnosticCode SignalWithoutIdentity = new("VS2044", Error,
        new("Het signaal heeft geen bruikbaar burgerservicenummer en geen bruikbaar adres. Het is apart gezet.",
            "The signal has no usable citizen service number and no usable address. It was set aside."),
        new("Vul een burgerservicenummer in, of een postcode en een huisnummer.",
            "Fill in a citizen service number, or a postcode and a house number."));

    public static readonly DiagnosticCode ArrearsWithCents = new("VS2045", Warning,
        new("Het bedrag heeft centen. DDAS vraagt hele euro's. Het bedrag is gelezen met de centen.",
            "The amount has cents. DDAS asks for whole euros. The amount was read with its cents."),
        new("Rond het bedrag af op hele euro's.", "Round the amount to whole euros."));

    public static readonly DiagnosticCode ArrearsAsText = new("VS2046", Warning,
        new("Het bedrag is tekst, maar moet een getal zijn. Het is gelezen.", "The amount is text but must be a number. It was read."),
        new("Laat de aanhalingstekens weg.", "Leave the quotes out."));

    public static readonly DiagnosticCode ArrearsUnreadable = new("VS2047", Warning,
        new("Het bedrag is geen getal, is lager dan nul, is hoger dan 10 miljoen euro of is fijner dan een cent. Het is leeg gelaten.",
            "The amount is no number, below zero, above 10 million euros or finer than a cent. It was left empty."),
        new(Repair, RepairIt));

    public static readonly DiagnosticCode ArrearsStartAfterSent = new("VS2048", Warning,
        new("De ontstaansdatum ligt na de signaaldatum.", "The arrears started after the signal was sent."),
        new("Controleer de twee datums.", "Check both dates."));

    public static readonly DiagnosticCode BsnFailsElevenTest = new("VS2050", Warning,
        new("Het burgerservicenummer voldoet niet aan de elfproef. Het is bewaard, maar niet gebruikt om signalen te koppelen.",
            "The citizen service number fails the eleven test. It was kept but is not used for matching."),
        new("Vraag het nummer na bij de signaalpartner.", "Ask the partner for the number."));

    public static readonly DiagnosticCode BsnWithEightDigits = new("VS2051", Warning,
        new("Het burgerservicenummer heeft acht cijfers. Er is een nul voor gezet.",
            "The citizen service number has eight digits. A zero was put before it."),
        new("Lever het nummer met negen cijfers, ook de nul vooraan.", "Deliver all nine digits, with the leading zero."));

    public static readonly DiagnosticCode BsnUnreadable = new("VS2052", Warning,
        new("Het burgerservicenummer heeft geen negen tekens zonder spatie. Het is leeg gelaten.",
            "The citizen service number does not have nine characters without a space. It was left empty."),
        new("Vraag het nummer na bij de signaalpartner.", "Ask the partner for the number."));

    public static readonly DiagnosticCode AddressUnreadable = new("VS2053", Warning,
        new("Postcode en huisnummer zijn samen geen Nederlands adres. Het adres is leeg gelaten.",
            "Postcode and house number are not a Dutch address. The address was left empty."),
        new(Repair, RepairIt));

    public static readonly DiagnosticCode CaseNotAnObject = new("VS2060", Error,
        new("De zaak is geen JSON-object. Zij is apart gezet.", "The case is not a JSON object. It was set aside."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode ReferenceUnknown = new("VS2061", Warning,
        new("De zaak verwijst naar een signaal dat niet in deze levering staat. De verwijzing is weggelaten.",
            "The case refers to a signal that is not in this levering. The reference was left out."),
        new("Lever het signaal mee met de zaak.", "Deliver the signal with the case."));

    public static readonly DiagnosticCode ReferenceQuarantined = new("VS2062", Warning,
        new("De zaak verwijst naar een signaal dat apart is gezet. De verwijzing is weggelaten.",
            "The case refers to a signal that was set aside. The reference was left out."),
        new("Verbeter eerst het signaal.", "Repair the signal first."));

    public static readonly DiagnosticCode ReferenceTwice = new("VS2063", Info,
        new("De zaak verwijst twee keer naar hetzelfde signaal. Eén verwijzing is bewaard.",
            "The case refers to one signal twice. One reference was kept."),
        new(Nothing, DoNothing));

    public static readonly DiagnosticCode ReferenceUnreadable = new("VS2064", Warning,
        new("Een verwijzing naar een signaal is niet te lezen. De verwijzing is weggelaten.",
            "A reference to a signal cannot be read. The reference was left out."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode CaseWithoutSignals = new("VS2065", Error,
        new("De zaak heeft geen enkel bruikbaar signaal. Zij is apart gezet.", "The case has no usable signal. It was set aside."),
        new("Lever de zaak opnieuw, samen met de signalen.", "Deliver the case again, together with its signals."));

    public static readonly DiagnosticCode SignalInTwoCases = new("VS2066", Info,
        new("Het signaal hoort bij meer dan één zaak.", "The signal belongs to more than one case."),
        new("Controleer of beide zaken nodig zijn.", "Check that both cases are needed."));

    public static readonly DiagnosticCode MatchingPeriodReversed = new("VS2067", Warning,
        new("De matchingperiode begint na de einddatum.", "The matching period starts after its end."),
        new("Controleer de twee datums.", "Check both dates."));

    public static readonly DiagnosticCode AttemptBeforePickUp = new("VS2068", Info,
        new("Een contactpoging is eerder dan de datum waarop de zaak is opgepakt.",
            "A contact attempt is earlier than the day on which the case was picked up."),
        new("Controleer de twee datums.", "Check both dates."));

    public static readonly DiagnosticCode AttemptOnSunday = new("VS2069", Info,
        new("Een contactpoging is op een zondag.", "A contact attempt is on a Sunday."), new("Controleer de datum.", "Check the date."));

    public static readonly DiagnosticCode AttemptNotAnObject = new("VS2070", Warning,
        new("Een contactpoging is geen JSON-object. Zij telt mee als poging zonder gegevens.",
            "A contact attempt is not a JSON object. It counts as an attempt without details."),
        new(Supplier, AskSupplier));

    public static readonly DiagnosticCode ContactWithoutReachedAttempt = new("VS2071", Warning,
        new("Volgens het resultaat was er contact, maar bij geen enkele contactpoging is de inwoner bereikt.",
            "The result says that there was contact, but no attempt reached the resident."),
        new("Controleer het resultaat en de contactpogingen.", "Check the result and the attempts."));

    public static readonly DiagnosticCode NoContactButReached = new("VS2072", Warning,
        new("Volgens het resultaat was er geen contact, maar bij een contactpoging is de inwoner bereikt.",
            "The result says that there was no contact, but an attempt reached the resident."),
        new("Controleer het resultaat en de contactpogingen.", "Check the result and the attempts."));

    public static readonly DiagnosticCode StatusContradictsCase = new("VS2073", Warning,
        new("De status van het signaal is niet opgepakt, maar het signaal hoort bij een zaak met een ander of geen resultaat.",
            "The status of the signal is not picked up, but the signal is in a case with another result or none."),
        new("Controleer de status van het signaal.", "Check the status of the signal."));

    public static readonly DiagnosticCode NoPlace = new("VS2101", Info,
        new("Deze versie van DDAS heeft hier geen plaats voor. De waarde is niet geleverd.",
            "This version of DDAS has no place for this. The value was not delivered."),
        new(Nothing, DoNothing));

    public static readonly DiagnosticCode AmountRounded = new("VS2102", Info,
        new("Het bedrag is afgerond op hele euro's.", "The amount was rounded to whole euros."), new(Nothing, DoNothing));

    public static readonly DiagnosticCode SignalNotWritten = new("VS2103", Warning,
        new("Het signaal heeft geen burgerservicenummer en geen adres. Het is niet geleverd.",
            "The signal has no citizen service number and no address. It was not delivered."),
        new("Vul een burgerservicenummer of een adres in.", "Fill in a citizen service number or an address."));

    public static readonly DiagnosticCode ReferenceRenamed = new("VS2104", Warning,
        new("Meer signalen hebben dezelfde referentie. Het ID heeft er een volgnummer bij gekregen.",
            "More signals have one reference. A sequence number was added to the ID."),
        new(Nothing, DoNothing));

    public static readonly DiagnosticCode CaseNotWritten = new("VS2105", Warning,
        new("Van de zaak is geen signaal geleverd. De zaak is ook niet geleverd.",
            "No signal of the case was delivered. The case was not delivered either."),
        new("Lever de signalen van de zaak mee.", "Deliver the signals of the case too."));

    public static readonly DiagnosticCode CaseReferenceNotWritten = new("VS2106", Warning,
        new("De zaak verwijst naar een signaal dat niet is geleverd. De verwijzing is weggelaten.",
            "The case refers to a signal that was not delivered. The reference was left out."),
        new("Lever de signalen van de zaak mee.", "Deliver the signals of the case too."));

    public static readonly DiagnosticCode CaseReferenceDouble = new("VS2107", Info,
        new("De zaak verwijst twee keer naar hetzelfde signaal. Eén verwijzing is geleverd.",
            "The case refers to one signal twice. One reference was delivered."),
        new(Nothing, DoNothing));

    public static readonly DiagnosticCode EmailNotWritten = new("VS2108", Warning,
        new("Het e-mailadres van een contactpersoon klopt niet. Het is niet geleverd.",
            "The e-mail address of a contact is not right. It was not delivered."),
        new("Verbeter het e-mailadres: daar komt het kwaliteitsrapport binnen.", "Repair the address: the quality report is sent to it."));

    public static readonly DiagnosticCode ContactEmpty = new("VS2109", Info,
        new("Een contactpersoon heeft geen gegevens. De contactpersoon is niet geleverd.",
            "A contact has no details. The contact was not delivered."),
        new(Nothing, DoNothing));

    public static readonly DiagnosticCode ContactDouble = new("VS2110", Info,
        new("Dezelfde contactpersoon staat er twee keer. Eén is geleverd.", "The same contact occurs twice. One was delivered."),
        new(Nothing, DoNothing));

    public static readonly DiagnosticCode DateNotWritten = new("VS2111", Warning,
        new("De datum ligt voor het jaar 1. Hij is niet geleverd.", "The date lies before the year 1. It was not delivered."),
        new("Verbeter de datum.", "Repair the date."));

    /// <summary>All codes, in order.</summary>
    internal static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        NotUtf8, NotJson, NotAnObject, NoDeliveries, TooLarge, ItemTooLarge, MoreFindings,
        UnknownProperty, MoreUnknownProperties, NullValue, MixedVersions, RequiredMissing, WrongKind, NumberAsText,
        UnreadableDate, UnreadableMoment, ValueDiffersInCase, UnknownValue,
        PeriodReversed, CounterNotSequential, MunicipalityUnknown, MunicipalityUnreadable, DeliveryNotAnObject, NoMunicipality, ListUnreadable,
        SignalNotAnObject, SignalWithoutId, SignalDouble, SignalIdReused, SignalWithoutIdentity,
        ArrearsWithCents, ArrearsAsText, ArrearsUnreadable, ArrearsStartAfterSent,
        BsnFailsElevenTest, BsnWithEightDigits, BsnUnreadable, AddressUnreadable,
        CaseNotAnObject, ReferenceUnknown, ReferenceQuarantined, ReferenceTwice, ReferenceUnreadable, CaseWithoutSignals,
        SignalInTwoCases, MatchingPeriodReversed, AttemptBeforePickUp, AttemptOnSunday, AttemptNotAnObject,
        ContactWithoutReachedAttempt, NoContactButReached, StatusContradictsCase,
        NoPlace, AmountRounded, SignalNotWritten, ReferenceRenamed, CaseNotWritten, CaseReferenceNotWritten, CaseReferenceDouble,
        EmailNotWritten, ContactEmpty, ContactDouble, DateNotWritten,
    ];
}
