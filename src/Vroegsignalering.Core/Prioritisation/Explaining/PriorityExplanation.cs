using System.Text;

namespace Vroegsignalering.Prioritisation;

/// <summary>Why a case has its priority, in words for one reader (<i>uitleg</i>).</summary>
public sealed class PriorityExplanation
{
    internal PriorityExplanation(
        ExplanationReader reader, Language language, string title, IReadOnlyList<string> countedRules, IReadOnlyList<ExplanationSection> sections) =>
        (Reader, Language, Title, CountedRules, Sections) = (reader, language, title, countedRules, sections);

    /// <summary>For whom it is.</summary>
    public ExplanationReader Reader { get; }

    /// <summary>In which language.</summary>
    public Language Language { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The ids of the rules that made the outcome, in the order of the policy: those that gave points, and those that left the case
    /// out when it is left out. First <c>legal-floor</c> when the law decided.</summary>
    public IReadOnlyList<string> CountedRules { get; }

    /// <summary>The parts, in their order.</summary>
    public IReadOnlyList<ExplanationSection> Sections { get; }

    /// <summary>The whole explanation as plain text, with lines that end with <c>\n</c>; the same for the same assessment.</summary>
    public string ToText()
    {
        StringBuilder text = new(1_024);
        text.Append(Title).Append('\n');
        foreach (ExplanationSection section in Sections)
        {
            text.Append('\n').Append(section.Heading).Append('\n');
            foreach (ExplanationLine line in section.Lines)
            {
                text.Append("- ").Append(line.Sentence).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>Whether a finding made the outcome: one that leaves out does not when the law or the policy forbids that.</summary>
    internal static bool Counts(RuleOutcome outcome, PriorityTier tier) =>
        outcome.Finding.HasApplied && (!outcome.Finding.LeavesOut || tier == PriorityTier.LeftOut);
}
