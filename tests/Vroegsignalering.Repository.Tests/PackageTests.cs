using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Vroegsignalering.Repository.Tests;

/// <summary>What is packed is complete: people can read what it is, under which licence, from which source, and debug into it.</summary>
public sealed partial class PackageTests(PackageTests.Packed packed) : IClassFixture<PackageTests.Packed>
{
    private const string Tool = "Vroegsignalering.Cli";
    private const string RepositoryUrl = "https://example.org/vroegsignalering/core.git";
    private const string SourceAddress = "https://example.org/vroegsignalering/core/raw/";

    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> Packages => [.. RepositoryFiles.Libraries, Tool];

    private static bool HasGit => Path.Exists(RepositoryFiles.PathOf(".git"));

    [Fact]
    public void The_packages_are_the_ones_that_are_meant()
    {
        string[] expected = [.. RepositoryFiles.Libraries, Tool];

        Assert.Equal(
            expected.SelectMany(id => new[] { id + ".nupkg", id + ".snupkg" }).Order(StringComparer.Ordinal),
            packed.Files.Select(path => Version().Replace(Path.GetFileName(path), "")).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is(string id)
    {
        using ZipArchive package = packed.Open(id, ".nupkg");
        XElement about = XDocument.Load(package.GetEntry(id + ".nuspec")!.Open()).Root!.Elements().Single();
        XNamespace space = about.Name.Namespace;

        Assert.Equal("README.md", about.Element(space + "readme")?.Value);
        Assert.NotNull(package.GetEntry("README.md"));
        Assert.Equal("Apache-2.0", about.Element(space + "license")?.Value);
        Assert.Equal("expression", about.Element(space + "license")?.Attribute("type")?.Value);
        Assert.Contains("vroegsignalering", about.Element(space + "tags")?.Value, StringComparison.Ordinal);
        Assert.InRange(about.Element(space + "description")?.Value.Length ?? 0, 60, 400);
        XElement repository = about.Element(space + "repository")!;
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Equal(RepositoryUrl, repository.Attribute("url")?.Value);
        Assert.Matches(HasGit ? "^[0-9a-f]{40}$" : "^$", repository.Attribute("commit")?.Value ?? "");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_holds_what_belongs_and_nothing_else(string id)
    {
        using ZipArchive package = packed.Open(id, ".nupkg");
        string[] names = [.. package.Entries.Select(entry => entry.FullName).Where(name => !Envelope().IsMatch(name)).Order(StringComparer.Ordinal)];

        if (id == Tool)
        {
            Assert.Contains("tools/net10.0/any/DotnetToolSettings.xml", names, StringComparer.Ordinal);
            // SQLite itself is a library for each kind of machine.
            Assert.All(names, name => Assert.Matches(
                @"^(README\.md|Vroegsignalering\.Cli\.nuspec|tools/net10\.0/any/(DotnetToolSettings\.xml|[\w.]+\.(dll|pdb|deps\.json|runtimeconfig\.json)|runtimes/[\w-]+/native(assets/net[\d.]+)?/(lib)?e_sqlite3\.\w+))$", name));
            return;
        }

        string[] expected = ["README.md", id + ".nuspec", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), names, StringComparer.Ordinal);
    }

    [Fact]
    public void The_tool_is_called_vroeg()
    {
        using ZipArchive package = packed.Open(Tool, ".nupkg");

        XElement command = XDocument.Load(package.GetEntry("tools/net10.0/any/DotnetToolSettings.xml")!.Open()).Descendants("Command").Single();

        Assert.Equal("vroeg", command.Attribute("Name")?.Value);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_debugger_finds_every_source(string id)
    {
        Assert.SkipUnless(HasGit, "Without git there is no revision to point at.");
        using ZipArchive package = packed.Open(id, ".snupkg");
        ZipArchiveEntry symbols = package.Entries.Single(entry => Path.GetFileName(entry.FullName) == id + ".pdb");
        using MemoryStream copy = new();
        using (Stream stream = symbols.Open())
        {
            stream.CopyTo(copy);
        }

        copy.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(copy);
        MetadataReader reader = provider.GetMetadataReader();

        using JsonDocument map = JsonDocument.Parse(Information(reader, EntityHandle.ModuleDefinition, SourceLink).Single());
        JsonProperty[] roots = [.. map.RootElement.GetProperty("documents").EnumerateObject()];
        Assert.All(roots, root => Assert.Matches($"^{Regex.Escape(SourceAddress)}[0-9a-f]{{40}}/\\*$", root.Value.GetString()));
        Assert.NotEmpty(reader.Documents);
        Assert.All(reader.Documents, handle =>
        {
            string path = reader.GetString(reader.GetDocument(handle).Name);
            Assert.True(
                roots.Any(root => path.StartsWith(root.Name.TrimEnd('*'), StringComparison.Ordinal)) || Information(reader, handle, EmbeddedSource).Any(),
                $"No address for {path}");
        });
    }

    private static IEnumerable<byte[]> Information(MetadataReader reader, EntityHandle about, Guid kind) => reader.GetCustomDebugInformation(about)
        .Select(reader.GetCustomDebugInformation)
        .Where(information => reader.GetGuid(information.Kind) == kind)
        .Select(information => reader.GetBlobBytes(information.Value));

    [GeneratedRegex(@"\.\d+\.\d+\.\d+[0-9A-Za-z.-]*?(?=\.s?nupkg$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Version();

    [GeneratedRegex(@"^(?:_rels/\.rels|\[Content_Types\]\.xml|package/services/metadata/core-properties/\w+\.psmdcp)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Envelope();

    /// <summary>Packs the solution once, as it was built, into a folder that goes away afterwards.</summary>
    public sealed class Packed : IAsyncLifetime
    {
        private readonly string _folder = Path.Combine(Path.GetTempPath(), $"vroegsignalering-packages-{Environment.ProcessId}");

        public string[] Files { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            CommandResult result = await Command.RunAsync(
                TimeSpan.FromMinutes(3), "dotnet", "pack", "Vroegsignalering.Core.sln", "-c", RepositoryFiles.Configuration, "--no-build", "-o", _folder);
            Assert.True(result.ExitCode == 0, result.ToString());
            Assert.DoesNotContain("warning", result.Output, StringComparison.OrdinalIgnoreCase);
            Files = Directory.GetFiles(_folder);
        }

        public ZipArchive Open(string id, string extension) =>
            ZipFile.OpenRead(Files.Single(path => Version().Replace(Path.GetFileName(path), "") == id + extension));

        public ValueTask DisposeAsync()
        {
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }

            return ValueTask.CompletedTask;
        }
    }
}
