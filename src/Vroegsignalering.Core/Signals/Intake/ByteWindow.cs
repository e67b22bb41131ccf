using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Vroegsignalering.Signals.Intake;

/// <summary>The part of a stream that was read and not yet used. One buffer is used again and again; it grows only for a record that fills it.</summary>
internal sealed class ByteWindow(Stream stream, long maximum)
{
    private const int FirstSize = 128 * 1024;

    private byte[] _buffer = new byte[FirstSize];
    private int _end;
    private long _read;
    private bool _swaps;

    /// <summary>Where the first byte is that was not used.</summary>
    public int Start { get; private set; }

    /// <summary>Whether the stream has no more bytes.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Whether the stream has more bytes than allowed; then none of them are given any more.</summary>
    public bool IsTooLarge => _read > maximum;

    /// <summary>The bytes that were not used; valid until the next <see cref="Fill"/>.</summary>
    public ReadOnlySpan<byte> Unused => _buffer.AsSpan(Start, _end - Start);

    /// <summary>Bytes that were used since the last <see cref="Fill"/>.</summary>
    public ReadOnlySpan<byte> Used(int start, int length) => _buffer.AsSpan(start, length);

    public void Use(int bytes) => Start += bytes;

    /// <summary>From here on each pair of bytes is turned round.</summary>
    public void SwapPairs()
    {
        _swaps = true;
        Swap(Start, _end);
    }

    /// <summary>Reads on; what was not used is kept.</summary>
    public void Fill()
    {
        MakeRoom();
        Take(IsTooLarge ? 0 : stream.Read(_buffer, _end, _buffer.Length - _end));
    }

    /// <inheritdoc cref="Fill"/>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        Take(IsTooLarge ? 0 : await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken));
    }

    private void MakeRoom()
    {
        int left = _end - Start;
        byte[] buffer = left == _buffer.Length ? new byte[_buffer.Length * 2] : _buffer;
        Buffer.BlockCopy(_buffer, Start, buffer, 0, left);
        (_buffer, Start, _end) = (buffer, 0, left);
    }

    private void Take(int read)
    {
        _read += read;
        if (IsTooLarge)
        {
            // Not one row of what lies in the buffer is given any more: the file is refused.
            (AtEnd, _end) = (true, Start);
            return;
        }

        AtEnd = read == 0;
        int from = _end;
        _end += read;
        if (_swaps)
        {
            Swap(from, _end);
        }
    }

    // A stream may give half a pair; it is turned when its other half has come.
    private void Swap(int from, int to)
    {
        from -= (from - Start) % 2;
        to -= (to - from) % 2;
        Span<ushort> pairs = MemoryMarshal.Cast<byte, ushort>(_buffer.AsSpan(from, to - from));
        BinaryPrimitives.ReverseEndianness(pairs, pairs);
    }
}
