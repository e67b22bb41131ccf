using Vroegsignalering.Cases;

namespace Vroegsignalering.Storage;

/// <summary>A case to save.</summary>
/// <param name="History">What happened in it.</param>
/// <param name="Known">How many of its events the store had when it was read; 0 for a case that is new.</param>
public sealed record CaseToSave(CaseHistory History, int Known)
{
    /// <summary>Its place on the worklist; <c>null</c> to leave that as it is.</summary>
    public CasePlacement? Placement { get; init; }

    /// <summary>The number of the case only.</summary>
    public override string ToString() => History.ToString();
}
