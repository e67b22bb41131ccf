namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Reads the pieces of an answer one after another, without holding more than the caller asks for.</summary>
internal sealed class SegmentStream(IDdasSnapshotContent content, IReadOnlyList<SnapshotSegment> segments) : Stream
{
    private int _segment;
    private long _within;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; } = segments.Sum(s => s.Length);

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException("An answer is read from begin to end.");
    }

    public override int Read(Span<byte> buffer)
    {
        int read = 0;
        while (read < buffer.Length && _segment < segments.Count)
        {
            SnapshotSegment segment = segments[_segment];
            int wanted = (int)Math.Min(buffer.Length - read, segment.Length - _within);
            Span<byte> target = buffer.Slice(read, wanted);
            if (segment.Literal.IsEmpty)
            {
                wanted = wanted == 0 ? 0 : content.Read(segment.Offset + _within, target);
                if (wanted == 0 && segment.Length > _within)
                {
                    throw new EndOfStreamException("The frozen delivery is shorter than it says.");
                }
            }
            else
            {
                segment.Literal.Span.Slice((int)_within, wanted).CopyTo(target);
            }

            read += wanted;
            _within += wanted;
            if (_within == segment.Length)
            {
                (_segment, _within) = (_segment + 1, 0);
            }
        }

        _position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    // Pieces are small and lie on a disk near by: a thread for each would cost more than the wait.
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        // There is nothing to write.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("An answer is read from begin to end.");

    public override void SetLength(long value) => throw new NotSupportedException("An answer is only read.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("An answer is only read.");
}
