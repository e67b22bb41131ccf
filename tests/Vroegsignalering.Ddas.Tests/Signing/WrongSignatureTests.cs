using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

public sealed class WrongSignatureTests
{
    // What is found only with the body at hand; all else has to be refused before a byte of it is read.
    private static readonly DiagnosticCode[] NeedsBody =
    [
        SignatureDiagnostics.BodyEmpty, SignatureDiagnostics.BodyTooLarge, SignatureDiagnostics.DigestMissing, SignatureDiagnostics.DigestTwice,
        SignatureDiagnostics.DigestUnreadable, SignatureDiagnostics.DigestDiffers, SignatureDiagnostics.SignatureWrong, SignatureDiagnostics.Replayed,
        SignatureDiagnostics.ReplayUnknown,
    ];

    public static TheoryData<string> Names => [.. WrongSignatures.All.Select(wrong => wrong.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_refused_for_its_own_reason_before_anything_parses_it(string name)
    {
        WrongSignature wrong = WrongSignatures.All.Single(w => w.ToString() == name);
        Message message = wrong.Make();
        PayloadVerifier verifier = Signed.Verifier(message.Profile, message.Trust, message.Clock);
        await message.Before(verifier);
        PiecesStream body = new(message.Body);
        int parsed = 0;

        PayloadVerdict verdict = await verifier.VerifyAsync(message.Headers, body, message.ConnectionPeer, TestContext.Current.CancellationToken);
        Parse(verdict.Payload, () => parsed++);

        Assert.Equal(wrong.Reason, verdict.Reason);
        Assert.Equal(0, parsed);
        Assert.Equal(wrong.Reason, verdict.Evidence.Reason);
        Assert.Equal(NeedsBody.Contains(wrong.Reason), body.WasRead);
    }

    [Fact]
    public void There_are_120_in_the_groups_of_the_list_each_with_its_own_name()
    {
        Dictionary<string, int> counted = WrongSignatures.All.Where(w => w.Group != WrongSignatures.Besides)
            .GroupBy(w => w.Group).ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(WrongSignatures.Numbers, counted);
        Assert.Equal(120, counted.Values.Sum());
        Assert.Equal(WrongSignatures.All.Count, WrongSignatures.All.Select(w => w.ToString()).Distinct().Count());
    }

    [Fact]
    public async Task What_they_are_made_from_is_accepted_so_that_each_is_refused_for_what_is_wrong_with_it()
    {
        foreach (PayloadSignatureProfile profile in Signed.Profiles)
        {
            Message message = Forge.Message(profile);

            PayloadVerdict verdict = await Signed.Verifier(profile).VerifyAsync(message.Headers, message.Body, cancellationToken: TestContext.Current.CancellationToken);

            Assert.Null(verdict.Reason);
        }
    }

    private static void Parse(VerifiedPayload? payload, Action parser)
    {
        if (payload is not null)
        {
            parser();
        }
    }
}
