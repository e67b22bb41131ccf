using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Cli.Tests;

/// <summary>Small counts in what <c>vroeg process</c> writes.</summary>
public sealed class ProcessSmallCountsTests : IDisposable
{
    private readonly TempFolder _out = new();

    public void Dispose() => _out.Dispose();

    [Theory]
    [InlineData(null, 5, "internal")]
    [InlineData("internal", 5, "internal")]
    [InlineData("public", 10, "public")]
    public void No_small_count_stands_in_the_figures_and_what_is_hidden_says_why(string? choice, int floor, string name)
    {
        Call call = Process("out", choice);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        string[][] rows = Csv("out/monitor.csv");
        Assert.All(rows, r => Assert.Equal(name, r[16]));
        string[][] shown = [.. rows.Where(r => r[15].Length == 0)];
        string[][] hidden = [.. rows.Where(r => r[15].Length > 0)];
        Assert.True(shown.Length > 100 && hidden.Length > 100, "Some is shown and some is hidden.");
        Assert.All(hidden, r => Assert.Equal(["", "", "", "", ""], r[7..12]));
        Assert.All(shown.Where(r => r[14] != "soort bedrijf" && !r[13].Contains("inwoners van", StringComparison.Ordinal)), r => Assert.False(IsSmall(r[7]) || IsSmall(r[8]), string.Join(';', r)));
        string[][] acceptance = Csv("out/help-acceptance.csv");
        Assert.All(acceptance, r => Assert.Equal(name, r[^1]));
        Assert.All(acceptance, r => Assert.DoesNotContain(r[3..8], IsSmall));
        Assert.All(acceptance, r => Assert.Equal(r[5..8].Contains(""), r[^2].Length > 0));

        bool IsSmall(string cell) => long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out long count) && count > 0 && count < floor;
    }

    [Fact]
    public void Exact_shows_every_count_and_protection_changes_no_other_file()
    {
        Process("exact", "exact");
        Process("internal", "internal");

        Assert.DoesNotContain(Csv("exact/monitor.csv"), r => r[7].Length == 0 || r[15].Length > 0);
        Assert.Contains(Csv("exact/monitor.csv"), r => r[7] == "3");
        string[] differ = [.. Directory.EnumerateFiles(_out["exact"]).Select(f => Path.GetFileName(f)).Where(f => !File.ReadAllBytes(_out[$"exact/{f}"]).SequenceEqual(File.ReadAllBytes(_out[$"internal/{f}"]))).Order(StringComparer.Ordinal)];
        Assert.Equal(["help-acceptance.csv", "monitor.csv", "report.html"], differ);
    }

    [Fact]
    public void What_one_file_hides_the_other_does_not_show()
    {
        Process("out", "public");

        // The same counts stand in both files: of picked-up cases, of reached ones, and accepted under the definitions of the monitor.
        Dictionary<string, string[]> whole = Csv("out/monitor.csv").Where(r => r[4].Length == 0 && r[5].Length == 0).DistinctBy(r => r[1]).ToDictionary(r => r[1], StringComparer.Ordinal);
        string[] reach = whole["reach-of-picked-up-cases"];
        Assert.All(Csv("out/help-acceptance.csv"), r => Assert.Equal((reach[8], reach[7]), (r[3], r[4])));
        Assert.All(
            Csv("out/help-acceptance.csv").Where(r => whole.ContainsKey($"acceptance-of-reached-cases[{r[1]}]")),
            r => Assert.Equal(whole[$"acceptance-of-reached-cases[{r[1]}]"][7], r[5]));
    }

    [Theory]
    [InlineData("internal", "minder dan 5")]
    [InlineData("public", "minder dan 10")]
    [InlineData("strict", "veelvouden van 100")]
    [InlineData("exact", "Alle aantallen zijn getoond")]
    public void The_page_says_in_words_what_is_hidden(string choice, string words)
    {
        Process("out", choice);

        string page = File.ReadAllText(_out["out/report.html"]);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Equal(choice != "exact", page.Contains("<td>verborgen", StringComparison.Ordinal) || page.Contains("<td>klein aantal", StringComparison.Ordinal));
    }

    [Fact]
    public void Strict_rounds_to_hundreds()
    {
        Process("out", "strict");

        Assert.All(
            Csv("out/monitor.csv").Where(r => r[15].Length == 0 && r[14] != "soort bedrijf"),
            r => Assert.Equal(0, long.Parse(r[7], CultureInfo.InvariantCulture) % 100));
    }

    /// <summary>By the first way of contact groups are counted otherwise than by all ways; the other figures still share their counts.</summary>
    [Fact]
    public void A_count_that_one_figure_hides_is_not_shown_by_another()
    {
        SyntheticMunicipality town = SyntheticMunicipality.Generate(new SyntheticOptions());
        int hidden = 0;
        for (int cases = 100; cases <= town.HistoryCases.Count; cases += 100)
        {
            SignalCase[] some = [.. town.HistoryCases.Take(cases)];
            ShownIndicator[] whole =
            [
                .. SmallCountProtection.Protect(MonitorFigures.Compute(new MonitorInput { Signals = [.. some.SelectMany(c => c.Signals)], Cases = some }), SmallCountProfile.Public)
                    .Where(f => f is { Month: null, Group: null }),
            ];
            ShownIndicator reach = whole.Single(f => f.Indicator == Indicators.ReachOfPickedUpCases);
            hidden += reach.IsShown ? 0 : 1;
            Assert.All(whole.Where(f => f.Indicator.Denominator == reach.Indicator.Numerator), f => Assert.True(reach.IsShown || !f.IsShown, f.Indicator.Id));
        }

        Assert.InRange(hidden, 1, 100);
    }

    [Fact]
    public void Types_of_partner_are_nobody_and_need_no_protection()
    {
        IndicatorValue types = new(Indicators.PickedUpShareOfSignals with { Unit = CountUnit.PartnerType }, null, null, 3, 4);

        Assert.True(ShownFigures.Protect([types], SmallCountProfile.Public)[0].IsShown);
        Assert.False(ShownFigures.Protect([types with { Indicator = Indicators.PickedUpShareOfSignals }], SmallCountProfile.Public)[0].IsShown);
    }

    private Call Process(string to, string? choice) => choice is null
        ? Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out[to])
        : Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out[to], "--small-counts", choice);

    private string[][] Csv(string path) => [.. File.ReadAllLines(_out[path]).Skip(1).Select(line => line.Split(';').Select(cell => cell.Trim('"')).ToArray())];
}
