namespace Vroegsignalering.Ddas.Tests;

/// <summary>A stream that is only read forward, that gives its bytes in parts of any size, and that can be far larger than memory.</summary>
/// <param name="begin">What it starts with.</param>
/// <param name="repeated">What follows, so many times.</param>
/// <param name="times">How often.</param>
/// <param name="end">What it ends with.</param>
/// <param name="sizeOfPart">How many bytes it gives at most at each call; one from a sequence that never ends.</param>
internal sealed class PartsStream(byte[] begin, byte[] repeated, long times, byte[] end, Func<int> sizeOfPart) : Stream
{
    private long _position;

    public PartsStream(byte[] bytes, Func<int> sizeOfPart)
        : this(bytes, [], 0, [], sizeOfPart)
    {
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, sizeOfPart());
        int read = 0;
        while (read < count)
        {
            ReadOnlySpan<byte> here = Here();
            if (here.IsEmpty)
            {
                break;
            }

            here = here[..Math.Min(here.Length, count - read)];
            here.CopyTo(buffer[read..]);
            read += here.Length;
            _position += here.Length;
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private ReadOnlySpan<byte> Here()
    {
        if (_position < begin.Length)
        {
            return begin.AsSpan((int)_position);
        }

        long behind = _position - begin.Length;
        long all = repeated.Length * times;
        return behind < all
            ? repeated.AsSpan((int)(behind % repeated.Length))
            : end.AsSpan((int)Math.Min(end.Length, behind - all));
    }
}
