using System.Reflection;
using System.Security.Cryptography.X509Certificates;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

public sealed class WrongSettingTests
{
    [Fact]
    public void A_profile_has_to_be_chosen()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Signed.Signer(PayloadSignatureProfile.NotStated));
        Assert.Throws<ArgumentOutOfRangeException>(() => Signed.Verifier(PayloadSignatureProfile.NotStated));
    }

    [Fact]
    public void An_anchor_has_to_be_a_root()
    {
        Assert.Throws<ArgumentException>(() => Signed.Trust(anchors: []));
        Assert.Throws<ArgumentException>(() => Signed.Trust(anchors: [Certificates.Issuer]));
    }

    [Fact]
    public void Peers_are_named_or_left_open_on_purpose()
    {
        Assert.Throws<ArgumentException>(() => Signed.Verifier(trust: new PayloadTrust([Certificates.Root], [], new UncheckedRevocation())));
        Assert.Throws<ArgumentException>(() => Signed.Verifier(
            trust: new PayloadTrust([Certificates.Root], [new SigningPeer(Certificates.Oin)], new UncheckedRevocation()) { AnyPeer = true }));
        Assert.Throws<ArgumentException>(() => new SigningPeer("1234"));
        Assert.Throws<ArgumentException>(() => new SigningPeer(Certificates.Oin, "1234"));
    }

    [Fact]
    public void Keys_below_2048_bits_cannot_be_allowed() => Assert.Throws<ArgumentException>(() => Signed.Verifier(
        trust: new PayloadTrust([Certificates.Root], [new SigningPeer(Certificates.Oin)], new UncheckedRevocation()) { MinimumKeyBits = 1024 }));

    [Fact]
    public void A_certificate_that_a_receiver_would_refuse_makes_no_signer()
    {
        X509Certificate2 transport = Certificates.Signer(Certificates.LeafKey, Certificates.Issuer, purposes: ["1.3.6.1.5.5.7.3.1"]);

        Assert.Throws<ArgumentException>(() => Made(transport, Certificates.Issuer));
        Assert.Throws<ArgumentException>(() => Made(Certificates.Leaf));
        Assert.Throws<ArgumentException>(() => Made(Certificates.Leaf, Certificates.Root));
        Assert.Throws<ArgumentException>(() => Made(X509CertificateLoader.LoadCertificate(Certificates.Leaf.RawData), Certificates.Issuer));
    }

    [Fact]
    public void Certificates_that_do_not_fit_in_a_header_make_no_signer()
    {
        X509Certificate2 large = Certificates.Signer(
            Certificates.LeafKey, Certificates.Issuer, change: r => r.CertificateExtensions.Add(new X509Extension("1.3.6.1.4.1.99999.1", new byte[18_000], critical: false)));

        Assert.Throws<ArgumentException>(() => Made(large, Certificates.Issuer));
    }

    [Fact]
    public async Task Nothing_is_signed_with_a_certificate_that_has_expired()
    {
        FixedClock clock = new() { Now = Certificates.Now.AddYears(2) };

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Signed.Signer(clock: clock).SignAsync(Signed.Body, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_empty_body_is_not_signed() => await Assert.ThrowsAsync<ArgumentException>(
        async () => await Signed.Signer().SignAsync(ReadOnlyMemory<byte>.Empty, TestContext.Current.CancellationToken));

    [Fact]
    public async Task A_key_that_does_not_fit_its_certificate_is_seen_before_anything_is_sent()
    {
        PayloadSigner signer = new(PayloadSignatureProfile.DdasText, new WrongKey(), new FixedClock());

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await signer.SignAsync(Signed.Body, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void What_is_no_list_of_revoked_certificates_is_told()
    {
        Assert.Throws<ArgumentException>(() => new RevocationLists([Certificates.Leaf.RawDataMemory]));
        Assert.Throws<ArgumentException>(() => new RevocationLists([new byte[] { 0x30, 0x80 }]));
        Assert.Throws<ArgumentException>(() => new RevocationLists([ReadOnlyMemory<byte>.Empty]));
    }

    [Fact]
    public void Every_code_is_listed_once_in_order_and_in_two_languages()
    {
        string[] fields = [.. typeof(SignatureDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null)).OfType<DiagnosticCode>().Select(code => code.Id)];

        Assert.Equal(fields.Order(StringComparer.Ordinal), SignatureDiagnostics.All.Select(code => code.Id));
        Assert.Equal(fields.Length, fields.Distinct().Count());
        Assert.All(SignatureDiagnostics.All, code => Assert.Matches("^VS23[0-9]{2}$", code.Id));
        Assert.All(SignatureDiagnostics.All, code => Assert.All(
            [code.Message.Dutch, code.Message.English, code.Remedy.Dutch, code.Remedy.English], text => Assert.EndsWith(".", text, StringComparison.Ordinal)));
    }

    private static PayloadSigner Made(X509Certificate2 leaf, params X509Certificate2[] issuers) =>
        new(PayloadSignatureProfile.DdasText, new RsaSigningKey(leaf, issuers), new FixedClock());

    private sealed class WrongKey : IPayloadSigningKey
    {
        public IReadOnlyList<X509Certificate2> Chain { get; } = Forge.Chain;

        public ValueTask<byte[]> SignHashAsync(ReadOnlyMemory<byte> sha256, CancellationToken cancellationToken = default) => ValueTask.FromResult(new byte[256]);
    }
}
