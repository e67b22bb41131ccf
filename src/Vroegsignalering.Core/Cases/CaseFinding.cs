namespace Vroegsignalering.Cases;

/// <summary>Something strange but real about an event of a case.</summary>
/// <param name="Code">The kind of finding, with its message and remedy; explained in docs/diagnostics.md.</param>
/// <param name="Sequence">The number of the event in the case, the opening being 1.</param>
/// <param name="Detail">What holds here and not for every finding of the kind; <c>null</c> when there is no more to say.</param>
public sealed record CaseFinding(DiagnosticCode Code, int Sequence, Text? Detail = null)
{
    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Code.Severity;

    /// <summary>Message, detail and remedy in a language, in full sentences.</summary>
    public string In(Language language) =>
        string.Join(' ', new[] { Code.Message, Detail, Code.Remedy }.OfType<Text>().Select(text => text.In(language)));
}
