namespace Vroegsignalering;

/// <summary>A kind of finding: its stable code, how much it matters, what it means and what to do about it.</summary>
/// <param name="Id">The stable code, such as <c>VS1003</c>; never used again for something else.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was found. The same for every row, so it can hold no personal value.</param>
/// <param name="Remedy">What the reader can do.</param>
public sealed record DiagnosticCode(string Id, DiagnosticSeverity Severity, Text Message, Text Remedy)
{
    /// <summary>Makes a finding of this kind at a place.</summary>
    /// <param name="source">The name of the file or message, without its folder.</param>
    /// <param name="row">The row in the file, the header being row 1; <c>null</c> when the finding is about the whole file.</param>
    /// <param name="field">The column or the JSON path; <c>null</c> when the finding is about the whole row.</param>
    public Diagnostic At(string? source, int? row = null, string? field = null) => new(this, source, row, field);

    /// <summary>The code alone.</summary>
    public override string ToString() => Id;
}
