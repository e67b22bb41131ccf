namespace Vroegsignalering.Contact;

/// <summary>Whether and how a step is announced to the resident (<i>aankondiging</i>).</summary>
public enum Announcement
{
    /// <summary>Not stated; treated as <see cref="None"/>.</summary>
    NotStated = 0,

    /// <summary>Not announced.</summary>
    None = 1,

    /// <summary>By a letter with the time of the visit and how to decline it.</summary>
    Letter = 2,

    /// <summary>By a card.</summary>
    Card = 3,

    /// <summary>By a text message.</summary>
    Message = 4,
}
