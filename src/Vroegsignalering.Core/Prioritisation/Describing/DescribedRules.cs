namespace Vroegsignalering.Prioritisation;

/// <summary>The rules, each with the facts it uses, its source and its warning.</summary>
internal static class DescribedRules
{
    private static readonly Text Heading = new("Regels", "Rules");

    private static readonly Text HowPointsCount = new(
        "Elke regel kijkt naar een paar feiten en geeft punten, laat een zaak weg of telt niet mee. De punten worden opgeteld. Bij elke uitkomst staat de reden, ook als een regel niet meetelt.",
        "Every rule looks at a few facts and gives points, leaves a case out or does not count. The points are added up. Every outcome has its reason, also when a rule does not count.");

    private static readonly Text NoRules = new("Dit beleid heeft geen regels: alle zaken zijn gelijk.", "This policy has no rules: all cases are equal.");
    private static readonly Text Own = new("een keuze van wie de regel maakte", "a choice of who made the rule");

    public static void Write(PriorityPolicy policy, MarkdownText text, Language language)
    {
        text.Heading(Heading.In(language));
        text.Paragraph((policy.Rules.Count == 0 ? NoRules : HowPointsCount).In(language));
        for (int i = 0; i < policy.Rules.Count; i++)
        {
            Write(policy.Rules[i], i + 1, text, language);
        }
    }

    private static void Write(IPriorityRule rule, int number, MarkdownText text, Language language)
    {
        bool english = language == Language.English;
        text.SubHeading($"{Numbers.Count(number, language)}. {rule.Name.In(language)}");
        text.Paragraph(rule.Description.In(language));
        string facts = string.Join("; ", rule.Uses.Select(f => $"{f.Name.In(language)} ({f.Unit.Name().In(language)})"));
        text.Item(english ? $"Looks at: {facts}." : $"Kijkt naar: {facts}.");
        text.Item($"{(english ? "Source" : "Bron")}: {rule.Source?.In(language) ?? Own.In(language)}.", rule.Source?.Location);
        if (rule.Caution is RuleCaution caution)
        {
            text.Item($"{(english ? "Warning" : "Let op")}: {caution.Sentence.In(language)} ({caution.Source.In(language)})", caution.Source.Location);
        }

        text.EndList();
    }
}
