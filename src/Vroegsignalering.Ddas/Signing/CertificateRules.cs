using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>What a certificate has to be to sign messages: 10.6 step 7.</summary>
internal static class CertificateRules
{
    private const string Policies = "2.5.29.32";

    // Document signing: of the IETF (RFC 9336), and the older one of Microsoft.
    private static readonly string[] SigningPurposes = ["1.3.6.1.5.5.7.3.36", "1.3.6.1.4.1.311.10.3.12"];
    private static readonly string[] TransportPurposes = ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"];

    public static DiagnosticCode? OfSigner(X509Certificate2 certificate) => Purpose(certificate, transportAllowed: false).Refusal;

    /// <summary>Where the permission to sign was found, for the record; or why it was not.</summary>
    public static (string? Found, DiagnosticCode? Refusal) Purpose(X509Certificate2 certificate, bool transportAllowed)
    {
        if (certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(e => e.CertificateAuthority))
        {
            return (null, SignatureDiagnostics.AuthoritySigned);
        }

        X509KeyUsageExtension? usage = certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault();
        string[] purposes = [.. certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>()
            .SelectMany(e => e.EnhancedKeyUsages.Cast<Oid>()).Select(oid => oid.Value ?? "")];
        string? signing = purposes.FirstOrDefault(oid => SigningPurposes.Contains(oid, StringComparer.Ordinal));
        return usage is not null && !usage.KeyUsages.HasFlag(X509KeyUsageFlags.DigitalSignature) ? (null, SignatureDiagnostics.KeyUsage)
            : usage is null && signing is null ? (null, SignatureDiagnostics.KeyUsage)
            : signing is null && !transportAllowed && purposes.Any(oid => TransportPurposes.Contains(oid, StringComparer.Ordinal))
                ? (null, SignatureDiagnostics.TransportCertificate)
            : (usage is null ? $"eku:{signing}" : "ku:digitalSignature", null);
    }

    /// <summary>The policies under which a certificate was issued; empty when it names none or they cannot be read.</summary>
    public static IReadOnlyList<string> PoliciesOf(X509Certificate2 certificate)
    {
        List<string> found = [];
        try
        {
            foreach (X509Extension extension in certificate.Extensions.Where(e => e.Oid?.Value == Policies))
            {
                AsnReader list = new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadSequence();
                while (list.HasData)
                {
                    found.Add(list.ReadSequence().ReadObjectIdentifier());
                }
            }
        }
        catch (AsnContentException)
        {
            return [];
        }

        return found;
    }
}
