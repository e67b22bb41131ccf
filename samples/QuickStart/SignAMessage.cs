using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Vroegsignalering.Ddas.Signing;

namespace QuickStart;

/// <summary>Signs a message and verifies it as the other side does.</summary>
internal static class SignAMessage
{
    private const string Oin = "00000001999999990000";

    public static async Task RunAsync(ReadOnlyMemory<byte> body)
    {
        // Certificates made for the sample; yours come from your issuer, and the key may be in a hardware module.
        using RSA rootKey = RSA.Create(2048);
        using RSA signingKey = RSA.Create(2048);
        using X509Certificate2 root = MakeRoot(rootKey);
        using X509Certificate2 certificate = MakeSigning(signingKey, root);

        // At start-up, for both sides: the profile was agreed with a signed test message.
        using RsaSigningKey key = new(certificate, issuers: [root]);
        PayloadSigner signer = new(PayloadSignatureProfile.DdasText, key, TimeProvider.System);
        PayloadTrust trust = new(anchors: [root], peers: [new SigningPeer(Oin)], new UncheckedRevocation());
        PayloadVerifier verifier = new(PayloadSignatureProfile.DdasText, trust, TimeProvider.System);

        // The sender sends these headers with exactly these bytes.
        SignedHeaders headers = await signer.SignAsync(body);

        // The receiver parses what the verifier gives back, and nothing else.
        PayloadVerdict verdict = await verifier.VerifyAsync(headers.All, body);
        Console.WriteLine(verdict.Payload is { } payload
            ? $"Ondertekend door {payload.Signer}: {payload.Body.Length} bytes"
            : $"{PayloadVerdict.RefusalText.Dutch} (alleen in ons eigen log: {verdict.Reason})");
    }

    private static X509Certificate2 MakeRoot(RSA key)
    {
        CertificateRequest request = new("CN=Voorbeeld Root", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(2));
    }

    private static X509Certificate2 MakeSigning(RSA key, X509Certificate2 root)
    {
        CertificateRequest request = new($"SERIALNUMBER={Oin}, CN=Voorbeeldstad", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        using X509Certificate2 open = request.Create(root, TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1), [1]);
        return open.CopyWithPrivateKey(key);
    }
}
