using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads CSV (RFC 4180) record by record: quotes, doubled quotes, line ends inside quotes; CR LF, LF or CR.</summary>
/// <remarks>Own code because quarantine needs the original bytes of a record: see docs/decisions/0008. The reader is itself the record that
/// it read last, so that a good row costs no memory but that of its signal.</remarks>
internal sealed class CsvRecordReader : IntakeRecord
{
    private const int FirstBuffer = 128 * 1024;

    private readonly Stream _stream;
    private readonly char _delimiter;
    private readonly SignalIntakeOptions _options;
    private readonly CsvCells _cells;
    private readonly bool _wide;
    private readonly bool _swapped;
    private byte[] _buffer;
    private char[] _chars = new char[1024];
    private char[] _cell = new char[256];
    private byte[] _original = [];
    private int _textLength;
    private int _start;
    private int _end;
    private int _recordStart;
    private int _recordLength;
    private int _nextLine = 1;
    private long _read;
    private bool _atEnd;
    private bool _stopped;
    private bool _kept;

    public CsvRecordReader(Stream stream, Encoding encoding, char delimiter, SignalIntakeOptions options)
    {
        (_stream, _delimiter, _options) = (stream, delimiter, options);
        _buffer = new byte[FirstBuffer];
        _cells = new CsvCells(options.MaximumColumns);
        Fill();
        Encoding = TextEncodings.ByMark(_buffer.AsSpan(0, _end), encoding, out int mark);
        _start = mark;
        _wide = Encoding is UnicodeEncoding;
        _swapped = _wide && TextEncodings.IsBigEndian(Encoding) == BitConverter.IsLittleEndian;
        if (_swapped)
        {
            Swap(_start, _end);
        }
    }

    /// <summary>The encoding: that of the byte order mark, or the one that was asked for when there is no mark.</summary>
    public Encoding Encoding { get; }

    /// <summary>Whether a line end follows the record. A last row without one may have been cut off.</summary>
    public bool HasLineEnd { get; private set; }

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Text => _chars.AsSpan(0, _textLength);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes
    {
        get
        {
            if (!_swapped && !_kept)
            {
                return _buffer.AsSpan(_recordStart, _recordLength);
            }

            return _kept ? _original : Copy();
        }
    }

    /// <summary>Reads the next record, empty lines passed over.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        while (!_stopped && ReadRecord())
        {
            if (Fault is not null || (_textLength > 0 && (!char.IsWhiteSpace(_chars[0]) || !Text.IsWhiteSpace())))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Cell(int column)
    {
        CsvCell cell = _cells[column];
        ReadOnlySpan<char> raw = _chars.AsSpan(cell.Start, cell.Length);
        if (!cell.Quoted)
        {
            return raw;
        }

        if (_cell.Length < raw.Length)
        {
            _cell = new char[Math.Max(raw.Length, _cell.Length * 2)];
        }

        return _cell.AsSpan(0, CsvCells.Unquote(raw, _cell));
    }

    private bool ReadRecord()
    {
        Line = _nextLine;
        Fault = null;
        _kept = false;
        CsvScan scan = Scan();
        while (scan.End == CsvScanEnd.More)
        {
            Fill();
            scan = Scan();
        }

        if (scan.End == CsvScanEnd.None)
        {
            return Limit();
        }

        int unit = _wide ? 2 : 1;
        (_recordStart, _recordLength) = (_start, scan.Length * unit);
        _start += scan.Next * unit;
        _nextLine += scan.Lines;
        HasLineEnd = scan.HasLineEnd;
        Decode(scan);
        CellCount = scan.End == CsvScanEnd.Row ? _cells.Count : 0;
        if (scan.End == CsvScanEnd.TooLong)
        {
            Fault = scan.InQuotes ? SignalDiagnostics.QuoteNotClosed : SignalDiagnostics.RowTooLong;
            _original = Copy();
            _kept = true;
            SkipLine(unit);
        }
        else if (scan.InQuotes)
        {
            Fault = SignalDiagnostics.QuoteNotClosed;
        }

        return true;
    }

    // The file is larger than allowed: that is told in a record of its own, after which nothing is read.
    private bool Limit()
    {
        if (_read <= _options.MaximumBytes)
        {
            return false;
        }

        _stopped = true;
        Fault = SignalDiagnostics.FileTooLarge;
        (_textLength, _recordStart, _recordLength, CellCount) = (0, 0, 0, 0);
        return true;
    }

    private CsvScan Scan()
    {
        bool final = _atEnd;
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_start, _end - _start);
        return _wide
            ? Scan(MemoryMarshal.Cast<byte, char>(bytes), final)
            : Scan(bytes, final);
    }

