namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>A stream that gives 1, 2, 3 … bytes at a time, as a network does, and knows whether it was read.</summary>
internal sealed class PiecesStream(byte[] bytes) : Stream
{
    private int _at;
    private int _piece;

    public bool WasRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        WasRead = true;
        int size = Math.Min(Math.Min(count, ++_piece), bytes.Length - _at);
        bytes.AsSpan(_at, size).CopyTo(buffer.AsSpan(offset));
        _at += size;
        return size;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
