namespace Vroegsignalering.Prioritisation;

/// <summary>The floors of the ranking, highest first. The law sets them; no policy can change their order.</summary>
public enum PriorityTier
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A threatening situation: first conversation within three working days (Wgs art. 4 lid 2).</summary>
    ThreateningSituation = 1,

    /// <summary>The statutory four weeks end soon or have ended (Wgs art. 4 lid 1 onder b).</summary>
    TermNear = 2,

    /// <summary>Ranked by score.</summary>
    Ordinary = 3,

    /// <summary>Left out by the policy, such as below the threshold; an outcome that is counted and reported.</summary>
    LeftOut = 4,
}
