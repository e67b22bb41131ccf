namespace Vroegsignalering.Cli.Tests.Stores;

public sealed class ProcessStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ProcessStoreTests()
    {
        Directory.CreateDirectory(_folder["november"]);
        Directory.CreateDirectory(_folder["december"]);
        Write("november", "2026-11-04", "", "E-1;Energy;Bergsma;1970-02-01;1234AB;1;100.00;2026-11-01", "E-2;Energy;Dalsma;1971-02-01;1234AB;2;200.00;2026-11-01");
        Write("december", "2026-12-03", "", "E-3;Energy;Bergsma;1970-02-01;1234AB;1;150.00;2026-12-01", "E-4;Water;Veldsma;1972-02-01;1234AB;3;90.00;2026-12-01");
    }

    public void Dispose() => _folder.Dispose();

    private string Store => _folder["out/vroeg.db"];

    private Call Process(string month, params string[] more) => Call.Vroeg(["process", _folder[month], "--out", _folder["out"], .. more]);

    private string Dump(string? store = null) => Call.Vroeg("store", "dump", store ?? Store, "--municipality", "9901").Output;

    private void Write(string month, string on, string settings, params string[] rows)
    {
        File.WriteAllText(_folder[$"{month}/a.csv"], "reference;partner;lastName;birthDate;postcode;houseNumber;arrears;sentOn\n" + string.Join('\n', rows) + "\n");
        File.WriteAllText(
            _folder[$"{month}/manifest.json"],
            $$"""{ "municipality": { "code": "9901", "name": "Voorbeeldstad" }, "on": "{{on}}", "receivedOn": "{{on}}"{{settings}}, "signals": [ { "file": "a.csv" } ] }""");
    }

    [Fact]
    public void The_same_month_again_adds_nothing_and_says_so()
    {
        Call first = Process("november");
        string before = Dump();
        byte[] bytes = File.ReadAllBytes(Store);
        Call again = Process("november");

        Assert.Equal((ExitCodes.Done, ExitCodes.Done), (first.ExitCode, again.ExitCode));
        Assert.Contains("2 signalen, 2 nieuwe zaken", first.Output, StringComparison.Ordinal);
        Assert.Contains("alles was al bekend", again.Output, StringComparison.Ordinal);
        Assert.Contains("al bekend in het zakenregister", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Dump());
        Assert.Equal(bytes, File.ReadAllBytes(Store));
    }

    [Fact]
    public void The_next_month_goes_on_with_the_cases_of_the_store()
    {
        Process("november");
        Call next = Process("december");

        Assert.Contains("zaken in het zakenregister                     2", next.Output, StringComparison.Ordinal);
        Assert.Contains("1 nieuwe zaken, 1 aangevulde zaken", next.Output, StringComparison.Ordinal);
        Assert.Equal(3, Dump().Split('\n').Count(line => line.StartsWith("case ", StringComparison.Ordinal) && line.Contains(" place ", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_makes_of_the_store_what_it_would_have_made_of_the_register()
    {
        Process("november");
        File.Copy(_folder["out/cases.jsonl"], _folder["december/zaken.jsonl"]);
        Process("december");
        string fromStore = File.ReadAllText(_folder["out/worklist.csv"]);
        string cases = File.ReadAllText(_folder["out/cases.jsonl"]);
        Write("december", "2026-12-03", """, "cases": [ "zaken.jsonl" ]""",
            "E-3;Energy;Bergsma;1970-02-01;1234AB;1;150.00;2026-12-01", "E-4;Water;Veldsma;1972-02-01;1234AB;3;90.00;2026-12-01");
        Call fromRegister = Call.Vroeg("process", _folder["december"], "--out", _folder["other"], "--store", "none");

        Assert.Equal(ExitCodes.Done, fromRegister.ExitCode);
        Assert.Equal(File.ReadAllText(_folder["other/worklist.csv"]), fromStore);
        Assert.Equal(File.ReadAllText(_folder["other/cases.jsonl"]), cases);
        Assert.False(File.Exists(_folder["other/vroeg.db"]));
    }

    [Fact]
    public void Two_runs_with_the_same_input_give_the_same_bytes_that_only_the_owner_may_read()
    {
        Process("november");
        Call.Vroeg("process", _folder["november"], "--out", _folder["other"]);

        Assert.Equal(File.ReadAllBytes(_folder["other/vroeg.db"]), File.ReadAllBytes(Store));
        Assert.Single(Directory.GetFiles(_folder["out"], "vroeg.db*"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Store));
        }
    }

    [Fact]
    public void A_call_that_is_wrong_makes_no_store()
    {
        File.WriteAllText(_folder["november/manifest.json"], "{");
        Call call = Process("november");

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public void A_database_needs_its_connection_in_the_environment_and_never_in_the_call()
    {
        Environment.SetEnvironmentVariable("VROEG_STORE", null);
        Call call = Process("november", "--store", "postgresql");

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("VROEG_STORE", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_went_another_way_in_the_register_stays_in_the_store_as_it_is_and_is_told()
    {
        Process("november");
        string[] register = File.ReadAllLines(_folder["out/cases.jsonl"]);
        Process("december");
        string before = Dump();
        File.WriteAllLines(_folder["december/zaken.jsonl"], register);
        Write("december", "2026-12-04", """, "cases": [ "zaken.jsonl" ]""", "E-9;Energy;Meersma;1975-02-01;1234AB;9;150.00;2026-12-01");
        Call call = Process("december");

        string grown = before.Split('\n').Where(l => l.StartsWith("case ", StringComparison.Ordinal) && l.Contains("event", StringComparison.Ordinal)).MaxBy(l => l.Split(' ')[3])!.Split(' ')[1];
        Assert.Contains("VS1066", call.Output, StringComparison.Ordinal);
        Assert.Equal(Of(before), Of(Dump()));

        string[] Of(string dump) => [.. dump.Split('\n').Where(l => l.StartsWith($"case {grown} event", StringComparison.Ordinal))];
    }
}
