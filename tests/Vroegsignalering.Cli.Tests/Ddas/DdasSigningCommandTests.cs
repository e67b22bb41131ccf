using System.Globalization;

namespace Vroegsignalering.Cli.Tests.Ddas;

public sealed class DdasSigningCommandTests
{
    [Theory]
    [InlineData("ddas-text")]
    [InlineData("ddas-openapi")]
    [InlineData("nlgov")]
    [InlineData("encoded-digest")]
    public void What_is_signed_is_verified_with_revocation_and_identity(string profile)
    {
        using SignedFiles files = new();
        Call signed = Sign(files, profile);

        Call verified = Verify(files, profile, "--oin", SignedFiles.Oin, "--crl", files.IssuerList, files.RootList, "--language", "en");

        Assert.Equal((0, ""), (signed.ExitCode, signed.Error));
        Assert.Equal((0, ""), (verified.ExitCode, verified.Error));
        Assert.Contains("The signature is good.", verified.Output, StringComparison.Ordinal);
        Assert.Contains($"signed by: {SignedFiles.Oin}", verified.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VS23", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_profile_is_refused_with_the_precise_reason()
    {
        using SignedFiles files = new();
        Sign(files, "ddas-text");

        Call verified = Verify(files, "nlgov");

        Assert.Equal(1, verified.ExitCode);
        Assert.StartsWith("VS2302 ", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_checked_is_said()
    {
        using SignedFiles files = new();
        Sign(files, "ddas-text");

        Call verified = Verify(files, "ddas-text");

        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("Geef --oin.", verified.Output, StringComparison.Ordinal);
        Assert.Contains("VS2391", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_body_a_revoked_certificate_another_signer_and_another_day_are_refused()
    {
        using SignedFiles files = new();
        Sign(files, "ddas-text");

        Call revoked = Verify(files, "ddas-text", "--crl", files.RevokedList, files.RootList);
        Call other = Verify(files, "ddas-text", "--oin", "00000001999999991111");
        Call later = Verify(files, "ddas-text", "--at", DateTimeOffset.UtcNow.AddDays(1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        File.AppendAllText(files.Body, " ");
        Call changed = Verify(files, "ddas-text");

        Assert.Equal([1, 1, 1, 1], new[] { revoked.ExitCode, other.ExitCode, later.ExitCode, changed.ExitCode });
        Assert.StartsWith("VS2350", revoked.Output, StringComparison.Ordinal);
        Assert.StartsWith("VS2362", other.Output, StringComparison.Ordinal);
        Assert.StartsWith("VS2326", later.Output, StringComparison.Ordinal);
        Assert.StartsWith("VS2375", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_key_opens_with_a_passphrase_from_the_environment_and_nothing_of_it_is_shown()
    {
        using SignedFiles files = new();
        const string Variable = "VROEG_TEST_PASSPHRASE";
        Environment.SetEnvironmentVariable(Variable, SignedFiles.Passphrase);
        string[] call = ["ddas", "sign", files.Body, "--certificate", files.Chain, "--key", files.LockedKey, "--profile", "ddas-text"];

        Call opened = Call.Vroeg([.. call, "--passphrase-variable", Variable]);
        Environment.SetEnvironmentVariable(Variable, "verkeerd");
        Call wrong = Call.Vroeg([.. call, "--passphrase-variable", Variable]);
        Environment.SetEnvironmentVariable(Variable, null);
        Call absent = Call.Vroeg([.. call, "--passphrase-variable", Variable]);
        Call none = Call.Vroeg(call);

        Assert.Equal([0, 2, 2, 2], new[] { opened.ExitCode, wrong.ExitCode, absent.ExitCode, none.ExitCode });
        Assert.All([opened, wrong, absent, none], c => Assert.DoesNotContain(SignedFiles.Passphrase, c.Output + c.Error, StringComparison.Ordinal));
        Assert.All([opened, wrong, absent, none], c => Assert.DoesNotContain("PRIVATE KEY", c.Output + c.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_call_says_what_is_wrong()
    {
        using SignedFiles files = new();
        Sign(files, "ddas-text");
        string[] sign = ["ddas", "sign", files.Body, "--key", files.Key];
        string[] verify = ["ddas", "verify", files.Body, "--headers", files.Headers, "--profile", "ddas-text"];

        Assert.All(
            new string[][]
            {
                [.. sign, "--certificate", files.Chain],
                [.. sign, "--certificate", files.Chain, "--profile", "default"],
                [.. sign, "--certificate", files.Body, "--profile", "ddas-text"],
                [.. sign, "--certificate", files.Anchors, "--profile", "ddas-text"],
                [.. sign, "--certificate", "nergens.pem", "--profile", "ddas-text"],
                [.. verify, "--anchors", files.Chain],
                [.. verify, "--anchors", files.Anchors, "--oin", "123"],
                [.. verify, "--anchors", files.Anchors, "--crl", files.Body],
                [.. verify, "--anchors", files.Anchors, "--at", "gisteren"],
            },
            args =>
            {
                Call call = Call.Vroeg(args);
                Assert.Equal((2, ""), (call.ExitCode, call.Output));
                Assert.StartsWith("vroeg: ", call.Error, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void A_certificate_that_cannot_sign_is_told()
    {
        using SignedFiles files = new();
        string alone = File.ReadAllText(files.Chain).Split("-----BEGIN", 3)[1];
        File.WriteAllText(files.Chain, $"-----BEGIN{alone}");

        Call call = Call.Vroeg("ddas", "sign", files.Body, "--certificate", files.Chain, "--key", files.Key, "--profile", "ddas-text");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("fewer than 2", call.Error, StringComparison.Ordinal);
    }

    private static Call Sign(SignedFiles files, string profile)
    {
        Call call = Call.Vroeg("ddas", "sign", files.Body, "--certificate", files.Chain, "--key", files.Key, "--profile", profile);
        File.WriteAllText(files.Headers, $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{call.Output}");
        return call;
    }

    private static Call Verify(SignedFiles files, string profile, params string[] more) =>
        Call.Vroeg(["ddas", "verify", files.Body, "--headers", files.Headers, "--anchors", files.Anchors, "--profile", profile, .. more]);
}
