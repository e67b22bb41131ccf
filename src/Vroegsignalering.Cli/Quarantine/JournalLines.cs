using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Quarantine;

/// <summary>What a line turned out to be.</summary>
internal enum JournalLine
{
    NotStated = 0,

    /// <summary>As it was written.</summary>
    Whole = 1,

    /// <summary>Cut off while it was written.</summary>
    Broken = 2,

    /// <summary>Changed after it was written, or it cannot follow the lines before it.</summary>
    Changed = 3,
}

/// <summary>The lines of <c>quarantine.jsonl</c>: see docs/quarantine.md. Each ends with a digest of itself and all lines before it.</summary>
internal sealed class JournalLines
{
    public const int Version = 1;

    private const string ChainMark = ",\"chain\":\"";
    private const int DigestLetters = 64;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, RowLayout> _layouts = new(StringComparer.Ordinal);
    private string _chain = "";

    /// <summary>The quarantine after the lines that were read and written.</summary>
    public SignalQuarantine Quarantine { get; private set; } = SignalQuarantine.Empty;

    /// <summary>Whether the first line, which says what the file is, was read or written.</summary>
    public bool Begun { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="afterBroken">Whether broken lines stand before it; it has to tell of them then.</param>
    /// <exception cref="CallException">The file was written by a later version of the tool.</exception>
    public JournalLine Read(ReadOnlySpan<byte> line, bool afterBroken)
    {
        int end = line.Length - 2 - DigestLetters;
        try
        {
            Utf8JsonReader reader = new(line);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            bool right = end > ChainMark.Length
                && line[(end - ChainMark.Length)..end].SequenceEqual(Encoding.UTF8.GetBytes(ChainMark))
                && line[end..^2].SequenceEqual(Encoding.UTF8.GetBytes(Next(line[..(end - ChainMark.Length)])))
                && Happen(document.RootElement, afterBroken);
            _chain = right ? Encoding.UTF8.GetString(line[end..^2]) : _chain;
            return right ? JournalLine.Whole : JournalLine.Changed;
        }
        catch (JsonException)
        {
            return IsBegin(line) ? JournalLine.Broken : JournalLine.Changed;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException)
        {
            return JournalLine.Changed;
        }
    }

    // What is left of a line that was cut off is its begin; after a power cut there can be zeros. All else was not written by the tool.
    private static bool IsBegin(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> begin = "{\"event\":\""u8;
        int length = Math.Min(line.Length, begin.Length);
        return line.IsEmpty || line[0] == 0 || line[..length].SequenceEqual(begin[..length]);
    }

    /// <summary>Passes over a broken line. The next line that is written or read has it in its digest.</summary>
    public void Skip(ReadOnlySpan<byte> broken) => _chain = Next(broken);

    /// <summary>The line that says what the file is.</summary>
    public byte[] Begin()
    {
        Begun = true;
        return Line(json =>
        {
            json.WriteString("event", "quarantine");
            json.WriteNumber("version", Version);
        });
    }

    /// <summary>The line that says that the lines before it are broken.</summary>
    public byte[] Torn() => Line(json => json.WriteString("event", "torn"));

    /// <summary>The lines of what happened; none when it adds nothing.</summary>
    /// <param name="happened">An event that was not refused.</param>
    public byte[] Write(QuarantineEvent happened)
    {
        QuarantineOutcome outcome = Quarantine.Apply(happened);
        if (!outcome.Happened)
        {
            return [];
        }

        Quarantine = outcome.Quarantine;
        byte[] layout = happened is RowSetAside row && _layouts.TryAdd(row.Layout.Id, row.Layout) ? Line(json => Write(json, row.Layout)) : [];
        return [.. layout, .. Line(json => QuarantineEventJson.Write(json, happened, LayoutOf(happened.Id)))];
    }

    private static void Write(Utf8JsonWriter json, RowLayout layout)
    {
        json.WriteString("event", "layout");
        QuarantineEventJson.Write(json, layout);
    }

    private byte[] Line(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> body = new();
        using (Utf8JsonWriter json = new(body, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        _chain = Next(body.WrittenSpan[..^1]);
        return [.. body.WrittenSpan[..^1], .. Encoding.UTF8.GetBytes($"{ChainMark}{_chain}\"}}\n")];
    }

    private string Next(ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(_chain), .. content]));

    // Whether the line can follow the lines before it.
    private bool Happen(JsonElement line, bool afterBroken)
    {
        string kind = Text(line, "event");
        if (!Begun)
        {
            Begun = kind == "quarantine";
            return !Begun || line.GetProperty("version").GetInt32() == Version
                ? Begun
                : throw new CallException("The quarantine was written by a later version of the tool. Use that version.");
        }

        if (kind == "torn" || afterBroken)
        {
            return kind == "torn";
        }

        if (kind == "layout")
        {
            return _layouts.TryAdd(Text(line, "id"), QuarantineEventJson.ReadLayout(line));
        }

        QuarantineOutcome outcome = Quarantine.Apply(QuarantineEventJson.Read(line, layout => _layouts[layout], LayoutOf));
        Quarantine = outcome.Quarantine;
        return outcome.Happened;
    }

    private RowLayout LayoutOf(string id) => Quarantine.Find(id)?.SetAside.Layout ?? throw new FormatException("There is no such row.");

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString() ?? throw new FormatException("A text is missing.");
}
