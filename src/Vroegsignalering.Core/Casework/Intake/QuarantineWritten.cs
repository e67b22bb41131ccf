using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Casework;

/// <summary>What came of a step with a row that was set aside.</summary>
public sealed record QuarantineWritten
{
    /// <summary>How it ended; <see cref="CaseWriteState.Refused"/> with <see cref="Findings"/>.</summary>
    public required CaseWriteState State { get; init; }

    /// <summary>The row as it stands now; <c>null</c> when there is none. It holds personal data.</summary>
    public QuarantineEntry? Entry { get; init; }

    /// <summary>Why it was refused, or what should be looked at although it was not.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>How many things happened to the row now: what the next step asks for.</summary>
    public int Known => Entry?.Trail.Count ?? 0;

    /// <summary>Whether it happened.</summary>
    public bool IsAccepted => State == CaseWriteState.Accepted;

    /// <summary>How it ended only.</summary>
    public override string ToString() => State.ToString();
}
