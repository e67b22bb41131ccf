namespace Vroegsignalering.Signals.Intake;

/// <summary>A row that was set aside, with everything needed to repair it. Nothing that came in disappears.</summary>
/// <param name="Source">The name of the file, without its folder.</param>
/// <param name="Row">The row in the file, the header being row 1; <c>null</c> in JSON.</param>
/// <param name="Path">The JSON path; <c>null</c> in CSV.</param>
/// <param name="Findings">Why; at least one is an error.</param>
/// <param name="Original">The original text of the row. It holds personal data: mask it before it goes anywhere.</param>
/// <param name="Arrears">The amount, when it could be read and is not out of range, so that sums of money add up too.</param>
public sealed record QuarantinedRow(
    string Source, int? Row, string? Path, IReadOnlyList<Diagnostic> Findings, string Original, Money? Arrears)
{
    /// <summary>The original with every number of eight digits or more masked but for its last three: a BSN or phone number does not show.</summary>
    public string MaskedOriginal => Masking.LongNumbers(Original);

    /// <summary>Place and first code only; the original is left out.</summary>
    public override string ToString() => $"{Source} {Row?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Path}: {Findings[0].Code.Id}";
}
