namespace Vroegsignalering.Signals.Quarantine;

/// <summary>Where a row that was set aside stands.</summary>
public enum QuarantineState
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Somebody has to repair it or give it up.</summary>
    Open = 1,

    /// <summary>It was repaired and can be taken in.</summary>
    Repaired = 2,

    /// <summary>The repaired row was taken in. It stays so.</summary>
    TakenIn = 3,

    /// <summary>Somebody decided that it is not taken in, with a reason. A repair opens it again.</summary>
    GivenUp = 4,

    /// <summary>Nothing has to be done: it is a double, an earlier version or a header, kept as evidence.</summary>
    Evidence = 5,

    /// <summary>Nothing has to be done any more: the row itself was accepted, because the mapping was put right.</summary>
    Accepted = 6,
}
