namespace Vroegsignalering.HelpAcceptance;

/// <summary>Where a case belongs in figures on help.</summary>
/// <remarks>The grouping of the results is ours, after their definitions in DDAS; CBS has published none.</remarks>
public enum HelpGroup
{
    /// <summary>Not known, or not known yet, such as of an open case.</summary>
    NotStated = 0,

    /// <summary>Not picked up, or ended because the resident died or lives elsewhere: results 1 to 5.</summary>
    NotPickedUp = 1,

    /// <summary>Somebody else helps already: results 6 and 7.</summary>
    AlreadyHelped = 2,

    /// <summary>Nobody reached the resident: result 8.</summary>
    NotReached = 3,

    /// <summary>Reached, without help that the definition counts: results 9 to 11, and what the definition does not count.</summary>
    ReachedNoHelp = 4,

    /// <summary>Help was accepted under the definition.</summary>
    HelpAccepted = 5,

    /// <summary>Referred without the resident: result 15. No acceptance.</summary>
    ReferredWithoutConsent = 6,
}
