namespace Vroegsignalering.Ddas.Signing;

/// <summary>Whether a message came by before.</summary>
public enum ReplayAnswer
{
    /// <summary>Not stated; counts as <see cref="Unknown"/>.</summary>
    NotStated = 0,

    /// <summary>It is new, and is remembered now.</summary>
    New = 1,

    /// <summary>It came by before.</summary>
    Seen = 2,

    /// <summary>It cannot be told; the message is refused.</summary>
    Unknown = 3,
}
