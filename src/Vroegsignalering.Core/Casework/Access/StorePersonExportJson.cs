using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Casework;

/// <summary>Writes an export from a store as JSON: that of the cases, with the signals, rows, answers and notices beside it.</summary>
internal static class StorePersonExportJson
{
    public static string Write(StorePersonExport export)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("kind", "store-person-export");
            json.WritePropertyName("export");
            json.WriteRawValue(export.Export.ToJson());
            json.WriteStartArray("signals");
            foreach (Signal signal in export.Signals)
            {
                SignalJson.Write(json, signal);
            }

            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (QuarantineEntry row in export.Rows)
            {
                Row(json, row);
            }

            json.WriteEndArray();
            Lines(json, "answers", export.Answers);
            Lines(json, "notices", export.Notices);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Row(Utf8JsonWriter json, QuarantineEntry row)
    {
        json.WriteStartObject();
        json.WriteString("file", row.SetAside.Source);
        json.WriteString("state", row.State.ToString());
        json.WriteString("row", row.OriginalText);
        if (row.Repair is RowRepaired repair)
        {
            json.WriteStartArray("repaired");
            foreach (string cell in repair.Cells)
            {
                json.WriteStringValue(cell);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Lines(Utf8JsonWriter json, string name, IReadOnlyList<string> lines)
    {
        json.WriteStartArray(name);
        foreach (string line in lines)
        {
            json.WriteRawValue(line);
        }

        json.WriteEndArray();
    }
}
