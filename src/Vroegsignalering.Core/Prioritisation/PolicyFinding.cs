namespace Vroegsignalering.Prioritisation;

/// <summary>One finding about a policy: what, where, and what to do.</summary>
/// <param name="Code">The kind of finding, with its message and remedy; explained in docs/diagnostics.md.</param>
public sealed record PolicyFinding(DiagnosticCode Code)
{
    /// <summary>The rule that it is about; <c>null</c> when it is about the whole policy or a class.</summary>
    public string? RuleId { get; init; }

    /// <summary>The row of a decision table that it is about; <c>null</c> when it is about no row.</summary>
    public string? RowId { get; init; }

    /// <summary>The class that it is about; <c>null</c> when it is about no class.</summary>
    public string? ClassId { get; init; }

    /// <summary>What holds here and not for every finding of the kind, such as an example; <c>null</c> when there is no more to say.</summary>
    public Text? Detail { get; init; }

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Code.Severity;

    /// <summary>The place, such as <c>rules.heemskerk.rows.amount</c>; empty when it is the whole policy.</summary>
    public string Place => this switch
    {
        { ClassId: string id } => $"classes.{id}",
        { RuleId: string id, RowId: string row } => $"rules.{id}.rows.{row}",
        { RuleId: string id } => $"rules.{id}",
        _ => "",
    };

    /// <summary>The finding as one about a file.</summary>
    /// <param name="source">The name of the file, without its folder; <c>null</c> when there is none.</param>
    public Diagnostic ToDiagnostic(string? source = null) => Code.At(source, field: Place.Length == 0 ? null : Place);

    /// <summary>Message, detail and remedy in a language, in full sentences.</summary>
    public string In(Language language) =>
        string.Join(' ', new[] { Code.Message, Detail, Code.Remedy }.OfType<Text>().Select(text => text.In(language)));

    /// <summary>Code, place and message in English, on one line.</summary>
    public override string ToString() => $"{Code.Id} {Place}: {Code.Message.English} {Detail?.English}".TrimEnd();
}
