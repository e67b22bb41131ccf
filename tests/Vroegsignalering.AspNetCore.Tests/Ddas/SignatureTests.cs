using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Vroegsignalering.AspNetCore.Ddas;
using Vroegsignalering.Ddas.Signing;
using Vroegsignalering.Ddas.Tests.Signing;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

public sealed class SignatureTests
{
    [Theory]
    [InlineData(PayloadSignatureProfile.DdasText)]
    [InlineData(PayloadSignatureProfile.DdasOpenApi)]
    [InlineData(PayloadSignatureProfile.NlgovSigning)]
    [InlineData(PayloadSignatureProfile.EncodedDigest)]
    public async Task Every_page_is_signed_over_its_exact_bytes_and_our_verifier_accepts_it(PayloadSignatureProfile profile)
    {
        await using Host host = await SignedHostAsync(profile);
        foreach (string request in (string[])["{}", """{"page":2,"pageSize":9}"""])
        {
            Answer answer = await host.AskAsync(request);
            byte[] changed = [.. answer.Body];
            changed[^3] ^= 1;

            Assert.Equal(200, answer.Status);
            Assert.Null(await ReasonAsync(profile, answer, answer.Body));
            Assert.NotNull(await ReasonAsync(profile, answer, changed));
            Assert.Equal(
                profile == PayloadSignatureProfile.NlgovSigning, answer.Headers.ContainsKey("Payload-Signature"));
        }
    }

    [Fact]
    public async Task An_independent_implementation_pulls_verifies_and_is_verified_over_HTTP()
    {
        string folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "node"));
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "jose")), "The npm package jose is not installed: run 'npm ci' in tests/node.");
        await using Host host = await SignedHostAsync(PayloadSignatureProfile.DdasText, o => Verify(o, DdasRequestSignatures.Required));
        string chain = Path.Combine(host.Folder, "chain.pem");
        string key = Path.Combine(host.Folder, "key.pem");
        await File.WriteAllTextAsync(chain, $"{Certificates.Leaf.ExportCertificatePem()}\n{Certificates.Issuer.ExportCertificatePem()}\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(key, Certificates.LeafKey.ExportPkcs8PrivateKeyPem(), TestContext.Current.CancellationToken);
        ProcessStartInfo start = new("node")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "jose-pull.mjs", host.Address.ToString(), "cbs", chain, key, Certificates.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            },
        };

        JsonNode seen = await RunAsync(start, """{"page":1,"pageSize":10}""");

        Assert.Equal((200, "PS256", 10), ((int)seen["status"]!, (string?)seen["alg"], (int)(seen["signals"] ?? 0)));
    }

    [Theory]
    [InlineData(DdasRequestSignatures.NotLookedAt, 200, 200, 200)]
    [InlineData(DdasRequestSignatures.WhenPresent, 200, 400, 200)]
    [InlineData(DdasRequestSignatures.Required, 400, 400, 200)]
    public async Task A_signature_of_a_request_counts_as_the_host_chose(DdasRequestSignatures choice, int without, int wrong, int right)
    {
        await using Host host = await SignedHostAsync(PayloadSignatureProfile.DdasText, o => Verify(o, choice));
        byte[] body = "{}"u8.ToArray();
        SignedHeaders headers = await Signed.Signer().SignAsync(body, TestContext.Current.CancellationToken);

        Answer none = await SendAsync(host, body, []);
        Answer forged = await SendAsync(host, "{ }"u8.ToArray(), headers.All);
        Answer signed = await SendAsync(host, body, headers.All);

        Assert.Equal((without, wrong, right), (none.Status, forged.Status, signed.Status));
        Assert.All([none, forged], answer => Assert.Equal(answer.Status == 200 ? "" : "VS2470", answer.Status == 200 ? "" : answer.Errors));
        Assert.Equal(wrong == 400, host.Logs.Lines.Any(line => line.Contains("VS23", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_wrong_signature_is_refused_before_the_body_is_parsed()
    {
        await using Host host = await SignedHostAsync(PayloadSignatureProfile.DdasText, o => Verify(o, DdasRequestSignatures.Required));

        Answer answer = await SendAsync(host, "this is no JSON"u8.ToArray(), []);

        Assert.Equal("VS2470", answer.Errors);
    }

    [Fact]
    public async Task Nothing_is_handed_out_when_it_cannot_be_signed()
    {
        await using Host host = await SignedHostAsync(PayloadSignatureProfile.DdasText, clock: new FixedClock { Now = Certificates.Now.AddYears(2) });

        Answer answer = await host.AskAsync();

        Assert.Equal((502, false), (answer.Status, answer.Headers.ContainsKey("Digest")));
    }

    private static void Verify(DdasEndpointOptions options, DdasRequestSignatures choice) =>
        (options.RequestSignatures, options.Verifier) = (choice, Signed.Verifier());

    private static Task<Host> SignedHostAsync(PayloadSignatureProfile profile, Action<DdasEndpointOptions>? configure = null, FixedClock? clock = null) => Host.StartAsync(o =>
    {
        (o.NoSignatureBecause, o.Signer) = (null, Signed.Signer(profile, clock));
        configure?.Invoke(o);
    });

    private static async Task<string?> ReasonAsync(PayloadSignatureProfile profile, Answer answer, byte[] body)
    {
        PayloadVerdict verdict = await Signed.Verifier(profile).VerifyAsync(answer.Headers, body, cancellationToken: TestContext.Current.CancellationToken);
        return verdict.Reason?.Id;
    }

    private static async Task<Answer> SendAsync(Host host, byte[] body, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, host.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (KeyValuePair<string, string> header in headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        using HttpResponseMessage response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.OfAsync(response);
    }

    private static async Task<JsonNode> RunAsync(ProcessStartInfo start, string input)
    {
        using Process? process = Start(start);
        Assert.SkipWhen(process is null, "Node.js is not installed.");
        await process!.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, error);
        return JsonNode.Parse(await output)!;
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
