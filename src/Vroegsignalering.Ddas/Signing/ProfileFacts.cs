namespace Vroegsignalering.Ddas.Signing;

/// <summary>In what the profiles differ.</summary>
internal static class ProfileFacts
{
    public const string DdasHeader = "nlgov-adr-payload-sig";
    public const string NlgovHeader = "Payload-Signature";
    public const string Algorithm = "PS256";
    public const string Type = "JOSE";
    public const string HttpHeaders = "http://uri.etsi.org/19182/HttpHeaders";
    public const string DigestPart = "digest";

    public static string HeaderName(this PayloadSignatureProfile profile) =>
        profile == PayloadSignatureProfile.NlgovSigning ? NlgovHeader : DdasHeader;

    /// <summary>Whether only the digest of the body is signed, and not the body itself.</summary>
    public static bool SignsDigest(this PayloadSignatureProfile profile) => profile != PayloadSignatureProfile.DdasText;

    /// <summary>Whether the digest line is signed as it stands (RFC 7797), and not as its base64url.</summary>
    public static bool IsUnencoded(this PayloadSignatureProfile profile) =>
        profile is PayloadSignatureProfile.DdasOpenApi or PayloadSignatureProfile.NlgovSigning;

    /// <summary>Whether the text names <c>typ</c> and <c>kid</c> among what has to be there.</summary>
    public static bool NeedsTypeAndKey(this PayloadSignatureProfile profile) => profile != PayloadSignatureProfile.NlgovSigning;

    /// <summary>The profile, when there is one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No profile was chosen.</exception>
    public static PayloadSignatureProfile Chosen(PayloadSignatureProfile profile, string name) =>
        profile is >= PayloadSignatureProfile.DdasText and <= PayloadSignatureProfile.EncodedDigest
            ? profile
            : throw new ArgumentOutOfRangeException(name, "Choose a profile; there is no default, because the texts differ.");
}
