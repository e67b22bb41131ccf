using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>Certificates made for the tests, of invented organisations. Keys are made once: that is what takes time.</summary>
internal static class Certificates
{
    public const string Oin = "00000001999999990000";
    public const string OtherOin = "00000001999999991111";
    public const string TradeRegisterNumber = "99999999";

    public static readonly DateTimeOffset Now = new(2027, 7, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly RSA RootKey = RSA.Create(2048);
    public static readonly RSA IssuerKey = RSA.Create(2048);
    public static readonly RSA LeafKey = RSA.Create(2048);
    public static readonly RSA OtherKey = RSA.Create(2048);

    public static readonly X509Certificate2 Root = Authority("CN=Test Root", RootKey);
    public static readonly X509Certificate2 Issuer = Authority("CN=Test Issuer", IssuerKey, Root);
    public static readonly X509Certificate2 Leaf = Signer(LeafKey, Issuer);

    // The same names as the real ones: only keys tell them apart.
    public static readonly X509Certificate2 FalseRoot = Authority("CN=Test Root", OtherKey);
    public static readonly X509Certificate2 FalseIssuer = Authority("CN=Test Issuer", OtherKey, FalseRoot);

    public static string Subject(string number = Oin) => $"SERIALNUMBER={number}, CN=Test Signing, O=Gemeente Voorbeeldstad, C=NL";

    public static X509Certificate2 Authority(
        string subject, RSA key, X509Certificate2? issuer = null, int? pathLength = null, Action<CertificateRequest>? change = null,
        DateTimeOffset? from = null, DateTimeOffset? until = null, bool isAuthority = true, X509KeyUsageFlags? usage = null)
    {
        CertificateRequest request = new(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, pathLength is not null, pathLength ?? 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage ?? (X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign), critical: true));
        change?.Invoke(request);
        return Issue(request, key, issuer, from ?? Now.AddYears(-5), until ?? Now.AddYears(5));
    }

    public static X509Certificate2 Signer(
        RSA key, X509Certificate2 issuer, string? subject = null, X509KeyUsageFlags? usage = X509KeyUsageFlags.DigitalSignature, string[]? purposes = null,
        DateTimeOffset? from = null, DateTimeOffset? until = null, Action<CertificateRequest>? change = null, bool isSha1 = false)
    {
        CertificateRequest request = new(subject ?? Subject(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        if (usage is X509KeyUsageFlags flags)
        {
            request.CertificateExtensions.Add(new X509KeyUsageExtension(flags, critical: true));
        }

        if (purposes is not null)
        {
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([.. purposes.Select(p => new Oid(p))], critical: false));
        }

        change?.Invoke(request);
        return Issue(request, key, issuer, from ?? Now.AddYears(-1), until ?? Now.AddYears(1), isSha1);
    }

    public static X509Certificate2 Issue(CertificateRequest request, RSA key, X509Certificate2? issuer, DateTimeOffset from, DateTimeOffset until, bool isSha1 = false)
    {
        if (issuer is null)
        {
            return request.CreateSelfSigned(from, until);
        }

        using RSA issuerKey = issuer.GetRSAPrivateKey()!;
        byte[] serial = RandomNumberGenerator.GetBytes(16);
        serial[0] &= 0x7F;
        // The generator signs also where .NET would refuse an issuer that may not issue: those are the certificates to be refused.
        using X509Certificate2 open = request.Create(
            issuer.SubjectName, isSha1 ? new Sha1Generator(issuerKey) : X509SignatureGenerator.CreateForRSA(issuerKey, RSASignaturePadding.Pkcs1),
            from, until, serial);
        return open.CopyWithPrivateKey(key);
    }

    // .NET signs no certificate with SHA-1 any more.
    private sealed class Sha1Generator(RSA key) : X509SignatureGenerator
    {
        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm) =>
            [0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x05, 0x05, 0x00];

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => key.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);

        protected override PublicKey BuildPublicKey() => new(key);
    }
}
