namespace Vroegsignalering.Ddas.Delivering;

/// <summary>The bytes of a frozen delivery, wherever they are kept. They never change.</summary>
public interface IDdasSnapshotContent : IDisposable
{
    /// <summary>The number of bytes.</summary>
    long Length { get; }

    /// <summary>Reads bytes from a place on, by more callers at a time.</summary>
    /// <param name="offset">The place, from 0.</param>
    /// <param name="buffer">Where the bytes go.</param>
    /// <returns>The number of bytes read; 0 at the end.</returns>
    int Read(long offset, Span<byte> buffer);

    /// <summary>Reads bytes from a place on without holding a thread, where the bytes are kept somewhere that knows how; otherwise as <see cref="Read"/>.</summary>
    /// <param name="offset">The place, from 0.</param>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The number of bytes read; 0 at the end.</returns>
    ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(offset, buffer.Span));
    }
}
