using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads the items of a list in a JSON file one by one, with paths as columns. Only one item is in memory at a time.</summary>
internal sealed class JsonRecordReader(Stream stream, IReadOnlyList<string> columns, string rowsAt, SignalIntakeOptions options) : IntakeRecord
{
    private readonly string[][] _paths = [.. columns.Select(c => c.Split('.'))];
    private readonly string?[] _cells = new string?[columns.Count];
    private readonly bool[] _numbers = new bool[columns.Count];
    private readonly JsonDocumentOptions _item = new() { MaxDepth = options.MaximumJsonDepth, AllowDuplicateProperties = false };
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private int _itemStart;
    private int _itemLength;
    private long _read;
    private bool _atEnd;
    private bool _stopped;
    private bool _found;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = options.MaximumJsonDepth });
    private string _text = "";

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Text => _text;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_itemStart, _itemLength);

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Cell(int column) => _cells[column];

    /// <inheritdoc/>
    public override bool IsNumber(int column) => column >= 0 && _numbers[column];

    /// <summary>Goes to the list.</summary>
    /// <returns>Why the file is refused; <c>null</c> when it is not.</returns>
    public DiagnosticCode? Open()
    {
        Fill();
        _start = _end >= 3 && _buffer.AsSpan(0, 3).SequenceEqual("\uFEFF"u8) ? 3 : 0;
        string[] path = rowsAt.Length == 0 ? [] : rowsAt.Split('.');
        try
        {
            foreach (string name in path)
            {
                if (!NextToken(out JsonTokenType type) || type != JsonTokenType.StartObject || !GoTo(name))
                {
                    return Fault ?? SignalDiagnostics.RowsMissing;
                }
            }

            return NextToken(out JsonTokenType start) && start == JsonTokenType.StartArray ? null : Fault ?? SignalDiagnostics.RowsMissing;
        }
        catch (JsonException)
        {
            return SignalDiagnostics.NotJson;
        }
    }

    /// <summary>Reads the next item. A file that is broken gives one last record, with a fatal fault.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        if (_stopped)
        {
            return false;
        }

        Fault = null;
        FaultField = null;
        (_itemLength, _text) = (0, "");
        Line++;
        Path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{rowsAt}[{Line - 1}]");
        try
        {
            if (!NextValue(out JsonTokenType type))
            {
                return Stop(Fault ?? SignalDiagnostics.NotJson);
            }

            if (type == JsonTokenType.EndArray)
            {
                _stopped = true;
                return !RestIsJson() && Stop(Fault ?? SignalDiagnostics.NotJson);
            }

            ReadItem();
            return true;
        }
        catch (JsonException)
        {
            return Stop(SignalDiagnostics.NotJson);
        }
    }

    private bool Stop(DiagnosticCode why)
    {
        _stopped = true;
        (Fault, _itemLength) = (why, 0);
        return true;
    }

    private void ReadItem()
    {
        CellCount = columns.Count;
        _text = Encoding.UTF8.GetString(Bytes);
        Array.Clear(_cells);
        Array.Clear(_numbers);
        try
        {
            using JsonDocument document = JsonDocument.Parse(_buffer.AsMemory(_itemStart, _itemLength), _item);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                Fault = SignalDiagnostics.ItemNotObject;
                return;
            }

            for (int i = 0; i < _paths.Length && Fault is null; i++)
            {
                _cells[i] = Value(document.RootElement, i);
            }
        }
        catch (JsonException)
        {
            Fault = SignalDiagnostics.ItemNotObject;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair only shows when the text is asked for.
            Fault = SignalDiagnostics.WrongEncoding;
        }
    }

    private string? Value(JsonElement item, int column)
    {
        // A name with a point in it comes before a path.
        if (!item.TryGetProperty(columns[column], out JsonElement value))
        {
            value = item;
            foreach (string name in _paths[column])
            {
                if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
                {
                    return null;
                }
            }
        }

        _numbers[column] = value.ValueKind == JsonValueKind.Number;
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.Object or JsonValueKind.Array:
                (Fault, FaultField) = (SignalDiagnostics.ValueNotPlain, columns[column]);
                return null;
            default:
                return value.GetRawText();
        }
    }

    private bool GoTo(string name)
    {
        while (NextToken(out JsonTokenType type, name) && type != JsonTokenType.EndObject)
        {
            if (_found)
            {
                return true;
            }

            if (!NextValue(out _))
            {
                return false;
            }
        }

        return false;
    }

    private bool NextToken(out JsonTokenType type, string? name = null)
    {
        while (true)
        {
            Utf8JsonReader reader = new(_buffer.AsSpan(_start, _end - _start), _atEnd, _state);
            if (reader.Read())
            {
                type = reader.TokenType;
                _found = name is not null && type == JsonTokenType.PropertyName && reader.ValueTextEquals(name);
                Commit(ref reader);
                return true;
            }

            if (!More())
            {
                type = JsonTokenType.None;
                return false;
            }
        }
    }

    // A whole value, or the end of the list.
    private bool NextValue(out JsonTokenType type)
    {
        while (true)
        {
            Utf8JsonReader reader = new(_buffer.AsSpan(_start, _end - _start), _atEnd, _state);
            if (reader.Read())
            {
                type = reader.TokenType;
                int from = (int)reader.TokenStartIndex;
                if (reader.TrySkip())
                {
                    (_itemStart, _itemLength) = (_start + from, (int)reader.BytesConsumed - from);
                    Commit(ref reader);
                    return true;
                }
            }

            if (!More())
            {
                type = JsonTokenType.None;
                return false;
            }
        }
    }

    private bool RestIsJson()
    {
        while (NextToken(out _))
        {
        }

        return Fault is null;
    }

    private void Commit(ref Utf8JsonReader reader)
    {
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private bool More()
    {
        if (_atEnd)
        {
            return false;
        }

        if (_end - _start > options.MaximumRowLength)
        {
            Fault = SignalDiagnostics.ItemTooLong;
            return false;
        }

        Fill();
        if (_read > options.MaximumBytes)
        {
            Fault = SignalDiagnostics.FileTooLarge;
            return false;
        }

        return true;
    }

    private void Fill()
    {
        int left = _end - _start;
        byte[] buffer = left > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        Buffer.BlockCopy(_buffer, _start, buffer, 0, left);
        (_buffer, _start, _end) = (buffer, 0, left);
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        (_read, _end, _atEnd) = (_read + read, _end + read, read == 0);
    }
}
