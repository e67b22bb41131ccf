using System.Globalization;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas;

/// <summary>What came out of a delivery, and what was found in it.</summary>
/// <remarks>Nothing disappears: <see cref="ReceivedSignals"/> is the number of accepted plus quarantined signals, and so for
/// <see cref="ReceivedArrears"/> and <see cref="ReceivedCases"/>. In a refused file all are zero.</remarks>
public sealed record DdasReadResult
{
    /// <summary>The version that names and values point to.</summary>
    public required DdasVersion Version { get; init; }

    /// <summary>The delivery; <c>null</c> when the file was refused, and then <see cref="Diagnostics"/> says why.</summary>
    public required DdasDelivery? Delivery { get; init; }

    /// <summary>All findings, those of quarantined signals and cases too, as they were found.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The signals that were set aside.</summary>
    public required IReadOnlyList<QuarantinedRow> QuarantinedSignals { get; init; }

    /// <summary>The cases that were set aside.</summary>
    public required IReadOnlyList<QuarantinedRow> QuarantinedCases { get; init; }

    /// <summary>The number of signals in the file.</summary>
    public required int ReceivedSignals { get; init; }

    /// <summary>The sum of the amounts that could be read, of all signals in the file.</summary>
    public required Money ReceivedArrears { get; init; }

    /// <summary>The number of cases in the file.</summary>
    public required int ReceivedCases { get; init; }

    /// <summary>Version and counts only.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Version}: {ReceivedSignals} signals, {ReceivedCases} cases, {Diagnostics.Count} findings")
        + (Delivery is null ? ", refused" : "");
}
