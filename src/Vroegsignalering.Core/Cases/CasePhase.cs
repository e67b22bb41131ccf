namespace Vroegsignalering.Cases;

/// <summary>Where a case stands, derived from what happened and never registered.</summary>
public enum CasePhase
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Nobody was tried yet.</summary>
    New = 1,

    /// <summary>There were attempts, and nobody was reached.</summary>
    Trying = 2,

    /// <summary>The resident was reached.</summary>
    InContact = 3,

    /// <summary>A first conversation was offered, and not held.</summary>
    ConversationOffered = 4,

    /// <summary>The first conversation was held.</summary>
    ConversationHeld = 5,

    /// <summary>The resident did not want help.</summary>
    HelpRefused = 6,

    /// <summary>Help was accepted or given.</summary>
    HelpRunning = 7,

    /// <summary>A receiver was asked to take over, and did not answer yet.</summary>
    WaitingForHandover = 8,

    /// <summary>The case has a result.</summary>
    Closed = 9,
}
