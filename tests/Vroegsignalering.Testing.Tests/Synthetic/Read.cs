using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Testing.Tests.Synthetic;

/// <summary>Reads a partner file naively, so that the tests do not lean on the reader they help to test.</summary>
internal static class Read
{
    /// <summary>The mapping, as JSON.</summary>
    public static JsonElement Mapping(SyntheticFile file)
    {
        using JsonDocument json = JsonDocument.Parse(file.Mapping);
        return json.RootElement.Clone();
    }

    /// <summary>The file as text, without a byte order mark.</summary>
    public static string Text(SyntheticFile file)
    {
        string name = Mapping(file).GetProperty("encoding").GetString()!;
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return encoding.GetString(file.Content.Span).TrimStart('\uFEFF');
    }

    /// <summary>The rows with their header, as cells.</summary>
    public static List<List<string>> Rows(SyntheticFile file)
    {
        char delimiter = Mapping(file).GetProperty("delimiter").GetString()![0];
        string[] lines = Text(file).Split('\n');
        return [.. lines.Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).Select(line => Cells(line, delimiter))];
    }

    /// <summary>The rows as fields of the mapping; a field that a short row lacks is absent.</summary>
    public static List<Dictionary<string, string>> Fields(SyntheticFile file)
    {
        List<List<string>> rows = Rows(file);
        Dictionary<string, int> places = Mapping(file).GetProperty("columns").EnumerateObject()
            .ToDictionary(column => column.Name, column => rows[0].IndexOf(column.Value.GetString()!), StringComparer.Ordinal);
        return [.. rows.Skip(1).Select(row => places.Where(place => place.Value < row.Count)
            .ToDictionary(place => place.Key, place => row[place.Value], StringComparer.Ordinal))];
    }

    private static List<string> Cells(string line, char delimiter)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        foreach (char letter in line + delimiter)
        {
            if (letter == '"')
            {
                // A doubled quote closes and opens again; the second one stands for itself.
                quoted = !quoted;
                cell.Append(quoted && cell.Length > 0 ? "\"" : "");
            }
            else if (letter == delimiter && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        return cells;
    }
}
