namespace Vroegsignalering.Storage;

/// <summary>The order of lines of a worklist.</summary>
public enum CaseLineOrder
{
    /// <summary>Not stated; treated as <see cref="Rank"/>.</summary>
    NotStated = 0,

    /// <summary>The order of the worklist.</summary>
    Rank = 1,

    /// <summary>The earliest deadline first.</summary>
    Deadline = 2,

    /// <summary>The earliest next step first.</summary>
    Next = 3,
}
