namespace Vroegsignalering.Ddas.Signing;

/// <summary>Takes the headers of a message apart without believing anything in them: 10.6 step 1.</summary>
internal sealed record SignatureEnvelope(string Value, string Header, byte[] HeaderJson, byte[] Signature, IReadOnlyList<string> Digests)
{
    public const int MaximumLength = 32 * 1024;

    /// <summary>The parts, or why they are refused; with the value of the header when there is one that can be kept.</summary>
    public static (SignatureEnvelope? Envelope, DiagnosticCode? Refusal, string? Value) Open(
        IEnumerable<KeyValuePair<string, string>> headers, PayloadSignatureProfile profile)
    {
        KeyValuePair<string, string>[] all = [.. headers];
        KeyValuePair<string, string>[] found = [.. all.Where(h => IsNamed(h, ProfileFacts.DdasHeader) || IsNamed(h, ProfileFacts.NlgovHeader))];
        if (found.Length != 1)
        {
            return (null, found.Length == 0 ? SignatureDiagnostics.SignatureMissing : SignatureDiagnostics.SignatureTwice, null);
        }

        string value = found[0].Value ?? "";
        if (value.Length > MaximumLength)
        {
            return (null, SignatureDiagnostics.SignatureTooLong, null);
        }

        if (!IsNamed(found[0], profile.HeaderName()))
        {
            return (null, SignatureDiagnostics.SignatureUnderOtherName, value);
        }

        string[] parts = value.Split('.');
        DiagnosticCode? refusal = parts.Length != 3 ? SignatureDiagnostics.NotThreeParts
            : parts[1].Length > 0 ? SignatureDiagnostics.PayloadInside
            : parts[0].Length == 0 || parts[2].Length == 0 ? SignatureDiagnostics.PartEmpty
            : null;
        if (refusal is not null)
        {
            return (null, refusal, value);
        }

        return StrictBase64.TryUrl(parts[0], out byte[]? header) && StrictBase64.TryUrl(parts[2], out byte[]? signature)
            ? (new(value, parts[0], header, signature, [.. all.Where(h => IsNamed(h, SignedHeaders.DigestName)).Select(h => h.Value ?? "")]), null, value)
            : (null, SignatureDiagnostics.NotBase64Url, value);
    }

    // Names of headers do not differ in case.
    private static bool IsNamed(KeyValuePair<string, string> header, string name) => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase);
}
