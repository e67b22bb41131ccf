namespace Vroegsignalering.Cli.Tests;

public sealed class WrongCallTests : IDisposable
{
    private const string Manifest = """
        {
          "municipality": { "code": "9901", "name": "Voorbeeldstad", "inhabitants": 58000 },
          "on": "2026-11-04",
          "signals": [ { "file": "a.csv" } ]
        }
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Required", "process")]
    [InlineData("--out", "process", "somewhere")]
    [InlineData("nowhere", "process", "nowhere", "--out", "x")]
    [InlineData("landelijk-basis", "process", "x", "--out", "y", "--policy", "other")]
    [InlineData("phone-message-visit", "process", "x", "--out", "y", "--strategy", "other")]
    [InlineData("2026-11-04", "process", "x", "--out", "y", "--on", "2026-02-30")]
    [InlineData("above zero", "process", "x", "--out", "y", "--inhabitants", "0")]
    [InlineData("1 to", "generate", "--signals", "0", "--out", "y")]
    [InlineData("1900 and 2100", "process", "x", "--out", "y", "--on", "9999-12-31")]
    [InlineData("1900 and 2100", "generate", "--out", "y", "--on", "1000-12-31")]
    [InlineData("1903", "generate", "--out", "y", "--on", "1900-01-01")]
    [InlineData("folder or file", "process", "", "--out", "y")]
    [InlineData("--help", "nonsense")]
    public void A_wrong_call_ends_with_2_and_says_what_to_do(string hint, params string[] args)
    {
        Call call = Call.Vroeg(args);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(hint, call.Error, StringComparison.Ordinal);
        Assert.Empty(call.Output);
        Assert.False(Directory.Exists("y"));
    }

    [Theory]
    [InlineData("\"9901\"", "\"99\"", "municipality.code")]
    [InlineData("58000", "-1", "municipality.inhabitants")]
    [InlineData("2026-11-04", "4 november", "'on'")]
    [InlineData("\"on\": \"2026-11-04\",", "", "'on'")]
    [InlineData("\"Voorbeeldstad\"", "3", "'name'")]
    [InlineData("[ { \"file\": \"a.csv\" } ]", "{}", "'signals'")]
    [InlineData("\"file\"", "\"name\"", "signals.name")]
    [InlineData("\"on\"", "\"recievedOn\": \"2026-01-01\", \"on\"", "recievedOn")]
    [InlineData("\"on\"", "\"receivedOn\": 5, \"on\"", "receivedOn")]
    [InlineData("2026-11-04", "9999-12-31", "'on'")]
    [InlineData("a.csv", "../a.csv", "not a file in the folder")]
    [InlineData("a.csv", "a\\u0000.csv", "not a file in the folder")]
    [InlineData("Voorbeeldstad", "\\ud800", "UTF-8")]
    [InlineData("}", "", "not valid JSON")]
    [InlineData("\"on\"", "\"signals\": [], \"on\"", "setting twice")]
    public void A_manifest_with_a_fault_is_refused_with_its_place(string right, string wrong, string place)
    {
        File.WriteAllText(_folder["a.csv"], "reference;partner;postcode;houseNumber\nE-1;Energy;1234AB;1\n");
        File.WriteAllText(_folder["manifest.json"], Manifest.Replace(right, wrong, StringComparison.Ordinal));

        Call call = Call.Vroeg("process", _folder.Path, "--out", _folder["out"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(place, call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void A_manifest_with_a_byte_order_mark_is_read()
    {
        File.WriteAllText(_folder["a.csv"], "reference;partner;postcode;houseNumber\nE-1;Energy;1234AB;1\n");
        File.WriteAllText(_folder["manifest.json"], Manifest, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(ExitCodes.Done, Call.Vroeg("process", _folder.Path, "--out", _folder["out"]).ExitCode);
    }

    [Fact]
    public void Results_are_never_written_over_the_input()
    {
        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["a"]);
        byte[] delivery = File.ReadAllBytes(_folder["a/ddas-v1.2.json"]);

        Call file = Call.Vroeg("process", _folder["a/ddas-v1.2.json"], "--out", _folder["a"]);
        Call folder = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", Repository.Voorbeeldstad);
        Call nowhere = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", "");

        Assert.All([file, folder, nowhere], call => Assert.Equal(ExitCodes.WrongCall, call.ExitCode));
        Assert.Equal(delivery, File.ReadAllBytes(_folder["a/ddas-v1.2.json"]));
    }

    [Fact]
    public void A_file_without_a_mapping_is_read_by_the_names_of_the_fields()
    {
        File.WriteAllText(_folder["a.csv"], "reference;partner;postcode;houseNumber;arrears;sentOn\nE-1;Energy;1234AB;1;120.50;2026-11-02\n");
        File.WriteAllText(_folder["manifest.json"], Manifest);

        Call call = Call.Vroeg("process", _folder.Path, "--out", _folder["out"], "--fail-on", "warning");

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains("€ 120,50", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"leveringen":[]}""")]
    [InlineData("""{"leveringen":[3]}""")]
    public void A_delivery_that_cannot_be_read_is_refused_with_its_code(string json)
    {
        File.WriteAllText(_folder["delivery.json"], json);

        Call call = Call.Vroeg("process", _folder["delivery.json"], "--out", _folder["out"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("VS20", call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void Days_that_mean_none_do_not_stop_the_run()
    {
        File.WriteAllText(_folder["delivery.json"], """
            {"startdatumLevering":"0001-01-01","einddatumLevering":"9999-12-31","aanleverdatumEnTijd":"9999-12-31T23:59:59Z","leveringen":[{"teller":1,
            "vroegsignalen":[{"ID":"a","signaaldatum":"9999-12-31","ontstaansdatum":"0001-01-01","signaalpartner":{"type":"Huur"},"client":{"postcode":"1234AB","huisnummer":"1"}}]}]}
            """);

        Call without = Call.Vroeg("process", _folder["delivery.json"], "--out", _folder["out"]);
        Call with = Call.Vroeg("process", _folder["delivery.json"], "--out", _folder["out"], "--on", "2026-11-04");

        Assert.Equal(ExitCodes.WrongCall, without.ExitCode);
        Assert.Contains("--on", without.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, with.ExitCode);
    }

    [Theory]
    [InlineData("never", ExitCodes.Done)]
    [InlineData("fatal", ExitCodes.Done)]
    [InlineData("error", ExitCodes.Findings)]
    [InlineData("warning", ExitCodes.Findings)]
    public void Fail_on_decides_which_findings_end_with_1(string level, int exitCode)
    {
        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["out"], "--fail-on", level);

        Assert.Equal(exitCode, call.ExitCode);
        Assert.True(File.Exists(_folder["out/worklist.csv"]));
    }

    [Theory]
    [InlineData("process")]
    [InlineData("generate")]
    public void Help_has_examples(string command) =>
        Assert.Contains($"vroeg {command} ", Call.Vroeg(command, "--help").Output[20..], StringComparison.Ordinal);

    [Fact]
    public void A_link_to_the_input_is_no_place_for_the_results()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for rights there.");
        Directory.CreateDirectory(_folder["in"]);
        Directory.CreateSymbolicLink(_folder["link"], _folder["in"]);

        Call call = Call.Vroeg("process", _folder["in"], "--out", _folder["link"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("over the input", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_written_leaves_no_part_behind()
    {
        Directory.CreateDirectory(_folder["out/ddas-v1.2.json/in-the-way"]);

        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["out"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Empty(Directory.EnumerateFiles(_folder["out"], "*.part"));
    }

    [Fact]
    public void An_output_folder_that_cannot_be_made_is_said_without_a_stack_trace()
    {
        File.WriteAllText(_folder["file"], "");

        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["file"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.DoesNotContain("   at ", call.Error, StringComparison.Ordinal);
    }
}
