namespace Vroegsignalering.Prioritisation;

/// <summary>Which facts the policy looks at, which only because it asks, which the municipality added, and which it does not look at.</summary>
internal static class DescribedFacts
{
    private static readonly Text Used = new("Gegevens die dit beleid gebruikt", "Data that this policy uses");
    private static readonly Text OnRequest = new("Gegevens op verzoek", "Data on request");
    private static readonly Text OfHost = new("Gegevens die de gemeente toevoegt", "Data that the municipality adds");
    private static readonly Text NotUsed = new("Gegevens die dit beleid niet gebruikt", "Data that this policy does not use");

    private static readonly Text Limits = new(
        "De gemeente mag voor vroegsignalering alleen gegevens gebruiken uit de BRP en gegevens die nodig zijn om meldingen te behandelen (Wgs artikel 8b).",
        "For early detection the municipality may use only data of the population register (BRP) and data that are needed to handle reports (Wgs art. 8b).");

    private static readonly Text WhyOnRequest = new(
        "De gemeente geeft deze gegevens alleen omdat dit beleid er met naam om vraagt. Een ander beleid krijgt ze niet.",
        "The municipality gives these data only because this policy asks for them by name. Another policy does not get them.");

    private static readonly Text Never = new(
        "Geen enkel beleid in dit product kijkt naar naam, adres, burgerservicenummer, geslacht, nationaliteit, afkomst, gezondheid, strafrecht of gemiddelden van een buurt.",
        "No policy in this product looks at name, address, citizen service number, sex, nationality, origin, health, criminal data or averages of a neighbourhood.");

    private static readonly Text HostAnswers = new(
        "De gemeente staat ervoor in dat ook de gegevens die zij toevoegt hier niet over gaan.",
        "The municipality answers for it that the data it adds are not about these either.");

    public static void Write(PriorityPolicy policy, MarkdownText text, Language language)
    {
        bool english = language == Language.English;
        text.Heading(Used.In(language));
        text.Paragraph(Limits.In(language));
        text.Header(english ? "Fact" : "Gegeven", english ? "Unit" : "Eenheid", english ? "Comes from" : "Komt uit", english ? "Rule of law or agreement" : "Wet of afspraak");
        foreach (PriorityFact fact in PolicyFacts.UsedBy(policy))
        {
            text.Row(fact.Name.In(language), fact.Unit.Name().In(language), FactOrigins.Of(fact).In(language), (fact as HostFact)?.LegalBasis ?? fact.Source?.In(language) ?? "-");
        }

        if (policy.Asks.Count > 0)
        {
            text.Heading(OnRequest.In(language));
            text.Paragraph($"{WhyOnRequest.In(language)} {(english ? "It asks for" : "Het beleid vraagt om")}: {Names(policy.Asks, language)}.");
        }

        if (policy.HostFacts.Count > 0)
        {
            text.Heading(OfHost.In(language));
            text.Header(english ? "Fact" : "Gegeven", english ? "Unit" : "Eenheid", english ? "Purpose" : "Doel", english ? "Legal basis" : "Wettelijke grondslag");
            foreach (HostFact fact in policy.HostFacts)
            {
                text.Row(fact.Name.In(language), fact.Unit.Name().In(language), fact.Purpose.In(language), fact.LegalBasis);
            }
        }

        text.Heading(NotUsed.In(language));
        text.Paragraph(policy.HostFacts.Count == 0 ? Never.In(language) : $"{Never.In(language)} {HostAnswers.In(language)}");
        IReadOnlyList<PriorityFact> others = PolicyFacts.NotUsedBy(policy);
        if (others.Count > 0)
        {
            text.Paragraph($"{(english ? "This policy does not look at these facts either" : "Dit beleid kijkt ook niet naar deze gegevens")}: {Names(others, language)}.");
        }
    }

    private static string Names(IEnumerable<PriorityFact> facts, Language language) => string.Join("; ", facts.Select(f => f.Name.In(language)));
}
