using System.Reflection;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Repository.Tests;

/// <summary>Documentation cannot go stale: its code comes from samples that run, its links lead somewhere, its words exist.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] AssembliesWithDiagnostics = ["Vroegsignalering.Core", "Vroegsignalering.Ddas", "Vroegsignalering.AspNetCore", "Vroegsignalering.Simulation", "Vroegsignalering.Cli"];

    [Fact]
    public void Code_in_documentation_stands_in_a_sample()
    {
        string[][] samples = [.. RepositoryFiles.Files(RepositoryFiles.PathOf("samples"), "*.cs").Select(path => Trimmed(File.ReadLines(path)))];

        Findings.AreNone(
            from page in (string[])[RepositoryFiles.PathOf("README.md"), .. RepositoryFiles.Files(RepositoryFiles.PathOf("docs"), "*.md")]
            from block in CSharpBlocks(File.ReadAllText(page))
            where !samples.Any(sample => Contains(sample, block))
            select $"{RepositoryFiles.Relative(page)}:\n{string.Join('\n', block)}",
            "This code stands in no sample; put it there first, so that it is built and run:");
    }

    [Fact]
    public void Every_relative_link_leads_somewhere() =>
        Findings.AreNone(
        from page in RepositoryFiles.Files(RepositoryFiles.Root, "*.md")
        from target in DeadLinks(File.ReadAllText(page), Path.GetDirectoryName(page)!, page)
        select $"{RepositoryFiles.Relative(page)}: {target}",
        "These links lead nowhere:");

    [Fact]
    public void Every_diagnostic_code_is_explained_and_no_explanation_is_of_a_code_that_is_gone()
    {
        string[] defined = [.. DiagnosticCodes().Select(code => code.Id).Order(StringComparer.Ordinal)];
        string[] explained = [.. ExplainedCodes(File.ReadAllText(RepositoryFiles.PathOf("docs", "diagnostics.md"))).Order(StringComparer.Ordinal)];

        Findings.AreNone(defined.Except(explained, StringComparer.Ordinal), "docs/diagnostics.md has no heading for:");
        Findings.AreNone(explained.Except(defined, StringComparer.Ordinal), "docs/diagnostics.md explains codes that do not exist:");
        Findings.AreNone(Twice(defined), "Defined more than once:");
        Findings.AreNone(Twice(explained), "Explained more than once:");
    }

    [Fact]
    public void Every_identifier_in_the_glossary_exists()
    {
        HashSet<string> names = PublicNames();

        string[] identifiers = [.. Identifiers(File.ReadAllText(RepositoryFiles.PathOf("docs", "glossary.md")))];

        Assert.NotEmpty(identifiers);
        Findings.AreNone(identifiers.Except(names, StringComparer.Ordinal), "docs/glossary.md names what does not exist:");
    }

    [Fact]
    public void The_guards_see_a_planted_fault()
    {
        string[] sample = Trimmed(["int a = 1;", "", "    int b = 2;", "int c = 3;"]);
        Assert.True(Contains(sample, CSharpBlocks("text\n```csharp\n\n  int b = 2;\n  int c = 3;\n\n```\n").Single()));
        Assert.False(Contains(sample, CSharpBlocks("```csharp\nint b = 2;\nint d = 3;\n```").Single()));
        Assert.Empty(CSharpBlocks("```bash\nls\n```"));

        string page = RepositoryFiles.PathOf("README.md");
        Assert.Equal(
            ["nowhere.md", "#no-such-heading", "README.md#no-such-heading"],
            DeadLinks(
                "# A `b` (c)\n[1](nowhere.md) [2](#no-such-heading) [3](README.md#no-such-heading) [4](README.md) [5](#a-b-c) [6](https://example.org)"
                + "\n```\n[7](in-code.md)\n```\n", RepositoryFiles.Root, page),
            StringComparer.Ordinal);

        Assert.Equal(["VS1003", "DDAS2001"], ExplainedCodes("# Diagnostics\n## Intake\n### VS1003: a text\n\nVS1004\n#### `DDAS2001` more\n"), StringComparer.Ordinal);
        Assert.Equal(["Signal", "PartnerType.Rent"], Identifiers("`Signal`, `PartnerType.Rent`, `not code`, `dotnet`"), StringComparer.Ordinal);
        Assert.Contains("PartnerType.Rent", PublicNames());
        Assert.DoesNotContain("PartnerType.Rental", PublicNames());
    }

    private static IEnumerable<string> Twice(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key);

    private static string[] Trimmed(IEnumerable<string> lines) => [.. lines.Select(line => line.Trim())];

    private static IEnumerable<string[]> CSharpBlocks(string markdown) => CSharpBlock().Matches(markdown.ReplaceLineEndings("\n"))
        .Select(match => Trimmed(match.Groups["text"].Value.Trim('\n').Split('\n')))
        .Select(lines => lines.SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse().ToArray());

    private static bool Contains(string[] sample, string[] block) => Enumerable.Range(0, Math.Max(0, sample.Length - block.Length + 1))
        .Any(start => sample.AsSpan(start, block.Length).SequenceEqual(block));

    private static IEnumerable<string> DeadLinks(string markdown, string folder, string page) => Link().Matches(CodeBlock().Replace(markdown, ""))
        .Select(match => match.Groups["text"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
        .Where(target =>
        {
            string[] parts = target.Split('#');
            string path = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
            string text = parts[0].Length == 0 ? markdown : File.Exists(path) ? File.ReadAllText(path) : "";
            return !Path.Exists(path) || (parts.Length > 1 && !Anchors(text).Contains(parts[1], StringComparer.Ordinal));
        });

    // The anchor of a heading, as hosts of git repositories make it: small letters, spaces to hyphens, other signs gone.
    private static IEnumerable<string> Anchors(string markdown) => Heading().Matches(CodeBlock().Replace(markdown, ""))
        .Select(match => match.Groups["text"].Value.Trim().ToLowerInvariant())
        .Select(text => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-'));

    private static IEnumerable<string> ExplainedCodes(string markdown) => Heading().Matches(markdown)
        .Select(match => CodeInHeading().Match(match.Groups["text"].Value)).Where(match => match.Success).Select(match => match.Groups["text"].Value);

    private static IEnumerable<string> Identifiers(string markdown) =>
        Identifier().Matches(markdown).Select(match => match.Groups["text"].Value).Distinct(StringComparer.Ordinal);

    private static HashSet<string> PublicNames()
    {
        IEnumerable<Type> types = RepositoryFiles.Libraries.SelectMany(library => Assembly.Load(library).GetExportedTypes());
        return types.SelectMany(type =>
        {
            string name = type.Name.Split('`')[0];
            IEnumerable<string> members = type.GetMembers().Select(member => member.Name);
            return members.Select(member => $"{name}.{member}").Append(name).Append(type.FullName!).Append(type.Namespace!);
        }).ToHashSet(StringComparer.Ordinal);
    }

    // Most of these classes are internal, so reflection looks at what is not public too.
    private static IEnumerable<DiagnosticCode> DiagnosticCodes()
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (Type type in AssembliesWithDiagnostics.SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal)))
        {
            IEnumerable<object?> values = type.GetProperties(Static).Where(p => p.PropertyType == typeof(DiagnosticCode)).Select(p => p.GetValue(null))
                .Concat(type.GetFields(Static).Where(f => f.FieldType == typeof(DiagnosticCode)).Select(f => f.GetValue(null)));

            // A property keeps its value in a field that the compiler made: the same code, not a second one.
            foreach (DiagnosticCode code in values.OfType<DiagnosticCode>().Distinct())
            {
                yield return code;
            }
        }
    }

    [GeneratedRegex(@"^[ ]*```csharp[ ]*\n(?<text>.*?)^[ ]*```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"^[ ]*```.*?^[ ]*```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?<text>[^)\s]+)(?:\s+""[^""]*"")?\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6}[ ]+(?<text>.+?)[ ]*\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^`?(?<text>[A-Z]{2,}[0-9]{3,})\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex CodeInHeading();

    [GeneratedRegex(@"`(?<text>[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*)`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Identifier();
}
