using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>An implementation that shares nothing with ours reads what we sign, and we read what it signs.</summary>
public sealed class JoseInteropTests
{
    private static readonly string Folder = Find();

    public static TheoryData<PayloadSignatureProfile, string> Profiles => new()
    {
        { PayloadSignatureProfile.DdasText, "a" },
        { PayloadSignatureProfile.DdasOpenApi, "b" },
        { PayloadSignatureProfile.NlgovSigning, "c" },
        { PayloadSignatureProfile.EncodedDigest, "d" },
    };

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task What_we_sign_it_accepts(PayloadSignatureProfile profile, string letter)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        using Files files = new();
        SignedHeaders headers = await Signed.Signer(profile).SignAsync(Signed.Body, stop);
        string headerFile = files.Write("headers.json", new JsonObject(headers.All.Select(h => KeyValuePair.Create(h.Key, (JsonNode?)h.Value))).ToJsonString());

        JsonNode seen = await Node("verify", letter, files.Write("body", Signed.Body), headerFile);

        Assert.Equal("PS256", (string?)seen["alg"]);
        Assert.Equal("JOSE", (string?)seen["typ"]);
        Assert.Equal(Certificates.Now.ToUnixTimeSeconds(), (long?)seen["iat"]);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task What_it_signs_we_accept(PayloadSignatureProfile profile, string letter)
    {
        using Files files = new();
        string chain = files.Write("chain.pem", $"{Certificates.Leaf.ExportCertificatePem()}\n{Certificates.Issuer.ExportCertificatePem()}\n");
        string key = files.Write("key.pem", Certificates.LeafKey.ExportPkcs8PrivateKeyPem());
        string issuedAt = Certificates.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        JsonNode headers = await Node("sign", letter, files.Write("body", Signed.Body), chain, key, issuedAt);
        PayloadVerdict verdict = await Signed.Verifier(profile).VerifyAsync(
            headers.AsObject().Select(h => KeyValuePair.Create(h.Key, (string)h.Value!)), Signed.Body, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Null(verdict.Reason);
        Assert.Equal(Signed.Body, verdict.Payload!.Body.ToArray());
    }

    private static async Task<JsonNode> Node(params string[] arguments)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "jose")), "The npm package jose is not installed: run 'npm ci' in tests/node.");
        ProcessStartInfo start = new("node") { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("jose-detached.mjs");
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process? process = Start(start);
        Assert.SkipWhen(process is null, "Node.js is not installed.");
        Task<string> output = process!.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
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

    private static string Find([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "node"));

    private sealed class Files : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("vroeg-jose-").FullName;

        public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

        public string Write(string name, byte[] bytes)
        {
            string path = Path.Combine(_folder, name);
            File.WriteAllBytes(path, bytes);
            return path;
        }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
