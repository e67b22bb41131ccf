using Vroegsignalering.Privacy;

namespace Vroegsignalering.Casework;

/// <summary>What was erased from a store, in numbers. It holds no personal data.</summary>
public sealed record StoreRetentionReport
{
    /// <summary>The plan by which it was done.</summary>
    public required StoreRetentionPlan Plan { get; init; }

    /// <summary>The number of cases.</summary>
    public int Cases { get; init; }

    /// <summary>The number of signals, versions that were replaced too.</summary>
    public int Signals { get; init; }

    /// <summary>The number of persons of whom nothing is left.</summary>
    public int Persons { get; init; }

    /// <summary>The number of rows that were set aside.</summary>
    public int Rows { get; init; }

    /// <summary>The number of messages in the outbox.</summary>
    public int Messages { get; init; }

    /// <summary>The number of lines of journals, those of rows and decisions too.</summary>
    public int Lines { get; init; }

    /// <summary>The number of frozen deliveries.</summary>
    public int Deliveries { get; init; }

    /// <summary>The number of cases, signals in no case, notes and rows that were to go and changed meanwhile, so that they stayed.</summary>
    public int Changed { get; init; }

    /// <summary>How far the proofs go now; to be kept apart, with a copy of the proofs.</summary>
    public required DeletionProofHead Head { get; init; }
}
