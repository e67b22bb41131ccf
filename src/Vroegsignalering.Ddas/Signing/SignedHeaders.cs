namespace Vroegsignalering.Ddas.Signing;

/// <summary>The headers to send with a body: exactly once each, unchanged.</summary>
/// <param name="Digest">The value of <c>Digest</c>: <c>SHA-256=</c> and the base64 of the hash of the body.</param>
/// <param name="SignatureName">The name of the header with the signature; it depends on the profile.</param>
/// <param name="SignatureValue">The detached JWS: header, nothing, signature.</param>
public sealed record SignedHeaders(string Digest, string SignatureName, string SignatureValue)
{
    /// <summary>The name of the header with the hash of the body.</summary>
    public const string DigestName = "Digest";

    /// <summary>Both headers, to copy into a request or an answer.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => [new(DigestName, Digest), new(SignatureName, SignatureValue)];
}
