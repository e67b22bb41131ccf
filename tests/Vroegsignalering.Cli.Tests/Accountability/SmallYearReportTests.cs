using System.Text.RegularExpressions;

namespace Vroegsignalering.Cli.Tests.Accountability;

/// <summary>The year report of a municipality of a dozen cases, and what can be computed from a report by hand.</summary>
public sealed partial class SmallYearReportTests(YearResults sample) : IClassFixture<YearResults>, IDisposable
{
    private readonly TempFolder _out = new();

    public void Dispose() => _out.Dispose();

    [Fact]
    public void Costs_of_few_cases_give_no_count_of_attempts_back()
    {
        Make(OfADozenCases(), "--lang", "nl", "--costs", YearResults.Costs);

        string[] total = Line("costs", "total-cost");
        Assert.Equal(0m, decimal.Parse(total[7], System.Globalization.CultureInfo.InvariantCulture) % 100m);
        Assert.Contains("naar boven afgerond", Page(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("strict", false)]
    public void Costs_are_exact_only_where_the_attempts_are_shown_as_they_are(string profile, bool isExact)
    {
        Make(sample.Results, "--small-counts", profile, "--costs", YearResults.Costs);

        Assert.Equal(isExact, Line("costs", "total-cost")[7].Contains(',', StringComparison.Ordinal));
    }

    [Fact]
    public void A_hidden_number_is_not_told_as_nothing_to_divide_by()
    {
        Make(OfADozenCases(), "--costs", YearResults.Costs);

        Assert.DoesNotContain("het aantal is nul", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_and_days_of_few_cases_are_not_told_either()
    {
        Make(OfADozenCases(), "--goals", YearResults.Goals);

        Assert.DoesNotMatch("Compleet: [0-9]|Gemiddeld [0-9]", Page());
        Assert.Contains("de dagen zijn niet getoond", Page(), StringComparison.Ordinal);
        Assert.DoesNotContain("Niet dezelfde soorten bedrijven", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_of_which_nothing_is_shown_are_not_called_missed()
    {
        Make(OfADozenCases(), "--goals", YearResults.Goals);

        Assert.DoesNotContain("eigen doelen zijn er 0 gehaald", Page(), StringComparison.Ordinal);
        Assert.Contains("Bij een of meer doelen staat niet of ze zijn gehaald", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_stands_there_as_agreed_and_a_result_that_just_misses_it_shows_that()
    {
        // 231 of 1,364 is 16.9355 percent.
        File.WriteAllText(_out["g.json"], """
            { "year": 2026, "goals": [
              { "id": "a", "name": { "nl": "a", "en": "a" }, "indicator": "reach-of-picked-up-cases", "atMost": 16.9 },
              { "id": "b", "name": { "nl": "b", "en": "b" }, "indicator": "attempts-per-picked-up-case", "atMost": 2.125 } ] }
            """);
        Make(sample.Results, "--lang", "nl", "--goals", _out["g.json"]);

        Assert.Contains("<td>hoogstens 16,9%</td><td>16,94%</td><td>niet gehaald</td>", Page(), StringComparison.Ordinal);
        Assert.Contains("<td>hoogstens 2,125</td><td>1,38</td><td>gehaald</td>", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_an_error_are_no_count_where_it_gives_few_rows_back()
    {
        Make(sample.Results);

        string[][] lines = [.. Lines().Where(l => l[1] == "filled-share-of-rows")];
        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.Equal(("", ""), (l[7], l[8])));
        Assert.Contains(lines, l => l[9].Length > 0);
    }

    [Fact]
    public void A_year_without_anything_says_that_a_zero_says_nothing()
    {
        Make(sample.Results, "2024");

        Assert.Contains("Van dit jaar is niets geregistreerd", Page(), StringComparison.Ordinal);
        Assert.DoesNotContain("(–", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_given_twice_counts_once()
    {
        Make(sample.Results);
        byte[] once = File.ReadAllBytes(_out["a.csv"]);
        Call.Vroeg("report", "year", sample.Results, sample.Results + Path.DirectorySeparatorChar, "--year", "2026", "--out", _out["a.html"]);

        Assert.Equal(once, File.ReadAllBytes(_out["a.csv"]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("signaal")]
    public void A_signal_that_got_another_id_in_the_delivery_is_counted_once(string? word)
    {
        Make(sample.Results);
        string before = Line("figures", "picked-up-cases-per-1000-inhabitants")[7] + Denominator();
        string folder = _out["renamed"];
        Directory.CreateDirectory(folder);
        foreach (string name in (string[])["registration.json", "decisions.jsonl", "cases.jsonl", "ddas-v1.2.json"])
        {
            File.Copy(Path.Combine(sample.Results, name), Path.Combine(folder, name));
        }

        string delivery = Path.Combine(folder, "ddas-v1.2.json");
        string written = File.ReadAllText(delivery);
        string reference = InCase().Match(File.ReadLines(Path.Combine(folder, "cases.jsonl")).ElementAt(1)).Groups["id"].Value;
        Assert.Contains($"\"{reference}\"", written, StringComparison.Ordinal);
        File.WriteAllText(delivery, written.Replace($"\"{reference}\"", $"\"{word ?? reference}~2\"", StringComparison.Ordinal));
        Make(folder);

        Assert.Equal(before, Line("figures", "picked-up-cases-per-1000-inhabitants")[7] + Denominator());

        string Denominator() => Lines().First(l => l[1] == "picked-up-share-of-signals" && l[4].Length == 0 && l[5].Length == 0)[8];
    }

    [Fact]
    public void Words_of_the_municipality_and_names_of_sources_are_marked_as_dutch_in_the_english_part()
    {
        Make(sample.Results, "--costs", YearResults.Costs, "--maturity", YearResults.Maturity);

        string[] parts = Page().Split("id=\"en\" lang=\"en\"");
        Assert.All(
            (string[])["begroting 2026: drukwerk en porto", "Begint in 2027.", "Schut 2025, over de evaluatie van vroegsignalering", "gemeente.nu 2024"],
            text =>
            {
                Assert.Contains($"<span lang=\"nl\">{text}</span>", parts[1], StringComparison.Ordinal);
                Assert.DoesNotContain($"<span lang=\"nl\">{text}</span>", parts[0], StringComparison.Ordinal);
            });
        Assert.Equal(Page().Split("<span").Length, Page().Split("</span>").Length);
    }

    private string OfADozenCases()
    {
        string folder = _out["dozen"];
        Directory.CreateDirectory(folder);
        foreach (string name in (string[])["registration.json", "decisions.jsonl"])
        {
            File.Copy(Path.Combine(sample.Results, name), Path.Combine(folder, name));
        }

        File.WriteAllLines(Path.Combine(folder, "cases.jsonl"), File.ReadLines(Path.Combine(sample.Results, "cases.jsonl")).Take(13));
        return folder;
    }

    private void Make(string folder, params string[] more)
    {
        string year = more is ["2024", ..] ? "2024" : "2026";
        Call.Vroeg(["report", "year", folder, "--year", year, "--out", _out["a.html"], .. more.Where(m => m != "2024")]);
    }

    private string Page() => File.ReadAllText(_out["a.html"]);

    private string[][] Lines() => [.. File.ReadAllLines(_out["a.csv"]).Select(line => Cell().Matches(line).Select(m => m.Groups["cell"].Value.Trim('"')).ToArray())];

    private string[] Line(string part, string id) => Lines().Single(l => l[0] == part && l[1] == id);

    [GeneratedRegex("\"reference\":\"(?<id>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex InCase();

    [GeneratedRegex("(?:^|;)(?<cell>\"(?:[^\"]|\"\")*\"|[^;]*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Cell();
}
