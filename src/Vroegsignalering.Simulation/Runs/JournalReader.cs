using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>Reads a shard file line by line, for as far as it is good. Memory does not grow with the file.</summary>
internal sealed class JournalReader : IDisposable
{
    private const int LongestLine = 256 << 20;

    private readonly Stream _stream;
    private byte[] _buffer = new byte[64 << 10];
    private int _from;
    private int _to;

    /// <summary>Reads the header.</summary>
    /// <param name="stream">The file; it is closed with the reader.</param>
    public JournalReader(Stream stream)
    {
        _stream = stream;
        if (!TryLine(out ReadOnlySpan<byte> line))
        {
            End = _to > _from ? JournalEnd.Torn : JournalEnd.Unfinished;
        }
        else if (Unseal(line, out ReadOnlySpan<byte> text, out string? seal) && JournalHeader.Read(text) is JournalHeader header)
        {
            (Header, Next) = (header, header.From);
            Accept(line, text, seal);
        }
        else
        {
            End = JournalEnd.Damaged;
        }
    }

    /// <summary>The header; <c>null</c> when the file does not begin with one.</summary>
    public JournalHeader? Header { get; }

    /// <summary>The unit that comes next.</summary>
    public long Next { get; private set; }

    /// <summary>How the reading ended.</summary>
    public JournalEnd End { get; private set; }

    /// <summary>The number of good lines; without the last line of a whole file.</summary>
    public int Rows { get; private set; }

    /// <summary>The bytes of those lines.</summary>
    public long GoodLength { get; private set; }

    /// <summary>The seal of those lines.</summary>
    public JournalSeal Seal { get; } = new();

    /// <summary>Reads the next unit; <c>null</c> at the end, good or bad.</summary>
    public UnitResult? Read()
    {
        if (End != JournalEnd.NotStated)
        {
            return null;
        }

        if (!TryLine(out ReadOnlySpan<byte> line))
        {
            End = _to > _from ? JournalEnd.Torn : JournalEnd.Unfinished;
            return null;
        }

        if (Unseal(line, out ReadOnlySpan<byte> text, out string? seal))
        {
            if (Next < Header!.Before && JournalLines.Read(text, Header, Next) is UnitResult unit)
            {
                Next++;
                Accept(line, text, seal);
                return unit;
            }

            if (Next == Header.Before && text.SequenceEqual(JournalLines.End(Header, Seal.Sum())) && !TryLine(out _) && _from == _to)
            {
                End = JournalEnd.Whole;
                return null;
            }
        }

        End = JournalEnd.Damaged;
        return null;
    }

    public void Dispose()
    {
        Seal.Dispose();
        _stream.Dispose();
    }

    private void Accept(ReadOnlySpan<byte> line, ReadOnlySpan<byte> text, string seal)
    {
        Rows++;
        GoodLength += line.Length + 1;
        Seal.Add(text, seal);
    }

    private bool Unseal(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> text, [NotNullWhen(true)] out string? seal)
    {
        text = default;
        seal = null;
        int place = line.Length - JournalSeal.Length - 1;
        if (place < 1 || line[place] != ' ')
        {
            return false;
        }

        text = line[..place];
        seal = Seal.Of(text);
        return line[(place + 1)..].SequenceEqual(Encoding.ASCII.GetBytes(seal));
    }

    // The line stays good until the next call.
    private bool TryLine(out ReadOnlySpan<byte> line)
    {
        for (int searched = 0; ;)
        {
            int end = _buffer.AsSpan(_from + searched, _to - _from - searched).IndexOf((byte)'\n');
            if (end >= 0)
            {
                line = _buffer.AsSpan(_from, searched + end);
                _from += searched + end + 1;
                return true;
            }

            searched = _to - _from;
            if (!Fill())
            {
                line = default;
                return false;
            }
        }
    }

    private bool Fill()
    {
        _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
        (_from, _to) = (0, _to - _from);
        if (_to == _buffer.Length)
        {
            if (_buffer.Length >= LongestLine)
            {
                return false;
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = _stream.Read(_buffer, _to, _buffer.Length - _to);
        _to += read;
        return read > 0;
    }
}
