using NodaTime;
using Vroegsignalering.Cases;

namespace Vroegsignalering.Storage;

/// <summary>One line of a stored worklist. It holds no name, address or BSN.</summary>
public sealed record CaseLine
{
    /// <summary>The number of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>Where the case stands.</summary>
    public required CasePhase Phase { get; init; }

    /// <summary>How it ended; <c>null</c> while it is open.</summary>
    public CaseResult? Result { get; init; }

    /// <summary>The day on which it was made; <c>null</c> when not known.</summary>
    public LocalDate? PickedUpOn { get; init; }

    /// <summary>How many signals it has.</summary>
    public required int Signals { get; init; }

    /// <summary>The sum of the arrears that its signals state.</summary>
    public required Money Arrears { get; init; }

    /// <summary>How many attempts were made.</summary>
    public required int Attempts { get; init; }

    /// <summary>The caseworker who owns it, as a code; <c>null</c> when nobody does.</summary>
    public string? Owner { get; init; }

    /// <summary>Its place; <c>null</c> when it has none.</summary>
    public CasePlacement? Placement { get; init; }

    /// <summary>Who works on it; <c>null</c> when nobody claimed it.</summary>
    public CaseClaim? Claim { get; init; }

    /// <summary>How many events it has.</summary>
    public required int Events { get; init; }

    /// <summary>The line of a case as it is stored.</summary>
    public static CaseLine Of(StoredCase stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        SignalCase one = stored.History.Case;
        return new CaseLine
        {
            CaseId = one.Id,
            Phase = one.Phase,
            Result = one.Result,
            PickedUpOn = one.PickedUpOn,
            Signals = one.Signals.Count,
            Arrears = one.Signals.Aggregate(Money.Zero, (sum, s) => sum + (s.Arrears ?? Money.Zero)),
            Attempts = one.Attempts.Count,
            Owner = one.Owner,
            Placement = stored.Placement,
            Claim = stored.Claim,
            Events = stored.History.Events.Count,
        };
    }

    /// <summary>The number of the case only.</summary>
    public override string ToString() => $"case {CaseId}";
}
