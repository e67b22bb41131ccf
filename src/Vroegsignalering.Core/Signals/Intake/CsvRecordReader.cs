using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads CSV (RFC 4180) record by record: quotes, doubled quotes, line ends inside quotes; CR LF, LF or CR.</summary>
/// <remarks>Own code because quarantine needs the original bytes of a record: see docs/decisions/0008. The reader is itself the record that
/// it read last, so that a good row costs no memory but that of its signal.</remarks>
internal sealed class CsvRecordReader : IntakeRecord
{
    private readonly SignalIntakeOptions _options;
    private readonly ByteWindow _window;
    private readonly CsvCells<byte> _cellsOfBytes;
    private readonly CsvCells<ushort> _cellsOfLetters;
    private int _unit;
    private bool _swapped;
    private char[] _chars = new char[1024];
    private char[] _cell = new char[256];
    private int _textLength;
    private int _recordStart;
    private int _recordLength;
    private int _nextLine = 1;
    private bool _byLetters;
    private bool _openAtEnd;
    private bool _skipsLine;
    private bool _stopped;

    public CsvRecordReader(Stream stream, Encoding encoding, char delimiter, SignalIntakeOptions options)
    {
        _options = options;
        _window = new ByteWindow(stream, options.MaximumBytes);
        _cellsOfBytes = new CsvCells<byte>((byte)delimiter, options.MaximumColumns);
        _cellsOfLetters = new CsvCells<ushort>(delimiter, options.MaximumColumns);
        Encoding = encoding;
    }

    private enum Step
    {
        Record,
        NeedsBytes,
        End,
    }

    /// <summary>The encoding: that of the byte order mark, or the one that was asked for when there is no mark.</summary>
    public Encoding Encoding { get; private set; }

    /// <summary>Whether a line end follows the record. A last row without one may have been cut off.</summary>
    public bool HasLineEnd { get; private set; }

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Text => _chars.AsSpan(0, _textLength);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes => _swapped ? Unswapped() : _window.Used(_recordStart, _recordLength);

    /// <summary>Reads the next record, empty lines passed over.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        Step step;
        while ((step = Advance()) == Step.NeedsBytes)
        {
            _window.Fill();
        }

