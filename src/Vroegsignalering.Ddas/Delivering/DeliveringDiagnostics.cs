using static Vroegsignalering.DiagnosticSeverity;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>What can be found about frozen deliveries (VS240x, VS241x) and their ledger (VS242x). Each has a section in docs/diagnostics.md.</summary>
internal static class DeliveringDiagnostics
{
    public static readonly DiagnosticCode GroupTooLarge = new("VS2401", Fatal,
        new("Meer dan 50.000 meldingen hangen door zaken aan elkaar. Zij passen niet op één pagina.",
            "More than 50,000 signals hang together by cases. They do not fit on one page."),
        new("Zoek de zaken die heel veel meldingen hebben, en splits ze.", "Find the cases with very many signals, and split them."));

    public static readonly DiagnosticCode SignalWithoutDay = new("VS2402", Info,
        new("Meldingen hebben geen datum. Zij gaan mee, want niemand weet bij welke periode zij horen.",
            "Signals have no date. They are delivered, because nobody knows to which period they belong."),
        new("Vul de signaaldatum in het bronsysteem in.", "Fill in the signal date in the source system."));

    public static readonly DiagnosticCode MunicipalityTwice = new("VS2403", Fatal,
        new("Dezelfde gemeente en organisatie staan er twee keer. Meldingen zouden dubbel geleverd kunnen worden.",
            "One municipality and organisation occur twice. Signals could be delivered double."),
        new("Voeg de twee leveringen eerst samen.", "Merge the two deliveries first."));

    public static readonly DiagnosticCode NothingInPeriod = new("VS2404", Warning,
        new("De gemeente heeft geen enkele melding in deze periode.", "The municipality has no signal at all in this period."),
        new("Controleer de periode en de bron.", "Check the period and the source."));

    public static readonly DiagnosticCode NoMunicipality = new("VS2405", Fatal,
        new("Er is geen gemeente om te leveren.", "There is no municipality to deliver."),
        new("Controleer de bron.", "Check the source."));

    public static readonly DiagnosticCode PeriodNotOver = new("VS2406", Warning,
        new("De periode is nog niet voorbij op het moment van bevriezen. Meldingen die nog komen, ontbreken.",
            "The period is not over at the moment of freezing. Signals that are still to come are missing."),
        new("Bevries opnieuw als de periode voorbij is. Het endpoint levert deze bevroren levering niet uit.",
            "Freeze again when the period is over. The endpoint does not hand out this frozen delivery."));

    public static readonly DiagnosticCode NotASnapshot = new("VS2410", Fatal,
        new("Het bestand is geen bevroren levering van deze software.", "The file is no frozen delivery of this software."),
        new("Bevries de levering opnieuw.", "Freeze the delivery again."));

    public static readonly DiagnosticCode SnapshotDamaged = new("VS2411", Fatal,
        new("De bevroren levering is veranderd of beschadigd. Er wordt niets uit geleverd.",
            "The frozen delivery was changed or damaged. Nothing of it is delivered."),
        new("Zet het bestand terug uit een kopie, of bevries de levering opnieuw.", "Restore the file from a copy, or freeze the delivery again."));

    public static readonly DiagnosticCode NotAnEntry = new("VS2420", Fatal,
        new("Deze regel van het leveringenboek is niet te lezen.", "This line of the ledger of deliveries cannot be read."),
        new("Zet het boek terug uit een kopie.", "Restore the ledger from a copy."));

    public static readonly DiagnosticCode ChainBroken = new("VS2421", Fatal,
        new("Deze regel, of een regel ervoor, is veranderd, weggehaald of verplaatst.", "This line, or one before it, was changed, removed or moved."),
        new("Zet het boek terug uit een kopie, en zoek uit wie het veranderde.", "Restore the ledger from a copy, and find out who changed it."));

    public static readonly DiagnosticCode HeadDiffers = new("VS2422", Fatal,
        new("Het boek eindigt niet waar het moet eindigen volgens het bestand dat apart bewaard is.",
            "The ledger does not end where the file that was kept apart says."),
        new("Zet het boek terug uit een kopie, en zoek uit wie het afkapte.", "Restore the ledger from a copy, and find out who cut it off."));

    public static readonly DiagnosticCode EntryUnfinished = new("VS2423", Warning,
        new("De laatste regel is niet af. De computer viel uit terwijl hij geschreven werd; er is daarna niets geleverd.",
            "The last line is not finished. The computer stopped while it was written; nothing was delivered after it."),
        new("U hoeft niets te doen: de volgende levering ruimt de regel op.", "Nothing has to be done: the next delivery clears the line away."));
}
