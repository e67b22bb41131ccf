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
}
