namespace Vroegsignalering.Cases;

/// <summary>Why an override was not followed.</summary>
public enum OverrideRefusal
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>There is no open case with this number.</summary>
    NoSuchCase = 1,

    /// <summary>The policy has no class with this id.</summary>
    NoSuchClass = 2,

    /// <summary>The law ranks the case first: a threatening situation (Wgs art. 4 lid 2).</summary>
    RankedByLaw = 3,
}

/// <summary>An override that was not followed.</summary>
/// <param name="Override">The override.</param>
/// <param name="Why">Why not.</param>
public sealed record RefusedOverride(PriorityOverride Override, OverrideRefusal Why);
