using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Cli.Tests.Accountability;

public sealed partial class ReportYearTests(YearResults sample) : IClassFixture<YearResults>, IDisposable
{
    private readonly TempFolder _out = new();

    public void Dispose() => _out.Dispose();

    [Fact]
    public void It_makes_one_page_and_the_same_numbers_as_csv()
    {
        Call call = Make("a.html");

        Assert.Equal((ExitCodes.Done, ""), (call.ExitCode, string.Concat(call.Error.Split('\n').Where(l => !Step().IsMatch(l)))));
        Assert.Equal(["a.csv", "a.html"], Directory.EnumerateFiles(_out.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("<html lang=\"nl\">", Page("a"), StringComparison.Ordinal);
        Assert.All(
            (string[])["Jaarverslag vroegsignalering 2026", "Year report early detection 2026", "niet gehaald", "Bijlage: het beleid", "landelijk-basis-1"],
            text => Assert.Contains(text, Page("a"), StringComparison.Ordinal));
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        Make("a.html");
        Make("b.html");

        Assert.Equal(File.ReadAllBytes(_out["a.html"]), File.ReadAllBytes(_out["b.html"]));
        Assert.Equal(File.ReadAllBytes(_out["a.csv"]), File.ReadAllBytes(_out["b.csv"]));
    }

    [Fact]
    public void Folders_in_any_order_give_the_same_bytes()
    {
        string later = _out["later"];
        Directory.CreateDirectory(later);
        foreach (string path in Directory.EnumerateFiles(sample.Results))
        {
            File.Copy(path, Path.Combine(later, Path.GetFileName(path)));
        }

        File.WriteAllText(Path.Combine(later, "registration.json"), File.ReadAllText(Path.Combine(sample.Results, "registration.json")).Replace("\"2026-11-04\"", "\"2026-11-05\"", StringComparison.Ordinal));

        Call.Vroeg("report", "year", sample.Results, later, "--year", "2026", "--out", _out["a.html"]);
        Call.Vroeg("report", "year", later, sample.Results, "--year", "2026", "--out", _out["b.html"]);

        Assert.Equal(File.ReadAllBytes(_out["a.html"]), File.ReadAllBytes(_out["b.html"]));
        Assert.Contains("2 keer verwerken", Page("a"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_person_and_no_case_is_in_it()
    {
        Make("a.html", "--small-counts", "internal");
        string all = Page("a") + File.ReadAllText(_out["a.csv"]);

        HashSet<string> personal = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(sample.Results, "cases.jsonl")).Skip(1))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            Collect(json.RootElement, personal);
        }

        Assert.True(personal.Count > 1_000);
        Assert.DoesNotMatch(CaseNumber(), all);
        Assert.DoesNotMatch(LongNumber(), all);
        HashSet<string> words = [.. Word().Matches(all).Select(m => m.Value)];
        Assert.DoesNotContain(personal, words.Contains);
    }

    [Theory]
    [InlineData("internal", 5)]
    [InlineData("public", 10)]
    [InlineData("strict", 10)]
    public void Small_counts_are_in_no_line_of_the_csv(string profile, long floor)
    {
        Make("a.html", "--small-counts", profile);

        string[][] figures = [.. Csv("a").Where(l => l[0] == "figures" && !l[14].Contains("soort", StringComparison.Ordinal) && !l[14].StartsWith("maanden", StringComparison.Ordinal))];
        Assert.Contains(figures, l => l[12] == "ja");
        Assert.All(figures.Where(l => l[12] == "ja"), l => Assert.False(IsSmall(l[7], floor) || IsSmall(l[8], floor), string.Join(';', l)));
        Assert.All(figures.Where(l => l[12] == "nee"), l => Assert.Equal(("", "", "", "", ""), (l[7], l[8], l[9], l[10], l[11])));
    }

    [Fact]
    public void Every_line_of_the_csv_has_the_same_columns_and_a_definition_with_its_version()
    {
        Make("a.html");

        string[][] lines = Csv("a");
        Assert.All(lines, l => Assert.Equal(16, l.Length));
        Assert.All(lines.Skip(1), l => Assert.True(l[1].Length > 0 && long.Parse(l[2], System.Globalization.CultureInfo.InvariantCulture) > 0));
        Assert.Equal(["before-after", "costs", "figures", "goals", "maturity", "registration"], lines.Skip(1).Select(l => l[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_asks_nothing_of_another_host_and_every_picture_has_words_and_a_table()
    {
        Make("a.html", "--small-counts", "internal");

        Assert.All((string[])["<script", "src=", "url(", "@import", "<link", "http://"], wrong => Assert.DoesNotContain(wrong, Page("a"), StringComparison.OrdinalIgnoreCase));
        string[] pictures = Page("a").Split("<svg")[1..];
        Assert.True(pictures.Length >= 2);
        Assert.All(pictures, after =>
        {
            Assert.Contains("<title>", after, StringComparison.Ordinal);
            Assert.Contains("<desc>", after, StringComparison.Ordinal);
            Assert.StartsWith("<div class=\"table\" role", after[(after.IndexOf("</svg>", StringComparison.Ordinal) + 6)..].TrimStart(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_comparison_comes_with_its_cautions_and_names_no_cause()
    {
        Make("a.html");

        Assert.Contains("dit zijn verschillen, geen gevolgen", Page("a"), StringComparison.Ordinal);
        Assert.Contains("Er is geen groep waarvoor het beleid hetzelfde bleef", Page("a"), StringComparison.Ordinal);
        Assert.All((string[])["caused by", "because of the policy", "dankzij", "door het beleid"], word => Assert.DoesNotContain(word, Page("a"), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Each_reader_gets_the_parts_that_are_for_them_in_the_language_that_was_asked()
    {
        Make("a.html", "--for", "partners", "--lang", "en");

        Assert.Contains("<html lang=\"en\">", Page("a"), StringComparison.Ordinal);
        Assert.Contains("What came in", Page("a"), StringComparison.Ordinal);
        Assert.All((string[])["What it cost", "How far we are", "Wat er binnenkwam", "id=\"nl\""], text => Assert.DoesNotContain(text, Page("a"), StringComparison.Ordinal));
    }

    [Fact]
    public void Without_files_of_its_own_the_municipality_reads_what_is_missing()
    {
        Call call = Call.Vroeg("report", "year", sample.Results, "--year", "2026", "--out", _out["a.html"], "--lang", "nl");

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.All(
            (string[])["De gemeente gaf geen eigen doelen op", "De gemeente vulde geen kosten in", "niet beantwoord", "Er staat niet in de bestanden wat de gemeente leerde"],
            text => Assert.Contains(text, Page("a"), StringComparison.Ordinal));
    }

    [Fact]
    public void Another_year_has_no_cases_and_says_so()
    {
        Call call = Call.Vroeg("report", "year", sample.Results, "--year", "2024", "--out", _out["a.html"]);

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("there are no cases in 2024", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_against_the_data_needs_a_reason()
    {
        File.WriteAllText(_out["m.json"], """{ "answers": [{ "question": "attempts-per-case", "answer": "yes" }] }""");

        Call call = Call.Vroeg("report", "year", sample.Results, "--year", "2026", "--out", _out["a.html"], "--maturity", _out["m.json"]);

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("'attempts-per-case' goes against what the product found", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no folder", "nowhere")]
    [InlineData("Run 'vroeg process", "input")]
    [InlineData("has no cases.jsonl", "empty")]
    public void A_folder_that_is_no_result_is_refused_with_what_to_do(string message, string folder)
    {
        Directory.CreateDirectory(_out["empty"]);
        string path = folder == "input" ? Repository.Voorbeeldstad : _out[folder];

        Call call = Call.Vroeg("report", "year", path, "--year", "2026", "--out", _out["a.html"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(message, call.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_out["a.html"]));
    }

    [Theory]
    [InlineData("\"year\": 2026", "\"year\": 2025", "about 2025")]
    [InlineData("\"year\": 2026", "\"year\": \"x\"", "VS7207")]
    [InlineData("\"homeVisit\"", "\"visit\"", "VS7208")]
    public void A_file_that_cannot_be_used_stops_the_report_and_says_where(string sound, string wrong, string message)
    {
        File.WriteAllText(_out["kosten.json"], File.ReadAllText(YearResults.Costs).Replace(sound, wrong, StringComparison.Ordinal));

        Call call = Call.Vroeg("report", "year", sample.Results, "--year", "2026", "--out", _out["a.html"], "--costs", _out["kosten.json"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(message, call.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_out["a.html"]));
    }

    [Fact]
    public void The_report_never_takes_the_place_of_a_file_that_it_reads()
    {
        File.Copy(YearResults.Goals, _out["a.csv"]);

        Call call = Call.Vroeg("report", "year", sample.Results, "--year", "2026", "--out", _out["a.html"], "--goals", _out["a.csv"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("lessons", File.ReadAllText(_out["a.csv"]), StringComparison.Ordinal);
    }

    private Call Make(string name, params string[] more) => Call.Vroeg(
    [
        "report", "year", sample.Results, "--year", "2026", "--out", _out[name], "--goals", YearResults.Goals, "--costs", YearResults.Costs, "--maturity", YearResults.Maturity, .. more,
    ]);

    private string Page(string name) => File.ReadAllText(_out[$"{name}.html"]);

    private string[][] Csv(string name) => [.. File.ReadAllLines(_out[$"{name}.csv"]).Select(line => Cell().Matches(line).Select(m => m.Groups["cell"].Value.Trim('"')).ToArray())];

    private static bool IsSmall(string cell, long floor) => decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out decimal number) && number > 0 && number < floor;

    private static void Collect(JsonElement json, HashSet<string> found)
    {
        foreach (JsonProperty property in json.ValueKind == JsonValueKind.Object ? json.EnumerateObject() : default)
        {
            if (property.Value.ValueKind == JsonValueKind.String && property.Name is "lastName" or "street" or "postcode" or "bsn" or "phone" or "email" or "reference")
            {
                found.Add(property.Value.GetString()!);
            }

            Collect(property.Value, found);
        }

        foreach (JsonElement item in json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : default)
        {
            Collect(item, found);
        }
    }

    [GeneratedRegex("Z-[0-9A-Z]{12}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex CaseNumber();

    [GeneratedRegex("[0-9]{8,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex LongNumber();

    [GeneratedRegex("[^\\s<>\"&;,()]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Word();

    [GeneratedRegex("^vroeg: (?:reading|computing|writing)|^\\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Step();

    [GeneratedRegex("(?:^|;)(?<cell>\"(?:[^\"]|\"\")*\"|[^;]*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Cell();
}
