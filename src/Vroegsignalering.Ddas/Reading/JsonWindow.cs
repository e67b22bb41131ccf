using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>The part of a file that is in memory: all of it, or what was read of a stream and is not behind yet.</summary>
/// <remarks>What it shows is valid UTF-8. At the first byte that is not, it ends, and <see cref="IsBroken"/> says so when more is asked.</remarks>
internal sealed class JsonWindow : IDisposable
{
    /// <summary>The most bytes of one signal, case or field of a stream.</summary>
    public const int MaxItem = 1 << 20;

    private const int FirstSize = 128 << 10;

    private readonly Stream? _stream;
    private ReadOnlyMemory<byte> _bytes;
    private byte[]? _buffer;
    private int _start;
    private int _valid;
    private int _end;
    private long _before;
    private bool _ended;
    private bool _invalid;

    public JsonWindow(ReadOnlyMemory<byte> file)
    {
        _bytes = file;
        _end = file.Length;
        _ended = true;
        SkipMark();
        Validate();
    }

    public JsonWindow(Stream stream)
    {
        _stream = stream;
        _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
        _bytes = _buffer;
        ReadOn();
        SkipMark();
        Validate();
    }

    public ReadOnlySpan<byte> Unread => _bytes.Span[_start.._valid];

    /// <summary>Gets whether no more follows.</summary>
    public bool IsFinal => _ended && !_invalid;

    /// <summary>Gets whether it ends at bytes that are no UTF-8.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Gets the place in the file of the first byte of <see cref="Unread"/>.</summary>
    public long Position => _before + _start;

    /// <summary>What was in <see cref="Unread"/> before the last <see cref="Advance"/>, until the next <see cref="TryFill"/>.</summary>
    public ReadOnlyMemory<byte> Slice(long position, int length) => _bytes.Slice((int)(position - _before), length);

    public void Advance(long count) => _start += (int)count;

    /// <summary>Gets more bytes; <c>false</c> when they are no UTF-8 or one item takes too many.</summary>
    public bool TryFill()
    {
        IsBroken = _invalid;
        if (_invalid || _stream is null)
        {
            return false;
        }

        if (_start == 0 && _end == _bytes.Length && !TryGrow())
        {
            return false;
        }

        MoveToFront();
        ReadOn();
        Validate();
        return true;
    }

    public void Dispose()
    {
        if (_buffer is byte[] buffer)
        {
            // It held personal data.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            (_buffer, _bytes, _start, _valid, _end) = (null, default, 0, 0, 0);
        }
    }

    private bool TryGrow()
    {
        if (_end >= MaxItem)
        {
            return false;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(_end * 2);
        _buffer.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer!, clearArray: true);
        _buffer = larger;
        _bytes = larger;
        return true;
    }

    private void MoveToFront()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _before += _start;
        (_valid, _end, _start) = (_valid - _start, _end - _start, 0);
    }

    // Until it is full, so that it does not matter in which pieces the stream comes.
    private void ReadOn()
    {
        while (!_ended && _end < _bytes.Length)
        {
            int count = _stream!.Read(_buffer!, _end, _bytes.Length - _end);
            _ended = count == 0;
            _end += count;
        }
    }

    private void SkipMark()
    {
        if (_bytes.Span[.._end].StartsWith("\uFEFF"u8))
        {
            _start = _valid = 3;
        }
    }

    // A character that is cut off at the end of a full buffer waits for its last bytes.
    private void Validate()
    {
        ReadOnlySpan<byte> added = _bytes.Span[_valid.._end];
        int whole = _ended ? added.Length : WithoutCutOff(added);
        if (Utf8.IsValid(added[..whole]))
        {
            _valid += whole;
            return;
        }

        while (!added.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(added, out _, out int length);
            if (status != OperationStatus.Done)
            {
                _invalid = _ended || status == OperationStatus.InvalidData;
                return;
            }

            _valid += length;
            added = added[length..];
        }
    }

    private static int WithoutCutOff(ReadOnlySpan<byte> utf8)
    {
        // The lead byte of the last character is one of the last three bytes, or the character is whole.
        for (int i = utf8.Length - 1; i >= 0 && i >= utf8.Length - 3; i--)
        {
            if (utf8[i] >= 0b1100_0000)
            {
                return i;
            }
        }

        return utf8.Length;
    }
}
