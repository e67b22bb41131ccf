namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Where frozen deliveries are kept. Its methods can be called by more callers at a time.</summary>
public interface IDdasSnapshots
{
    /// <summary>Freezes a delivery and keeps it, whole or not at all.</summary>
    /// <param name="request">What to freeze.</param>
    /// <param name="cancellationToken">Ends the call early; nothing is kept then.</param>
    Task<DdasFreezeResult> FreezeAsync(DdasFreezeRequest request, CancellationToken cancellationToken = default);

    /// <summary>What is kept, the newest first. What cannot be read is left out.</summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task<IReadOnlyList<DdasSnapshotInfo>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Opens a frozen delivery, after it was checked.</summary>
    /// <param name="id">The identity of the snapshot.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><c>null</c> when there is none with this identity. The snapshot is to be disposed by the caller.</returns>
    Task<DdasSnapshotOpenResult?> OpenAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes a frozen delivery. Who is reading it can go on, or is told by an exception that its end is missing. Without one it does nothing.</summary>
    /// <param name="id">The identity of the snapshot.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);
}
