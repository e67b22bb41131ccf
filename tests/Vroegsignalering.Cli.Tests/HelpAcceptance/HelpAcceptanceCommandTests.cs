using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Cli.Tests.HelpAcceptance;

public sealed class HelpAcceptanceCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nl", "Bron: Divosa 2024")]
    [InlineData("en", "Source: Divosa 2024")]
    public void List_names_every_definition_with_its_source(string language, string source)
    {
        Call call = Call.Vroeg("help-acceptance", "list", "--language", language);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.All(HelpAcceptanceDefinitions.All, d => Assert.Contains($"{d.Id} (", call.Output, StringComparison.Ordinal));
        Assert.Contains(source, call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_writes_the_questions_or_only_the_picture()
    {
        Call words = Call.Vroeg("help-acceptance", "describe", "divosa-conversation-none");
        Call picture = Call.Vroeg("help-acceptance", "describe", "ddas-1.2", "--picture", "--language", "en", "--out", _folder["tree.mmd"]);

        Assert.Contains("Hebt u contact gehad met de inwoner?", words.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.Done, ""), (picture.ExitCode, picture.Output));
        Assert.Equal(HelpAcceptanceDefinitions.Ddas12.ToMermaid(Language.English), File.ReadAllText(_folder["tree.mmd"]));
    }

    [Fact]
    public void A_definition_that_is_not_there_is_a_wrong_call_that_names_the_others()
    {
        Call call = Call.Vroeg("help-acceptance", "describe", "ddas-9");

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("divosa-monitor", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Process_shows_the_range_from_the_strictest_to_the_broadest_definition_on_the_sample()
    {
        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["out"]);

        string[][] rows = [.. File.ReadAllLines(_folder["out/help-acceptance.csv"]).Skip(1).Select(line => line.Split(';').Select(cell => cell.Trim('"')).ToArray())];
        Dictionary<string, string[]> byName = rows.ToDictionary(row => row[1], StringComparer.Ordinal);
        Assert.Equal(HelpAcceptanceDefinitions.All.Select(d => d.Id).Order(StringComparer.Ordinal), byName.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("strict", rows[0][1]);
        int strict = int.Parse(byName["strict"][5], System.Globalization.CultureInfo.InvariantCulture);
        int broad = int.Parse(byName["divosa-conversation-quick-fix"][5], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(strict, 10, broad - 10);
        string page = File.ReadAllText(_folder["out/report.html"]);
        Assert.Contains("Hoeveel hulp, volgens welke definitie?", page, StringComparison.Ordinal);
        Assert.Contains("Zaken met geaccepteerde hulp, per definitie", page, StringComparison.Ordinal);
    }
}
