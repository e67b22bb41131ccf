using System.Text.Json;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Looks at the first items of the first list of objects in a JSON file, to propose a mapping.</summary>
internal static class JsonSample
{
    private const int Items = 50;

    /// <summary>Where the list is, and its items as rows under a header of paths; <c>null</c> when the text is no JSON with such a list.</summary>
    public static (string RowsAt, List<string[]> Rows)? Read(ReadOnlyMemory<byte> start)
    {
        ReadOnlySpan<byte> text = start.Span.StartsWith("\uFEFF"u8) ? start.Span[3..] : start.Span;
        int first = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0 || text[first] is not ((byte)'{' or (byte)'['))
        {
            return null;
        }

        List<string> names = [];
        List<Dictionary<string, string>> items = [];
        string? rowsAt = null;
        try
        {
            Utf8JsonReader reader = new(text, isFinalBlock: false, state: default);
            Stack<string> path = new();
            string name = "";
            bool inList = false;
            while (items.Count < Items && reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject && inList)
                {
                    rowsAt ??= string.Join('.', path.Reverse().Where(p => p.Length > 0));
                    Utf8JsonReader item = reader;
                    if (!reader.TrySkip())
                    {
                        break;
                    }

                    using JsonDocument document = JsonDocument.ParseValue(ref item);
                    Dictionary<string, string> cells = new(StringComparer.Ordinal);
                    Flatten(document.RootElement, "", cells, names);
                    items.Add(cells);
                    continue;
                }

                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = reader.GetString()!;
                        break;
                    case JsonTokenType.StartObject:
                        path.Push(name);
                        name = "";
                        break;
                    case JsonTokenType.StartArray:
                        path.Push(name);
                        name = "";
                        inList = true;
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray when rowsAt is not null:
                        return Rows(rowsAt, names, items);
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        path.Pop();
                        break;
                }

                inList = false;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What was read up to here is enough to propose from.
        }

        return rowsAt is null ? null : Rows(rowsAt, names, items);
    }

    private static (string RowsAt, List<string[]> Rows)? Rows(string rowsAt, List<string> names, List<Dictionary<string, string>> items) =>
        names.Count == 0 ? null : (rowsAt, [[.. names], .. items.Select(i => names.Select(n => i.GetValueOrDefault(n, "")).ToArray())]);

    private static void Flatten(JsonElement value, string path, Dictionary<string, string> cells, List<string> names)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                Flatten(member.Value, at, cells, names);
            }
            else if (member.Value.ValueKind != JsonValueKind.Array)
            {
                if (!names.Contains(at, StringComparer.Ordinal))
                {
                    names.Add(at);
                }

                cells[at] = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText();
            }
        }
    }
}
