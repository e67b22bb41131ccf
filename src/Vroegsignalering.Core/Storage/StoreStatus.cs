namespace Vroegsignalering.Storage;

/// <summary>How a store is.</summary>
/// <param name="SchemaVersion">The version of the schema that the store has; 1 or more.</param>
/// <param name="ExpectedVersion">The version that this software was made for.</param>
public sealed record StoreStatus(int SchemaVersion, int ExpectedVersion)
{
    /// <summary>Whether the schema is the one that this software was made for.</summary>
    public bool IsUpToDate => SchemaVersion == ExpectedVersion;
}
