using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Cli.Tests;

public sealed partial class ProcessVoorbeeldstadTests : IDisposable
{
    private static readonly string[] Files =
        [
            "cases.jsonl", "contact-plan.csv", "ddas-v1.2.json", "deadlines.csv", "decisions.head", "decisions.jsonl", "forecast.csv", "help-acceptance.csv", "monitor.csv",
            "partners.csv", "planning.csv", "quarantine.csv", "quarantine.jsonl", "registration.json", "report.html", "review.csv", "vroeg.db", "worklist.csv",
        ];

    private readonly TempFolder _out = new();

    public void Dispose() => _out.Dispose();

    [Fact]
    public void It_ends_well_and_writes_its_files()
    {
        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["a"]);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Equal(Files, Directory.EnumerateFiles(_out["a"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_it_prints_adds_up()
    {
        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["a"]);

        Assert.Equal(300, Number(call, "ontvangen"));
        Assert.Equal(Number(call, "ontvangen"), Number(call, "aangenomen") + Number(call, "apart gezet"));
        Assert.Equal(
            Number(call, "aangenomen"),
            Number(call, "in een nieuwe zaak") + Number(call, "bij een zaak die al open was")
                + Number(call, "niet opgepakt volgens het beleid") + Number(call, "onterecht volgens de aanwijzing")
                + Number(call, "afgerond na controle of het een inwoner is"));
        Assert.DoesNotContain("onbekend  ", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_ten_cases_come_with_score_class_reasons_next_step_and_deadline()
    {
        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["a"]);

        string[] lines = call.Output.Split(Environment.NewLine);
        int[] cases = [.. Enumerable.Range(0, lines.Length).Where(i => CaseLine().IsMatch(lines[i]))];
        Assert.Equal(10, cases.Length);
        Assert.All(cases, at =>
        {
            Assert.Contains("uiterlijk", lines[at], StringComparison.Ordinal);
            Assert.StartsWith("     volgende stap: ", lines[at + 1], StringComparison.Ordinal);
            Assert.StartsWith("     - ", lines[at + 2], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        Call first = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["a"]);
        Call second = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["b"]);

        AssertSameFiles(_out["a"], _out["b"]);
        Assert.Equal(first.Output.Replace(_out["a"], "", StringComparison.Ordinal), second.Output.Replace(_out["b"], "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Shuffling_the_rows_of_the_files_changes_no_byte(int seed)
    {
        CopyShuffled(Repository.Voorbeeldstad, _out["in"], seed);

        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["a"]);
        Call.Vroeg("process", _out["in"], "--out", _out["b"]);

        AssertSameFiles(_out["a"], _out["b"]);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void Another_culture_changes_no_byte(string name)
    {
        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["a"]);
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(name);
            Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["b"]);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }

        AssertSameFiles(_out["a"], _out["b"]);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void No_bsn_leaves_but_in_the_delivery_and_the_register(string language)
    {
        string[] numbers =
        [
            .. Directory.EnumerateFiles(Repository.Voorbeeldstad).SelectMany(f => NineDigits().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct(),
        ];

        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["a"], "--language", language);

        Assert.True(numbers.Length > 1_000, "The sample should have many numbers to look for.");
        string delivery = File.ReadAllText(_out["a/ddas-v1.2.json"]);
        Assert.Contains(numbers, n => delivery.Contains(n, StringComparison.Ordinal));
        string rest = call.Output + call.Error
            + string.Concat(Files.Where(f => Repository.IsForPeople(f) && f != "quarantine.jsonl").Select(f => File.ReadAllText(_out[$"a/{f}"])));
        HashSet<string> found = [.. NineDigits().Matches(rest).Select(m => m.Value)];
        Assert.DoesNotContain(numbers, found.Contains);
    }

    [Fact]
    public void Every_open_case_has_its_line_its_decision_and_its_plan()
    {
        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["a"]);

        string[][] worklist = Csv(_out["a/worklist.csv"]);
        HashSet<string> planned = [.. Csv(_out["a/contact-plan.csv"]).Skip(1).Select(row => row[2])];
        using FileStream decisions = File.OpenRead(_out["a/decisions.jsonl"]);
        HashSet<string> decided = [.. Prioritisation.DecisionLog.Read(decisions).Select(d => d.CaseId)];
        Assert.All(worklist.Skip(1), row =>
        {
            Assert.Contains(row[2], decided);
            bool toDo = row[3] == "open" && row[7].Length > 0;
            Assert.Equal(toDo, planned.Contains(row[2]));
            Assert.NotEmpty(row[10]);
        });
        Assert.Equal(worklist.Length - 1, decided.Count);
    }

    [Fact]
    public void The_report_is_one_page_that_asks_nothing_of_another_host_and_has_a_table_for_each_picture()
    {
        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _out["a"]);

        string page = File.ReadAllText(_out["a/report.html"]);
        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        string[] pictures = page.Split("<svg")[1..];
        Assert.Equal(7, pictures.Length);
        Assert.All(pictures, after => Assert.StartsWith("<div class=\"table\" role", after[(after.IndexOf("</svg>", StringComparison.Ordinal) + 6)..].TrimStart(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_sample_is_what_generate_makes()
    {
        Call call = Call.Vroeg("generate", "--signals", "2100", "--seed", "1", "--out", _out["made"]);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        AssertSameFiles(Repository.Voorbeeldstad, _out["made"]);
    }

    private static int Number(Call call, string name) => int.Parse(
        Regex.Match(call.Output, $@"^ *{Regex.Escape(name)} +(\d+)", RegexOptions.Multiline, TimeSpan.FromSeconds(5)).Groups[1].Value,
        System.Globalization.CultureInfo.InvariantCulture);

    private static string[][] Csv(string path) => [.. File.ReadAllLines(path).Select(line => line.Split(';').Select(cell => cell.Trim('"')).ToArray())];

    private static void CopyShuffled(string from, string to, int seed)
    {
        Directory.CreateDirectory(to);
        Random random = new(seed);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            byte[] bytes = File.ReadAllBytes(file);
            File.WriteAllBytes(Path.Combine(to, Path.GetFileName(file)), file.EndsWith(".csv", StringComparison.Ordinal) ? Shuffled(bytes, random) : bytes);
        }
    }

    private static byte[] Shuffled(byte[] csv, Random random)
    {
        // Latin 1 keeps every byte what it was.
        string[] lines = System.Text.Encoding.Latin1.GetString(csv).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        random.Shuffle(lines.AsSpan(1));
        // With a line end at the end: a last row without one may have been cut off and is set aside.
        return System.Text.Encoding.Latin1.GetBytes($"{string.Join("\n", lines)}\n");
    }

    private static void AssertSameFiles(string expected, string actual)
    {
        string[] names = [.. Directory.EnumerateFiles(expected).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        Assert.Equal(names, Directory.EnumerateFiles(actual).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.True(
            File.ReadAllBytes(Path.Combine(expected, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(actual, name))), $"{name} differs"));
    }

    [GeneratedRegex(@"(?<!\d)\d{9}(?!\d)", RegexOptions.None, 10_000)]
    private static partial Regex NineDigits();

    [GeneratedRegex(@"^ *\d+\. Z-.* · .* · score -?\d+", RegexOptions.None, 10_000)]
    private static partial Regex CaseLine();
}
