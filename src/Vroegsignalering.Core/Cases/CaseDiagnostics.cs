namespace Vroegsignalering.Cases;

/// <summary>What can be strange about a case, but real. Each has a section in docs/diagnostics.md.</summary>
internal static class CaseDiagnostics
{
    public static readonly DiagnosticCode AgainstRules = Warning("VS6001",
        "Deze gebeurtenis past niet bij wat er al gebeurd was. Zij komt uit een andere registratie en is overgenomen.",
        "This event does not fit what had happened. It comes from another registration and was taken over.",
        "Kijk in de andere registratie wat er gebeurd is.", "Look in the other registration what happened.");

    public static readonly DiagnosticCode AttemptBeforeOpening = Warning("VS6002",
        "Er was een contactpoging vóór de melding was opgepakt.", "There was an attempt before the report was picked up.",
        "Controleer de dagen. Zijn zij goed, doe dan niets.", "Check the days. When they are right, do nothing.");

    public static readonly DiagnosticCode HelpWithoutContact = Warning("VS6003",
        "Er is hulp aangenomen of gegeven, maar er staat nergens dat er contact was.", "Help was accepted or given, but no contact is registered.",
        "Leg vast wanneer en hoe er contact was.", "Register when and how there was contact.");

    public static readonly DiagnosticCode ReachedByCard = Warning("VS6004",
        "Met een kaartje of administratief is niemand te bereiken, maar er staat dat de inwoner bereikt is.",
        "Nobody can be reached by a card or by handling papers, but it says that the resident was reached.",
        "Leg het gesprek vast met het middel waarmee het gevoerd is.", "Register the conversation with the channel by which it was held.");

    public static readonly DiagnosticCode ResultWithoutContact = Warning("VS6005",
        "Het resultaat zegt dat er contact was, maar er is geen contact vastgelegd.", "The result says that there was contact, but none is registered.",
        "Leg het contact vast, of kies een ander resultaat.", "Register the contact, or choose another result.");

    public static readonly DiagnosticCode ResultWithoutHelp = Info("VS6006",
        "Het resultaat zegt dat er hulp was, maar er is geen hulp of overdracht vastgelegd.", "The result says that there was help, but no help or handover is registered.",
        "Leg vast welke hulp er was.", "Register which help there was.");

    public static readonly DiagnosticCode HelpWithOtherResult = Warning("VS6007",
        "Er is hulp aangenomen of gegeven, maar het resultaat zegt dat niet.", "Help was accepted or given, but the result does not say so.",
        "Controleer of een ander resultaat beter past.", "Check whether another result fits better.");

    public static readonly DiagnosticCode ClosedBeforeLastFact = Warning("VS6008",
        "De zaak is afgesloten vóór het laatste dat is vastgelegd.", "The case was closed before the last thing that is registered.",
        "Controleer de dagen.", "Check the days.");

    public static readonly DiagnosticCode NobodyConfirmed = Info("VS6009",
        "Een andere hulpverlener neemt het over, maar dat is niet bevestigd.", "Another helper takes over, but did not confirm it.",
        "Vraag de hulpverlener om een bevestiging.", "Ask the helper to confirm.");

    public static readonly DiagnosticCode SignalTwice = Warning("VS6010",
        "Dezelfde melding zit twee keer in de zaak.", "The same report is in the case twice.",
        "Haal de dubbele melding weg in de andere registratie.", "Remove the double in the other registration.");

    public static readonly DiagnosticCode AttemptsButNotPickedUp = Info("VS6011",
        "De melding heet niet opgepakt, maar er waren wel contactpogingen.", "The report is called not picked up, but there were attempts.",
        "Controleer of een ander resultaat beter past.", "Check whether another result fits better.");

    public static readonly DiagnosticCode SignalInSeveralCases = Info("VS6012",
        "Dezelfde melding zit in meer dan één zaak.", "The same report is in more than one case.",
        "Spreek af welke zaak de inwoner helpt.", "Agree which case helps the resident.");

    private static DiagnosticCode Warning(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Warning, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Info(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Info, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
