namespace Vroegsignalering.Cases;

/// <summary>How a case came to be on the worklist.</summary>
public enum WorklistOrigin
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>New signals made it.</summary>
    New = 1,

    /// <summary>It was open already, and new signals joined it.</summary>
    Joined = 2,

    /// <summary>It was registered before; nothing joined it.</summary>
    Registered = 3,

    /// <summary>Its only signal was decided already by its status, is about a legal person, or is unjustified by the table of
    /// designations; it is no case, but it is not lost.</summary>
    DecidedBefore = 4,
}
