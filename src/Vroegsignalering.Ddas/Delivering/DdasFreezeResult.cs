using System.Globalization;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>What came out of freezing.</summary>
public sealed record DdasFreezeResult
{
    /// <summary>The frozen delivery; <c>null</c> when it was refused, and then <see cref="Diagnostics"/> says why.</summary>
    public required DdasSnapshotInfo? Snapshot { get; init; }

    /// <summary>What was found about the whole.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What could not be written as it was; <c>null</c> when nothing was written.</summary>
    public required DdasWriteResult? Written { get; init; }

    /// <summary>The number of signals that say no day: they are in every period.</summary>
    public required int WithoutDay { get; init; }

    /// <summary>Identity and counts only.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Snapshot?.ToString() ?? "refused"}, {Diagnostics.Count} findings");
}
