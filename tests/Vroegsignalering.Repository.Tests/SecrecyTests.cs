using System.Text;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Repository.Tests;

/// <summary>No number in the repository can be the BSN of a person, and no path tells on whose machine it was made.</summary>
/// <remarks>A BSN that is made up may belong to somebody: one in eleven numbers of nine digits passes the eleven test. Test data
/// therefore use numbers that start with 9999, which are given to nobody.</remarks>
public sealed partial class SecrecyTests
{
    // Passes the eleven test, does not start with 9999, and is published as a number for tests or examples.
    private static readonly Dictionary<string, string> PublishedTestNumbers = new(StringComparer.Ordinal)
    {
        ["111222333"] = "the example in the explanation of the eleven test by the government",
        ["123456782"] = "the example in documentation of the BSN; digits in order",
        ["012345672"] = "the same with a leading zero, to try that zeros count",
        ["010082426"] = "a test person of the BRP test environment (Haal Centraal), with a leading zero",
    };

    private static readonly string[] MachineFolders = ["work", "tmp/wt", "root", "home", "Users"];

    public static TheoryData<string, int> Planted => new()
    {
        { "bsn;9999" + "99990;x", 0 },
        { "bsn;1112" + "22333;x", 0 },
        { "bsn;2800" + "12342;x", 1 },
        { "2800" + "12342", 1 },
        { "x2800" + "12342y", 1 },
        { "2800" + "12341", 0 },
        { "12800" + "12342", 0 },
        { "0000" + "00000", 0 },
    };

    [Fact]
    public async Task No_tracked_file_has_a_number_that_may_be_a_persons_bsn() =>
        Findings.AreNone(
        from file in await TrackedTextFilesAsync()
        from number in PossibleBsns(file.Text)
        select $"{file.Path}: ******{number[6..]}",
        "May be the BSN of a person; use a number that starts with 9999:");

    [Fact]
    public async Task No_tracked_file_has_a_path_of_a_machine() =>
        Findings.AreNone(
        from file in await TrackedTextFilesAsync()
        from path in MachinePaths(file.Text)
        select $"{file.Path}: {path}",
        "A path of the machine it was made on:");

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_planted_number_is_found_unless_it_is_known_or_reserved(string text, int found) =>
        Assert.Equal(found, PossibleBsns(text).Count());

    [Theory]
    [InlineData("see /{0}/project", 1)]
    [InlineData("\"/{0}/project\"", 1)]
    [InlineData("https://example.org/{0}/project", 0)]
    [InlineData("../{0}/project", 0)]
    public void A_planted_path_is_found_and_an_address_is_not(string text, int found) =>
        Assert.Equal(found, MachinePaths(text.Replace("{0}", MachineFolders[0], StringComparison.Ordinal)).Count());

    private static IEnumerable<string> PossibleBsns(string text) => NineDigits().Matches(text).Select(match => match.Value)
        .Where(number => !number.StartsWith("9999", StringComparison.Ordinal)
            && !PublishedTestNumbers.ContainsKey(number)
            && Bsn.TryParse(number, out _));

    private static IEnumerable<string> MachinePaths(string text) => MachineFolders
        .SelectMany(folder => Regex.Matches(text, $@"(?<![\w.:/~*}}-])/{folder}/", RegexOptions.None, TimeSpan.FromSeconds(10)))
        .Select(match => match.Value);

    private static async Task<IReadOnlyList<(string Path, string Text)>> TrackedTextFilesAsync()
    {
        Assert.SkipUnless(Path.Exists(RepositoryFiles.PathOf(".git")), "Without git nobody knows which files belong to the repository.");
        CommandResult git = await Command.RunAsync(TimeSpan.FromSeconds(30), "git", "ls-files", "-z");
        Assert.True(git.ExitCode == 0, git.ToString());

        List<(string, string)> files = [];
        foreach (string path in git.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            byte[] content = File.Exists(RepositoryFiles.PathOf(path)) ? await File.ReadAllBytesAsync(RepositoryFiles.PathOf(path)) : [];
            if (!content.AsSpan().Contains((byte)0))
            {
                files.Add((path, Encoding.UTF8.GetString(content)));
            }
        }

        Assert.NotEmpty(files);
        return files;
    }

    [GeneratedRegex(@"(?<!\d)\d{9}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NineDigits();
}
