using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>One line of the ledger of deliveries, as JSON with a digest over itself and the line before.</summary>
internal static class DdasDeliveryLine
{
    private const string BeforeDigest = ",\"digest\":\"";
    private const string AfterDigest = "\"}";
    private const int TailLength = 11 + 64 + 2;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, with its line end, and the head after it.</summary>
    public static (byte[] Line, DdasDeliveryLedgerHead Head) Write(DdasDeliveryEntry entry, DdasDeliveryLedgerHead after)
    {
        ReadOnlySpan<byte> body = Body(entry, after.Entries + 1);
        byte[] chained = [.. Convert.FromHexString(after.Digest), .. body];
        string digest = Convert.ToHexStringLower(SHA256.HashData(chained));
        return ([.. body, .. Encoding.ASCII.GetBytes($"{BeforeDigest}{digest}{AfterDigest}\n")], new DdasDeliveryLedgerHead(after.Entries + 1, digest));
    }

    /// <summary>The head after a line; <c>null</c> when the line does not follow on the one before.</summary>
    public static DdasDeliveryLedgerHead? Follow(ReadOnlySpan<byte> line, DdasDeliveryLedgerHead after)
    {
        if (line.Length <= TailLength)
        {
            return null;
        }

        byte[] chained = [.. Convert.FromHexString(after.Digest), .. line[..^TailLength]];
        string digest = Convert.ToHexStringLower(SHA256.HashData(chained));
        return line[^TailLength..].SequenceEqual(Encoding.ASCII.GetBytes($"{BeforeDigest}{digest}{AfterDigest}"))
            ? new DdasDeliveryLedgerHead(after.Entries + 1, digest)
            : null;
    }

    /// <summary>Reads a line; <c>null</c> when it is none that the writer makes.</summary>
    public static (long Number, DdasDeliveryEntry Entry)? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement json = document.RootElement;
            DdasVersion version = SnapshotManifest.VersionOf(json.GetProperty("version").GetString());
            DdasDeliveryEntry entry = new()
            {
                Kind = Enum.Parse<DdasDeliveryKind>(Text(json, "kind")),
                SnapshotId = Text(json, "snapshot"),
                Period = ReportingPeriod.TryParse(Text(json, "period"), out ReportingPeriod? period) ? period : throw new FormatException("period"),
                Version = version != DdasVersion.NotStated ? version : throw new FormatException("version"),
                Page = json.TryGetProperty("page", out JsonElement page) ? page.GetInt32() : 0,
                TotalPages = json.TryGetProperty("pages", out JsonElement pages) ? pages.GetInt32() : 0,
                Signals = json.GetProperty("signals").GetInt32(),
                Cases = json.GetProperty("cases").GetInt32(),
                Sha256 = Text(json, "sha256"),
                At = InstantPattern.ExtendedIso.Parse(Text(json, "at")).GetValueOrThrow(),
                Receiver = json.TryGetProperty("to", out JsonElement receiver) ? receiver.GetString() : null,
            };
            return (json.GetProperty("entry").GetInt64(), entry);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or UnparsableValueException)
        {
            return null;
        }
    }

    // Without the brace that closes it: the digest comes before that.
    private static ReadOnlySpan<byte> Body(DdasDeliveryEntry entry, long number)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("entry", number);
            json.WriteString("at", InstantPattern.ExtendedIso.Format(entry.At));
            json.WriteString("kind", entry.Kind.ToString());
            json.WriteString("snapshot", entry.SnapshotId);
            json.WriteString("period", entry.Period.Name);
            json.WriteString("version", SnapshotManifest.NameOf(entry.Version));
            if (entry.Kind == DdasDeliveryKind.Page)
            {
                json.WriteNumber("page", entry.Page);
                json.WriteNumber("pages", entry.TotalPages);
            }

            json.WriteNumber("signals", entry.Signals);
            json.WriteNumber("cases", entry.Cases);
            json.WriteString("sha256", entry.Sha256);
            if (entry.Receiver is string receiver)
            {
                json.WriteString("to", receiver);
            }

            json.WriteEndObject();
        }

        return stream.GetBuffer().AsSpan(0, (int)stream.Length - 1);
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException(name);
}
