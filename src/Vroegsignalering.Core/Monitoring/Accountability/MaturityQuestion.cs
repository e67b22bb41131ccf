namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>A question of the maturity check.</summary>
/// <param name="Id">The name, as files write it.</param>
/// <param name="Phase">The phase for which the answer has to be yes.</param>
/// <param name="Question">What is asked.</param>
/// <param name="FilledBy">What the product looks at to answer it; <c>null</c> when only a person can.</param>
public sealed record MaturityQuestion(string Id, MaturityPhase Phase, Text Question, Text? FilledBy = null);
