namespace Vroegsignalering.Prioritisation;

/// <summary>A part of an explanation under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Lines">The lines, in their order; never empty.</param>
public sealed record ExplanationSection(string Heading, IReadOnlyList<ExplanationLine> Lines);

/// <summary>One line of an explanation.</summary>
/// <param name="Sentence">One or a few full sentences.</param>
/// <param name="RuleId">The rule that it is about, <c>legal-floor</c> for the law; <c>null</c> when it is about no rule.</param>
public sealed record ExplanationLine(string Sentence, string? RuleId = null);
