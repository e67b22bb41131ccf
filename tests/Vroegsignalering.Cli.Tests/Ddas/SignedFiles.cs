using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Cli.Tests.Ddas;

/// <summary>A body to sign, with a chain of certificates made now and a key, as files.</summary>
internal sealed class SignedFiles : IDisposable
{
    public const string Oin = "00000001999999990000";
    public const string Passphrase = "alleen-voor-deze-test";

    // Keys take time to make.
    private static readonly RSA RootKey = RSA.Create(2048);
    private static readonly RSA IssuerKey = RSA.Create(2048);
    private static readonly RSA LeafKey = RSA.Create(2048);
    private readonly TempFolder _folder = new();

    public SignedFiles()
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;
        using X509Certificate2 root = Request("CN=Test Root", RootKey, isAuthority: true).CreateSelfSigned(now.AddDays(-1), now.AddDays(9));
        using X509Certificate2 issuer = Request("CN=Test Issuer", IssuerKey, isAuthority: true).Create(root, now.AddDays(-1), now.AddDays(8), [1]).CopyWithPrivateKey(IssuerKey);
        using X509Certificate2 leaf = Request($"SERIALNUMBER={Oin}, CN=Test Signing", LeafKey, isAuthority: false).Create(issuer, now.AddDays(-1), now.AddDays(7), [2]);
        File.WriteAllText(Body, """{"page":1}""");
        File.WriteAllText(Chain, $"{leaf.ExportCertificatePem()}\n{issuer.ExportCertificatePem()}\n");
        File.WriteAllText(Anchors, root.ExportCertificatePem());
        File.WriteAllText(Key, LeafKey.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(LockedKey, LeafKey.ExportEncryptedPkcs8PrivateKeyPem(Passphrase, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
        File.WriteAllBytes(List(issuer), ListOf(issuer, revoked: null));
        File.WriteAllBytes(List(root), ListOf(root, revoked: null));
        File.WriteAllBytes(RevokedList, ListOf(issuer, leaf));
    }

    public string Body => _folder["levering.json"];

    public string Chain => _folder["keten.pem"];

    public string Anchors => _folder["wortels.pem"];

    public string Key => _folder["sleutel.pem"];

    public string LockedKey => _folder["sleutel-dicht.pem"];

    public string Headers => _folder["koppen.txt"];

    public string IssuerList => _folder["CN=Test Issuer.crl"];

    public string RootList => _folder["CN=Test Root.crl"];

    public string RevokedList => _folder["revoked.crl"];

    public void Dispose() => _folder.Dispose();

    private string List(X509Certificate2 issuer) => _folder[$"{issuer.Subject}.crl"];

    private static byte[] ListOf(X509Certificate2 issuer, X509Certificate2? revoked)
    {
        CertificateRevocationListBuilder builder = new();
        if (revoked is not null)
        {
            builder.AddEntry(revoked);
        }

        return builder.Build(issuer, 1, DateTimeOffset.UtcNow.AddDays(2), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, DateTimeOffset.UtcNow.AddHours(-1));
    }

    private static CertificateRequest Request(string subject, RSA key, bool isAuthority)
    {
        CertificateRequest request = new(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            isAuthority ? X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign : X509KeyUsageFlags.DigitalSignature, critical: true));
        return request;
    }
}
