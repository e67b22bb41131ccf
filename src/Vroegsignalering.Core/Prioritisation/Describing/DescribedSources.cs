namespace Vroegsignalering.Prioritisation;

/// <summary>Where the policy is published and what a reader must know.</summary>
internal static class DescribedSources
{
    public static void Write(PriorityPolicy policy, MarkdownText text, Language language)
    {
        bool english = language == Language.English;
        if (policy.Document.Sources.Count > 0)
        {
            text.Heading(english ? "Sources" : "Bronnen");
            foreach (LegalSource source in policy.Document.Sources)
            {
                text.Item($"{source.In(language)}.", source.Location);
            }

            text.EndList();
        }

        if (policy.Document.Notes.Count > 0)
        {
            text.Heading(english ? "Notes" : "Opmerkingen");
            foreach (string note in policy.Document.Notes)
            {
                text.Item(note);
            }

            text.EndList();
        }
    }
}
