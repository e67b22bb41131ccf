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
}
