namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What the product found about a question of the maturity check.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Answer">The answer; <see cref="MaturityAnswer.NotStated"/> when what was found does not decide it.</param>
/// <param name="Evidence">What was found, with its numbers.</param>
public sealed record MaturityFact(string QuestionId, MaturityAnswer Answer, Text Evidence);
