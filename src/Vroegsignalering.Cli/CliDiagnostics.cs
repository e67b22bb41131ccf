namespace Vroegsignalering.Cli;

/// <summary>Findings that only the tool gives. Each has a section in docs/diagnostics.md.</summary>
internal static class CliDiagnostics
{
    public static readonly DiagnosticCode DoubleAcrossFiles = new("VS3001", DiagnosticSeverity.Error,
        new Text("Dezelfde melding stond ook in een andere levering. Zij telt één keer.", "The same signal was in another delivery too. It counts once."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode NewerVersion = new("VS3003", DiagnosticSeverity.Error,
        new Text("Een latere levering heeft een nieuwere versie van deze melding. Die telt.", "A later delivery has a newer version of this signal. That one counts."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode NewerCase = new("VS3004", DiagnosticSeverity.Info,
        new Text("Een latere levering heeft een nieuwere versie van deze zaak. Die telt.", "A later delivery has a newer version of this case. That one counts."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode OtherMunicipality = new("VS3005", DiagnosticSeverity.Error,
        new Text("De melding is van een andere gemeente dan het manifest noemt. Zij is apart gezet.", "The signal is of another municipality than the manifest names. It was set aside."),
        new Text("Haal de levering uit de historie, of herstel de gemeentecode.", "Take the delivery out of the history, or repair the municipality code."));

    public static readonly DiagnosticCode ReviewRow = new("VS3020", DiagnosticSeverity.Error,
        new Text("Een besluit in het beoordelingsbestand is niet te lezen. Het geldt niet.", "A decision in the review file cannot be read. It does not count."),
        new Text("Vul besluit, door, op en reden in met een van de woorden uit de handleiding.", "Fill in decision, by, on and reason with one of the words of the manual."));

    public static readonly DiagnosticCode WithdrawalRow = new("VS3021", DiagnosticSeverity.Error,
        new Text("Een bericht van een partner is niet te lezen. Het telt niet mee.", "A notice of a partner cannot be read. It does not count."),
        new Text("Herstel de genoemde kolom en voer het bestand opnieuw in.", "Repair the named column and process the file again."));

    public static readonly DiagnosticCode WithdrawalUnknown = new("VS3022", DiagnosticSeverity.Info,
        new Text("Een bericht van een partner gaat over een melding die hier niet is.", "A notice of a partner is about a signal that is not here."),
        new Text("Controleer bij de partner om welke melding het gaat.", "Ask the partner which signal it is about."));

    public static readonly DiagnosticCode RegisterRow = new("VS3023", DiagnosticSeverity.Error,
        new Text("Een regel van het bestand met inwoners is niet te lezen. Deze inwoner wordt niet gevonden.", "A row of the file of residents cannot be read. This resident will not be found."),
        new Text("Herstel de genoemde kolom en voer het bestand opnieuw in.", "Repair the named column and process the file again."));

    public static readonly DiagnosticCode RegisterRefused = new("VS3024", DiagnosticSeverity.Error,
        new Text("De BRP weigert vragen van de gemeente. Wat niet gevraagd is, wacht op beoordeling.", "The register refuses questions of the municipality. What was not asked waits for review."),
        new Text("Laat de beheerder sleutel, certificaat en autorisatie nakijken.", "Let the administrator look at key, certificate and authorisation."));

    public static readonly DiagnosticCode DecisionUnknown = new("VS3025", DiagnosticSeverity.Info,
        new Text("Een besluit gaat over een melding die hier niet is. Het doet nu niets.", "A decision is about a signal that is not here. It has no effect now."),
        new Text("Van een eerdere maand: niets doen. Anders: neem het kenmerk over uit de nieuwste review.csv.", "Of an earlier month: do nothing. Otherwise: copy the label from the newest review.csv."));

    public static readonly DiagnosticCode OverrideRow = new("VS3026", DiagnosticSeverity.Error,
        new Text("Een besluit over de volgorde van een zaak is niet te lezen. Het geldt niet.", "A decision about the priority of a case cannot be read. It does not count."),
        new Text("Vul zaak, klasse, reden, door en op in.", "Fill in case, class, reason, by and on."));

    public static readonly DiagnosticCode OverrideOfNoCase = new("VS3027", DiagnosticSeverity.Warning,
        new Text("Een besluit over de volgorde gaat over een zaak die hier niet open is. Het doet nu niets.", "A decision about priority is about a case that is not open here. It has no effect now."),
        new Text("Van een eerdere maand: niets doen. Anders: neem het nummer van de zaak over uit worklist.csv.", "Of an earlier month: do nothing. Otherwise: copy the number of the case from worklist.csv."));

    public static readonly DiagnosticCode OverrideToNoClass = new("VS3028", DiagnosticSeverity.Error,
        new Text("Een besluit over de volgorde noemt een klasse die het beleid niet heeft. Het geldt niet.", "A decision about priority names a class that the policy does not have. It does not count."),
        new Text("Gebruik een van de klassen van het beleid, met de korte naam uit het beleidsbestand.", "Use one of the classes of the policy, by its short name in the policy file."));

    public static readonly DiagnosticCode OverrideOfLaw = new("VS3029", DiagnosticSeverity.Error,
        new Text("Een besluit over de volgorde gaat over een bedreigende situatie. Die staat altijd bovenaan.", "A decision about priority is about a threatening situation. That always ranks first."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode PolicyNotInForce = new("VS3030", DiagnosticSeverity.Warning,
        new Text("Het beleid geldt niet op de dag waarop de zaken in volgorde zijn gezet.", "The policy is not in force on the day on which the cases were ranked."),
        new Text("Laat het college een nieuwe versie vaststellen, of kies het beleid dat wel geldt.", "Let the municipality adopt a new version, or choose the policy that is in force."));

    public static readonly DiagnosticCode StrategyUnknown = new("VS3031", DiagnosticSeverity.Error,
        new Text("Deze klasse noemt een contactstrategie die er niet is. Zo kan het beleid niet worden gebruikt.", "This class names a contact strategy that is not there. The policy cannot be used like this."),
        new Text("Noem een strategie die er is, of haal de naam weg.", "Name a strategy that is there, or take the name out."));

    public static readonly DiagnosticCode CaseInTwoRegisters = new("VS3032", DiagnosticSeverity.Warning,
        new Text("Een zaak staat in meer dan één zakenregister. Het laatste register geldt.", "A case is in more than one case register. The last register counts."),
        new Text("Noem in het manifest elk register één keer, het nieuwste als laatste.", "Name every register once in the manifest, the newest last."));

    public static readonly DiagnosticCode SafetyRow = new("VS3033", DiagnosticSeverity.Error,
        new Text("Een regel van de uitsluitingslijst is niet te lezen. Wie daarop staat, is nu niet beschermd.", "A row of the safety list cannot be read. Who it is about, is not protected now."),
        new Text("Vul een bsn in, of een postcode en een huisnummer, en de datum vanaf wanneer de regel geldt.", "Fill in a BSN, or a postcode and a house number, and the day from which the row holds."));

    public static readonly DiagnosticCode CaseAcrossFiles = new("VS3002", DiagnosticSeverity.Info,
        new Text("Dezelfde zaak stond ook in een andere levering. Zij telt één keer.", "The same case was in another delivery too. It counts once."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode RepairedRow = new("VS3010", DiagnosticSeverity.Info,
        new Text("Een herstelde regel uit de quarantaine is meegenomen, met de dag waarop het origineel is ontvangen.", "A repaired row of the quarantine was taken in, with the day on which its original was received."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode TornLine = new("VS3011", DiagnosticSeverity.Warning,
        new Text("De laatste regel van de quarantaine is afgebroken. Zij telt niet; alle regels ervoor wel.", "The last line of the quarantine was cut off. It does not count; all lines before it do."),
        new Text("Kijk of de laatste handeling erin staat, en doe die zo nodig nog eens.", "See whether the last thing that was done is in it, and do it again if needed."));

    public static readonly DiagnosticCode JournalChanged = new("VS3012", DiagnosticSeverity.Fatal,
        new Text("Een regel van de quarantaine is veranderd of weggehaald. Er is niets geschreven.", "A line of the quarantine was changed or removed. Nothing was written."),
        new Text("Zet de quarantaine terug uit een kopie, en zoek uit wie haar veranderde.", "Restore the quarantine from a copy, and find out who changed it."));

    public static readonly DiagnosticCode IdTwice = new("VS3013", DiagnosticSeverity.Error,
        new Text("Dit nummer staat meer dan één keer in het bestand. Geen van die regels is gebruikt.", "This number is in the file more than once. None of those rows was used."),
        new Text("Laat één regel per nummer staan.", "Leave one row per number."));

    public static readonly DiagnosticCode IdMissing = new("VS3014", DiagnosticSeverity.Error,
        new Text("De regel heeft geen nummer van de quarantaine. Zij is niet gebruikt.", "The row has no number of the quarantine. It was not used."),
        new Text("Zet het nummer terug in de kolom 'quarantine-id'.", "Put the number back in the column 'quarantine-id'."));

    public static readonly DiagnosticCode RepairColumn = new("VS3015", DiagnosticSeverity.Error,
        new Text("Een kolom van het oorspronkelijke bestand ontbreekt of staat er twee keer. De regel is niet gebruikt.", "A column of the original file is missing or stands there twice. The row was not used."),
        new Text("Gebruik het bestand van 'vroeg quarantine list --csv' met alle kolommen.", "Use the file of 'vroeg quarantine list --csv' with all its columns."));

    public static readonly DiagnosticCode RepairCells = new("VS3016", DiagnosticSeverity.Error,
        new Text("De regel heeft meer of minder cellen dan de kop. Zij is niet gebruikt.", "The row has more or fewer cells than the header. It was not used."),
        new Text("Kijk naar scheidingstekens en aanhalingstekens.", "Look at separators and quotes."));

    public static readonly DiagnosticCode CaseDiffersInStore = new("VS1066", DiagnosticSeverity.Warning,
        new Text("Een zaak is in het zakenregister anders verlopen dan in de opslag. In de opslag blijft zij zoals zij is.", "A case went another way in the case register than in the store. In the store it stays as it is."),
        new Text("Zoek uit welke van de twee klopt. Laat 'cases' uit het manifest weg om met de opslag verder te gaan.", "Find out which of the two is right. Leave 'cases' out of the manifest to go on with the store."));

    public static readonly DiagnosticCode NotInStore = new("VS1067", DiagnosticSeverity.Info,
        new Text("Van een levering is de gemeente niet bekend. Zij staat niet in de opslag.", "The municipality of a delivery is not known. It is not in the store."),
        new Text("Vul de gemeentecode in de levering in.", "Fill in the code of the municipality in the delivery."));
}
