namespace Vroegsignalering.Signals.Intake;

/// <summary>The books of an intake: what came in equals what was accepted and what was set aside, by number and by sum of money.</summary>
public sealed record SignalIntakeResult
{
    /// <summary>The number of rows that came in.</summary>
    public required int Received { get; init; }

    /// <summary>The sum of the amounts that could be read, of all rows.</summary>
    public required Money ReceivedArrears { get; init; }

    /// <summary>The accepted signals, in an order that does not depend on the order of rows.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>The signals of which the partner sent a newer version. Only the newest is among <see cref="Signals"/>; the rows of the earlier
    /// ones are set aside.</summary>
    public IReadOnlyList<SignalVersions> Versions { get; init; } = [];

    /// <summary>The quality of what each partner delivered, by type and name.</summary>
    public IReadOnlyList<PartnerQuality> Quality { get; init; } = [];

    /// <summary>The rows that were set aside, by file, code and text.</summary>
    public required IReadOnlyList<QuarantinedRow> Quarantined { get; init; }

    /// <summary>Every finding, by code and place.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>The sum of the amounts of the accepted signals.</summary>
    public Money AcceptedArrears => Signals.Aggregate(Money.Zero, (sum, s) => sum + (s.Arrears ?? Money.Zero));

    /// <summary>The sum of the amounts that could be read of the rows that were set aside.</summary>
    public Money QuarantinedArrears => Quarantined.Aggregate(Money.Zero, (sum, q) => sum + (q.Arrears ?? Money.Zero));
}
