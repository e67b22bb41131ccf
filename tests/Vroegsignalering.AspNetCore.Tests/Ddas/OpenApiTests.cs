using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Vroegsignalering.AspNetCore.Ddas;
using Vroegsignalering.Ddas;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

/// <summary>The published text of the API and the published schemas, which lie beside the repository, say what is right.</summary>
public sealed partial class OpenApiTests
{
    private static readonly string Shared = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "..", "shared"));

    [Fact]
    public void The_codes_of_FSC_are_those_of_the_text() => Assert.Equal(
        List(Text(), "Fsc-Error-Code:", "enum:").Order(StringComparer.Ordinal),
        typeof(FscErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_field_of_a_request_in_the_text_is_accepted_with_its_example()
    {
        string text = Text();
        string request = Section(text, "    GegevensRequest:");
        string[] fields = [.. FieldPattern().Matches(request).Select(m => m.Groups["text"].Value)];
        Assert.Equal(["aanleverperiodeStartdatum", "aanleverperiodeEinddatum", "aanleverende_organisatie", "page", "pageSize"], fields);
        Assert.Contains("additionalProperties: false", request, StringComparison.Ordinal);
        await using Host host = await Host.StartAsync();

        string json = string.Join(',', FieldPattern().Matches(request).Zip(ExamplePattern().Matches(request), (field, example) => Member(field, example)));
        Answer answer = await host.AskAsync($"{{{json.Replace("Gemeente Voorbeeldstad", Source.Municipality, StringComparison.Ordinal)}}}");

        Assert.Equal((200, "25000 1 1 0"), (answer.Status, answer.Paging)); // the example is of 2025, in which there was nothing
    }

    [Fact]
    public async Task An_answer_has_what_the_text_requires()
    {
        string text = Text();
        await using Host host = await Host.StartAsync();
        Answer right = await host.AskAsync("""{"pageSize":5}""");
        Answer wrong = await host.AskAsync("""{"pageSize":0}""");
        Answer closed = await host.AskAsync(client: "nobody");

        Assert.Equal(List(text, "    Paginering:", "required:"), right.Json["paginering"]!.AsObject().Select(p => p.Key));
        Assert.Equal(["gegevens", "paginering"], right.Json.AsObject().Select(p => p.Key));
        Assert.Matches(PatternOfDigest().Match(text).Groups["text"].Value, right.Headers["Digest"]);
        Assert.All(List(text, "    ProblemDetails:", "required:"), name => Assert.NotNull(wrong.Json[name]));
        Assert.All(["code", "domain"], name => Assert.NotNull(closed.Json[name]));
        Assert.Contains((string)closed.Json["domain"]!, List(text, "        domain:", "enum:", inline: true));
    }

    [Theory]
    [InlineData(DdasVersion.V09, "v0.9")]
    [InlineData(DdasVersion.V10, "v1.0")]
    [InlineData(DdasVersion.V11, "v1.1")]
    [InlineData(DdasVersion.V12, "v1.2")]
    public async Task Every_page_of_every_version_passes_the_published_schema(DdasVersion version, string name)
    {
        string tool = Path.Combine(Shared, "tools", "ddas-validate");
        Assert.SkipUnless(File.Exists(tool), "The published specification is not beside the repository.");
        await using Host host = await Host.StartAsync(o => o.Version = version);
        List<string> files = [];
        for (int page = 1; page <= 5; page++)
        {
            Answer answer = await host.AskAsync($$"""{"page":{{page}},"pageSize":6}""");
            files.Add(Path.Combine(host.Folder, $"page-{page}.json"));
            await File.WriteAllTextAsync(files[^1], answer.Delivery.ToJsonString(), new UTF8Encoding(false), TestContext.Current.CancellationToken);
        }

        ProcessStartInfo start = new("bash") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[tool, name, .. files])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.SkipWhen(process.ExitCode == 2, $"The validator cannot run: {error}");
        Assert.EndsWith("5 passed, 0 failed", (await output).TrimEnd(), StringComparison.Ordinal);
    }

    private static string Member(Match field, Match example) => $"\"{field.Groups["text"].Value}\":{example.Groups["text"].Value}";

    private static string Text()
    {
        string file = Path.Combine(Shared, "ddas", "api", "DDAS-VS-1.0.yaml");
        Assert.SkipUnless(File.Exists(file), "The published specification is not beside the repository.");
        return File.ReadAllText(file).ReplaceLineEndings("\n");
    }

    /// <summary>The lines under a key, as far as they are indented deeper.</summary>
    private static string Section(string text, string key)
    {
        string[] lines = text[text.IndexOf($"{key}\n", StringComparison.Ordinal)..].Split('\n');
        int indent = lines[0].TakeWhile(c => c == ' ').Count();
        return string.Join('\n', lines.Skip(1).TakeWhile(line => line.Length == 0 || line.TakeWhile(c => c == ' ').Count() > indent));
    }

    private static string[] List(string text, string key, string list, bool inline = false)
    {
        string indent = new(' ', inline ? 0 : key.TakeWhile(c => c == ' ').Count());
        string section = Section(text, text.Split('\n').First(line => line.TrimStart() == key.TrimStart() && line.StartsWith(indent, StringComparison.Ordinal)));
        string rest = section[section.IndexOf(list, StringComparison.Ordinal)..];
        string first = rest.Split('\n')[0];
        return first.Contains('[', StringComparison.Ordinal)
            ? first[(first.IndexOf('[', StringComparison.Ordinal) + 1)..^1].Split(',', StringSplitOptions.TrimEntries)
            : [.. rest.Split('\n').Skip(1).TakeWhile(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal)).Select(line => line.Trim()[2..])];
    }

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"^ {8}(?<text>\w+):$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"^ {10}example: (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex ExamplePattern();

    [GeneratedRegex(@"pattern: '(?<text>\^SHA-256=[^']+)'", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex PatternOfDigest();
}
