namespace Vroegsignalering.Ddas.Validation;

/// <summary>Something that is wrong with a delivery, or worth a look.</summary>
/// <param name="Diagnostic">What, where and what to do about it; never the value.</param>
/// <param name="Severity">Error: a receiver refuses it or counts wrong. Warning: somebody should look. Info: good to know.
/// A finding of reading can weigh more here than it does for the reader, which takes almost everything.</param>
public sealed record DdasFinding(Diagnostic Diagnostic, DiagnosticSeverity Severity);
