namespace Vroegsignalering.Storage;

/// <summary>Frozen deliveries: bytes that never change, each whole or not at all. They hold personal data.</summary>
public interface IDeliveryStore
{
    /// <summary>Keeps a delivery. The same bytes again change nothing.</summary>
    /// <param name="id">Its identity: letters, digits, points, hyphens and underscores, at most 120.</param>
    /// <param name="content">Its bytes, from where the stream stands to its end.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="StoreConflictException">Another delivery has this identity.</exception>
    Task KeepAsync(string id, Stream content, CancellationToken cancellationToken = default);

    /// <summary>The deliveries that are kept, ordinal by identity.</summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task<IReadOnlyList<StoredDelivery>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads bytes of a delivery.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="offset">The place, from 0.</param>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many bytes were read; 0 at the end, or when there is no such delivery.</returns>
    Task<int> ReadAsync(string id, long offset, Memory<byte> buffer, CancellationToken cancellationToken = default);

    /// <summary>Erases a delivery. Without one it does nothing.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task EraseAsync(string id, CancellationToken cancellationToken = default);
}
