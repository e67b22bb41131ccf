using System.Text.Json.Nodes;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Tests;

/// <summary>The case register from month to month, who is on the safety list, and the room that there is for contacts.</summary>
public sealed class ProcessRegisterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_month_again_adds_nothing()
    {
        Process("first");
        byte[] register = File.ReadAllBytes(_folder["first/cases.jsonl"]);

        Call again = Process("again", ("zaken.jsonl", register));

        Assert.Equal(register, File.ReadAllBytes(_folder["again/cases.jsonl"]));
        Assert.Matches(@"al bekend in het zakenregister +280\n", again.Output);
        Assert.DoesNotContain("in een nieuwe zaak", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_signal_that_was_accepted_is_in_the_register()
    {
        Process("out");

        using FileStream stream = File.OpenRead(_folder["out/cases.jsonl"]);
        CaseRegister register = CaseRegisterFile.Read(stream, "cases.jsonl");

        Assert.Empty(register.Diagnostics);
        Assert.Equal(280, register.Cases.Sum(c => c.Case.Signals.Count(s => s.ReceivedOn == new NodaTime.LocalDate(2026, 11, 2))));
    }

    [Fact]
    public void Two_signals_of_the_register_with_one_reference_stay_two()
    {
        CaseHistory[] cases = Cases(Path.Combine(Repository.Voorbeeldstad, "zaken.jsonl"));
        SignalCase closed = cases.First(c => c.Case is { IsOpen: false, PickedUpOn: not null, Signals.Count: 1 }).Case;
        NodaTime.LocalDate later = closed.Signals[0].SentOn!.Value.PlusDays(60);
        CaseHistory again = CaseHistory.FromCase(closed with
        {
            Id = "Z-AGAIN",
            Signals = [closed.Signals[0] with { SentOn = later, ReceivedOn = later }],
            MatchedOn = later,
            PickedUpOn = later,
            ClosedOn = null,
            Attempts = [],
            Help = [],
            Result = CaseResult.NoContact,
        });
        using MemoryStream changed = new();
        CaseRegisterFile.Write(changed, [.. cases, again]);
        Process("before");

        Process("after", ("zaken.jsonl", changed.ToArray()));

        Assert.Equal(Delivered("before", "vroegsignalen") + 1, Delivered("after", "vroegsignalen"));
        Assert.Equal(Delivered("before", "vroegsignaalzaken") + 1, Delivered("after", "vroegsignaalzaken"));

        int Delivered(string folder, string list) =>
            JsonNode.Parse(File.ReadAllText(_folder[$"{folder}/ddas-v1.2.json"]))!["leveringen"]![0]![list]!.AsArray().Count;
    }

    [Fact]
    public void What_a_caseworker_added_counts_in_the_next_run()
    {
        Process("first");
        CaseHistory open;
        CaseHistory[] cases;
        using (FileStream stream = File.OpenRead(_folder["first/cases.jsonl"]))
        {
            cases = [.. CaseRegisterFile.Read(stream, "cases.jsonl").Cases];
            open = cases.First(c => c.Case is { IsOpen: true, Attempts.Count: 0, Phase: CasePhase.New });
        }

        CaseHistory refused = open.Add(new HelpRefused(HelpRefusalReason.NotStated) { On = new NodaTime.LocalDate(2026, 11, 4), By = "mw-1" }).History;
        using MemoryStream changed = new();
        CaseRegisterFile.Write(changed, cases.Select(c => c.Id == open.Id ? refused : c));
        Call call = Process("again", ("zaken.jsonl", changed.ToArray()));

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains(open.Id, File.ReadAllText(_folder["first/contact-plan.csv"]), StringComparison.Ordinal);
        Assert.DoesNotContain(open.Id, File.ReadAllText(_folder["again/contact-plan.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_visit_that_was_announced_keeps_its_day_in_the_next_run_also_without_room()
    {
        LocalDate day = new(2026, 11, 6);
        Process("first");
        string number = File.ReadLines(_folder["first/planning.csv"]).Select(l => l.Split(';'))
            .First(l => l[5] == "\"huisbezoek\"" && string.CompareOrdinal(l[6], "2026-11-04") >= 0)[4].Trim('"');
        using FileStream stream = File.OpenRead(_folder["first/cases.jsonl"]);
        using MemoryStream changed = new();
        CaseRegisterFile.Write(changed, CaseRegisterFile.Read(stream, "cases.jsonl").Cases.Select(c => c.Id == number
            ? c.Add(new ContactAnnounced(ContactChannel.HomeVisit, day, How: Announcement.Letter) { On = new LocalDate(2026, 11, 3) }).History
            : c));

        Call call = Process("again", ("zaken.jsonl", changed.ToArray()), ("ruimte.json", "{ \"channels\": [ { \"channel\": \"homeVisit\", \"perDay\": 0 } ] }"u8.ToArray()));

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        string[] visit = Assert.Single(
            File.ReadLines(_folder["again/planning.csv"]).Select(l => l.Split(';')), l => l[4].Trim('"') == number && l[5] == "\"huisbezoek\"");
        Assert.Equal(("2026-11-06", "2026-11-03"), (visit[0], visit[6]));
        Assert.Contains("al aangekondigd", visit[9], StringComparison.Ordinal);
        Assert.Contains("contact-announced", File.ReadAllText(_folder["again/cases.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_with_a_line_that_cannot_be_used_ends_the_call_so_that_nothing_is_lost()
    {
        byte[] broken = [.. File.ReadAllBytes(Path.Combine(Repository.Voorbeeldstad, "zaken.jsonl")), .. "{\"case\":\"Z-1\",\"seq\":1,\"event\":\"geheim\"}\n"u8];

        Call call = Process("out", ("zaken.jsonl", broken));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("vroeg case check", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void Who_is_on_the_safety_list_gets_letters_only_and_no_file_says_why()
    {
        Process("first");
        string[] visited = File.ReadAllLines(_folder["first/contact-plan.csv"]).First(l => l.Contains("huisbezoek", StringComparison.Ordinal)).Split(';');
        string[] address = visited[9].Trim('"').Split(' ');
        string list = $"postcode;huisnummer;toevoeging;vanaf\n{address[0]}{address[1]};{address[2]};{(address.Length > 3 ? address[3] : "")};2026-01-01\n";

        Call call = Process("out", ("lijst.csv", System.Text.Encoding.UTF8.GetBytes(list)));

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        string[] plan = [.. File.ReadAllLines(_folder["out/contact-plan.csv"]).Where(l => l.Contains(visited[2], StringComparison.Ordinal))];
        Assert.All(plan, l => Assert.Contains("\"brief\"", l, StringComparison.Ordinal));
        string said = call.Output + string.Concat(Directory.EnumerateFiles(_folder["out"], "*.csv").Concat([_folder["out/report.html"]]).Select(File.ReadAllText));
        Assert.DoesNotContain("uitsluitingslijst", said, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("bsn;vanaf\n123;2026-01-01\n")]
    [InlineData("postcode;huisnummer;vanaf\n1234AB;10;ooit\n")]
    public void A_safety_list_with_a_row_that_cannot_be_read_ends_the_call(string list)
    {
        Call call = Process("out", ("lijst.csv", System.Text.Encoding.UTF8.GetBytes(list)));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("VS3033", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("1234AB", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_contact_that_is_wanted_has_a_line_in_the_planning_with_its_decision()
    {
        Process("out", ("ruimte.json", "{ \"channels\": [ { \"channel\": \"phone\", \"perDay\": 2 }, { \"channel\": \"homeVisit\", \"perDay\": 1 } ] }"u8.ToArray()));

        string[] planning = File.ReadAllLines(_folder["out/planning.csv"]);
        Assert.Equal(File.ReadAllLines(_folder["out/contact-plan.csv"]).Length, planning.Length);
        Assert.All(planning.Skip(1), l => Assert.Contains("\"ja\"", l.Replace("\"nee\"", "\"ja\"", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal(2, planning.Count(l => l.Split(';') is ["2026-11-04", _, _, _, _, "\"telefoon\"", ..]));
    }

    [Fact]
    public void Room_that_cannot_be_read_ends_the_call_with_the_remedy()
    {
        Call call = Process("out", ("ruimte.json", "{ \"channels\": \"veel\" }"u8.ToArray()));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("VS53", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_of_a_partner_is_kept_with_its_case_and_counts_next_month_without_its_file()
    {
        Process("first");
        byte[] register = File.ReadAllBytes(_folder["first/cases.jsonl"]);
        CaseHistory[] told;
        using (MemoryStream stream = new(register))
        {
            told = [.. CaseRegisterFile.Read(stream, "cases.jsonl").Cases.Where(c => c.Case.Withdrawals.Count > 0)];
        }

        byte[] none = "partner;partnerName;reference;kind;on\n"u8.ToArray();
        Process("again", ("zaken.jsonl", register), ("berichten.csv", none));

        Assert.Equal(9, told.Sum(c => c.Case.Withdrawals.Count)); // of ten, one is about a signal that is not there
        string advised = Advised("first");
        Assert.NotEmpty(advised);
        Assert.Equal(advised, Advised("again"));
        Assert.Equal(register, File.ReadAllBytes(_folder["again/cases.jsonl"]));

        string Advised(string run) => string.Join('\n', File.ReadAllLines(_folder[$"{run}/worklist.csv"])
            .Where(l => l.Contains("beslis over afsluiten", StringComparison.Ordinal)).Select(l => l.Split(';')[2]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_planning_says_one_thing_about_the_term_of_a_case()
    {
        Process("out");

        ILookup<string, string> said = File.ReadLines(_folder["out/planning.csv"]).Skip(1).Select(l => l.Split(';')).ToLookup(c => c[4], c => c[^2]);
        Assert.Contains(said, c => c.Contains("\"nee\""));
        Assert.All(said, c => Assert.Single(c.Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_room_is_told_with_the_decimal_sign_of_the_language()
    {
        Assert.Contains("(1,9 fte, landelijk gemiddelde)", Process("nl").Output, StringComparison.Ordinal);
        Assert.Contains("(1.9 fte, national average)", Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["en"], "--language", "en").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onReport", 1)]
    [InlineData("no", 0)]
    public void Help_that_was_accepted_after_closing_counts_where_the_municipality_counts_it(string policy, int more)
    {
        CaseHistory[] cases = Cases(Path.Combine(Repository.Voorbeeldstad, "zaken.jsonl"));
        CaseHistory closed = cases.First(c => c.Case.Result == CaseResult.NoContact);
        CaseHistory late = closed.Add(new LateContact(ContactChannel.Phone, HelpAccepted: true) { On = closed.Case.ClosedOn!.Value.PlusDays(1), Help = HelpKind.DebtHelp }).History;
        using MemoryStream changed = new();
        CaseRegisterFile.Write(changed, cases.Select(c => c.Id == closed.Id ? late : c));
        Process("before");

        Process("after", ("zaken.jsonl", changed.ToArray()), ("lateHelp", System.Text.Encoding.UTF8.GetBytes(policy)));

        Assert.Equal(Accepted("before") + more, Accepted("after"));

        long Accepted(string folder) => long.Parse(
            File.ReadAllLines(_folder[$"{folder}/help-acceptance.csv"]).First(l => l.Contains("\"ddas-1.2\"", StringComparison.Ordinal)).Split(';')[5], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("cases.jsonl")]
    [InlineData("worklist.csv")]
    [InlineData("review.csv")]
    [InlineData("planning.csv")]
    [InlineData("quarantine.csv")]
    [InlineData("ddas-v1.2.json")]
    [InlineData("report.html")]
    public void What_tells_of_persons_is_for_its_owner_only(string name)
    {
        Process("out");

        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }
        else
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder[$"out/{name}"]));
        }
    }

    private static CaseHistory[] Cases(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return [.. CaseRegisterFile.Read(stream, "cases.jsonl").Cases];
    }

    private Call Process(string to, params ReadOnlySpan<(string Name, byte[] Content)> files)
    {
        string from = _folder[$"in-{to}"];
        Directory.CreateDirectory(from);
        foreach (string file in Directory.EnumerateFiles(Repository.Voorbeeldstad))
        {
            File.Copy(file, Path.Combine(from, Path.GetFileName(file)));
        }

        JsonObject manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(from, "manifest.json")))!.AsObject();
        foreach ((string name, byte[] content) in files)
        {
            File.WriteAllBytes(Path.Combine(from, name), content);
            _ = name switch
            {
                "lijst.csv" => manifest["safetyList"] = name,
                "ruimte.json" => manifest["capacity"] = name,
                "lateHelp" => manifest["lateHelp"] = System.Text.Encoding.UTF8.GetString(content),
                _ => null,
            };
        }

        File.WriteAllText(Path.Combine(from, "manifest.json"), manifest.ToJsonString());
        return Call.Vroeg("process", from, "--out", _folder[to], "--small-counts", "exact");
    }
}
