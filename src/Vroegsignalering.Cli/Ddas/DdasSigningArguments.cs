using System.CommandLine;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Cli.Ddas;

/// <summary>What signing and verifying both take.</summary>
internal static class DdasSigningArguments
{
    private static readonly Dictionary<string, PayloadSignatureProfile> Profiles = new(StringComparer.Ordinal)
    {
        ["ddas-text"] = PayloadSignatureProfile.DdasText,
        ["ddas-openapi"] = PayloadSignatureProfile.DdasOpenApi,
        ["nlgov"] = PayloadSignatureProfile.NlgovSigning,
        ["encoded-digest"] = PayloadSignatureProfile.EncodedDigest,
    };

    public static Argument<string> Body() => new("file") { Description = "The body of the message, exactly as it is sent." };

    public static Option<string> Profile()
    {
        Option<string> profile = new("--profile")
        {
            Description = "Which reading of the texts; agree on it with the other side. ddas-text: the body is signed. ddas-openapi and nlgov: the digest is. "
                + "encoded-digest: the base64url of the digest is.",
            Required = true,
        };
        profile.AcceptOnlyFromAmong([.. Profiles.Keys]);
        return profile;
    }

    public static PayloadSignatureProfile In(ParseResult call, Option<string> profile) => Profiles[call.GetRequiredValue(profile)];
}
