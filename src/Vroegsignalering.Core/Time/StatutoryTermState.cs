namespace Vroegsignalering.Time;

/// <summary>How a term stands on a day.</summary>
public enum StatutoryTermState
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>It runs, and its last day is not near.</summary>
    Open = 1,

    /// <summary>It runs, and its last day is near.</summary>
    AtRisk = 2,

    /// <summary>What it asks was done on its last day or before.</summary>
    Met = 3,

    /// <summary>What it asks was not done in time.</summary>
    Missed = 4,

    /// <summary>It asks nothing any more, as of a case that was closed without a conversation: the law asks one only when the resident accepted the offer.</summary>
    Lapsed = 5,
}
