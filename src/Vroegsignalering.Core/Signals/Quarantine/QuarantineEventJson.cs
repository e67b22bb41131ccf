using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Signals.Quarantine;

/// <summary>The fields of an event of the quarantine in JSON: see docs/quarantine.md. The same event always gives the same bytes.</summary>
internal static class QuarantineEventJson
{
    /// <summary>Writes the fields of a layout into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, RowLayout layout)
    {
        json.WriteString("id", layout.Id);
        json.WriteString("mapping", layout.MappingJson);
        json.WriteStartArray("columns");
        foreach (string column in layout.Columns)
        {
            json.WriteStringValue(column);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the fields of an event into the object that is open; of a layout its number only.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="happened">The event.</param>
    /// <param name="layout">The layout of its row.</param>
    public static void Write(Utf8JsonWriter json, QuarantineEvent happened, RowLayout layout)
    {
        json.WriteString("event", happened switch
        {
            RowSetAside => "set-aside",
            RowRepaired => "repaired",
            RowTakenIn => "taken-in",
            RowAccepted => "accepted",
            _ => "given-up",
        });
        json.WriteString("id", happened.Id);
        json.WriteString("at", InstantPattern.ExtendedIso.Format(happened.At));
        if (happened is QuarantineDeed deed)
        {
            json.WriteString("by", deed.By);
            json.WriteString("reason", deed.Reason);
        }

        if (happened is RowRepaired repair)
        {
            json.WriteStartObject("cells");
            foreach ((string column, string cell) in layout.RepairColumns.Zip(repair.Cells))
            {
                json.WriteString(column, cell);
            }

            json.WriteEndObject();
        }

        if (happened is RowSetAside row)
        {
            Write(json, row);
        }
    }

    /// <summary>Reads a layout.</summary>
    /// <exception cref="FormatException">It is none that can be read.</exception>
    public static RowLayout ReadLayout(JsonElement json) => RowLayout.TryRead(
        json.GetProperty("mapping").GetString(), [.. json.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)], out RowLayout? layout)
            ? layout
            : throw new FormatException("There is no such layout.");

    /// <summary>Reads an event.</summary>
    /// <param name="json">The object.</param>
    /// <param name="layouts">The layout with a number, for a row that is set aside.</param>
    /// <param name="layoutOf">The layout of the row with a number, for a repair.</param>
    /// <exception cref="FormatException">It is none; or one of the exceptions with which <see cref="JsonElement"/> and the values of an event refuse.</exception>
    public static QuarantineEvent Read(JsonElement json, Func<string, RowLayout> layouts, Func<string, RowLayout> layoutOf)
    {
        string id = Text(json, "id");
        Instant at = InstantPattern.ExtendedIso.Parse(Text(json, "at")).Value;
        return Text(json, "event") switch
        {
            "set-aside" => SetAside(id, at, json, layouts(Text(json, "layout"))),
            "accepted" => new RowAccepted { Id = id, At = at },
            "repaired" => new RowRepaired { Id = id, At = at, By = Text(json, "by"), Reason = Reason(json), Cells = Cells(json.GetProperty("cells"), layoutOf(id)) },
            "taken-in" => new RowTakenIn { Id = id, At = at, By = Text(json, "by"), Reason = Reason(json) },
            "given-up" => new RowGivenUp { Id = id, At = at, By = Text(json, "by"), Reason = Reason(json) },
            _ => throw new FormatException("There is no such event."),
        };
    }

    private static void Write(Utf8JsonWriter json, RowSetAside row)
    {
        json.WriteString("file", row.Source);
        json.WriteString("receivedOn", row.ReceivedOn is LocalDate day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteString("layout", row.Layout.Id);
        json.WriteStartArray("reasons");
        foreach (QuarantineReason reason in row.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.CodeId);
            json.WriteString("field", reason.Field);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (row.Arrears is Money arrears)
        {
            json.WriteNumber("cents", arrears.Cents);
        }
        else
        {
            json.WriteNull("cents");
        }

        json.WriteString("encoding", row.EncodingName);
        json.WriteBase64String("row", row.OriginalBytes.Span);
    }

    private static RowSetAside SetAside(string id, Instant at, JsonElement json, RowLayout layout) => new()
    {
        Id = id,
        At = at,
        Source = Text(json, "file"),
        ReceivedOn = json.GetProperty("receivedOn").GetString() is string day ? LocalDatePattern.Iso.Parse(day).Value : null,
        Layout = layout,
        EncodingName = Text(json, "encoding"),
        OriginalBytes = json.GetProperty("row").GetBytesFromBase64(),
        Reasons = [.. json.GetProperty("reasons").EnumerateArray().Select(r => new QuarantineReason(Text(r, "code"), r.GetProperty("field").GetString()))],
        Arrears = json.GetProperty("cents") is { ValueKind: JsonValueKind.Number } cents ? Money.FromCents(cents.GetInt64()) : null,
    };

    private static string[] Cells(JsonElement cells, RowLayout layout) => [.. layout.RepairColumns.Select(column => Text(cells, column))];

    private static string? Reason(JsonElement json) => json.GetProperty("reason").GetString();

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException("A text is missing.");
}
