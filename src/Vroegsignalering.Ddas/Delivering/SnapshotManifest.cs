using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>What stands at the end of a frozen delivery: what it is, and where its parts stand.</summary>
/// <param name="Info">What it is.</param>
/// <param name="DataLength">How many bytes the delivery as one file has; the groups follow it.</param>
/// <param name="Places">Where each levering stands, in the order of <see cref="DdasSnapshotInfo.Parts"/>.</param>
internal sealed record SnapshotManifest(DdasSnapshotInfo Info, long DataLength, IReadOnlyList<LeveringPlace> Places)
{
    private const int Format = 1;

    /// <summary>What a version is called in files, such as <c>v1.2</c>.</summary>
    public static string NameOf(DdasVersion version) => version switch
    {
        DdasVersion.V09 => "v0.9",
        DdasVersion.V10 => "v1.0",
        DdasVersion.V11 => "v1.1",
        DdasVersion.V12 => "v1.2",
        _ => throw new ArgumentOutOfRangeException(nameof(version), version, "A version to write is needed."),
    };

    public static DdasVersion VersionOf(string? name) => name switch
    {
        "v0.9" => DdasVersion.V09,
        "v1.0" => DdasVersion.V10,
        "v1.1" => DdasVersion.V11,
        "v1.2" => DdasVersion.V12,
        _ => DdasVersion.NotStated,
    };

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("id", Info.Id);
            json.WriteString("period", Info.Period.Name);
            json.WriteString("version", NameOf(Info.Version));
            json.WriteString("frozenAt", InstantPattern.ExtendedIso.Format(Info.FrozenAt));
            json.WriteNumber("signals", Info.Signals);
            json.WriteNumber("cases", Info.Cases);
            json.WriteString("sha256", Info.Sha256);
            json.WriteNumber("length", DataLength);
            json.WriteStartArray("parts");
            for (int i = 0; i < Places.Count; i++)
            {
                Write(json, Info.Parts[i], Places[i]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Reads a manifest; <c>null</c> when it is none.</summary>
    public static SnapshotManifest? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            JsonElement json = document.RootElement;
            JsonElement[] parts = [.. json.GetProperty("parts").EnumerateArray()];
            DdasVersion version = VersionOf(Text(json, "version"));
            return json.GetProperty("format").GetInt32() == Format && version != DdasVersion.NotStated
                && ReportingPeriod.TryParse(Text(json, "period"), out ReportingPeriod? period)
                ? new SnapshotManifest(
                    new DdasSnapshotInfo
                    {
                        Id = Text(json, "id") ?? throw new FormatException("id"),
                        Period = period,
                        Version = version,
                        FrozenAt = InstantPattern.ExtendedIso.Parse(Text(json, "frozenAt") ?? "").GetValueOrThrow(),
                        Signals = json.GetProperty("signals").GetInt32(),
                        Cases = json.GetProperty("cases").GetInt32(),
                        Sha256 = Text(json, "sha256") ?? throw new FormatException("sha256"),
                        Parts = [.. parts.Select(Part)],
                    },
                    json.GetProperty("length").GetInt64(),
                    [.. parts.Select(Place)])
                : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or UnparsableValueException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>The identity of a frozen delivery.</summary>
    public static string IdOf(ReportingPeriod period, DdasVersion version, Instant at, string sha256) => string.Create(
        CultureInfo.InvariantCulture, $"{period.Name}_{NameOf(version)}_{at.InUtc().LocalDateTime:uuuuMMdd'T'HHmmss'Z'}_{sha256[..12]}");

    private static void Write(Utf8JsonWriter json, DdasSnapshotPart part, LeveringPlace place)
    {
        json.WriteStartObject();
        json.WriteString("municipality", part.Municipality?.Value);
        json.WriteString("organisation", part.Organisation);
        json.WriteString("kvk", part.KvkNumber);
        json.WriteNumber("signals", part.Signals);
        json.WriteNumber("cases", part.Cases);
        json.WriteNumber("groups", place.Groups);
        json.WriteStartArray("place");
        foreach (long at in (long[])[place.Start, place.CounterStart, place.CounterEnd, place.SignalsStart, place.SignalsEnd, place.CasesStart, place.CasesEnd, place.End])
        {
            json.WriteNumberValue(at);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static DdasSnapshotPart Part(JsonElement part) => new(
        MunicipalityCode.TryParse(Text(part, "municipality"), out MunicipalityCode? code) ? code : null,
        Text(part, "organisation"), Text(part, "kvk"), part.GetProperty("signals").GetInt32(), part.GetProperty("cases").GetInt32());

    private static LeveringPlace Place(JsonElement part)
    {
        long[] at = [.. part.GetProperty("place").EnumerateArray().Select(place => place.GetInt64())];
        return new LeveringPlace(at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7], part.GetProperty("groups").GetInt32());
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
