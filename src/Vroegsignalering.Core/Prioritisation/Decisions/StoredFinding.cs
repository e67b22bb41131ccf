namespace Vroegsignalering.Prioritisation;

/// <summary>What one rule found, as it is stored: the sentence can be made of it again with the policy.</summary>
/// <param name="RuleId">The id of the rule; <c>legal-floor</c> for what the law decides.</param>
/// <param name="Effect">What it did.</param>
/// <param name="Points">The points.</param>
/// <param name="Reason">The code of the reason.</param>
/// <param name="First">The number for the first place in the reason.</param>
/// <param name="Second">The number for the second place.</param>
public sealed record StoredFinding(string RuleId, RuleEffect Effect, int Points, string Reason, long First, long Second)
{
    /// <summary>Takes what a rule found.</summary>
    public static StoredFinding Of(RuleOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        RuleFinding finding = outcome.Finding;
        return new StoredFinding(outcome.RuleId, finding.Effect, finding.Points, finding.Reason.Code, finding.First, finding.Second);
    }
}
