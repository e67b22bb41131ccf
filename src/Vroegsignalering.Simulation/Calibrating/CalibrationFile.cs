using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Files;

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

    /// <summary>Reads a calibration. Comments and trailing commas are allowed; what is not known, is not. A number that the file does not have, is that of the product.</summary>
    /// <param name="utf8">The JSON text, with or without a byte order mark; at most 1,048,576 bytes.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <returns>The calibration, or all that is wrong at once; a file that is no JSON has one finding.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static CalibrationReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        return Read(utf8, sourceName, Calibration.Default);
    }

    internal static Calibration ReadDefault()
    {
        using Stream stream = typeof(CalibrationFile).Assembly.GetManifestResourceStream("calibration.json")!;
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        CalibrationReadResult result = Read(utf8, "calibration.json", known: null);
        return result.Calibration ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    private static CalibrationReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName, Calibration? known)
    {
        FileFaults faults = new(sourceName, CalibrationDiagnostics.Codes);
        Calibration? calibration = FileText.Parse(utf8, faults) is FileNode root ? new CalibrationFileReader(root, faults, known).Read() : null;
        return new CalibrationReadResult(faults.Refuses ? null : calibration, faults.InOrder());
    }

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
