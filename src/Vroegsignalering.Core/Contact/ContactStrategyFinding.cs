namespace Vroegsignalering.Contact;

/// <summary>One finding about a contact strategy: what, at which step, and on which recommendation it rests.</summary>
/// <param name="Code">The kind of finding, with its message and remedy; explained in docs/diagnostics.md.</param>
/// <param name="Source">The recommendation, figure or rule that it rests on.</param>
public sealed record ContactStrategyFinding(DiagnosticCode Code, LegalSource Source)
{
    /// <summary>The number of the step that it is about, the first being 1; <c>null</c> when it is about the whole strategy.</summary>
    public int? Step { get; init; }

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Code.Severity;
}
