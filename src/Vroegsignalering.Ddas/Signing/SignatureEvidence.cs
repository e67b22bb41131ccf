using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>What was seen and found of a signed message, to keep in a ledger. It holds nothing of the body but its hash.</summary>
/// <param name="ReceivedAt">When the message was verified, by the clock of the verifier.</param>
/// <param name="Profile">The reading of the texts that was used.</param>
/// <param name="Reason">Why the message was refused; <c>null</c> when it was accepted.</param>
public sealed record SignatureEvidence(DateTimeOffset ReceivedAt, PayloadSignatureProfile Profile, DiagnosticCode? Reason)
{
    /// <summary>The header with the signature as it came; <c>null</c> when there was not exactly one, or it was too long.</summary>
    public string? Signature { get; init; }

    /// <summary>The SHA-256 of the body, in hexadecimal; <c>null</c> when the message was refused before its body was looked at.</summary>
    public string? BodyHash { get; init; }

    /// <summary>The number of bytes of the body; <c>null</c> when it was not looked at.</summary>
    public long? BodyLength { get; init; }

    /// <summary>When the sender says to have signed; <c>null</c> when it does not say, or the message was refused before.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>The SHA-256 of each certificate that was sent, in hexadecimal, the signing one first; empty when none could be read.</summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    /// <summary>The anchor at which the chain ends: its SHA-256 in hexadecimal; <c>null</c> when there was no good chain.</summary>
    public string? Anchor { get; init; }

    /// <summary>Where the certificate says that it may sign: <c>ku:digitalSignature</c>, or <c>eku:</c> and a purpose; <c>null</c> when it was refused before.</summary>
    public string? KeyPurpose { get; init; }

    /// <summary>What was known of revocation, for each certificate below the anchor; empty when it was refused before.</summary>
    public IReadOnlyList<RevocationStatus> Revocation { get; init; } = [];

    /// <summary>The number of the signer; <c>null</c> when the certificate was not accepted as a peer's.</summary>
    public string? Signer { get; init; }

    /// <summary>What should be looked at though the message was accepted, such as revocation that was not checked; mostly empty.</summary>
    public IReadOnlyList<DiagnosticCode> Warnings { get; init; } = [];

    /// <summary>The evidence as JSON on one line, always with the same names in the same order.</summary>
    public string ToJson()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteString("receivedAt"u8, ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("profile"u8, Profile.ToString());
            json.WriteString("verdict"u8, Reason is null ? "accepted" : "refused");
            json.WriteString("reason"u8, Reason?.Id);
            json.WriteString("signer"u8, Signer);
            json.WriteString("bodySha256"u8, BodyHash);
            WriteNumber(json, "bodyLength", BodyLength);
            WriteNumber(json, "issuedAt", IssuedAt?.ToUnixTimeSeconds());
            WriteList(json, "certificates", Certificates);
            json.WriteString("anchor"u8, Anchor);
            json.WriteString("keyPurpose"u8, KeyPurpose);
            WriteList(json, "revocation", Revocation.Select(status => status.ToString()));
            WriteList(json, "warnings", Warnings.Select(code => code.Id));
            json.WriteString("signature"u8, Signature);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is long value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
