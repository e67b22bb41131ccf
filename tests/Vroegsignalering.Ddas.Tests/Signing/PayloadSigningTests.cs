using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

public sealed class PayloadSigningTests
{
    public static TheoryData<PayloadSignatureProfile> Profiles => [.. Signed.Profiles];

    [Fact]
    public async Task A_signed_message_gives_its_body_back_to_who_verifies_it()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        PayloadSigner signer = new(PayloadSignatureProfile.DdasText, new RsaSigningKey(Certificates.Leaf, [Certificates.Issuer]), new FixedClock());
        SignedHeaders headers = await signer.SignAsync(Signed.Body, stop);

        PayloadTrust trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin)], new UncheckedRevocation());
        PayloadVerifier verifier = new(PayloadSignatureProfile.DdasText, trust, new FixedClock());
        PayloadVerdict verdict = await verifier.VerifyAsync(headers.All, Signed.Body, cancellationToken: stop);

        Assert.Null(verdict.Reason);
        Assert.Equal(Signed.Body, verdict.Payload!.Body.ToArray());
        Assert.Equal(Certificates.Oin, verdict.Payload.Signer);
        Assert.Equal("nlgov-adr-payload-sig", headers.SignatureName);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task A_stream_and_memory_are_signed_alike_whatever_pieces_the_stream_gives(PayloadSignatureProfile profile)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        byte[] body = [.. Enumerable.Range(0, 200_001).Select(i => (byte)(i % 251))];

        SignedHeaders headers = await Signed.Signer(profile).SignAsync(new PiecesStream(body), stop);
        PayloadVerdict fromMemory = await Signed.Verifier(profile).VerifyAsync(headers.All, body, cancellationToken: stop);
        PayloadVerdict fromStream = await Signed.Verifier(profile).VerifyAsync(headers.All, new PiecesStream(body), cancellationToken: stop);

        Assert.Null(fromMemory.Reason);
        Assert.Null(fromStream.Reason);
        Assert.Equal(body, fromStream.Payload!.Body.ToArray());
    }
}
