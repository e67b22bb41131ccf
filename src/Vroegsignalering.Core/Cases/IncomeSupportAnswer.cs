namespace Vroegsignalering.Cases;

/// <summary>What a resident said about a scheme.</summary>
public enum IncomeSupportAnswer
{
    /// <summary>Not asked yet.</summary>
    NotAsked = 0,

    /// <summary>The resident has it.</summary>
    HasIt = 1,

    /// <summary>It was applied for with our help.</summary>
    AppliedFor = 2,

    /// <summary>The resident is not entitled to it, as far as the resident and the caseworker can tell.</summary>
    NotEntitled = 3,

    /// <summary>The resident does not want it, or does not want to say.</summary>
    NotWanted = 4,
}
