using NodaTime;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Casework;

/// <summary>A row that was set aside, as it stands in a list: without what stands in the row.</summary>
public sealed record QuarantineLine
{
    /// <summary>The number of the row.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the file, long numbers masked.</summary>
    public required string Source { get; init; }

    /// <summary>The day the college received the file; <c>null</c> when not known.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>Why.</summary>
    public required IReadOnlyList<QuarantineReason> Reasons { get; init; }

    /// <summary>The amount, when it could be read.</summary>
    public Money? Arrears { get; init; }

    /// <summary>Where it stands.</summary>
    public required QuarantineState State { get; init; }

    /// <summary>How many things happened to it.</summary>
    public required int Known { get; init; }

    /// <summary>The number only.</summary>
    public override string ToString() => Id;
}
