using System.Text.Json;
using System.Text.Unicode;

namespace Vroegsignalering.Files;

/// <summary>Turns the text of a file into values that know their place.</summary>
internal ref struct FileText
{
    /// <summary>The most bytes that a file can have.</summary>
    public const int MaximumBytes = 1_048_576;

    private const int MaximumDepth = 32;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly FileFaults _faults;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _counted;

    private FileText(ReadOnlySpan<byte> utf8, FileFaults faults)
    {
        _utf8 = utf8;
        _faults = faults;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    }

    /// <summary>The whole file; <c>null</c> when it is no JSON, which is reported.</summary>
    public static FileNode? Parse(ReadOnlyMemory<byte> utf8, FileFaults faults)
    {
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (utf8.Length > MaximumBytes)
        {
            faults.Add(faults.Codes.TooLarge, 1);
            return null;
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            faults.Add(faults.Codes.NotUtf8, LineOfWrongByte(utf8.Span));
            return null;
        }

        if (!new FileText(utf8.Span, faults).IsSound())
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(utf8, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        FileText text = new(utf8.Span, faults);
        text.Next();
        return text.Node(null, null, 0, text._line, document.RootElement.Clone());
    }

    /// <summary>Reads to the end, so that nothing after this can fail.</summary>
    private bool IsSound()
    {
        try
        {
            while (Next())
            {
                if (_reader.CurrentDepth > MaximumDepth)
                {
                    _faults.Add(_faults.Codes.TooLarge, _line);
                    return false;
                }

                if (_reader.ValueIsEscaped)
                {
                    // Half a surrogate pair only shows when the text is asked for.
                    _ = _reader.GetString();
                }
            }

            return true;
        }
        catch (JsonException e)
        {
            _faults.Add(_faults.Codes.NotJson, (int)(e.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            _faults.Add(_faults.Codes.NotUtf8, _line);
        }

        return false;
    }

    private FileNode Node(FileNode? parent, string? name, int index, int line, JsonElement value)
    {
        FileNode node = new(parent, name, index, line, value);
        if (value.ValueKind == JsonValueKind.Object)
        {
            HashSet<string> names = new(StringComparer.Ordinal);
            foreach (JsonProperty property in value.EnumerateObject())
            {
                Next();
                int at = _line;
                Next();
                node.Items.Add(Node(node, property.Name, 0, at, property.Value));
                if (!names.Add(property.Name))
                {
                    _faults.Add(_faults.Codes.PropertyTwice, node.Items[^1]);
                }
            }

            Next();
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                Next();
                node.Items.Add(Node(node, null, node.Items.Count, _line, item));
            }

            Next();
        }

        return node;
    }

    private bool Next()
    {
        bool more = _reader.Read();
        int start = (int)_reader.TokenStartIndex;
        _line += _utf8[_counted..start].Count((byte)'\n');
        _counted = start;
        return more;
    }

    private static int LineOfWrongByte(ReadOnlySpan<byte> utf8)
    {
        int line = 1;
        while (utf8.IndexOf((byte)'\n') is int end and >= 0 && Utf8.IsValid(utf8[..end]))
        {
            line++;
            utf8 = utf8[(end + 1)..];
        }

        return line;
    }
}