    private CsvScan Scan<T>(ReadOnlySpan<T> units, bool final)
        where T : unmanaged, IBinaryInteger<T> =>
        units.IsEmpty ? new CsvScan(final ? CsvScanEnd.None : CsvScanEnd.More)
        : _cells.Scan(units, T.CreateTruncating(_delimiter), final, _options.MaximumRowLength);

    // The cells of most rows begin at the same place in bytes as in text. Where a letter takes more than one byte they are looked up again.
    private void Decode(CsvScan scan)
    {
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_recordStart, _recordLength);
        if (_chars.Length < bytes.Length)
        {
            _chars = new char[Math.Max(bytes.Length, _chars.Length * 2)];
        }

        if (_wide)
        {
            MemoryMarshal.Cast<byte, char>(bytes).CopyTo(_chars);
            _textLength = bytes.Length / 2;
            return;
        }

        _textLength = Encoding.GetChars(bytes, _chars);
        if (_textLength != bytes.Length && scan.End == CsvScanEnd.Row)
        {
            _ = _cells.Scan<char>(_chars.AsSpan(0, _textLength), _delimiter, final: true, int.MaxValue - 1);
        }
    }

    private void SkipLine(int unit)
    {
        while (true)
        {
            ReadOnlySpan<byte> bytes = _buffer.AsSpan(_start, _end - _start);
            int at = unit == 1 ? bytes.IndexOfAny((byte)'\r', (byte)'\n') : MemoryMarshal.Cast<byte, char>(bytes).IndexOfAny('\r', '\n');
            bool lastOfBuffer = at >= 0 && (at + 2) * unit > bytes.Length;
            if (at >= 0 && (!lastOfBuffer || _atEnd))
            {
                bool windows = !lastOfBuffer && UnitAt(at, unit) == '\r' && UnitAt(at + 1, unit) == '\n';
                _start += (at + (windows ? 2 : 1)) * unit;
                _nextLine++;
                HasLineEnd = true;
                return;
            }

            if (_atEnd)
            {
                _start = _end;
                _nextLine++;
                return;
            }

            _start = at >= 0 ? _start + (at * unit) : _end - (bytes.Length % unit);
            Fill();
        }
    }

    private char UnitAt(int at, int unit) => unit == 1 ? (char)_buffer[_start + at] : MemoryMarshal.Cast<byte, char>(_buffer.AsSpan(_start, _end - _start))[at];

    private byte[] Copy()
    {
        byte[] copy = _buffer.AsSpan(_recordStart, _recordLength).ToArray();
        if (_swapped)
        {
            Span<ushort> units = MemoryMarshal.Cast<byte, ushort>(copy.AsSpan());
            BinaryPrimitives.ReverseEndianness(units, units);
        }

        return copy;
    }

    private byte[] Grown(int length)
    {
        byte[] grown = new byte[Math.Max(length, _buffer.Length)];
        _buffer.AsSpan(0, _end).CopyTo(grown);
        return grown;
    }

    // What is left of the buffer moves to its begin; the buffer grows when a single record fills it.
    private void Fill()
    {
        int left = _end - _start;
        if (left == _buffer.Length)
        {
            _buffer = Grown(_buffer.Length * 2);
        }

        Buffer.BlockCopy(_buffer, _start, _buffer, 0, left);
        (_start, _end) = (0, left);
        int read = _read > _options.MaximumBytes ? 0 : _stream.Read(_buffer, _end, _buffer.Length - _end);
        _read += read;
        if (_read > _options.MaximumBytes)
        {
            // Not one row of what lies in the buffer is given any more: the file is refused.
            (_atEnd, _end) = (true, _start);
            return;
        }

        _atEnd = read == 0;
        int swapFrom = _end;
        _end += read;
        if (_swapped)
        {
            Swap(swapFrom, _end);
        }
    }

    // A stream may give half a unit; it is swapped when its other half has come.
    private void Swap(int from, int to)
    {
        from -= (from - _start) % 2;
        to -= (to - from) % 2;
        Span<ushort> units = MemoryMarshal.Cast<byte, ushort>(_buffer.AsSpan(from, to - from));
        BinaryPrimitives.ReverseEndianness(units, units);
    }
}
