using System.Globalization;

namespace Vroegsignalering.Ddas;

/// <summary>Something that was left out, rounded, replaced or renamed because the version of DDAS has no place for it as it was.</summary>
/// <param name="Code">What was done.</param>
/// <param name="Place">The JSON path without numbers of signals, such as <c>leveringen[0].vroegsignalen[].bedrag</c>.</param>
/// <param name="Count">How often.</param>
public sealed record DdasGap(DiagnosticCode Code, string Place, int Count);

/// <summary>What was written, and what was not (the gap report).</summary>
public sealed record DdasWriteResult
{
    /// <summary>What was left out, rounded or renamed: one per municipality, field and kind, in order of occurrence.</summary>
    public required IReadOnlyList<DdasGap> Diagnostics { get; init; }

    /// <summary>The number of signals written.</summary>
    public required int WrittenSignals { get; init; }

    /// <summary>The number of cases written.</summary>
    public required int WrittenCases { get; init; }

    /// <summary>Counts only.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{WrittenSignals} signals, {WrittenCases} cases, {Diagnostics.Count} gaps");
}
