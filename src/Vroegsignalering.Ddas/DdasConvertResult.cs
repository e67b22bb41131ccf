using System.Globalization;

namespace Vroegsignalering.Ddas;

/// <summary>What came of converting a delivery: what was found when reading it, and what could not be written.</summary>
public sealed record DdasConvertResult
{
    /// <summary>What was seen of the delivery that was read: its version, its counts, what was set aside and what was found.</summary>
    public required DdasReadSummary Read { get; init; }

    /// <summary>What was written and what was not (the gap report); <c>null</c> when the delivery was refused.</summary>
    public required DdasWriteResult? Written { get; init; }

    /// <summary>Why nothing was written; <c>null</c> when it was.</summary>
    public required Diagnostic? Refusal { get; init; }

    /// <summary>Counts only.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Read} to {Written?.ToString() ?? "nothing"}");
}
