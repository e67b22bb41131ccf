namespace Vroegsignalering.Storage;

/// <summary>Somebody else changed the same since it was read. Read it again, decide again, and try once more; nothing of the unit of work holds.</summary>
/// <remarks>The message names what it is about by its kind and holds no personal data.</remarks>
public sealed class StoreConflictException : Exception
{
    /// <summary>A conflict.</summary>
    /// <param name="what">What it is about.</param>
    /// <param name="inner">What the database said; <c>null</c> when the store found out itself.</param>
    public StoreConflictException(StoreConflict what, Exception? inner = null)
        : base($"Somebody else changed the same: {what}. Read it again and try once more.", inner) => What = what;

    /// <summary>What it is about.</summary>
    public StoreConflict What { get; }
}
