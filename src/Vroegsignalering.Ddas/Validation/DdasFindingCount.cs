namespace Vroegsignalering.Ddas.Validation;

/// <summary>How often a kind of finding was there.</summary>
/// <param name="Code">The kind.</param>
/// <param name="Severity">How much it matters in a delivery of this version.</param>
/// <param name="Count">How often.</param>
public sealed record DdasFindingCount(DiagnosticCode Code, DiagnosticSeverity Severity, long Count);
