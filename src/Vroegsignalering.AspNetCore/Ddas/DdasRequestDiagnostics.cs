using static Vroegsignalering.DiagnosticSeverity;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Why a request for a delivery is refused (VS244x to VS249x). Each has a section in docs/diagnostics.md.</summary>
internal static class DdasRequestDiagnostics
{
    private static readonly Text Repair = new("Herstel het verzoek en stuur het opnieuw.", "Repair the request and send it again.");

    public static readonly DiagnosticCode TooLarge = new("VS2440", Fatal,
        new("Het verzoek is te groot.", "The request is too large."), Repair);

    public static readonly DiagnosticCode OtherContentType = new("VS2441", Fatal,
        new("Het verzoek is geen application/json in UTF-8.", "The request is no application/json in UTF-8."), Repair);

    public static readonly DiagnosticCode Compressed = new("VS2442", Fatal,
        new("Het verzoek is gecomprimeerd. Dat kan niet.", "The request is compressed. That cannot be read."), Repair);

    public static readonly DiagnosticCode WithQuery = new("VS2443", Fatal,
        new("Zet filters in de body en niet in het adres.", "Put filters in the body and not in the address."), Repair);

    public static readonly DiagnosticCode NotJson = new("VS2444", Fatal,
        new("Het verzoek is geen geldige JSON in UTF-8, of heeft te veel lagen.", "The request is no valid JSON in UTF-8, or has too many levels."), Repair);

    public static readonly DiagnosticCode NotAnObject = new("VS2445", Fatal,
        new("Het verzoek is geen JSON-object.", "The request is no JSON object."), Repair);

    public static readonly DiagnosticCode UnknownField = new("VS2446", Fatal,
        new("Het verzoek heeft een veld dat niet bestaat.", "The request has a field that does not exist."), Repair);

    public static readonly DiagnosticCode FieldTwice = new("VS2447", Fatal,
        new("Het veld staat twee keer in het verzoek.", "The field stands twice in the request."), Repair);

    public static readonly DiagnosticCode NotADate = new("VS2448", Fatal,
        new("Het veld is geen bestaande datum in de vorm JJJJ-MM-DD.", "The field is no existing date in the form YYYY-MM-DD."), Repair);

    public static readonly DiagnosticCode NotText = new("VS2449", Fatal,
        new("Het veld is geen tekst.", "The field is no text."), Repair);

    public static readonly DiagnosticCode NotAPageNumber = new("VS2450", Fatal,
        new("Het veld moet een heel getal zijn, 1 of hoger.", "The field must be a whole number, 1 or higher."), Repair);

    public static readonly DiagnosticCode TooSlow = new("VS2451", Fatal,
        new("Het verzoek kwam niet op tijd helemaal binnen.", "The request did not arrive whole in time."), Repair);

    public static readonly DiagnosticCode EndBeforeStart = new("VS2460", Fatal,
        new("De einddatum ligt voor de startdatum.", "The end date lies before the start date."), Repair);

    public static readonly DiagnosticCode OneDateOnly = new("VS2461", Fatal,
        new("Geef de startdatum en de einddatum allebei, of geen van beide.", "Give both the start date and the end date, or neither."), Repair);

    public static readonly DiagnosticCode PeriodNotOver = new("VS2462", Fatal,
        new("De periode is nog niet voorbij. Er is nog geen levering.", "The period is not over yet. There is no delivery yet."),
        new("Vraag een periode die voorbij is.", "Ask a period that is over."));

    public static readonly DiagnosticCode PeriodTooLong = new("VS2463", Fatal,
        new("De periode is te lang.", "The period is too long."), new("Vraag kortere periodes.", "Ask shorter periods."));

    public static readonly DiagnosticCode OrganisationUnknown = new("VS2464", Fatal,
        new("Deze organisatie levert hier niet.", "This organisation does not deliver here."),
        new("Controleer de naam, of laat het veld weg.", "Check the name, or leave the field out."));

    public static readonly DiagnosticCode PeriodNotAvailable = new("VS2465", Fatal,
        new("Van deze periode is er geen levering.", "There is no delivery of this period."),
        new("Vraag een andere periode.", "Ask another period."));

    public static readonly DiagnosticCode SignatureRefused = new("VS2470", Fatal,
        new("De handtekening van het verzoek is niet goedgekeurd.", "The signature of the request was not accepted."),
        new("Controleer het certificaat en de headers Digest en handtekening.", "Check the certificate and the headers with digest and signature."));

    public static readonly DiagnosticCode TooBusy = new("VS2480", Fatal,
        new("Er zijn te veel verzoeken tegelijk.", "There are too many requests at a time."),
        new("Probeer het later opnieuw.", "Try again later."));

    public static readonly DiagnosticCode TooManyPeriods = new("VS2481", Fatal,
        new("Er zijn vandaag te veel verschillende periodes gevraagd.", "Too many different periods were asked today."),
        new("Probeer het morgen opnieuw.", "Try again tomorrow."));

    public static readonly DiagnosticCode SourceUnavailable = new("VS2490", Fatal,
        new("De gegevens zijn nu niet bereikbaar.", "The data cannot be reached now."),
        new("Probeer het later opnieuw.", "Try again later."));
}
