namespace Vroegsignalering.Signals.Intake;

/// <summary>One row of a file and how it ended: a signal, with or without findings, or set aside with the reason.</summary>
/// <param name="Row">The line in the file, the header being line 1.</param>
/// <param name="Signal">The signal; <c>null</c> when the row was set aside.</param>
/// <param name="Findings">What was found; at least one error when the row was set aside.</param>
/// <param name="Original">The text of the row. It holds personal data.</param>
/// <param name="Arrears">The amount, when it could be read and is not out of range.</param>
public sealed record IntakeRow(int Row, Signal? Signal, IReadOnlyList<Diagnostic> Findings, string Original, Money? Arrears)
{
    /// <summary>The row number only.</summary>
    public override string ToString() => $"row {Row.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
