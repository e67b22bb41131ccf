using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

public sealed class AcceptedSignatureTests
{
    private static readonly byte[][] Bodies =
    [
        """{"page":1,"pageSize":50000}"""u8.ToArray(),
        Encoding.UTF8.GetBytes("""{"gegevens":{"leveringen":[{"gemeentenaam":"Súdwest-Fryslân"}]}}"""),
        [.. Enumerable.Range(0, 100_000).Select(i => (byte)('a' + (i % 26)))],
    ];

    public static TheoryData<PayloadSignatureProfile, int> Vectors => new(
        Signed.Profiles.SelectMany(profile => Enumerable.Range(0, Bodies.Length).Select(body => (profile, body))));

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task Each_is_accepted_under_its_own_profile_and_under_no_other(PayloadSignatureProfile profile, int index)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        SignedHeaders headers = await Signed.Signer(profile).SignAsync(Bodies[index], stop);

        foreach (PayloadSignatureProfile other in Signed.Profiles)
        {
            PayloadVerdict verdict = await Signed.Verifier(other).VerifyAsync(headers.All, Bodies[index], Certificates.Oin, stop);
            Assert.Equal(other == profile, verdict.Payload is not null);
        }
    }

    [Fact]
    public void There_are_twelve() => Assert.Equal(12, Vectors.Count);

    [Fact]
    public void One_character_changed_anywhere_in_signature_digest_or_body_is_refused()
    {
        (PayloadSignatureProfile Profile, SignedHeaders Headers)[] messages = [.. Signed.Profiles.Select(profile =>
            (profile, Signed.Signer(profile).SignAsync(Bodies[1]).AsTask().GetAwaiter().GetResult()))];
        Gen<(int Message, int Part, int At, byte To)> changes =
            from message in Gen.Choose(0, messages.Length - 1)
            from part in Gen.Choose(0, 3)
            from at in Gen.Choose(0, int.MaxValue - 1)
            from to in Gen.Choose(0, 255)
            select (message, part, at, (byte)to);

        Prop.ForAll(changes.ToArbitrary(), change =>
        {
            (PayloadSignatureProfile profile, SignedHeaders headers) = messages[change.Message];
            // Half of the changes are in the signature: it has most to say.
            byte[] signature = Encoding.Latin1.GetBytes(headers.SignatureValue);
            byte[] digest = Encoding.Latin1.GetBytes(headers.Digest);
            byte[] body = [.. Bodies[1]];
            byte[] target = change.Part switch { 0 => digest, 1 => body, _ => signature };
            int at = change.At % target.Length;
            bool same = target[at] == change.To;
            target[at] = change.To;
            SignedHeaders changed = new(Encoding.Latin1.GetString(digest), headers.SignatureName, Encoding.Latin1.GetString(signature));

            PayloadVerdict verdict = Signed.Verifier(profile).VerifyAsync(changed.All, body).AsTask().GetAwaiter().GetResult();

            return same == (verdict.Payload is not null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4_000));
    }

    [Fact]
    public async Task No_root_counts_but_the_configured_ones()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        PayloadSigner other = new(
            PayloadSignatureProfile.DdasText, new RsaSigningKey(Certificates.Signer(Certificates.OtherKey, Certificates.FalseIssuer), [Certificates.FalseIssuer]), new FixedClock());
        SignedHeaders headers = await other.SignAsync(Signed.Body, stop);

        PayloadVerdict under = await Signed.Verifier(trust: Signed.Trust(anchors: [Certificates.FalseRoot])).VerifyAsync(headers.All, Signed.Body, cancellationToken: stop);
        PayloadVerdict outside = await Signed.Verifier().VerifyAsync(headers.All, Signed.Body, cancellationToken: stop);

        // The chain is whole and in its time: only the root tells it from ours.
        Assert.Null(under.Reason);
        Assert.NotNull(outside.Reason);
    }

    [Fact]
    public async Task A_root_that_was_sent_along_may_stand_there_when_it_is_the_anchor()
    {
        Message message = Forge.Message(chain: [.. Forge.Chain, Certificates.Root]);

        PayloadVerdict verdict = await Signed.Verifier().VerifyAsync(message.Headers, message.Body, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Null(verdict.Reason);
    }

    [Fact]
    public async Task Fresh_lists_of_every_issuer_say_that_nothing_was_revoked()
    {
        Message message = Forge.Message() with
        {
            Trust = Signed.Trust(new RevocationLists([Lists.Of(Certificates.Issuer, Certificates.Root), Lists.Of(Certificates.Root)])),
        };

        PayloadVerdict verdict = await Verify(message);

        Assert.Null(verdict.Reason);
        Assert.Equal([RevocationStatus.Good, RevocationStatus.Good], verdict.Evidence.Revocation);
        Assert.Empty(verdict.Evidence.Warnings);
    }

    [Fact]
    public async Task The_newest_list_counts()
    {
        RevocationLists lists = new(
        [
            Lists.Of(Certificates.Issuer, from: Certificates.Now.AddDays(-3), until: Certificates.Now.AddDays(3)),
            Lists.Of(Certificates.Issuer, Certificates.Leaf, from: Certificates.Now.AddDays(-1)),
            Lists.Of(Certificates.Root),
        ]);

        PayloadVerdict verdict = await Verify(Forge.Message() with { Trust = Signed.Trust(lists) });

        Assert.Equal("VS2350", verdict.Reason!.Id);
    }

    [Fact]
    public async Task What_is_unknown_is_accepted_with_a_warning_when_the_host_chose_so()
    {
        PayloadTrust trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin)], new Answering(_ => RevocationStatus.Unknown)) { AcceptWhenRevocationUnknown = true };

        PayloadVerdict verdict = await Verify(Forge.Message() with { Trust = trust });

        Assert.Null(verdict.Reason);
        Assert.Equal("VS2390", Assert.Single(verdict.Evidence.Warnings).Id);
    }

    [Fact]
    public async Task A_trade_register_number_stands_in_for_the_OIN_where_that_is_allowed()
    {
        PayloadTrust trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin, Certificates.TradeRegisterNumber)], new UncheckedRevocation())
        {
            TradeRegisterNumberAllowed = true,
        };
        Message message = Forge.Message(chain:
            [Certificates.Signer(Certificates.LeafKey, Certificates.Issuer, Certificates.Subject(Certificates.TradeRegisterNumber)), Certificates.Issuer]);

        PayloadVerdict verdict = await Verify(message with { Trust = trust, ConnectionPeer = Certificates.Oin });

        Assert.Equal(Certificates.TradeRegisterNumber, verdict.Payload?.Signer);
    }

    [Theory]
    [InlineData("1.3.6.1.5.5.7.3.36", true, "ku:digitalSignature")]
    [InlineData("1.3.6.1.5.5.7.3.36", false, "eku:1.3.6.1.5.5.7.3.36")]
    public async Task The_evidence_says_where_the_certificate_says_that_it_may_sign(string purpose, bool hasUsage, string expected)
    {
        Message message = Forge.Message(chain:
        [
            Certificates.Signer(
                Certificates.LeafKey, Certificates.Issuer, usage: hasUsage ? System.Security.Cryptography.X509Certificates.X509KeyUsageFlags.DigitalSignature : null,
                purposes: [purpose, "1.3.6.1.5.5.7.3.2"]),
            Certificates.Issuer,
        ]);

        PayloadVerdict verdict = await Verify(message);

        Assert.Equal(expected, verdict.Evidence.KeyPurpose);
        Assert.NotNull(verdict.Payload);
    }

    [Fact]
    public async Task The_evidence_fits_on_one_line_and_holds_nothing_of_the_body()
    {
        Message message = Forge.Message(body: """{"bsn":"999990019"}"""u8.ToArray());

        PayloadVerdict accepted = await Verify(message);
        PayloadVerdict refused = await Verify(message with { ConnectionPeer = Certificates.OtherOin });

        Assert.StartsWith(
            """{"receivedAt":"2027-07-01T12:00:00.000Z","profile":"DdasText","verdict":"accepted","reason":null,"signer":"00000001999999990000","bodySha256":""" + '"',
            accepted.Evidence.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"warnings\":[\"VS2391\"]", accepted.Evidence.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"VS2364\"", refused.Evidence.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("999990019", accepted.Evidence.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("\n", accepted.Evidence.ToJson(), StringComparison.Ordinal);
        Assert.Equal(2, accepted.Evidence.Certificates.Count);
    }

    private static async Task<PayloadVerdict> Verify(Message message) => await Signed.Verifier(message.Profile, message.Trust, message.Clock)
        .VerifyAsync(message.Headers, message.Body, message.ConnectionPeer, TestContext.Current.CancellationToken);
}
