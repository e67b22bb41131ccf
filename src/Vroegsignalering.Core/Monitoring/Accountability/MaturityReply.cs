namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What a person answered to a question of the maturity check.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Reason">Why; <c>null</c> when not said. An answer against what the product found needs one.</param>
/// <param name="By">Who answered, as a role and never a name; <c>null</c> when not said.</param>
public sealed record MaturityReply(string QuestionId, MaturityAnswer Answer, string? Reason = null, string? By = null);
