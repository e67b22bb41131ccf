namespace Vroegsignalering.Prioritisation;

/// <summary>Whose policy it is, what it is for and from when until when it holds.</summary>
internal static class DescribedFront
{
    private static readonly Text NotFilledIn = new("niet ingevuld", "not filled in");

    private static readonly Text MadeOfThePolicy = new(
        "Dit document is gemaakt van het beleid zoals de computer het uitvoert. Verandert het beleid, dan verandert dit document.",
        "This document is made of the policy as the computer carries it out. When the policy changes, this document changes.");

    public static void Write(PriorityPolicy policy, MarkdownText text, Language language)
    {
        PolicyDocument document = policy.Document;
        bool english = language == Language.English;
        text.Title(document.Title.Length > 0 ? document.Title : policy.Id);
        text.EndList();
        text.Paragraph(MadeOfThePolicy.In(language));
        text.Header(english ? "What" : "Wat", english ? "Value" : "Waarde");
        text.Row(english ? "Policy and version" : "Beleid en versie", policy.Label);
        text.Row(english ? "Answers for it" : "Verantwoordelijk", Filled(document.Owner, language));
        text.Row(english ? "Holds from" : "Geldig vanaf", Filled(document.ValidFrom?.In(language), language));
        text.Row(english ? "Holds until and including" : "Geldig tot en met", Filled(document.ValidUntil?.In(language), language));
        text.Row(english ? "Plan of the council" : "Plan van de gemeenteraad", Filled(document.CouncilPlan, language));
        text.Heading(english ? "Goal" : "Doel");
        text.Paragraph(Filled(document.Goal, language));
    }

    private static string Filled(string? value, Language language) => string.IsNullOrWhiteSpace(value) ? NotFilledIn.In(language) : value;
}
