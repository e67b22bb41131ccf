using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.Cli.Tests.Ddas;

public sealed class DdasDeliveringTests : IDisposable
{
    private const string Signal = """{"ID":"S-ID","signaaldatum":"2027-05-DAY","signaalpartner":{"type":"Energie"},"client":{"postcode":"1234AB","huisnummer":"NUMBER"}}""";

    private readonly TempFolder _folder = new();

    private string Out => _folder["leveringen"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_delivery_is_frozen_handed_out_page_by_page_and_listed()
    {
        Call frozen = Freeze();
        Call first = Page(1, "--page-size", "2", "--to", "CBS");
        Call second = Page(2, "--page-size", "2", "--to", "CBS");
        Call listed = Call.Vroeg("ddas", "deliveries", Out);

        Assert.Equal((0, 0, 0, 0), (frozen.ExitCode, first.ExitCode, second.ExitCode, listed.ExitCode));
        Assert.Matches("^2027-Q2_v1\\.2_20270702T060000Z_[0-9a-f]{12}\n2027-Q2: 3 meldingen en 0 zaken van 1 gemeenten bevroren; 0 soorten gegevens pasten niet helemaal\\.\n$", frozen.Output);
        Assert.Equal(("pagina 1 van 2: 2 meldingen, 0 zaken\n", "pagina 2 van 2: 1 meldingen, 0 zaken\n"), (first.Output, second.Output));
        Assert.Equal(["S-1", "S-2", "S-3"], Ids(1).Concat(Ids(2)));
        string[] lines = listed.Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("2027-07-02T06:00:00Z bevroren 2027-Q2_v1.2_", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2027-07-03T06:00:00Z pagina 1 van 2 aan CBS, uit 2027-Q2_v1.2_", lines[1], StringComparison.Ordinal);
        Assert.Equal("3 regels in orde", lines[^1]);
    }

    [Theory]
    [InlineData("last", "2027-Q2")]
    [InlineData("last-half-year", "2027-H1")]
    [InlineData("2027-05-01_2027-05-31", "2027-05-01_2027-05-31")]
    public void The_period_is_named_or_the_last(string period, string name) =>
        Assert.StartsWith($"{name}_v1.0_", Freeze("--period", period, "--ddas", "v1.0").Output, StringComparison.Ordinal);

    [Fact]
    public void A_period_without_signals_is_told_of()
    {
        Call call = Freeze("--period", "2020-Q1");

        Assert.Equal(0, call.ExitCode);
        Assert.StartsWith("VS2404 leveringen[0]: De gemeente heeft geen enkele melding in deze periode.", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_municipality_twice_is_refused()
    {
        Directory.CreateDirectory(_folder["in"]);
        File.WriteAllText(Path.Combine(_folder["in"], "a.json"), Delivery());
        File.WriteAllText(Path.Combine(_folder["in"], "b.json"), Delivery());

        Call call = Call.Vroeg("ddas", "freeze", _folder["in"], "--at", "2027-07-02T06:00:00Z", "--out", Out);

        Assert.Equal(1, call.ExitCode);
        Assert.StartsWith("VS2403 leveringen[1]", call.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Out));
    }

    [Fact]
    public void A_change_of_a_frozen_delivery_or_of_the_ledger_is_seen()
    {
        Freeze();
        string file = Directory.GetFiles(Out, "*.ddas").Single();
        byte[] bytes = File.ReadAllBytes(file);
        bytes[50] ^= 1;
        File.WriteAllBytes(file, bytes);
        string ledger = Path.Combine(Out, DdasDeliveryLedgerFile.FileName);
        File.WriteAllText(ledger, File.ReadAllText(ledger).Replace("\"signals\":3", "\"signals\":2", StringComparison.Ordinal));

        Call page = Page(1);
        Call listed = Call.Vroeg("ddas", "deliveries", Out, "--language", "en");

        Assert.Equal((1, 1), (page.ExitCode, listed.ExitCode));
        Assert.StartsWith("VS2411 ", page.Error, StringComparison.Ordinal);
        Assert.StartsWith("VS2421 deliveries.jsonl row 1: ", listed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ddas", "freeze", "nowhere.json", "--at", "2027-07-02T06:00:00Z", "--out", "FILE")]
    [InlineData("ddas", "freeze", "IN", "--at", "yesterday", "--out", "FILE")]
    [InlineData("ddas", "freeze", "IN", "--at", "2027-07-02T06:00:00Z", "--period", "Q4", "--out", "FILE")]
    [InlineData("ddas", "freeze", "IN", "--at", "2027-07-02T06:00:00Z", "--ddas", "v2", "--out", "FILE")]
    [InlineData("ddas", "page", "nowhere", "--at", "2027-07-02T06:00:00Z", "--out", "FILE")]
    [InlineData("ddas", "page", "OUT", "--at", "2027-07-02T06:00:00Z", "--page", "0", "--out", "FILE")]
    [InlineData("ddas", "page", "OUT", "--at", "2027-07-02T06:00:00Z", "--snapshot", "../x", "--out", "FILE")]
    [InlineData("ddas", "page", "OUT", "--at", "2027-07-02T06:00:00Z", "--snapshot", "x", "--out", "FILE")]
    [InlineData("ddas", "deliveries", "nowhere")]
    public void A_wrong_call_says_what_is_needed(params string[] args)
    {
        Freeze();

        Call call = Call.Vroeg([.. args.Select(a => a switch { "IN" => Input(), "OUT" => Out, "FILE" => _folder["x"], _ => a })]);

        Assert.Equal(2, call.ExitCode);
        Assert.StartsWith("vroeg: ", call.Error, StringComparison.Ordinal);
    }

    private static string Delivery()
    {
        string signals = string.Join(',', Enumerable.Range(1, 3).Select(i =>
            Signal.Replace("ID\":\"S-ID", $"ID\":\"S-{i}", StringComparison.Ordinal).Replace("DAY", $"0{i}", StringComparison.Ordinal).Replace("NUMBER", $"{i}", StringComparison.Ordinal)));
        return $$"""
            {"codeGegevensleverancier":"x","startdatumLevering":"2027-01-01","einddatumLevering":"2027-06-30","aanleverdatumEnTijd":"2027-07-01T00:00:00Z",
            "leveringen":[{"teller":1,"gemeentecode":"9901","aanleverendeOrganisatie":{"naam":"Gemeente Voorbeeldstad"},"vroegsignalen":[{{signals}}]}]}
            """;
    }

    private string Input()
    {
        string path = _folder["levering.json"];
        File.WriteAllText(path, Delivery());
        return path;
    }

    private Call Freeze(params string[] more) => Call.Vroeg(["ddas", "freeze", Input(), "--at", "2027-07-02T06:00:00Z", "--out", Out, .. more]);

    private Call Page(int page, params string[] more) =>
        Call.Vroeg(["ddas", "page", Out, "--page", $"{page}", "--at", "2027-07-03T06:00:00Z", "--out", _folder[$"pagina-{page}.json"], .. more]);

    private string[] Ids(int page)
    {
        using FileStream file = File.OpenRead(_folder[$"pagina-{page}.json"]);
        return [.. DdasReader.Read(file, "pagina").Delivery!.Municipalities[0].Signals.Select(s => s.Reference)];
    }
}
