using System.Text;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>Writes a shard file: each unit goes to the file when it is done, and now and then it is made sure that it is on the disk.</summary>
internal sealed class JournalWriter : IDisposable
{
    /// <summary>How much work at most is lost with the power: a choice of this product.</summary>
    private static readonly TimeSpan OnDisk = TimeSpan.FromSeconds(10);

    private readonly FileStream _stream;
    private readonly JournalHeader _header;
    private readonly JournalSeal _seal;
    private readonly TimeProvider _time;
    private long _sure;

    private JournalWriter(FileStream stream, JournalHeader header, JournalSeal seal, TimeProvider time)
    {
        (_stream, _header, _seal, _time) = (stream, header, seal, time);
        _sure = time.GetTimestamp();
    }

    /// <summary>The unit that comes next.</summary>
    public long Next { get; private set; }

    /// <summary>Begins a file.</summary>
    public static JournalWriter Begin(FileStream stream, JournalHeader header, TimeProvider time)
    {
        JournalWriter writer = new(stream, header, new JournalSeal(), time) { Next = header.From };
        stream.SetLength(0);
        writer.Write(header.ToText());
        return writer;
    }

    /// <summary>Goes on with a file after its good lines; what comes after them is cut off.</summary>
    public static JournalWriter GoOn(FileStream stream, JournalReader read, TimeProvider time)
    {
        stream.SetLength(read.GoodLength);
        stream.Position = read.GoodLength;
        return new JournalWriter(stream, read.Header!, read.Seal, time) { Next = read.Next };
    }

    public void Add(UnitResult unit)
    {
        Write(JournalLines.Of(unit));
        Next++;
        if (_time.GetElapsedTime(_sure) >= OnDisk)
        {
            _stream.Flush(flushToDisk: true);
            _sure = _time.GetTimestamp();
        }
    }

    /// <summary>Writes the last line and makes sure that all is on the disk.</summary>
    public void Finish()
    {
        Write(JournalLines.End(_header, _seal.Sum()));
        _stream.Flush(flushToDisk: true);
    }

    public void Dispose()
    {
        _seal.Dispose();
        _stream.Dispose();
    }

    private void Write(byte[] text)
    {
        string seal = _seal.Of(text);
        byte[] line = [.. text, .. Encoding.ASCII.GetBytes($" {seal}\n")];
        _stream.Write(line);
        _seal.Add(text, seal);
    }
}
