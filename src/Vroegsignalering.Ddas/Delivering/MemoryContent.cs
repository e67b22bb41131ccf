namespace Vroegsignalering.Ddas.Delivering;

/// <summary>A frozen delivery in memory.</summary>
internal sealed class MemoryContent(ReadOnlyMemory<byte> bytes) : IDdasSnapshotContent
{
    public long Length => bytes.Length;

    public int Read(long offset, Span<byte> buffer)
    {
        if (offset >= bytes.Length)
        {
            return 0;
        }

        ReadOnlySpan<byte> rest = bytes.Span[(int)offset..];
        int count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        return count;
    }

    public void Dispose()
    {
        // There is nothing to let go of.
    }
}
