using System.Text;
using System.Text.RegularExpressions;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;

namespace Vroegsignalering.Cli.Tests.Cases;

/// <summary>docs/cases.md says how lines of a register look; who adds lines by hand copies them from there.</summary>
public sealed partial class CaseDocsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cases.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_register_can_be_read_and_every_event_in_it_follows()
    {
        string lines = Block().Matches(Page).Single(m => m.Value.Contains("case-register", StringComparison.Ordinal)).Groups["lines"].Value;
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(lines));

        CaseRegister register = CaseRegisterFile.Read(stream, "cases.md");

        Assert.Empty(register.SetAside);
        Assert.Equal(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1, Assert.Single(register.Cases).Events.Count);
        Assert.Equal(CasePhase.HelpRefused, register.Cases[0].Case.Phase);
    }

    [Fact]
    public void Every_event_that_the_page_names_is_known_to_the_reader()
    {
        string[] named = [.. Row().Matches(Page[Page.IndexOf("| Event | Fields besides", StringComparison.Ordinal)..]).SelectMany(m => Name().Matches(m.Groups["events"].Value)).Select(m => m.Groups["name"].Value)];
        string register = string.Join('\n', named.Select(name => $"{{\"case\":\"Z-1\",\"seq\":1,\"event\":\"{name}\"}}").Prepend("{\"kind\":\"case-register\",\"version\":1}"));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(register));

        Assert.Equal(29, named.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(CaseRegisterFile.Read(stream, "cases.md").Diagnostics, d => d.Code.Id == "VS6023"); // no such event
    }

    [GeneratedRegex("```text\n(?<lines>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("^\\| (?<events>`[^|]*) \\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[a-z-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
