using System.Security.Cryptography.X509Certificates;
using System.Text;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>Signers, verifiers and signed messages with the certificates of the tests.</summary>
internal static class Signed
{
    public static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"gegevens":{"leveringen":[]},"paginering":{"pageSize":1,"currentPage":1,"totalPages":1,"totalRecords":0}}""");

    public static IReadOnlyList<PayloadSignatureProfile> Profiles { get; } =
    [
        PayloadSignatureProfile.DdasText, PayloadSignatureProfile.DdasOpenApi, PayloadSignatureProfile.NlgovSigning, PayloadSignatureProfile.EncodedDigest,
    ];

    public static PayloadSigner Signer(PayloadSignatureProfile profile = PayloadSignatureProfile.DdasText, TimeProvider? clock = null) =>
        new(profile, new RsaSigningKey(Certificates.Leaf, [Certificates.Issuer]), clock ?? new FixedClock());

    public static PayloadTrust Trust(ICertificateRevocation? revocation = null, X509Certificate2[]? anchors = null) =>
        new(anchors ?? [Certificates.Root], [new SigningPeer(Certificates.Oin)], revocation ?? new UncheckedRevocation());

    public static PayloadVerifier Verifier(PayloadSignatureProfile profile = PayloadSignatureProfile.DdasText, PayloadTrust? trust = null, TimeProvider? clock = null) =>
        new(profile, trust ?? Trust(), clock ?? new FixedClock());
}
