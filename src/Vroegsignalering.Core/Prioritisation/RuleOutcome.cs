namespace Vroegsignalering.Prioritisation;

/// <summary>One rule and what it found, also when it did not apply.</summary>
/// <param name="RuleId">The id of the rule; <c>legal-floor</c> for what the law decides.</param>
/// <param name="RuleName">What people call it.</param>
/// <param name="Finding">What it found.</param>
public sealed record RuleOutcome(string RuleId, Text RuleName, RuleFinding Finding)
{
    /// <summary>Where the rule comes from; <c>null</c> when it is a choice of who made it.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>The reason in a language, in a full sentence.</summary>
    public string ReasonIn(Language language) => Finding.ReasonIn(language);
}
