using System.Text;
using System.Text.Json;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>Writes the rows of one sector as a CSV file, and the mapping beside it.</summary>
internal static class PartnerFileWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes one row for every signal; a double row takes the place of a signal.</summary>
    public static SyntheticFile Write(
        PartnerLayout layout, IReadOnlyList<PlannedSignal> signals, Func<PlannedSignal, Person> personOf, bool withFaults, Chance chance)
    {
        FileFault[] faults = withFaults ? FaultPlan.Make(signals, layout, RowOf, chance) : new FileFault[signals.Count];
        StringBuilder text = new(Line(layout, layout.Columns.Select(column => column.Header)));
        string line = "";
        for (int at = 0; at < signals.Count; at++)
        {
            if (faults[at] != FileFault.DoubleRow)
            {
                FileRow row = RowOf(signals[at]);
                FaultMaker.Apply(faults[at], row, chance.Below(6, Purpose.FaultVariant, at, layout.Number));
                line = Line(layout, layout.Columns.SkipLast(row.MissingColumns).Select(column => column.Text(row) ?? ""));
            }

            text.Append(layout.NewLine).Append(line);
        }

        text.Append(layout.EndsWithNewLine ? layout.NewLine : "");
        byte[] content = [.. layout.Encoding.Preamble, .. layout.Encoding.GetBytes(text.ToString())];
        return new SyntheticFile(layout.FileName, content, $"{layout.Name}.mapping.json", Mapping(layout));

        FileRow RowOf(PlannedSignal signal) => new(signal, personOf(signal), signal.Household.Address);
    }

    private static string Line(PartnerLayout layout, IEnumerable<string> cells) =>
        string.Join(layout.Delimiter, cells.Select(cell => IsQuoted(layout, cell)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell));

    private static bool IsQuoted(PartnerLayout layout, string cell) =>
        layout.QuotesEverything || cell.AsSpan().ContainsAny(layout.Delimiter, '"');

    private static byte[] Mapping(PartnerLayout layout)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("name", layout.Name);
            json.WriteString("encoding", layout.Encoding.WebName);
            json.WriteString("delimiter", layout.Delimiter.ToString());
            json.WriteString("dateFormat", layout.DateFormat);
            json.WriteString("decimalSeparator", layout.DecimalSeparator.ToString());
            if (!layout.EndsWithNewLine)
            {
                json.WriteString("lastRowWithoutLineEnd", "accept");
            }

            WriteObject(json, "fixed", layout.Fixed);
            WriteObject(json, "columns", layout.Columns.Where(column => column.Field is not null).Select(column => (column.Field!, column.Header)));
            json.WriteStartObject("values");
            foreach (IGrouping<string, (string Field, string Text, string Value)> field in
                layout.Values.GroupBy(value => value.Field, StringComparer.Ordinal))
            {
                WriteObject(json, field.Key, field.Select(value => (value.Text, value.Value)));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteObject(Utf8JsonWriter json, string name, IEnumerable<(string Name, string Value)> members)
    {
        json.WriteStartObject(name);
        foreach ((string member, string value) in members)
        {
            json.WriteString(member, value);
        }

        json.WriteEndObject();
    }
}
