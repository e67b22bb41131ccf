using System.Globalization;

namespace Vroegsignalering.Ddas.Validation;

/// <summary>What is wrong with a delivery, and what is worth a look.</summary>
public sealed record DdasValidationResult
{
    /// <summary>The version against which it was checked; not stated when it was refused or nothing tells the versions apart.</summary>
    public required DdasVersion Version { get; init; }

    /// <summary>What was read.</summary>
    public required DdasReadSummary Read { get; init; }

    /// <summary>The findings in the order of the file, of every kind as many as was asked for.</summary>
    public required IReadOnlyList<DdasFinding> Findings { get; init; }

    /// <summary>How often each kind was found, by code.</summary>
    public required IReadOnlyList<DdasFindingCount> Counts { get; init; }

    /// <summary>The heaviest level that was found; <see cref="DiagnosticSeverity.NotStated"/> when nothing was.</summary>
    public DiagnosticSeverity Heaviest => Counts.Count == 0 ? DiagnosticSeverity.NotStated : Counts.Max(count => count.Severity);

    /// <summary>Version and counts only.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version}: {Counts.Sum(count => count.Count)} findings, {Heaviest}");
}
