using System.Globalization;

namespace Vroegsignalering;

/// <summary>One finding about incoming data: what, where and what to do. It never holds the value itself.</summary>
/// <param name="Code">The kind of finding.</param>
/// <param name="Source">The name of the file or message, without its folder; <c>null</c> when there is none.</param>
/// <param name="Row">The row, the header being row 1; the line in a policy file; <c>null</c> when the finding is about the whole file or about other JSON.</param>
/// <param name="Field">The column or the JSON path; <c>null</c> when the finding is about the whole row.</param>
public sealed record Diagnostic(DiagnosticCode Code, string? Source, int? Row, string? Field)
{
    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Code.Severity;

    /// <summary>The place in English, such as <c>energie.csv row 12, bsn</c>; empty when there is none.</summary>
    public string Place => PlaceIn(Language.English);

    /// <summary>The place in a language, such as <c>energie.csv regel 12, bsn</c>; empty when there is none.</summary>
    public string PlaceIn(Language language)
    {
        string word = language == Language.English ? "row" : "regel";
        string? where = Row is int row ? string.Create(CultureInfo.InvariantCulture, $"{Source} {word} {row}").Trim() : Source;
        return string.Join(", ", new[] { where, Field }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Code, place and message in English, on one line.</summary>
    public override string ToString() => $"{Code.Id} {Place}: {Code.Message.English}";
}
