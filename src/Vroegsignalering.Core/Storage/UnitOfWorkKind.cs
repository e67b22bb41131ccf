namespace Vroegsignalering.Storage;

/// <summary>What a unit of work is for.</summary>
public enum UnitOfWorkKind
{
    /// <summary>Not stated; treated as <see cref="Write"/>.</summary>
    NotStated = 0,

    /// <summary>Only reads, from one moment: what others write meanwhile is not seen. Writing in it is a fault of the caller.</summary>
    Read = 1,

    /// <summary>Reads and writes.</summary>
    Write = 2,
}
