namespace Vroegsignalering.Prioritisation;

/// <summary>What a council has to weigh before it uses a rule that excludes people or singles them out.</summary>
/// <param name="Sentence">The warning, in plain words.</param>
/// <param name="Source">The debate or rule of law that it rests on.</param>
public sealed record RuleCaution(Text Sentence, LegalSource Source);
