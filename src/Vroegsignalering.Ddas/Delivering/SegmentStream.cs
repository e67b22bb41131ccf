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
            Span<byte> target = buffer.Slice(read, Wanted(segment, buffer.Length - read));
            read += Took(segment, segment.Literal.IsEmpty && target.Length > 0 ? content.Read(segment.Offset + _within, target) : Copied(segment, target));
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = 0;
        while (read < buffer.Length && _segment < segments.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SnapshotSegment segment = segments[_segment];
            Memory<byte> target = buffer.Slice(read, Wanted(segment, buffer.Length - read));
            read += Took(
                segment,
                segment.Literal.IsEmpty && target.Length > 0 ? await content.ReadAsync(segment.Offset + _within, target, cancellationToken) : Copied(segment, target.Span));
        }

        return read;
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

    private int Wanted(SnapshotSegment segment, int room) => (int)Math.Min(room, segment.Length - _within);

    private int Copied(SnapshotSegment segment, Span<byte> target)
    {
        segment.Literal.Span.Slice(segment.Literal.IsEmpty ? 0 : (int)_within, target.Length).CopyTo(target);
        return target.Length;
    }

    private int Took(SnapshotSegment segment, int count)
    {
        if (count == 0 && segment.Length > _within)
        {
            throw new EndOfStreamException("The frozen delivery is shorter than it says.");
        }

        _within += count;
        _position += count;
        if (_within == segment.Length)
        {
            (_segment, _within) = (_segment + 1, 0);
        }

        return count;
    }
}
