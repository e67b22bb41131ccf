using Vroegsignalering;
using Vroegsignalering.HelpAcceptance;

namespace MunicipalFrontEnd.Work;

/// <summary>What people call the definitions of help acceptance. The names are ours; what each counts stands in its description.</summary>
public static class DefinitionNames
{
    private static readonly Dictionary<string, Text> Names = new(StringComparer.Ordinal)
    {
        [HelpAcceptanceDefinitions.Strict.Id] = new("Streng: zonder quick fix", "Strict: without quick fix"),
        [HelpAcceptanceDefinitions.Ddas12Outcome.Id] = new("DDAS 1.2, achterstand echt opgelost", "DDAS 1.2, arrears really solved"),
        [HelpAcceptanceDefinitions.Ddas10.Id] = new("DDAS 1.0", "DDAS 1.0"),
        [HelpAcceptanceDefinitions.Ddas12.Id] = new("DDAS 1.2", "DDAS 1.2"),
        [HelpAcceptanceDefinitions.DivosaConversationNone.Id] = new("Divosa, gesprek telt niet mee", "Divosa, conversation does not count"),
        [HelpAcceptanceDefinitions.DivosaMonitor.Id] = new("Divosa-monitor", "Divosa monitor"),
        [HelpAcceptanceDefinitions.DivosaApplicationAsReferral.Id] = new("Divosa, aanvraag telt als verwijzing", "Divosa, application counts as referral"),
        [HelpAcceptanceDefinitions.DivosaConversationQuickFix.Id] = new("Divosa, gesprek telt als quick fix", "Divosa, conversation counts as quick fix"),
    };

    /// <summary>The name of a definition; its id when it is one of your own.</summary>
    public static Text Of(string id) => Names.GetValueOrDefault(id) ?? new Text(id, id);

    /// <summary>A text of the product with names in the place of ids.</summary>
    public static Text In(Text text) => new(In(text.Dutch, Language.Dutch), In(text.English, Language.English));

    // The ids stand in brackets or at the end, as a word of their own; the longest first, because one begins as another.
    private static string In(string text, Language language)
    {
        string found = HelpAcceptanceDefinitions.All.Select(d => d.Id).OrderByDescending(id => id.Length)
            .FirstOrDefault(id => text.EndsWith($"({id})", StringComparison.Ordinal) || text.EndsWith($" {id}", StringComparison.Ordinal) || text.StartsWith($"Als {id}", StringComparison.Ordinal) || text.StartsWith($"As {id}", StringComparison.Ordinal)) ?? "";
        return found.Length == 0 ? text : text.Replace(found, Of(found).In(language), StringComparison.Ordinal);
    }
}
