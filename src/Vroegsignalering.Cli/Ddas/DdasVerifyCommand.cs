using System.CommandLine;
using System.Globalization;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas verify</c>.</summary>
internal static class DdasVerifyCommand
{
    private static readonly Argument<string> Body = DdasSigningArguments.Body();

    private static readonly Option<string> Headers = new("--headers")
    {
        Description = "A file with the headers of the message as they were received: a line each, name and value with a colon between.",
        Required = true,
    };

    private static readonly Option<string> Anchors = new("--anchors")
    {
        Description = "The root certificates that count, in PEM. Get them from their issuer, never out of a message.",
        Required = true,
    };

    private static readonly Option<string[]> Oin = new("--oin")
    {
        Description = "The OIN (20 digits) of who should have signed. More than one may be given. Without it, who signed is only shown.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> Lists = new("--crl")
    {
        Description = "Lists of revoked certificates (CRL) in DER, one of each issuer below the root and one of the root. Without it, revocation is not checked.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> At = new("--at")
    {
        Description = "When the message was received, such as 2027-07-01T12:00:00Z. Without it: now.",
    };

    private static readonly Option<string> Profile = DdasSigningArguments.Profile();
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "verify",
            """
            Says whether the signature of a message is good, and if not, precisely why. For people who find out why; a service tells nothing.

            Examples:
              vroeg ddas verify levering.json --headers koppen.txt --anchors wortels.pem --profile ddas-text
              vroeg ddas verify levering.json --headers koppen.txt --anchors wortels.pem --oin 00000001999999990000 --crl tsp.crl root.crl --profile nlgov

            Exit codes: 0 the signature is good; 1 it is not; 2 the call was wrong.
            """)
        {
            Body, Headers, Anchors, Oin, Lists, At, Profile, LanguageOption,
        };
        command.SetAction(VerifyAsync);
        return command;
    }

    private static async Task<int> VerifyAsync(ParseResult call, CancellationToken cancellationToken)
    {
        IReadOnlyList<KeyValuePair<string, string>> headers = SigningFiles.Headers(call.GetRequiredValue(Headers));
        PayloadVerifier verifier = new(DdasSigningArguments.In(call, Profile), TrustOf(call), ClockOf(call.GetValue(At)));
        using FileStream body = SigningFiles.Open(call.GetRequiredValue(Body));
        PayloadVerdict verdict = await verifier.VerifyAsync(headers, body, cancellationToken: cancellationToken);

        Language language = PolicyArguments.In(call, LanguageOption);
        TextWriter output = call.InvocationConfiguration.Output;
        if (verdict.Reason is DiagnosticCode reason)
        {
            output.WriteLine($"{reason.Id} {reason.Message.In(language)} {reason.Remedy.In(language)}");
            return ExitCodes.Findings;
        }

        Tell(verdict.Evidence, (call.GetValue(Oin) ?? []).Length > 0, language, output);
        return ExitCodes.Done;
    }

    private static void Tell(SignatureEvidence evidence, bool isCompared, Language language, TextWriter output)
    {
        output.WriteLine(new Text("De handtekening is goed.", "The signature is good.").In(language));
        output.WriteLine(new Text($"  ondertekend door: {evidence.Signer}", $"  signed by: {evidence.Signer}").In(language));
        if (!isCompared)
        {
            output.WriteLine(new Text("  Let op: wie ondertekende, is niet vergeleken. Geef --oin.", "  Mind: who signed was not compared. Give --oin.").In(language));
        }

        string at = evidence.IssuedAt?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "-";
        output.WriteLine(new Text($"  ondertekend op: {at}", $"  signed at: {at}").In(language));
        output.WriteLine(new Text($"  doel van de sleutel: {evidence.KeyPurpose}", $"  purpose of the key: {evidence.KeyPurpose}").In(language));
        output.WriteLine(new Text($"  wortel (SHA-256): {evidence.Anchor}", $"  root (SHA-256): {evidence.Anchor}").In(language));
        foreach (DiagnosticCode warning in evidence.Warnings)
        {
            output.WriteLine($"  {warning.Id} {warning.Message.In(language)}");
        }
    }

    private static PayloadTrust TrustOf(ParseResult call)
    {
        string[] oins = call.GetValue(Oin) ?? [];
        string[] lists = call.GetValue(Lists) ?? [];
        try
        {
            ICertificateRevocation revocation = lists.Length > 0 ? new RevocationLists(lists.Select(SigningFiles.Bytes)) : new UncheckedRevocation();
            return new PayloadTrust(SigningFiles.Certificates(call.GetRequiredValue(Anchors)), oins.Select(oin => new SigningPeer(oin)), revocation)
            {
                AnyPeer = oins.Length == 0,
                Replays = null,
            };
        }
        catch (ArgumentException e)
        {
            throw new CallException(e.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private static TimeProvider ClockOf(string? at) => at is null
        ? TimeProvider.System
        : DateTimeOffset.TryParseExact(at, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? new StillClock(moment.ToUniversalTime())
            : throw new CallException("--at needs a moment such as 2027-07-01T12:00:00Z.");

    private sealed class StillClock(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
