using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>What can be said about the certificates that came along before they are trusted: 10.6 step 5.</summary>
internal static class ChainRules
{
    public const int Fewest = 2;
    public const int Most = 5;
    private const int MaximumBytes = 8 * 1024;

    // RSA with SHA-256, SHA-384, SHA-512; RSA-PSS; ECDSA with the same hashes.
    private static readonly string[] StrongSignatures =
    [
        "1.2.840.113549.1.1.11", "1.2.840.113549.1.1.12", "1.2.840.113549.1.1.13", "1.2.840.113549.1.1.10",
        "1.2.840.10045.4.3.2", "1.2.840.10045.4.3.3", "1.2.840.10045.4.3.4",
    ];

    /// <summary>Reads certificates in the order in which they came. What was read is in the list, also when the rest is refused.</summary>
    public static DiagnosticCode? Read(IReadOnlyList<string> texts, List<X509Certificate2> chain)
    {
        if (texts.Count is < Fewest or > Most)
        {
            return SignatureDiagnostics.ChainLength;
        }

        foreach (string text in texts)
        {
            if (text.Length > (MaximumBytes + 2) / 3 * 4)
            {
                return SignatureDiagnostics.CertificateTooLarge;
            }

            if (!StrictBase64.TryPadded(text, out byte[]? der) || Load(der) is not X509Certificate2 certificate)
            {
                return SignatureDiagnostics.CertificateUnreadable;
            }

            chain.Add(certificate);
            // The loader reads PEM too, and would leave what comes behind.
            if (!certificate.RawDataMemory.Span.SequenceEqual(der))
            {
                return SignatureDiagnostics.CertificateUnreadable;
            }
        }

        return null;
    }

    public static DiagnosticCode? OfSigner(IReadOnlyList<X509Certificate2> chain) =>
        chain.Count is < Fewest or > Most ? SignatureDiagnostics.ChainLength : Order(chain) ?? Strength(chain, PayloadTrust.LeastKeyBits);

    public static DiagnosticCode? ThumbprintOf(X509Certificate2 first, string? thumbprint) =>
        thumbprint is null || (StrictBase64.TryUrl(thumbprint, out byte[]? given)
            && CryptographicOperations.FixedTimeEquals(given, SHA256.HashData(first.RawDataMemory.Span)))
            ? null
            : SignatureDiagnostics.ThumbprintDiffers;

    public static DiagnosticCode? Order(IReadOnlyList<X509Certificate2> chain) =>
        chain.Select(c => c.GetCertHashString(HashAlgorithmName.SHA256)).Distinct(StringComparer.Ordinal).Count() != chain.Count
            ? SignatureDiagnostics.CertificateTwice
        : chain.Zip(chain.Skip(1)).Any(pair => !pair.First.IssuerName.RawData.AsSpan().SequenceEqual(pair.Second.SubjectName.RawData))
            ? SignatureDiagnostics.ChainOrder
        : null;

    public static DiagnosticCode? Strength(IReadOnlyList<X509Certificate2> chain, int minimumBits)
    {
        using RSA? signer = chain[0].GetRSAPublicKey();
        return signer is null ? SignatureDiagnostics.KeyNotRsa
            : chain.Any(certificate => IsSmall(certificate, minimumBits)) ? SignatureDiagnostics.KeyTooSmall
            : chain.Any(c => !StrongSignatures.Contains(c.SignatureAlgorithm.Value, StringComparer.Ordinal)) ? SignatureDiagnostics.WeakCertificateSignature
            : null;
    }

    public static DiagnosticCode? ValidityAt(IEnumerable<X509Certificate2> chain, DateTimeOffset at) =>
        chain.Any(c => at.UtcDateTime > c.NotAfter.ToUniversalTime()) ? SignatureDiagnostics.CertificateExpired
        : chain.Any(c => at.UtcDateTime < c.NotBefore.ToUniversalTime()) ? SignatureDiagnostics.CertificateNotYetValid
        : null;

    private static bool IsSmall(X509Certificate2 certificate, int minimumBits)
    {
        using RSA? key = certificate.GetRSAPublicKey();
        return key?.KeySize < minimumBits;
    }

    private static X509Certificate2? Load(byte[] der)
    {
        try
        {
            return X509CertificateLoader.LoadCertificate(der);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
