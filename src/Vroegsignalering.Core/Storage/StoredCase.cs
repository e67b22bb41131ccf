using Vroegsignalering.Cases;

namespace Vroegsignalering.Storage;

/// <summary>A case as a store has it.</summary>
public sealed record StoredCase
{
    /// <summary>What happened in it. The number of its events is what <see cref="CaseToSave.Known"/> asks for.</summary>
    public required CaseHistory History { get; init; }

    /// <summary>Its place on the worklist; <c>null</c> when it has none.</summary>
    public CasePlacement? Placement { get; init; }

    /// <summary>Who works on it; <c>null</c> when nobody claimed it. A claim can be over: look at <see cref="CaseClaim.Until"/>.</summary>
    public CaseClaim? Claim { get; init; }

    /// <summary>The number of the case only.</summary>
    public override string ToString() => History.ToString();
}
