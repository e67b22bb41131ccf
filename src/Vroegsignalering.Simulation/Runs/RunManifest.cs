using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>What results were made of and what they are: <c>manifest.json</c>. The same for the same study and seed.</summary>
internal static class RunManifest
{
    public const string Name = "manifest.json";

    public const int CurrentFormat = 1;

    public static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it beside the files that it names.</summary>
    public static void Put(string folder, StudyIdentity identity, IEnumerable<string> outputs)
    {
        using FileStream stream = new(Path.Combine(folder, Name), FileMode.Create, FileAccess.Write, FileShare.None);
        Write(stream, identity, folder, outputs);
        stream.WriteByte((byte)'\n');
        stream.Flush(flushToDisk: true);
    }

    private static void Write(Stream stream, StudyIdentity identity, string folder, IEnumerable<string> outputs)
    {
        SimulationScenario scenario = identity.Study.Scenario;
        using Utf8JsonWriter json = new(stream, Form);
        json.WriteStartObject();
        json.WriteNumber("format", CurrentFormat);
        json.WriteString("product", "Vroegsignalering.Simulation");
        json.WriteString("version", JournalHeader.ProductVersion);
        json.WriteString("study", scenario.Name);
        json.WriteString("scenario", identity.Hash);
        json.WriteString("calibration", Convert.ToHexStringLower(SHA256.HashData(CalibrationFile.Write(scenario.Calibration))));
        json.WriteNumber("seed", identity.Seed);
        json.WriteNumber("households", scenario.Households);
        json.WriteNumber("replications", scenario.Replications);
        json.WriteNumber("parts", identity.Study.Parts.Count);
        json.WriteNumber("units", identity.Study.Units);
        json.WriteStartArray("variants");
        foreach (SimulationVariant variant in scenario.AllVariants)
        {
            json.WriteStringValue(variant.Name);
        }

        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (string name in outputs)
        {
            using FileStream file = File.OpenRead(Path.Combine(folder, name));
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteNumber("bytes", file.Length);
            json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(file)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>In what the results of a folder are of something else than this study; <c>null</c> when they are of this.</summary>
    public static Diagnostic? Difference(string path, StudyIdentity identity)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement root = json.RootElement;
            return root.GetProperty("version").GetString() != JournalHeader.ProductVersion ? RunDiagnostics.OtherVersion.At(Name, null, "version")
                : root.GetProperty("scenario").GetString() != identity.Hash ? RunDiagnostics.OtherScenario.At(Name, null, "scenario")
                : root.GetProperty("seed").GetUInt64() != identity.Seed ? RunDiagnostics.OtherSeed.At(Name, null, "seed")
                : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return RunDiagnostics.ResultsThere.At(Name);
        }
    }
}
