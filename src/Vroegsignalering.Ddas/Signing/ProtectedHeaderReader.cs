using System.Text.Json;
using System.Text.Unicode;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Reads a received header as strictly as can be: 10.6 steps 2 to 4, in that order.</summary>
internal static class ProtectedHeaderReader
{
    public const int MaximumKeyIdLength = 256;
    private const int MaximumDepth = 4;

    private static readonly string[] Known = ["alg", "typ", "kid", "x5c", "x5t#S256", "iat", "crit", "b64", "sigD"];
    private static readonly string[] Forbidden = ["x5t", "jku", "x5u", "jwk"];
    private static readonly string[] Understood = ["sigD", "b64"];

    /// <summary>The header, or why it is refused.</summary>
    public static (ProtectedHeader? Header, DiagnosticCode? Refusal) Read(byte[] utf8, PayloadSignatureProfile profile, bool issuedAtRequired)
    {
        if (Shape(utf8) is DiagnosticCode shape)
        {
            return (null, shape);
        }

        using JsonDocument document = JsonDocument.Parse(utf8);
        JsonElement root = document.RootElement;
        DiagnosticCode? refusal = Names(root) ?? Algorithm(root) ?? Critical(root) ?? Parts(root, profile) ?? Values(root, profile, issuedAtRequired);
        return refusal is null ? (Make(root), null) : (null, refusal);
    }

    // Depth and double names, before anything is looked up by its name.
    private static DiagnosticCode? Shape(byte[] utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            return SignatureDiagnostics.HeaderNotJson;
        }

        try
        {
            Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = 64 });
            Stack<HashSet<string>?> levels = [];
            while (reader.Read())
            {
                if (levels.Count == 0 && reader.TokenType != JsonTokenType.StartObject)
                {
                    return SignatureDiagnostics.HeaderNotJson;
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    levels.Push(reader.TokenType == JsonTokenType.StartObject ? new(StringComparer.Ordinal) : null);
                    if (levels.Count > MaximumDepth)
                    {
                        return SignatureDiagnostics.HeaderTooDeep;
                    }
                }
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    levels.Pop();
                }
                else if (reader.TokenType == JsonTokenType.PropertyName && levels.Peek()?.Add(reader.GetString()!) == false)
                {
                    return SignatureDiagnostics.HeaderMemberTwice;
                }
                else if (reader.TokenType == JsonTokenType.String)
                {
                    // Throws on text that is none, so that nothing can throw later.
                    _ = reader.GetString();
                }
            }

            return null;
        }
        // A half pair of an escaped character is an InvalidOperationException.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return SignatureDiagnostics.HeaderNotJson;
        }
    }

    private static DiagnosticCode? Names(JsonElement root)
    {
        string[] names = [.. root.EnumerateObject().Select(member => member.Name)];
        return names.Any(name => Forbidden.Contains(name, StringComparer.Ordinal)) ? SignatureDiagnostics.HeaderMemberForbidden
            : names.Any(name => !Known.Contains(name, StringComparer.Ordinal)) ? SignatureDiagnostics.HeaderMemberUnknown
            : null;
    }

    // What the header says is compared with what we want; it never chooses.
    private static DiagnosticCode? Algorithm(JsonElement root) =>
        !root.TryGetProperty("alg"u8, out JsonElement algorithm) ? SignatureDiagnostics.AlgorithmMissing
        : TextOf(algorithm) is not ProfileFacts.Algorithm ? SignatureDiagnostics.AlgorithmOther
        : null;

    private static DiagnosticCode? Critical(JsonElement root)
    {
        IReadOnlyList<string>? listed = [];
        if (root.TryGetProperty("crit"u8, out JsonElement critical) && ((listed = TextsOf(critical)) is null || listed.Count == 0))
        {
            return SignatureDiagnostics.CriticalWrong;
        }

        return listed.Any(name => !Understood.Contains(name, StringComparer.Ordinal)) ? SignatureDiagnostics.CriticalUnknown
            : listed.Distinct(StringComparer.Ordinal).Count() != listed.Count || listed.Any(name => !root.TryGetProperty(name, out _)) ? SignatureDiagnostics.CriticalWrong
            : Understood.Any(name => root.TryGetProperty(name, out _) && !listed.Contains(name, StringComparer.Ordinal)) ? SignatureDiagnostics.CriticalIncomplete
            : null;
    }

    private static DiagnosticCode? Parts(JsonElement root, PayloadSignatureProfile profile)
    {
        bool hasParts = root.TryGetProperty("sigD"u8, out JsonElement parts);
        bool hasEncoding = root.TryGetProperty("b64"u8, out JsonElement encoding);
        return hasParts != profile.SignsDigest() || hasEncoding != profile.IsUnencoded() ? SignatureDiagnostics.PartsOfOtherProfile
            : hasEncoding && encoding.ValueKind != JsonValueKind.False ? SignatureDiagnostics.EncodingOther
            : hasParts && !IsDigestAlone(parts) ? SignatureDiagnostics.SignedPartsOther
            : null;
    }

    private static bool IsDigestAlone(JsonElement parts) =>
        parts.ValueKind == JsonValueKind.Object
        && parts.GetPropertyCount() == 2
        && parts.TryGetProperty("mId"u8, out JsonElement mechanism)
        && TextOf(mechanism) is ProfileFacts.HttpHeaders
        && parts.TryGetProperty("pars"u8, out JsonElement names)
        && TextsOf(names) is [ProfileFacts.DigestPart];

    private static DiagnosticCode? Values(JsonElement root, PayloadSignatureProfile profile, bool issuedAtRequired)
    {
        bool hasType = root.TryGetProperty("typ"u8, out JsonElement type);
        bool hasKey = root.TryGetProperty("kid"u8, out JsonElement key);
        bool hasTime = root.TryGetProperty("iat"u8, out JsonElement issuedAt);
        bool hasThumbprint = root.TryGetProperty("x5t#S256"u8, out JsonElement thumbprint);
        bool missing = (profile.NeedsTypeAndKey() && !(hasType && hasKey)) || (issuedAtRequired && !hasTime) || !root.TryGetProperty("x5c"u8, out _);
        bool wrong = (hasType && TextOf(type) is not ProfileFacts.Type)
            || (hasKey && TextOf(key) is not { Length: > 0 and <= MaximumKeyIdLength })
            || (hasTime && SecondsOf(issuedAt) is null)
            || (hasThumbprint && TextOf(thumbprint) is null)
            || (root.TryGetProperty("x5c"u8, out JsonElement certificates) && TextsOf(certificates) is null);
        return missing ? SignatureDiagnostics.HeaderMemberMissing : wrong ? SignatureDiagnostics.HeaderMemberWrong : null;
    }

    private static ProtectedHeader Make(JsonElement root) => new(
        TextsOf(root.GetProperty("x5c"u8))!,
        root.TryGetProperty("x5t#S256"u8, out JsonElement thumbprint) ? TextOf(thumbprint) : null,
        root.TryGetProperty("iat"u8, out JsonElement issuedAt) ? SecondsOf(issuedAt) : null);

    private static string? TextOf(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static IReadOnlyList<string>? TextsOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array && element.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. element.EnumerateArray().Select(item => item.GetString()!)]
            : null;

    // Whole seconds of the years 1970 to 9999.
    private static DateTimeOffset? SecondsOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out long seconds) && seconds is >= 0 and <= 253_402_300_799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
