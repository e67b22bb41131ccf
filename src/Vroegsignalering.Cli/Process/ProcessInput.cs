using NodaTime;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Process;

/// <summary>Everything that was read, before anything is decided.</summary>
internal sealed record ProcessInput
{
    /// <summary>The day that counts as today, from the manifest or the delivery.</summary>
    public required LocalDate On { get; init; }

    public required IReadOnlyList<Registration> Registrations { get; init; }

    /// <summary>The books of the signals of this intake.</summary>
    public required Books Books { get; init; }

    /// <summary>The books of the signals in the history.</summary>
    public required Books HistoryBooks { get; init; }

    /// <summary>The repaired rows among what was received.</summary>
    public RepairedRows Repaired { get; init; } = RepairedRows.None;

    public required IReadOnlyList<QuarantinedRow> Quarantined { get; init; }

    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>The quality of what each partner delivered; empty when the input is a delivery.</summary>
    public IReadOnlyList<PartnerQuality> Quality { get; init; } = [];

    /// <summary>The period of the delivery, when the source states one.</summary>
    public LocalDate? PeriodStart { get; init; }

    public LocalDate? PeriodEnd { get; init; }
}
