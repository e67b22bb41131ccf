namespace Vroegsignalering.Prioritisation;

/// <summary>Writes a policy as a document that a council can read and put in its plan (<i>beleidsplan</i>).</summary>
/// <remarks>It is made of the policy that runs, so that text and decisions cannot differ. Source: Wgs art. 2 obliges the council to adopt a plan.</remarks>
public static class PolicyDescription
{
    /// <summary>The document as Markdown, with lines that end with <c>\n</c>; the same for the same policy. Texts of the policy stay text.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="language">The language; Dutch when not stated. What the municipality wrote itself stays as it is.</param>
    public static string Of(PriorityPolicy policy, Language language = Language.Dutch)
    {
        ArgumentNullException.ThrowIfNull(policy);
        MarkdownText text = new();
        DescribedFront.Write(policy, text, language);
        DescribedLaw.Write(policy, text, language);
        DescribedRules.Write(policy, text, language);
        DescribedOrder.Write(policy, text, language);
        DescribedFacts.Write(policy, text, language);
        DescribedSources.Write(policy, text, language);
        return text.ToString();
    }
}
