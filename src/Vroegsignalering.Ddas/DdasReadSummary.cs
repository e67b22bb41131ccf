using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Ddas;

/// <summary>What <see cref="DdasStreamReader"/> has seen of a delivery when it came to its end.</summary>
/// <remarks>In a refused file the counts are of what was given before the place where it could not be read any further.</remarks>
public sealed record DdasReadSummary
{
    /// <summary>Why the file is refused: with the line for bad JSON; <c>null</c> when it was read to its end.</summary>
    public required Diagnostic? Refusal { get; init; }

    /// <summary>Whether the file is refused. Then what was given of it is a part that nobody vouches for.</summary>
    public bool IsRefused => Refusal is not null;

    /// <summary>The version that names and values point to; not stated for a refused file.</summary>
    public required DdasVersion Version { get; init; }

    /// <summary>The first day of the period that is reported on (<i>startdatum levering</i>); <c>null</c> when not stated.</summary>
    public required LocalDate? PeriodStart { get; init; }

    /// <summary>The last day of that period (<i>einddatum levering</i>); <c>null</c> when not stated.</summary>
    public required LocalDate? PeriodEnd { get; init; }

    /// <summary>The moment of delivery (<i>aanleverdatum en -tijd</i>); <c>null</c> when not stated.</summary>
    public required Instant? DeliveredAt { get; init; }

    /// <summary>Name and version of the software that delivers (<i>code gegevensleverancier</i>); <c>null</c> when not stated.</summary>
    public required string? SupplierCode { get; init; }

    /// <summary>The number of leveringen, one for each municipality.</summary>
    public required int Municipalities { get; init; }

    /// <summary>The number of signals in the file.</summary>
    public required long ReceivedSignals { get; init; }

    /// <summary>The number of signals that were set aside.</summary>
    public required long SignalsSetAside { get; init; }

    /// <summary>The sum of the amounts that could be read, of all signals in the file.</summary>
    public required Money ReceivedArrears { get; init; }

    /// <summary>The number of cases in the file.</summary>
    public required long ReceivedCases { get; init; }

    /// <summary>The number of cases that were set aside, those among them that stood before the signals.</summary>
    public required long CasesSetAside { get; init; }

    /// <summary>How often each kind of finding was given, in the order of their codes; with <see cref="Refusal"/>.</summary>
    public required IReadOnlyList<KeyValuePair<DiagnosticCode, long>> Findings { get; init => field = [.. value]; }

    /// <summary>Version and counts only.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Version}: {ReceivedSignals} signals, {ReceivedCases} cases, {Findings.Sum(count => count.Value)} findings") + (IsRefused ? ", refused" : "");
}
