using System.Collections.Frozen;
using static Vroegsignalering.DiagnosticSeverity;

namespace Vroegsignalering.Ddas.Validation;

/// <summary>How much a finding of the reader matters in a delivery: the reader takes what the schema of the version refuses.</summary>
internal static class ReadSeverity
{
    /// <summary>What the schema of every version refuses, or what makes a receiver count wrong.</summary>
    private static readonly FrozenSet<string> Refused = new DiagnosticCode[]
    {
        DdasDiagnostics.NullValue, DdasDiagnostics.MixedVersions, DdasDiagnostics.RequiredMissing, DdasDiagnostics.WrongKind, DdasDiagnostics.NumberAsText,
        DdasDiagnostics.UnreadableDate, DdasDiagnostics.UnreadableMoment, DdasDiagnostics.ValueDiffersInCase, DdasDiagnostics.UnknownValue,
        DdasDiagnostics.PeriodReversed, DdasDiagnostics.CounterNotSequential, DdasDiagnostics.MunicipalityUnreadable, DdasDiagnostics.SignalWithoutId,
        DdasDiagnostics.ArrearsWithCents, DdasDiagnostics.ArrearsAsText, DdasDiagnostics.ArrearsUnreadable, DdasDiagnostics.ReferenceUnknown,
        DdasDiagnostics.ReferenceQuarantined, DdasDiagnostics.ReferenceTwice, DdasDiagnostics.ReferenceUnreadable, DdasDiagnostics.AttemptNotAnObject,
    }.Select(code => code.Id).ToFrozenSet(StringComparer.Ordinal);

    public static DiagnosticSeverity Of(Diagnostic found, DdasVersion version) => found.Code switch
    {
        { Severity: Fatal } => Fatal,
        _ when Refused.Contains(found.Code.Id) => Error,
        _ when found.Code == DdasDiagnostics.UnknownProperty => IsForbidden(found.Field ?? "", version) ? Error : Info,
        _ when found.Code == DdasDiagnostics.BsnUnreadable || found.Code == DdasDiagnostics.BsnWithEightDigits => version == DdasVersion.V12 ? Error : Warning,
        _ => found.Severity,
    };

    // Before v1.2 other objects than these may have more fields.
    private static bool IsForbidden(string place, DdasVersion version)
    {
        int dot = place.LastIndexOf('.');
        return version == DdasVersion.V12 || dot < 0
            || place.AsSpan(0, dot).SequenceEqual("leveringen[]") || place.AsSpan(0, dot).EndsWith("vroegsignalen[]", StringComparison.Ordinal);
    }
}
