namespace Vroegsignalering.Cli.Tests.Match;

public sealed class MatchCommandTests : IDisposable
{
    private const string Persons = """
        rec_id, given_name, surname, street_number, address_1, suburb, postcode, date_of_birth, person
        r1, jonathan, bakstra, 10, dorpsstraat, zandveld, 2611, 19800314, 1
        r2, jonahtan, bakstra, 10, dorpsstraat, zandveld, 2611, 19800314, 1
        r3, sofie, haverhof, 7, molenweg, heikamp, 2904, 19511130, 2
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Columns_are_recognised_links_are_written_and_values_stay_hidden()
    {
        File.WriteAllText(_folder["p.csv"], Persons);

        Call call = Call.Vroeg("match", _folder["p.csv"], "--out", _folder["l.csv"], "--truth", "person");

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains("3 records, 2 persons, 1 links accepted, 0 to review.", call.Output, StringComparison.Ordinal);
        Assert.Contains("F1 1.00000", call.Output, StringComparison.Ordinal);
        string links = File.ReadAllText(_folder["l.csv"]);
        Assert.Contains("\"r1\";\"r1\";\"r2\";\"Accepted\";", links, StringComparison.Ordinal);
        Assert.DoesNotContain("bakstra", links, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_persons_is_not_written_over()
    {
        File.WriteAllText(_folder["p.csv"], Persons);

        Call call = Call.Vroeg("match", _folder["p.csv"], "--out", System.IO.Path.Combine(_folder.Path, ".", "p.csv"));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Equal(Persons, File.ReadAllText(_folder["p.csv"]));
    }

    [Fact]
    public void Values_are_shown_when_asked_for()
    {
        File.WriteAllText(_folder["p.csv"], Persons);

        _ = Call.Vroeg("match", _folder["p.csv"], "--out", _folder["l.csv"], "--show-values");

        Assert.Contains("bakstra", File.ReadAllText(_folder["l.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_says_which_column_is_which()
    {
        File.WriteAllText(_folder["p.csv"], "k;n;g\n1;\"Bakstra; de\";14-03-1980\n2;de Bakstra;31-02-1980\n");
        File.WriteAllText(
            _folder["m.json"], """{ "delimiter": ";", "dateFormat": "dd-MM-yyyy", "columns": { "id": "k", "lastName": "n", "birthDate": "g" } }""");

        Call call = Call.Vroeg("match", _folder["p.csv"], "--mapping", _folder["m.json"], "--out", _folder["l.csv"]);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
    }

    [Theory]
    [InlineData("{ \"columns\": { \"other\": \"k\" } }", "columns.other")]
    [InlineData("{ \"columns\": { \"id\": \"zz\" } }", "'zz'")]
    [InlineData("{", "not valid JSON")]
    public void A_mapping_with_a_fault_is_refused(string json, string place)
    {
        File.WriteAllText(_folder["p.csv"], "k,n\n1,x\n");
        File.WriteAllText(_folder["m.json"], json);

        Call call = Call.Vroeg("match", _folder["p.csv"], "--mapping", _folder["m.json"], "--out", _folder["l.csv"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(place, call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", '\t')]
    [InlineData("utf-8", '|')]
    [InlineData("utf-8", ';')]
    [InlineData("iso-8859-1", ';')]
    public void Encoding_and_delimiter_are_seen_from_the_file_as_in_intake(string encoding, char delimiter)
    {
        File.WriteAllText(_folder["p.csv"], Persons.Replace(',', delimiter).Replace("sofie", "só fie", StringComparison.Ordinal), System.Text.Encoding.GetEncoding(encoding));

        Call call = Call.Vroeg("match", _folder["p.csv"], "--out", _folder["l.csv"], "--truth", "person", "--show-values");

        Assert.Contains("3 records, 2 persons", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_set_aside_and_told_without_its_values()
    {
        File.WriteAllText(_folder["p.csv"], $"{Persons}\nr4, geheim, 1\nr5, \n\"r6, geheim");

        Call call = Call.Vroeg("match", _folder["p.csv"], "--out", _folder["l.csv"]);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains("3 records", call.Output, StringComparison.Ordinal);
        Assert.Contains("3 rows were set aside", call.Error, StringComparison.Ordinal);
        Assert.Contains("VS1002 p.csv row 5", call.Error, StringComparison.Ordinal);
        Assert.Contains("VS1020 p.csv row 7", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_has_the_settings_of_intake()
    {
        File.WriteAllText(_folder["p.csv"], "k|n\n1|a\n2|b\n");
        File.WriteAllText(
            _folder["m.json"],
            """{ "name": "x", "encoding": "UTF-8", "delimiter": "|", "lastRowWithoutLineEnd": "accept", "limits": { "rows": 1 }, "columns": { "id": "K", "lastName": "n" } }""");

        Call call = Call.Vroeg("match", _folder["p.csv"], "--mapping", _folder["m.json"], "--out", _folder["l.csv"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("more rows than allowed", call.Error, StringComparison.Ordinal);
    }
}
