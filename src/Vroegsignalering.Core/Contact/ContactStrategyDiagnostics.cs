namespace Vroegsignalering.Contact;

/// <summary>What can be said about a contact strategy. Each has a section in docs/diagnostics.md.</summary>
internal static class ContactStrategyDiagnostics
{
    public static readonly DiagnosticCode OnlyWritten = Warning("VS5101",
        "De strategie heeft alleen schriftelijke stappen.", "The strategy has written steps only.",
        "Voeg een stap toe waarin u iemand spreekt, zoals bellen of een huisbezoek: de Nationale ombudsman vraagt om persoonlijk contact.",
        "Add a step in which you speak with somebody, such as a call or a home visit: the Nationale ombudsman asks for personal contact.");

    public static readonly DiagnosticCode SingleAttempt = Warning("VS5102",
        "De strategie doet maar één poging om iemand te bereiken, of geen.", "The strategy makes one attempt to reach somebody, or none.",
        "Plan nog een poging: de Nationale ombudsman vraagt om meer pogingen als dat nodig is. Een kaartje telt niet mee, want daarmee is niemand bereikt.",
        "Plan another attempt: the Nationale ombudsman asks for several attempts if needed. A card does not count, because it reaches nobody.");

    public static readonly DiagnosticCode NothingWithinTerm = Warning("VS5103",
        "De eerste poging komt na vier weken. Dan is de termijn van de wet voorbij.", "The first attempt comes after four weeks. Then the term of the law has passed.",
        "Laat de eerste stap eerder beginnen.", "Let the first step begin earlier.");

    public static readonly DiagnosticCode NothingWithinThreeDays = Warning("VS5104",
        "De eerste poging komt na drie werkdagen. Bij een bedreigende situatie is de termijn van de wet dan voorbij.",
        "The first attempt comes after three working days. In a threatening situation the term of the law has passed then.",
        "Laat de eerste stap eerder beginnen.", "Let the first step begin earlier.");

    public static readonly DiagnosticCode StepAfterTerm = Info("VS5105",
        "Deze stap komt na de termijn van de wet, als niemand eerder wordt bereikt.", "This step comes after the term of the law, if nobody is reached earlier.",
        "Kijk of de stappen ervoor sneller op elkaar kunnen volgen.", "See whether the steps before it can follow each other sooner.");

    public static readonly DiagnosticCode NothingForSecretAddress = Warning("VS5106",
        "Bij een geheim adres blijft er geen stap over.", "For a secret address no step is left.",
        "Voeg een stap toe die het adres niet laat zien, zoals bellen of een brief.", "Add a step that does not show the address, such as a call or a letter.");

    public static readonly DiagnosticCode NothingForSafetyList = Info("VS5107",
        "Mogen alleen veilige manieren, dan blijft er geen stap over.", "Where only safe channels are allowed, no step is left.",
        "Voeg een brief toe, of laat een medewerker dan een manier kiezen.", "Add a letter, or let a person choose a way then.");

    public static readonly DiagnosticCode VisitNotAnnounced = Info("VS5108",
        "Dit huisbezoek wordt niet aangekondigd. Ruim vier op de tien gemeenten kondigen een bezoek niet aan; de andere meestal met een brief of een kaart.",
        "This home visit is not announced. More than four in ten municipalities do not announce a visit; the others mostly do, by letter or card.",
        "Kijk of een aankondiging past. In Roermond kwamen mensen daarna eerder in actie.", "See whether an announcement fits. In Roermond people reacted sooner after it.");

    public static readonly DiagnosticCode OnlyDaytime = Info("VS5109",
        "Bellen en langsgaan gebeurt alleen overdag.", "Calls and visits are in the daytime only.",
        "Kijk of de avond past: 28 procent van de gemeenten gaat ook 's avonds langs, en 25 procent belt dan ook.",
        "See whether the evening fits: 28 percent of municipalities visit in the evening too, and 25 percent call then too.");

    public static readonly DiagnosticCode OnlySelfService = Warning("VS5110",
        "In elke stap moet de inwoner zelf in actie komen.", "In every step the resident has to act.",
        "Voeg een stap toe waarin u zelf belt of langsgaat: zelfredzaamheid wordt vaak te hoog ingeschat.",
        "Add a step in which you call or visit: self-reliance is often over-estimated.");

    private static DiagnosticCode Info(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Info, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Warning(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Warning, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
