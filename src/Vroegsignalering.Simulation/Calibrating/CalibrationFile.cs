using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>Reads and writes a calibration as JSON: each parameter with value, unit, source, year and whether it is assumed.</summary>
public static class CalibrationFile
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it, in order of id; the same for the same calibration.</summary>
    public static byte[] Write(Calibration calibration)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("parameters");
            foreach (CalibrationParameter parameter in calibration.Parameters)
            {
                Write(json, parameter);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    internal static Calibration ReadDefault()
    {
        using Stream stream = typeof(CalibrationFile).Assembly.GetManifestResourceStream("calibration.json")!;
        using JsonDocument json = JsonDocument.Parse(stream);
        return new Calibration(json.RootElement.GetProperty("parameters").EnumerateArray().Select(Read).ToArray());
    }

    private static CalibrationParameter Read(JsonElement p) => new(p.GetProperty("id").GetString()!, p.GetProperty("value").GetDouble())
    {
        Unit = p.GetProperty("unit").GetString()!,
        Meaning = new Text(p.GetProperty("meaning").GetProperty("nl").GetString()!, p.GetProperty("meaning").GetProperty("en").GetString()!),
        Source = p.GetProperty("source").GetString()!,
        Year = p.TryGetProperty("year", out JsonElement year) ? year.GetInt32() : null,
        Assumed = p.GetProperty("assumed").GetBoolean(),
        Fitted = p.TryGetProperty("fitted", out JsonElement fitted) && fitted.GetBoolean(),
        Low = p.GetProperty("low").GetDouble(),
        High = p.GetProperty("high").GetDouble(),
    };

    private static void Write(Utf8JsonWriter json, CalibrationParameter parameter)
    {
        json.WriteStartObject();
        json.WriteString("id", parameter.Id);
        WriteNumber(json, "value", parameter.Value);
        json.WriteString("unit", parameter.Unit);
        json.WriteStartObject("meaning");
        json.WriteString("nl", parameter.Meaning.Dutch);
        json.WriteString("en", parameter.Meaning.English);
        json.WriteEndObject();
        json.WriteString("source", parameter.Source);
        if (parameter.Year is int year)
        {
            json.WriteNumber("year", year);
        }

        json.WriteBoolean("assumed", parameter.Assumed);
        if (parameter.Fitted)
        {
            json.WriteBoolean("fitted", true);
        }

        WriteNumber(json, "low", parameter.Low);
        WriteNumber(json, "high", parameter.High);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.ToString("R", CultureInfo.InvariantCulture));
    }
}
