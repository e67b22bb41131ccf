using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Writes the header that is signed along.</summary>
internal static class ProtectedHeaderWriter
{
    // Base64 has plus signs, which the usual encoder would write as \u002B.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The header in base64url.</summary>
    public static string Write(PayloadSignatureProfile profile, IReadOnlyList<X509Certificate2> chain, string keyId, DateTimeOffset at)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("alg"u8, ProfileFacts.Algorithm);
            json.WriteString("typ"u8, ProfileFacts.Type);
            json.WriteString("kid"u8, keyId);
            json.WriteStartArray("x5c"u8);
            foreach (X509Certificate2 certificate in chain)
            {
                json.WriteBase64StringValue(certificate.RawDataMemory.Span);
            }

            json.WriteEndArray();
            json.WriteString("x5t#S256"u8, Thumbprint(chain[0]));
            json.WriteNumber("iat"u8, at.ToUnixTimeSeconds());
            if (profile.SignsDigest())
            {
                WriteSignedPart(json, profile);
            }

            json.WriteEndObject();
        }

        return Base64Url.EncodeToString(buffer.WrittenSpan);
    }

    public static string Thumbprint(X509Certificate2 certificate) => Base64Url.EncodeToString(SHA256.HashData(certificate.RawDataMemory.Span));

    private static void WriteSignedPart(Utf8JsonWriter json, PayloadSignatureProfile profile)
    {
        json.WriteStartObject("sigD"u8);
        json.WriteString("mId"u8, ProfileFacts.HttpHeaders);
        json.WriteStartArray("pars"u8);
        json.WriteStringValue(ProfileFacts.DigestPart);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("crit"u8);
        json.WriteStringValue("sigD"u8);
        if (profile.IsUnencoded())
        {
            json.WriteStringValue("b64"u8);
        }

        json.WriteEndArray();
        if (profile.IsUnencoded())
        {
            json.WriteBoolean("b64"u8, value: false);
        }
    }
}
