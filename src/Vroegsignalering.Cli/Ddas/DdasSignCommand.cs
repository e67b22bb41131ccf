using System.CommandLine;
using System.Security.Cryptography.X509Certificates;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas sign</c>.</summary>
internal static class DdasSignCommand
{
    private static readonly Argument<string> Body = DdasSigningArguments.Body();

    private static readonly Option<string> Certificate = new("--certificate")
    {
        Description = "The signing certificate and its issuers in PEM, the signing one first. The root may be left out.",
        Required = true,
    };

    private static readonly Option<string> Key = new("--key") { Description = "The private RSA key in PEM. It is never shown.", Required = true };

    private static readonly Option<string?> Passphrase = new("--passphrase-variable")
    {
        Description = "The name of the environment variable that holds the passphrase of the key. A passphrase is never given in the call.",
    };

    private static readonly Option<string> Profile = DdasSigningArguments.Profile();

    public static Command Create()
    {
        Command command = new(
            "sign",
            """
            Gives the headers that sign a message: send them with exactly these bytes.

            Examples:
              vroeg ddas sign levering.json --certificate keten.pem --key sleutel.pem --profile ddas-text > koppen.txt

            Exit codes: 0 done; 1 the certificate cannot sign; 2 the call was wrong.
            """)
        {
            Body, Certificate, Key, Passphrase, Profile,
        };
        command.SetAction(SignAsync);
        return command;
    }

    private static async Task<int> SignAsync(ParseResult call, CancellationToken cancellationToken)
    {
        X509Certificate2[] chain = SigningFiles.Certificates(call.GetRequiredValue(Certificate));
        using X509Certificate2 leaf = SigningFiles.WithKey(chain[0], call.GetRequiredValue(Key), call.GetValue(Passphrase));
        using RsaSigningKey key = new(leaf, chain.Skip(1));
        try
        {
            PayloadSigner signer = new(DdasSigningArguments.In(call, Profile), key, TimeProvider.System);
            using FileStream body = SigningFiles.Open(call.GetRequiredValue(Body));
            SignedHeaders headers = await signer.SignAsync(body, cancellationToken);
            foreach ((string name, string value) in headers.All)
            {
                call.InvocationConfiguration.Output.WriteLine($"{name}: {value}");
            }

            return ExitCodes.Done;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            call.InvocationConfiguration.Error.WriteLine(e is ArgumentException { ParamName: not null } ? e.Message.Split(" (Parameter", 2)[0] : e.Message);
            return ExitCodes.Findings;
        }
    }
}
