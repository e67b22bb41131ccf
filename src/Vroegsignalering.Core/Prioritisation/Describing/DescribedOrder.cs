namespace Vroegsignalering.Prioritisation;

/// <summary>From points to classes, and from classes to the order in which people are contacted.</summary>
internal static class DescribedOrder
{
    private static readonly Text Classes = new("Klassen", "Classes");
    private static readonly Text Order = new("Volgorde", "Order");
    private static readonly Text NotPickedUp = new("Niet opgepakt en geen capaciteit", "Not picked up and no capacity");
    private static readonly Text Chance = new("Toeval en verborgen volgorde", "Chance and hidden order");

    private static readonly Text LowestClass = new(
        "Wie minder punten heeft dan de laagste klasse vraagt, valt in de laagste klasse.", "Who has fewer points than the lowest class asks, falls in the lowest class.");

    private static readonly Text SameOrder = new(
        "De lijst staat zo op volgorde: eerst wat de wet eerst zet. Bedreigende situaties staan op de dag waarop de wettelijke termijn afloopt, daarna op punten. Andere zaken staan op punten, daarna op die dag. Is alles gelijk, dan beslist het nummer van de zaak. Zo is de volgorde altijd vast.",
        "The list is in this order: first what the law puts first. Threatening situations are in order of the day on which the statutory term ends, then of points. Other cases are in order of points, then of that day. When all is equal, the number of the case decides. So the order is always fixed.");

    private static readonly Text Counted = new(
        "Zaken die een regel weglaat, staan niet op de lijst van te benaderen mensen. De gemeente telt ze en meldt ze, met de regel en de reden.",
        "Cases that a rule leaves out are not on the list of people to contact. The municipality counts and reports them, with the rule and the reason.");

    private static readonly Text Capacity = new(
        "Is er in een maand geen ruimte meer voor de aanpak van een klasse, dan houdt de zaak haar klasse en haar plek. De zaak krijgt de aanpak van de volgende klasse die ruimte heeft. Dat telt als ‘geen capaciteit’. Zo valt niemand weg door drukte.",
        "When there is no room left in a month for the strategy of a class, the case keeps its class and its place. It gets the strategy of the next class that has room. That counts as ‘no capacity’. So nobody drops out because of a busy month.");

    private static readonly Text NoMaximum = new("Geen klasse heeft een maximum aantal zaken per maand.", "No class has a maximum number of cases a month.");
    private static readonly Text NoChance = new("Het toeval speelt geen rol in de volgorde.", "Chance plays no part in the order.");

    private static readonly Text Hidden = new(
        "Wie met de lijst werkt, ziet geen punten, geen klasse en niet hoe een zaak is gekozen. Zo krijgt elke zaak dezelfde inzet.",
        "Who works with the list does not see points, class or how a case was chosen. So every case gets the same effort.");

    private static readonly Text Shown = new("Wie met de lijst werkt, ziet de punten, de klasse en de redenen.", "Who works with the list sees the points, the class and the reasons.");

    public static void Write(PriorityPolicy policy, MarkdownText text, Language language)
    {
        WriteClasses(policy, text, language);
        text.Heading(Order.In(language));
        text.Paragraph(SameOrder.In(language));
        text.Heading(NotPickedUp.In(language));
        text.Paragraph((policy.IsStrict ? new Text("Geen regel laat een zaak weg.", "No rule leaves a case out.") : Counted).In(language));
        text.Paragraph((policy.Classes.Any(c => c.CasesPerMonth is not null) ? Capacity : NoMaximum).In(language));
        text.Heading(Chance.In(language));
        text.Paragraph(policy.RandomShare == 0 ? NoChance.In(language) : Share(policy.RandomShare, language));
        text.Paragraph((policy.HidesRanking ? Hidden : Shown).In(language));
    }

    private static void WriteClasses(PriorityPolicy policy, MarkdownText text, Language language)
    {
        bool english = language == Language.English;
        text.Heading(Classes.In(language));
        text.Header(english ? "Class" : "Klasse", english ? "When" : "Wanneer", english ? "Contact strategy" : "Aanpak", english ? "Cases a month" : "Zaken per maand");
        text.Row(PriorityClass.Urgent.Name.In(language), english ? "threatening situation" : "bedreigende situatie", english ? "urgent: within three working days" : "spoed: binnen drie werkdagen", Maximum(PriorityClass.Urgent, language));
        foreach (PriorityClass @class in policy.Classes)
        {
            string points = Numbers.Points(@class.MinimumScore, language);
            text.Row(@class.Name.In(language), english ? $"from {points}" : $"vanaf {points}", Strategy(@class, language), Maximum(@class, language));
        }

        if (!policy.IsStrict)
        {
            text.Row(PriorityClass.LeftOut.Name.In(language), english ? "a rule leaves the case out" : "een regel laat de zaak weg", "-", "-");
        }

        text.EndList();
        text.Paragraph(LowestClass.In(language));
    }

    private static string Strategy(PriorityClass @class, Language language) =>
        @class.Strategy ?? (language == Language.English ? "the municipality's own" : "de gewone aanpak van de gemeente");

    private static string Maximum(PriorityClass @class, Language language) => @class.CasesPerMonth is int most
        ? Numbers.Count(most, language)
        : language == Language.English ? "no maximum" : "geen maximum";

    private static string Share(int percent, Language language) => language == Language.English
        ? $"Of every 100 cases, the place of {percent} is drawn by chance and not by points. So the municipality can see whether the rules work, without being misled by its own order. The drawing can be repeated and is recorded. What the law puts first stays first."
        : $"Van elke 100 zaken krijgen er {percent} hun plek door loting en niet door punten. Zo ziet de gemeente of de regels werken, zonder dat haar eigen volgorde het beeld kleurt. De loting kan worden nagerekend en wordt vastgelegd. Wat de wet eerst zet, blijft eerst.";
}
