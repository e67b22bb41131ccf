namespace Vroegsignalering.Cli.Tests.Intake;

public sealed class IntakeCommandTests : IDisposable
{
    private const string File = "reference;partner;sentOn;arrears;bsn;lastName;birthDate;postcode;houseNumber;phone\n"
        + "geheim-001;Energie;2026-11-01;100.00;999900006;Geheimpje;1990-02-28;1234AB;10;0600000001\n"
        + "geheim-002;Energie;2026-02-30;x;;Geheimpje;;1234AB;10;\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_shows_rows_masked_and_every_finding_with_its_place()
    {
        System.IO.File.WriteAllText(_folder["a.csv"], File);

        Call call = Call.Vroeg("intake", "check", _folder["a.csv"], "--language", "en");

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains("a.csv: received 2, accepted 1, set aside 1", call.Output, StringComparison.Ordinal);
        Assert.Contains("a.csv row 3, sentOn", call.Output, StringComparison.Ordinal);
        Assert.Contains("a.csv row 3, arrears", call.Output, StringComparison.Ordinal);
        Assert.Contains("******006", call.Output, StringComparison.Ordinal);
        Assert.All(
            (string[])["geheim", "Geheimpje", "999900006", "1234", "0600000001", "1990"],
            value => Assert.DoesNotContain(value, call.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_shows_no_bsn_and_no_control_sign_in_the_name_of_a_file_or_an_organisation()
    {
        string[] lines = File.Split('\n');
        string text = $"{lines[0]};partnerName\n{lines[1]};\u001b[31m999900018\n";
        System.IO.File.WriteAllText(_folder["999900006.csv"], text);

        Call call = Call.Vroeg("intake", "check", _folder["999900006.csv"], "--received-on", "2026-11-02");

        Assert.Contains("******006.csv: ontvangen 1, aangenomen 1", call.Output, StringComparison.Ordinal);
        Assert.Contains("******018", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("9999", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggest_shows_nothing_of_a_file_without_a_header()
    {
        System.IO.File.WriteAllText(_folder["a.csv"], "999900006;Geheimpje;12,00\n999900018;Geheimst;13,00\n");

        Call call = Call.Vroeg("intake", "suggest", _folder["a.csv"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("no header", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("9999", call.Output + call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_shows_values_when_they_are_asked_for()
    {
        System.IO.File.WriteAllText(_folder["a.csv"], File);

        Call call = Call.Vroeg("intake", "check", _folder["a.csv"], "--show-values", "--rows", "1");

        Assert.All((string[])["geheim-001", "Geheimpje", "999900006", "1234 AB 10", "1990-02-28"], value => Assert.Contains(value, call.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("geheim-002", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fatal", ExitCodes.Done)]
    [InlineData("error", ExitCodes.Findings)]
    public void Check_ends_as_process_does(string level, int exitCode)
    {
        System.IO.File.WriteAllText(_folder["a.csv"], File);

        Assert.Equal(exitCode, Call.Vroeg("intake", "check", _folder["a.csv"], "--fail-on", level).ExitCode);
    }

    [Fact]
    public void Check_counts_doubles_and_references_that_come_again_and_shows_the_first_places_only()
    {
        string[] rows = File.Split('\n');
        string text = string.Join('\n', [rows[0], .. Enumerable.Repeat(rows[1], 31), rows[1].Replace("100.00", "90.00", StringComparison.Ordinal), ""]);
        System.IO.File.WriteAllText(_folder["a.csv"], text);

        Call call = Call.Vroeg("intake", "check", _folder["a.csv"], "--language", "en");

        Assert.Contains("a.csv: received 32, accepted 2, set aside 30", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS1018 set aside × 30:", call.Output, StringComparison.Ordinal);
        Assert.Contains("and 10 more", call.Output, StringComparison.Ordinal);
        Assert.Contains("processing takes the newest: 1", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_refuses_a_file_beyond_the_limits_of_its_mapping_and_counts_nothing_of_it()
    {
        System.IO.File.WriteAllText(_folder["a.csv"], File);
        System.IO.File.WriteAllText(
            _folder["m.json"], """{ "limits": { "rows": 1 }, "columns": { "reference": "reference", "partner": "partner", "bsn": "bsn" } }""");

        Call call = Call.Vroeg("intake", "check", _folder["a.csv"], "-m", _folder["m.json"], "--language", "en");

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("a.csv: received 0, accepted 0, set aside 0", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS1034", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("intake", "check", "nowhere.csv")]
    [InlineData("intake", "suggest", "nowhere.csv")]
    [InlineData("intake", "check", "nowhere.csv", "--rows", "-1")]
    [InlineData("intake", "check", "nowhere.csv", "--received-on", "2026-02-30")]
    public void A_wrong_call_ends_with_2(params string[] args) => Assert.Equal(ExitCodes.WrongCall, Call.Vroeg(args).ExitCode);

    [Theory]
    [InlineData("energie")]
    [InlineData("verhuur")]
    [InlineData("water")]
    [InlineData("zorg")]
    public void What_suggest_proposes_is_accepted_by_check_and_reads_most_rows(string name)
    {
        string file = Path.Combine(Repository.Voorbeeldstad, $"{name}.csv");

        Call suggest = Call.Vroeg("intake", "suggest", file);
        System.IO.File.WriteAllText(_folder["m.json"], suggest.Output);
        Call check = Call.Vroeg("intake", "check", file, "-m", _folder["m.json"], "--rows", "0", "--fail-on", "never");

        Assert.Equal(ExitCodes.Done, suggest.ExitCode);
        Assert.Equal(ExitCodes.Done, check.ExitCode);
        Assert.DoesNotContain("VS103", check.Output, StringComparison.Ordinal);
        using System.Text.Json.JsonDocument proposed = System.Text.Json.JsonDocument.Parse(suggest.Output);
        using System.Text.Json.JsonDocument made = System.Text.Json.JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Repository.Voorbeeldstad, $"{name}.mapping.json")));
        Assert.All(
            (string[])["encoding", "delimiter", "dateFormat", "decimalSeparator"],
            setting => Assert.Equal(made.RootElement.GetProperty(setting).GetString(), proposed.RootElement.GetProperty(setting).GetString()));
        Assert.All(
            made.RootElement.GetProperty("columns").EnumerateObject().Where(c => c.Name != "partner"),
            column => Assert.Equal($"{column.Name} {column.Value}", $"{column.Name} {(proposed.RootElement.GetProperty("columns").TryGetProperty(column.Name, out System.Text.Json.JsonElement at) ? at.GetString() : "")}"));
    }

    [Fact]
    public void Suggest_reads_json_and_says_what_it_is_unsure_of()
    {
        System.IO.File.WriteAllText(_folder["a.json"], """
            { "made": "x", "data": { "signals": [ { "klantnummer": "a", "bedrag": 12.5, "klant": { "bsn": "999900006" }, "crisis": "misschien", "verzenddatum": "01-11-2026" } ] } }
            """);

        Call suggest = Call.Vroeg("intake", "suggest", _folder["a.json"]);
        System.IO.File.WriteAllText(_folder["m.json"], suggest.Output);
        Call check = Call.Vroeg("intake", "check", _folder["a.json"], "-m", _folder["m.json"]);

        Assert.Contains("'data.signals'", suggest.Output.Replace('"', '\''), StringComparison.Ordinal);
        Assert.Contains("values.crisis", suggest.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("misschien", suggest.Output + suggest.Error, StringComparison.Ordinal);
        Assert.Contains("a.json, data.signals[0].crisis", check.Output, StringComparison.Ordinal);
        Assert.Contains("ontvangen 1", check.Output, StringComparison.Ordinal);
    }
}
