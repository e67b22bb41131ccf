using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Cli.Tests.Quarantine;

/// <summary>From a month with faults to repaired signals in the worklist, as people do it.</summary>
public sealed partial class QuarantineCommandTests : IDisposable
{
    private const string By = "J. Jansen";
    private const string Reference = "SV-2026-11-00005";
    private const string Moment = "2026-11-05T10:00:00Z";

    private readonly TempFolder _folder = new();

    public QuarantineCommandTests() => Assert.Equal(ExitCodes.Done, Process().ExitCode);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_repaired_row_stands_once_in_the_worklist_and_once_in_the_delivery_and_its_original_stays()
    {
        string row = Journal().Single(line => line.Contains(AmountId(), StringComparison.Ordinal));
        Assert.Equal(0, Delivered());

        Assert.Equal(ExitCodes.Done, Repair(Sheet(), [("'12,3,4", "412,34")]).ExitCode);
        Process();
        Assert.Equal(0, Delivered());
        Call replay = Quarantine("replay", _folder["out"], "--by", "P. Peters", "--at", Moment);
        Call after = Process();

        Assert.Contains("Opgenomen: 1", replay.Output, StringComparison.Ordinal);
        Assert.Equal(1, Delivered());
        Assert.Equal(301, Number(after, "ontvangen"));
        Assert.Equal(1, Number(after, "waarvan hersteld uit de quarantaine"));
        Assert.Equal(Number(after, "ontvangen"), Number(after, "aangenomen") + Number(after, "apart gezet"));
        Assert.Contains("€ 412,34", after.Output, StringComparison.Ordinal);
        Assert.Single(Cases(), line => line.Contains("\"1234 CZ 40 a\"", StringComparison.Ordinal));
        Assert.Contains(row, Journal());
        Assert.Contains(Journal(), line => line.Contains("\"event\":\"repaired\"", StringComparison.Ordinal)
            && line.Contains($"\"at\":\"{Moment}\",\"by\":\"{By}\",\"reason\":\"asked the partner\"", StringComparison.Ordinal));
        Assert.Contains(Journal(), line => line.Contains("\"event\":\"taken-in\"", StringComparison.Ordinal)
            && line.Contains("\"by\":\"P. Peters\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Once_more_adds_nothing()
    {
        Repair(Sheet(), [("'12,3,4", "412,34")]);
        Quarantine("replay", _folder["out"], "--by", By);
        Call first = Process();
        Dictionary<string, byte[]> before = Files();

        Call repair = Quarantine("repair", _folder["out"], _folder["corrected.csv"], "--by", By);
        Call replay = Quarantine("replay", _folder["out"], "--by", By);
        Call named = Quarantine("replay", _folder["out"], AmountId(), "--by", By);
        Call second = Process();

        Assert.Contains("VS1061", repair.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Findings, repair.ExitCode);
        Assert.Contains("Opgenomen: 0", replay.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, replay.ExitCode);
        Assert.Contains("VS1061", named.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Findings, named.ExitCode);
        Assert.Equal(WithoutStore(first), WithoutStore(second));
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(_folder[$"out/{file.Key}"])));
    }

    [Fact]
    public void The_term_of_a_repaired_row_runs_from_the_day_its_original_was_received()
    {
        Repair(Sheet(), [("'12,3,4", "412,34")]);
        Quarantine("replay", _folder["out"], "--by", By, "--at", "2026-12-24T10:00:00Z");
        Process();

        // Received on 2 November: four weeks later is 30 November.
        Assert.Contains("2026-11-30", Cases().Single(line => line.Contains("\"1234 CZ 40 a\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_folder_has_the_repaired_row_with_the_quarantine_and_not_without_it()
    {
        Repair(Sheet(), [("'12,3,4", "412,34")]);
        Quarantine("replay", _folder["out"], "--by", By);

        Call with = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["with"], "--quarantine", _folder["out"]);
        Call without = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["without"]);

        Assert.Equal(301, Number(with, "ontvangen"));
        Assert.Equal(300, Number(without, "ontvangen"));
        Assert.False(File.Exists(_folder["with/quarantine.jsonl"]));
    }

    [Fact]
    public void What_is_wrong_with_a_corrected_file_is_said_with_row_and_column()
    {
        string[] lines = File.ReadAllLines(Sheet());
        string[] corrected =
        [
            .. lines.Select(line => line.Replace("'31-02-2026", "30-02-2026", StringComparison.Ordinal)),
            lines[1],
            "\"unknown\"" + lines[1][lines[1].IndexOf(';', StringComparison.Ordinal)..],
            lines[1][lines[1].IndexOf(';', StringComparison.Ordinal)..],
            $"{lines[2]};too many",
            ";;;;",
        ];
        File.WriteAllLines(_folder["corrected.csv"], corrected);

        Call call = Quarantine("repair", _folder["out"], _folder["corrected.csv"], "--by", By);

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("Gelezen 8, hersteld 0, niet hersteld 8", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS3013 apart gezet, corrected.csv regel 2, quarantine-id", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS3013 apart gezet, corrected.csv regel 6, quarantine-id", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS1014 apart gezet, corrected.csv regel 4, Ontstaansdatum", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS1063 let op, corrected.csv regel 5", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS1060 apart gezet, corrected.csv regel 7", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS3014 apart gezet, corrected.csv regel 8", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS3016 apart gezet, corrected.csv regel 9", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"event\":\"repaired\"", string.Concat(Journal()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_gone_is_said_and_one_that_the_mapping_does_not_read_is_not_missed()
    {
        string sheet = Sheet();
        File.WriteAllText(_folder["corrected.csv"], File.ReadAllText(sheet).Replace("\"Bedrag\"", "\"Bedragje\"", StringComparison.Ordinal).Replace("'12,3,4", "1", StringComparison.Ordinal));
        Call without = Quarantine("repair", _folder["out"], _folder["corrected.csv"], "--by", By);
        File.WriteAllText(_folder["corrected.csv"], File.ReadAllText(sheet).Replace("quarantine-original", "other", StringComparison.Ordinal).Replace("'12,3,4", "1", StringComparison.Ordinal));
        Call with = Quarantine("repair", _folder["out"], _folder["corrected.csv"], "--by", By);

        Assert.Contains("VS3015 apart gezet, corrected.csv regel 2, Bedrag", without.Output, StringComparison.Ordinal);
        Assert.Contains("hersteld 1", with.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", ';', true)]
    [InlineData("utf-8", ',', true)]
    [InlineData("utf-8", ';', false)]
    [InlineData("utf-16", '\t', false)]
    public void A_file_as_a_spreadsheet_saves_it_reads_back(string encoding, char delimiter, bool fewQuotes)
    {
        string[][] rows = Rows(File.ReadAllText(Sheet("verhuur.csv")));
        string[][] corrected = [.. rows.Select(cells => cells.Select(c => c.Replace("'12,3,4", "412,34", StringComparison.Ordinal)).ToArray())];
        string text = string.Concat(corrected.Select(cells => string.Join(delimiter, cells.Select(c => Saved(c, delimiter, fewQuotes))) + "\r\n"));
        File.WriteAllText(_folder["corrected.csv"], text, CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding));

        Call call = Quarantine("repair", _folder["out"], _folder["corrected.csv"], "--by", By);

        Assert.Contains("Gelezen 4, hersteld 1, niet hersteld 3", call.Output, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(call.Output, "VS1063", RegexOptions.None, TimeSpan.FromSeconds(5)));
        Assert.Equal(ExitCodes.Done, call.ExitCode);
    }

    [Fact]
    public void A_row_that_is_accepted_after_the_mapping_was_put_right_waits_no_longer_and_comes_in_once()
    {
        Directory.CreateDirectory(_folder["in"]);
        File.WriteAllText(_folder["in/a.csv"], $"reference;partner;postcode;houseNumber;crisis\nE-1;Energy;1234AB;1;zeker\nE-2;Energy;1234AB;2;soms\n");
        File.WriteAllText(_folder["in/a.json"], Mapping("zeker", "zeker"));
        File.WriteAllText(_folder["in/manifest.json"], """
            { "municipality": { "code": "9901", "name": "Voorbeeldstad" }, "on": "2026-11-04", "signals": [ { "file": "a.csv", "mapping": "a.json" } ] }
            """);
        Call before = Call.Vroeg("process", _folder["in"], "--out", _folder["own"]);
        Call repair = Quarantine("list", _folder["own"], "--csv", _folder["own.csv"]);
        File.WriteAllText(_folder["own.csv"], File.ReadAllText(_folder["own.csv"]).Replace("\"zeker\"", "\"true\"", StringComparison.Ordinal));
        Quarantine("repair", _folder["own"], _folder["own.csv"], "--by", By);

        File.WriteAllText(_folder["in/a.json"], Mapping("zeker", "true"));
        Call after = Call.Vroeg("process", _folder["in"], "--out", _folder["own"]);
        Call replay = Quarantine("replay", _folder["own"], "--by", By);

        Assert.Contains("open 2", before.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, repair.ExitCode);
        Assert.Contains("open 1, aangenomen 1", after.Output, StringComparison.Ordinal);
        Assert.Equal(1, Number(after, "aangenomen"));
        Assert.Contains("Opgenomen: 0", replay.Output, StringComparison.Ordinal);

        static string Mapping(string from, string to) => $$"""
            { "columns": { "reference": "reference", "partner": "partner", "postcode": "postcode", "houseNumber": "houseNumber", "crisis": "crisis" },
              "values": { "crisis": { "{{from}}": "{{to}}" } } }
            """;
    }

    [Fact]
    public void A_work_file_is_not_written_over()
    {
        string sheet = Sheet();

        Call call = Quarantine("list", _folder["out"], "--csv", _folder["repair.csv"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(Path.GetFileName(sheet), call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_given_up_stays_with_its_reason()
    {
        Call call = Quarantine("give-up", _folder["out"], AmountId(), "--by", By, "--reason", "withdrawn by the partner", "--at", Moment);
        Call list = Quarantine("list", _folder["out"], "--state", "given-up", "--language", "en");

        Assert.Contains("Opgegeven: 1", call.Output, StringComparison.Ordinal);
        Assert.Contains(AmountId(), list.Output, StringComparison.Ordinal);
        Assert.Contains("given up           1", list.Output, StringComparison.Ordinal);
        Assert.Contains(Journal(), line => line.Contains("\"reason\":\"withdrawn by the partner\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_was_cut_off_is_told_and_the_lines_before_it_count_and_stay()
    {
        string path = _folder["out/quarantine.jsonl"];
        byte[] whole = File.ReadAllBytes(path);
        for (int cut = 1; cut < 400; cut += 37)
        {
            File.WriteAllBytes(path, whole[..^cut]);
            byte[] torn = File.ReadAllBytes(path);

            Call list = Quarantine("list", _folder["out"]);
            Call giveUp = Quarantine("give-up", _folder["out"], AmountId(), "--by", By, "--reason", "x");
            Call after = Quarantine("list", _folder["out"]);

            bool lost = cut > 1;
            Assert.Equal(lost, list.Output.Contains("VS3011", StringComparison.Ordinal));
            Assert.Equal(lost, giveUp.Output.Contains("VS3011", StringComparison.Ordinal));
            Assert.DoesNotContain("VS3011", after.Output, StringComparison.Ordinal);
            Assert.Contains(lost ? "quarantaine: 19" : "quarantaine: 20", after.Output, StringComparison.Ordinal);
            Assert.Equal(torn, File.ReadAllBytes(path)[..torn.Length]);
        }

        // What was lost is in the input still: the next run sets it aside again.
        Assert.Contains("opgegeven 1", Process().Output, StringComparison.Ordinal);
        Assert.Contains("quarantaine: 20", Quarantine("list", _folder["out"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"energie.csv\"", "\"energie2.csv\"")]
    [InlineData("\"cents\":", "\"cents\":1")]
    [InlineData("VS1012", "VS1018")]
    [InlineData("\"version\":1", "\"version\":2")]
    public void A_line_that_was_changed_stops_every_command_and_nothing_is_written(string right, string wrong)
    {
        string path = _folder["out/quarantine.jsonl"];
        string text = File.ReadAllText(path);
        int at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(path, $"{text[..at]}{wrong}{text[(at + right.Length)..]}");
        Dictionary<string, byte[]> before = Files();

        Call[] calls = [Quarantine("list", _folder["out"]), Quarantine("replay", _folder["out"], "--by", By), Process()];

        Assert.All(calls, call => Assert.Equal(ExitCodes.WrongCall, call.ExitCode));
        Assert.All(calls, call => Assert.Contains("VS3012 quarantine.jsonl row ", call.Error, StringComparison.Ordinal));
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(_folder[$"out/{file.Key}"])));
    }

    [Fact]
    public void A_row_that_one_file_sets_aside_and_another_brings_in_does_not_grow_the_quarantine_with_every_run()
    {
        string input = _folder["cut"];
        Directory.CreateDirectory(input);
        const string Rows = "reference;partner;sentOn;arrears;bsn;postcode;houseNumber\nE-1;Energy;2026-10-05;125.00;999900006;1234AB;10\nE-2;Energy;2026-10-05;80.00;999900018;1234AB;12";
        File.WriteAllText(Path.Combine(input, "afgekapt.csv"), Rows);
        File.WriteAllText(Path.Combine(input, "heel.csv"), Rows + "\n");
        File.WriteAllText(Path.Combine(input, "manifest.json"), """
            { "municipality": { "code": "9901", "name": "Voorbeeldstad" }, "on": "2026-11-04", "signals": [ { "file": "afgekapt.csv" }, { "file": "heel.csv" } ] }
            """);

        byte[][] journals = [.. Enumerable.Range(0, 3).Select(_ =>
        {
            Assert.Equal(ExitCodes.Done, Call.Vroeg("process", input, "--out", _folder["cut-out"]).ExitCode);
            return File.ReadAllBytes(_folder["cut-out/quarantine.jsonl"]);
        })];

        Assert.Equal(journals[0], journals[1]);
        Assert.Equal(journals[0], journals[2]);
    }

    [Fact]
    public void A_file_that_something_else_saved_in_another_form_is_changed_and_not_cut_off()
    {
        string path = _folder["out/quarantine.jsonl"];
        string text = File.ReadAllText(path);
        foreach (byte[] content in (byte[][])[[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)], Encoding.UTF8.GetBytes("hallo\nwereld\n")])
        {
            File.WriteAllBytes(path, content);

            Call list = Quarantine("list", _folder["out"]);
            Call process = Process();

            Assert.All([list, process], call => Assert.Contains("VS3012 quarantine.jsonl row 1", call.Error, StringComparison.Ordinal));
            Assert.Equal(content, File.ReadAllBytes(path));
        }
    }

    [Fact]
    public void Zeros_that_a_power_cut_left_are_a_line_that_was_cut_off()
    {
        string path = _folder["out/quarantine.jsonl"];
        File.WriteAllBytes(path, [.. File.ReadAllBytes(path), .. new byte[100]]);

        Assert.Contains("VS3011", Quarantine("list", _folder["out"]).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, Process().ExitCode);
        Assert.DoesNotContain("VS3011", Quarantine("list", _folder["out"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_was_removed_or_moved_is_found()
    {
        string path = _folder["out/quarantine.jsonl"];
        string[] lines = Journal();

        File.WriteAllLines(path, [.. lines[..4], .. lines[5..]]);
        Call removed = Quarantine("list", _folder["out"]);
        File.WriteAllLines(path, [.. lines[..4], lines[5], lines[4], .. lines[6..]]);
        Call moved = Quarantine("list", _folder["out"]);

        Assert.Contains("VS3012 quarantine.jsonl row 5", removed.Error, StringComparison.Ordinal);
        Assert.Contains("VS3012 quarantine.jsonl row 5", moved.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_people_at_once_do_not_lose_each_others_work()
    {
        using FileStream busy = new(_folder["out/quarantine.jsonl"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Call[] calls = [Quarantine("replay", _folder["out"], "--by", By), Process()];

        Assert.All(calls, call => Assert.Equal(ExitCodes.WrongCall, call.ExitCode));
        Assert.All(calls, call => Assert.Contains("somebody else is at work", call.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_people_may_look_at_once()
    {
        using FileStream reading = new(_folder["out/quarantine.jsonl"], FileMode.Open, FileAccess.Read, FileShare.Read);

        Assert.Equal(ExitCodes.Done, Quarantine("list", _folder["out"]).ExitCode);
    }

    [Fact]
    public void A_repaired_row_that_says_what_came_in_anyway_counts_once()
    {
        Directory.CreateDirectory(_folder["in"]);
        File.WriteAllText(_folder["in/a.csv"], "reference;partner;postcode;houseNumber;arrears\nE-1;Energy;1234AB;1;100\nE-1;Energy;1234AB;1;1x0\n");
        File.WriteAllText(_folder["in/manifest.json"], """
            { "municipality": { "code": "9901", "name": "Voorbeeldstad" }, "on": "2026-11-04", "signals": [ { "file": "a.csv" } ] }
            """);
        Call.Vroeg("process", _folder["in"], "--out", _folder["own"]);
        Quarantine("list", _folder["own"], "--csv", _folder["own.csv"]);
        File.WriteAllText(_folder["own.csv"], File.ReadAllText(_folder["own.csv"]).Replace("'1x0", "100", StringComparison.Ordinal));
        Quarantine("repair", _folder["own"], _folder["own.csv"], "--by", By);
        Quarantine("replay", _folder["own"], "--by", By);

        Call after = Call.Vroeg("process", _folder["in"], "--out", _folder["own"]);
        Call again = Call.Vroeg("process", _folder["in"], "--out", _folder["own"]);

        Assert.Equal((3, 1, 2), (Number(after, "ontvangen"), Number(after, "aangenomen"), Number(after, "apart gezet")));
        Assert.Contains("VS1018", after.Output, StringComparison.Ordinal);
        Assert.Contains("alles was al bekend", again.Output, StringComparison.Ordinal);
    }

    private static string WithoutStore(Call call) =>
        string.Join('\n', call.Output.Split('\n').Where(line => !line.StartsWith("Geschiedenis in", StringComparison.Ordinal)));

    [Fact]
    public void No_number_of_a_person_shows_on_screen()
    {
        string[] numbers = [.. Directory.EnumerateFiles(Repository.Voorbeeldstad).SelectMany(f => NineDigits().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct()];
        string sheet = Sheet();
        File.WriteAllText(_folder["corrected.csv"], File.ReadAllText(sheet).Replace("'31-02-2026", "x", StringComparison.Ordinal).Replace("'12,3,4", "1", StringComparison.Ordinal));

        Call[] calls =
        [
            Quarantine("list", _folder["out"]), Quarantine("list", _folder["out"], "--language", "en"),
            Quarantine("repair", _folder["out"], _folder["corrected.csv"], "--by", By), Quarantine("replay", _folder["out"], "--by", By),
            Quarantine("give-up", _folder["out"], numbers[0], "--by", By, "--reason", "x"), Process(),
        ];

        string said = string.Concat(calls.Select(c => c.Output + c.Error));
        Assert.Contains("VS1014", said, StringComparison.Ordinal);
        Assert.DoesNotContain(NineDigits().Matches(said).Select(m => m.Value), numbers.Contains);
        Assert.DoesNotContain("Elmwijk", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_owner_may_read_what_holds_rows()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such rights.");
            return;
        }

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        Assert.Equal(Owner, File.GetUnixFileMode(_folder["out/quarantine.jsonl"]));
        Assert.Equal(Owner, File.GetUnixFileMode(Sheet()));
    }

    [Theory]
    [InlineData("no quarantine.jsonl", "list", "nowhere")]
    [InlineData("--by", "replay", "nowhere")]
    [InlineData("--reason", "give-up", "nowhere", "id", "--by", "x")]
    [InlineData("--by needs", "replay", "out", "--by", " ")]
    [InlineData("one line", "replay", "out", "--by", "a\nb")]
    [InlineData("--at needs", "replay", "out", "--by", "x", "--at", "yesterday")]
    [InlineData("quarantine-id", "repair", "out", "manifest", "--by", "x")]
    [InlineData("Cannot read", "repair", "out", "nothing.csv", "--by", "x")]
    public void A_wrong_call_ends_with_2_and_says_what_to_do(string hint, params string[] args)
    {
        args = [.. args.Select(a => a switch { "out" => _folder["out"], "manifest" => Path.Combine(Repository.Voorbeeldstad, "manifest.json"), _ => a })];

        Call call = Quarantine(args);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(hint, call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quarantine", "--help")]
    [InlineData("quarantine", "list", "--help")]
    [InlineData("quarantine", "repair", "--help")]
    [InlineData("quarantine", "give-up", "--help")]
    [InlineData("quarantine", "replay", "--help")]
    public void Help_has_examples_and_exit_codes(params string[] args)
    {
        string help = Call.Vroeg(args).Output;

        Assert.Contains("vroeg quarantine ", help, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0", help, StringComparison.Ordinal);
    }

    private static Call Quarantine(params string[] args) => Call.Vroeg(["quarantine", .. args]);

    private Call Process() => Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["out"]);

    // The work file of one partner, under a name that is the same in every test.
    private string Sheet(string source = "energie.csv")
    {
        Call call = Quarantine("list", _folder["out"], "--csv", _folder["repair.csv"]);
        Assert.Contains("persoonsgegevens", call.Output, StringComparison.Ordinal);
        string line = call.Output.Split(Environment.NewLine).Single(l => l.EndsWith($"van {source}", StringComparison.Ordinal));
        return line[..line.LastIndexOf(": ", StringComparison.Ordinal)].Trim();
    }

    private Call Repair(string sheet, (string Wrong, string Right)[] changes)
    {
        string text = changes.Aggregate(File.ReadAllText(sheet), (t, change) => t.Replace(change.Wrong, change.Right, StringComparison.Ordinal));
        File.WriteAllText(_folder["corrected.csv"], text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        return Quarantine("repair", _folder["out"], _folder["corrected.csv"], "--by", By, "--reason", "asked the partner", "--at", Moment);
    }

    private string[] Journal() => File.ReadAllLines(_folder["out/quarantine.jsonl"]);

    private string[] Cases() => File.ReadAllLines(_folder["out/worklist.csv"]);

    private Dictionary<string, byte[]> Files() =>
        Directory.EnumerateFiles(_folder["out"]).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);

    private string AmountId()
    {
        string output = Quarantine("list", _folder["out"]).Output;
        return Regex.Match(output, @"(?<id>[0-9a-f]{24})  \S+ +energie\.csv, Bedrag", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Groups["id"].Value;
    }

    private int Delivered()
    {
        using JsonDocument delivery = JsonDocument.Parse(File.ReadAllBytes(_folder["out/ddas-v1.2.json"]));
        return delivery.RootElement.GetProperty("leveringen")[0].GetProperty("vroegsignalen").EnumerateArray()
            .Count(s => s.GetProperty("ID").GetString()!.Contains(Reference, StringComparison.Ordinal));
    }

    private static int Number(Call call, string name) => int.Parse(
        Regex.Match(call.Output, $@"^ *{Regex.Escape(name)} +(?<number>\d+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Groups["number"].Value,
        System.Globalization.CultureInfo.InvariantCulture);

    private static string[][] Rows(string text) =>
    [
        .. text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => Cell().Matches(line)
            .Select(m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups["plain"].Value).ToArray()),
    ];

    private static string Saved(string cell, char delimiter, bool fewQuotes) =>
        fewQuotes && !cell.Contains(delimiter, StringComparison.Ordinal) && !cell.Contains('"', StringComparison.Ordinal)
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"(?<=^|;)(""(?<quoted>([^""]|"""")*)""|(?<plain>[^;""]*))(?=;|$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Cell();

    [GeneratedRegex(@"(?<!\d)\d{9}(?!\d)", RegexOptions.None, 10_000)]
    private static partial Regex NineDigits();
}
