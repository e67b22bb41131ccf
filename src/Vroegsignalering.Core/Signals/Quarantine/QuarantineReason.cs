using System.Collections.Frozen;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Signals.Quarantine;

/// <summary>Why a row was set aside: a code of a finding and the column.</summary>
/// <param name="CodeId">The stable code, such as <c>VS1012</c>.</param>
/// <param name="Field">The column or the JSON path within the item; <c>null</c> when it is about the whole row.</param>
public sealed record QuarantineReason(string CodeId, string? Field)
{
    private static readonly FrozenDictionary<string, DiagnosticCode> Known = new DiagnosticCode[]
    {
        SignalDiagnostics.WrongEncoding, SignalDiagnostics.WrongColumnCount, SignalDiagnostics.NoIdentity, SignalDiagnostics.ReferenceMissing,
        SignalDiagnostics.PartnerUnknown, SignalDiagnostics.ValueUnknown, SignalDiagnostics.AmountUnreadable, SignalDiagnostics.AmountOutOfRange,
        SignalDiagnostics.DateUnreadable, SignalDiagnostics.Double, SignalDiagnostics.QuoteNotClosed, SignalDiagnostics.RowTooLong,
        SignalDiagnostics.LineEndMissing, SignalDiagnostics.HeaderAgain, SignalDiagnostics.ValueNotPlain, SignalDiagnostics.ItemNotObject,
        SignalDiagnostics.Replaced, SignalDiagnostics.AfterOpenQuote,
    }.ToFrozenDictionary(code => code.Id, StringComparer.Ordinal);

    // The row itself is fine, or no row at all: another one counts.
    private static readonly string[] OfEvidence = [SignalDiagnostics.Double.Id, SignalDiagnostics.Replaced.Id, SignalDiagnostics.HeaderAgain.Id];

    /// <summary>What the code means and what to do; a code without texts when this version does not know it.</summary>
    public DiagnosticCode Code => Known.GetValueOrDefault(CodeId)
        ?? new DiagnosticCode(CodeId, DiagnosticSeverity.Error, new Text("Onbekende code.", "Unknown code."), new Text("Kijk in docs/diagnostics.md.", "See docs/diagnostics.md."));

    internal bool NeedsRepair => !OfEvidence.Contains(CodeId, StringComparer.Ordinal);
}
