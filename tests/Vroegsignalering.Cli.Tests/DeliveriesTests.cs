using System.Text.Json;

namespace Vroegsignalering.Cli.Tests;

public sealed class DeliveriesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public DeliveriesTests() => Directory.CreateDirectory(_folder["in"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_newest_version_of_a_case_counts_whatever_the_files_are_called()
    {
        Write("b-first.json", "2026-04-05", "0344", """{"ID":"A1","status":"Nog niet opgepakt","bedrag":300,CLIENT}""", """{"vroegsignalen":[{"ID":"A1"}],"matchingsdatum":"2026-04-01"}""");
        Write("a-second.json", "2026-07-05", "0344", """{"ID":"A1","status":"Opgepakt","bedrag":300,CLIENT}""", """{"vroegsignalen":[{"ID":"A1"}],"matchingsdatum":"2026-04-01","resultaat":"Inwoner is overleden"}""");

        Call call = Process();

        JsonElement delivery = Delivery();
        Assert.Equal("Opgepakt", Assert.Single(delivery.GetProperty("vroegsignalen").EnumerateArray()).GetProperty("status").GetString());
        Assert.Equal("Inwoner is overleden", Assert.Single(delivery.GetProperty("vroegsignaalzaken").EnumerateArray()).GetProperty("resultaat").GetString());
        Assert.Contains("VS3003", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS3004", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("telefoon op", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_id_about_somebody_else_is_another_signal()
    {
        Write("a.json", "2026-04-05", "0344", """{"ID":"A1","bedrag":300,CLIENT}""");
        Write("b.json", "2026-07-05", "0344", """{"ID":"A1","bedrag":200,"signaalpartner":{"type":"Huur"},"client":{"postcode":"1234AB","huisnummer":"99"}}""");

        Process();

        Assert.Equal(["A1", "A1~2"], Delivery().GetProperty("vroegsignalen").EnumerateArray().Select(s => s.GetProperty("ID").GetString()));
    }

    [Fact]
    public void Two_municipalities_keep_a_levering_each()
    {
        Write("a.json", "2026-04-05", "0344", """{"ID":"A1","bedrag":300,CLIENT}""");
        Write("b.json", "2026-04-05", "0363", """{"ID":"A1","bedrag":300,CLIENT}""");

        Process();

        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(_folder["out/ddas-v1.2.json"]));
        Assert.Equal(["0344", "0363"], document.RootElement.GetProperty("leveringen").EnumerateArray().Select(l => l.GetProperty("gemeentecode").GetString()));
    }

    [Fact]
    public void History_of_another_municipality_is_set_aside_and_delivered_by_nobody()
    {
        Write("history.json", "2026-04-05", "0344", """{"ID":"A1","bedrag":300,CLIENT}""", """{"vroegsignalen":[{"ID":"A1"}]}""");
        File.WriteAllText(_folder["in/a.csv"], "reference;partner;postcode;houseNumber;arrears\nE-1;Energy;1234AB;1;75.00\n");
        File.WriteAllText(_folder["in/manifest.json"], """
            {"municipality":{"code":"9901","name":"Voorbeeldstad"},"on":"2026-11-04","signals":[{"file":"a.csv"}],"history":["history.json"]}
            """);

        Call call = Process();

        Assert.Contains("VS3005", call.Output, StringComparison.Ordinal);
        Assert.Equal("E-1", Assert.Single(Delivery().GetProperty("vroegsignalen").EnumerateArray()).GetProperty("ID").GetString());
    }

    [Theory]
    [InlineData("999900006")]
    [InlineData("9999.00.006")]
    [InlineData("999 900 006")]
    [InlineData("999,900,006")]
    [InlineData("999/900/006")]
    public void A_bsn_in_the_wrong_column_shows_in_no_file_for_people(string number)
    {
        File.WriteAllText(_folder["in/a.csv"], $"""
            reference;partner;postcode;houseNumber;houseNumberAddition;arrears
            {number};Energy;1234AB;1;{number};75.00
            E-2;Energy;1234AB;1;{number};niet te lezen
            E-3;{number};1234AB;1;;75.00
            """);
        File.WriteAllText(_folder["in/manifest.json"], """{"municipality":{"code":"9901","name":"Voorbeeldstad"},"on":"2026-11-04","signals":[{"file":"a.csv"}]}""");

        Call call = Process();

        string said = call.Output + call.Error + string.Concat(
            Directory.EnumerateFiles(_folder["out"]).Where(Repository.IsForPeople).Select(File.ReadAllText));
        Assert.DoesNotContain(number, said, StringComparison.Ordinal);
        Assert.DoesNotContain("\"999900006\"", File.ReadAllText(_folder["out/ddas-v1.2.json"]), StringComparison.Ordinal);
    }

    private void Write(string name, string day, string code, string signal, string zaak = "")
    {
        string client = "\"signaalpartner\":{\"type\":\"Huur\"},\"client\":{\"postcode\":\"1234AB\",\"huisnummer\":\"1\"}";
        File.WriteAllText(_folder[$"in/{name}"], $$"""
            {"startdatumLevering":"2026-01-01","einddatumLevering":"{{day}}","aanleverdatumEnTijd":"{{day}}T10:00:00Z","codeGegevensleverancier":"test",
            "leveringen":[{"teller":1,"gemeentecode":"{{code}}","aanleverendeOrganisatie":{"naam":"Gemeente"},
            "vroegsignalen":[{{signal.Replace("CLIENT", client, StringComparison.Ordinal)}}],"vroegsignaalzaken":[{{zaak}}]}]}
            """);
    }

    private Call Process()
    {
        Call call = Call.Vroeg("process", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(ExitCodes.Done, call.ExitCode);
        return call;
    }

    private JsonElement Delivery()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(_folder["out/ddas-v1.2.json"]));
        return Assert.Single(document.RootElement.GetProperty("leveringen").EnumerateArray()).Clone();
    }
}