        return step == Step.Record;
    }

    /// <inheritdoc cref="Read"/>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Step step;
        while ((step = Advance()) == Step.NeedsBytes)
        {
            await _window.FillAsync(cancellationToken);
        }

        return step == Step.Record;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Cell(int column)
    {
        CsvCell cell = _byLetters ? _cellsOfLetters[column] : _cellsOfBytes[column];
        ReadOnlySpan<char> raw = _chars.AsSpan(cell.Start, cell.Length);
        if (!cell.Quoted)
        {
            return raw;
        }

        if (_cell.Length < raw.Length)
        {
            _cell = new char[Math.Max(raw.Length, _cell.Length * 2)];
        }

        return _cell.AsSpan(0, CsvQuotes.Unquote(raw, _cell));
    }

    // Goes on as far as it can with the bytes that were read.
    private Step Advance()
    {
        if (_unit == 0 && !Begin())
        {
            return Step.NeedsBytes;
        }

        if (_stopped || (_skipsLine && !SkipLine()))
        {
            return _stopped ? Step.End : Step.NeedsBytes;
        }

        while (true)
        {
            CsvScan scan = Scan();
            if (scan.End == CsvScanEnd.None)
            {
                return End();
            }

            if (scan.End == CsvScanEnd.More)
            {
                return Step.NeedsBytes;
            }

            Take(scan);
            if (Fault is not null || (_textLength > 0 && (!char.IsWhiteSpace(_chars[0]) || !Text.IsWhiteSpace())))
            {
                return Step.Record;
            }
        }
    }

    private bool Begin()
    {
        if (_window.Unused.Length < TextEncodings.LongestMark && !_window.AtEnd)
        {
            return false;
        }

        Encoding = TextEncodings.ByMark(_window.Unused, Encoding, out int mark);
        _window.Use(mark);
        _byLetters = Encoding is UnicodeEncoding;
        _unit = _byLetters ? 2 : 1;
        _swapped = _byLetters && TextEncodings.IsBigEndian(Encoding) == BitConverter.IsLittleEndian;
        if (_swapped)
        {
            _window.SwapPairs();
        }

        return true;
    }

    private CsvScan Scan()
    {
        ReadOnlySpan<byte> bytes = _window.Unused;
        if (bytes.Length < _unit)
        {
            // Half a letter of UTF-16 at the end is no letter.
            return new CsvScan(_window.AtEnd ? CsvScanEnd.None : CsvScanEnd.More);
        }

        return _unit == 1
            ? _cellsOfBytes.Scan(bytes, _window.AtEnd, _options.MaximumRowLength)
            : _cellsOfLetters.Scan(MemoryMarshal.Cast<byte, ushort>(bytes), _window.AtEnd, _options.MaximumRowLength);
    }

    private void Take(CsvScan scan)
    {
        Line = _nextLine;
        (_recordStart, _recordLength) = (_window.Start, scan.Length * _unit);
        _window.Use(scan.Next * _unit);
        _nextLine += scan.Lines;
        HasLineEnd = scan.HasLineEnd;
        FollowsOpenQuote |= _openAtEnd;
        Fault = scan.End switch
        {
            CsvScanEnd.TooLong => SignalDiagnostics.RowTooLong,
            CsvScanEnd.OpenAtEnd or CsvScanEnd.OpenTooLong => SignalDiagnostics.QuoteNotClosed,
            _ => null,
        };
        _openAtEnd = scan.End == CsvScanEnd.OpenAtEnd;
        _skipsLine = scan.End is CsvScanEnd.TooLong or CsvScanEnd.OpenTooLong && !scan.HasLineEnd;
        Decode(isWhole: scan.End == CsvScanEnd.Row);
        CellCount = scan.End != CsvScanEnd.Row ? 0 : _byLetters ? _cellsOfLetters.Count : _cellsOfBytes.Count;
    }

    // The file is larger than allowed: that is told in a record of its own, after which nothing is read.
    private Step End()
    {
        _stopped = true;
        CellCount = 0;
        if (!_window.IsTooLarge)
        {
            return Step.End;
        }

        Line = _nextLine;
        Fault = SignalDiagnostics.FileTooLarge;
        (_textLength, _recordStart, _recordLength) = (0, 0, 0);
        return Step.Record;
    }

    // The cells of most rows begin at the same place in bytes as in text. Where a letter takes more than one byte they are looked up again.
    private void Decode(bool isWhole)
    {
        ReadOnlySpan<byte> bytes = _window.Used(_recordStart, _recordLength);
        if (_chars.Length < bytes.Length)
        {
            _chars = new char[Math.Max(bytes.Length, _chars.Length * 2)];
        }

        if (_unit == 2)
        {
            MemoryMarshal.Cast<byte, char>(bytes).CopyTo(_chars);
            (_textLength, IsAscii) = (bytes.Length / 2, false);
            return;
        }

        IsAscii = Ascii.ToUtf16(bytes, _chars, out _textLength) == System.Buffers.OperationStatus.Done;
        _byLetters = false;
        if (!IsAscii)
        {
            _textLength = Encoding.GetChars(bytes, _chars);
            _byLetters = isWhole && _textLength != bytes.Length;
        }

        if (_byLetters)
        {
            _ = _cellsOfLetters.Scan(MemoryMarshal.Cast<char, ushort>(Text), final: true, int.MaxValue - 1);
        }
    }

    /// <summary>Passes what is left of a line that is too long.</summary>
    /// <returns>Whether its end was found; if not, more bytes are needed.</returns>
    private bool SkipLine()
    {
        ReadOnlySpan<byte> bytes = _window.Unused;
        int at = _unit == 1 ? bytes.IndexOfAny((byte)'\r', (byte)'\n') : MemoryMarshal.Cast<byte, char>(bytes).IndexOfAny('\r', '\n');
        bool undecided = at >= 0 && (at + 2) * _unit > bytes.Length;
        if (at < 0 || (undecided && !_window.AtEnd))
        {
            _window.Use(at >= 0 ? at * _unit : bytes.Length - (bytes.Length % _unit));
            if (!_window.AtEnd)
            {
                return false;
            }
        }
        else
        {
            bool windows = !undecided && UnitAt(bytes, at) == '\r' && UnitAt(bytes, at + 1) == '\n';
            _window.Use((at + (windows ? 2 : 1)) * _unit);
        }

        _nextLine++;
        _skipsLine = false;
        return true;
    }

    private char UnitAt(ReadOnlySpan<byte> bytes, int at) => _unit == 1 ? (char)bytes[at] : MemoryMarshal.Cast<byte, char>(bytes)[at];

    private byte[] Unswapped()
    {
        byte[] copy = _window.Used(_recordStart, _recordLength).ToArray();
        Span<ushort> units = MemoryMarshal.Cast<byte, ushort>(copy.AsSpan());
        BinaryPrimitives.ReverseEndianness(units, units);
        return copy;
    }
}
