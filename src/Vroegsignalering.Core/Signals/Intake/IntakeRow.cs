using System.Text;

namespace Vroegsignalering.Signals.Intake;

/// <summary>One row of a file and how it ended: a signal, with or without findings, or set aside with the reason.</summary>
public sealed record IntakeRow
{
    /// <summary>The line in the file, the header being line 1; in JSON the number of the item, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The JSON path, such as <c>signals[3]</c>; <c>null</c> in CSV.</summary>
    public string? Path { get; init; }

    /// <summary>The signal; <c>null</c> when the row was set aside.</summary>
    public required Signal? Signal { get; init; }

    /// <summary>What was found; at least one error when the row was set aside. A fatal finding refuses the whole file.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>How the row ended.</summary>
    public IntakeOutcome Outcome =>
        Findings.Count == 0 ? Signal is null ? IntakeOutcome.Quarantined : IntakeOutcome.Accepted
        : Findings[0].Severity == DiagnosticSeverity.Fatal ? IntakeOutcome.FileRefused
        : Signal is null ? IntakeOutcome.Quarantined : IntakeOutcome.AcceptedWithFindings;

    /// <summary>The key by which a store sees that the same came before: <see cref="SignalKey.OfContent"/> of the signal; of a row that was set
    /// aside a key of its bytes. It is computed when it is asked for.</summary>
    /// <remarks>A store that knows the key need not keep the row once more. See <see cref="SignalIntakeOptions.KeySecret"/>.</remarks>
    public SignalKey ContentKey => Signal is null ? SignalKey.OfOriginal(OriginalBytes.Span, KeySecret) : SignalKey.OfContent(Signal, KeySecret);

    /// <summary>The key that all versions of one signal have: <see cref="SignalKey.OfReference"/>; <c>null</c> when the row was set aside. It is
    /// computed when it is asked for.</summary>
    public SignalKey? ReferenceKey => Signal is null ? null : SignalKey.OfReference(Signal, KeySecret);

    /// <summary>The amount, when it could be read and is not out of range.</summary>
    public Money? Arrears { get; init; }

    /// <summary>The bytes of the row as they stand in the file, without the line end. They hold personal data.</summary>
    /// <remarks>Of a row that is longer than allowed, the part that is within the limit.</remarks>
    public ReadOnlyMemory<byte> OriginalBytes { get; init; }

    /// <summary>The text of the row. It holds personal data.</summary>
    public string Original => Encoding.GetString(OriginalBytes.Span);

    /// <summary>The number by which the row is known when it is set aside: <see cref="QuarantinedRow.Id"/>.</summary>
    public string Id => QuarantinedRow.IdOf(OriginalBytes.Span);

    internal Encoding Encoding { get; init; } = TextEncodings.Utf8;

    internal UInt128 KeySecret { get; init; }

    internal PartnerType Partner { get; init; }

    internal string? PartnerName { get; init; }

    /// <summary>The row number only.</summary>
    public override string ToString() => $"row {Row.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
