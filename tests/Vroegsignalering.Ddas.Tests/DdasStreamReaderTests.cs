using System.Text;

namespace Vroegsignalering.Ddas.Tests;

public sealed class DdasStreamReaderTests
{
    [Fact]
    public void A_delivery_is_read_item_by_item()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(A.Json($"{A.SignalJson()},{{}}", A.CaseJson("", "S-1"))));
        List<string> seen = [];

        using DdasStreamReader reader = DdasStreamReader.Open(stream, A.File);
        while (reader.Read())
        {
            seen.Add(reader.Item switch
            {
                DdasMunicipalityStart start => $"start {start.Municipality}",
                DdasReadSignal signal => $"signal {signal.Signal.Reference} at {signal.Place}",
                DdasReadCase read => $"case of {string.Join(',', read.Case.SignalIds)} at {read.Place}",
                DdasSetAside aside => $"set aside {aside.Row.Findings[^1].Code} at {aside.Place}",
                DdasMunicipalityEnd end => $"end of {end.Organisation.Name}",
                _ => "findings",
            });
        }

        Assert.Equal(
            [
                "start 9901",
                "signal S-1 at leveringen[0].vroegsignalen[0]",
                "set aside VS2044 at leveringen[0].vroegsignalen[1]",
                "case of S-1 at leveringen[0].vroegsignaalzaken[0]",
                "end of Gemeente Voorbeeld",
            ],
            seen);
        Assert.Equal((2L, 1L, 1L, DdasVersion.V12), (reader.Summary.ReceivedSignals, reader.Summary.SignalsSetAside, reader.Summary.ReceivedCases, reader.Summary.Version));
        Assert.Null(reader.Summary.Refusal);
    }

    [Fact]
    public void A_fault_further_on_is_told_at_the_end_with_its_line()
    {
        string json = A.Json(A.SignalJson() + ",\n" + A.SignalJson("S-2") + ",\nx");
        using DdasStreamReader reader = DdasStreamReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(json)), A.File);
        List<DdasReadItem> items = All(reader);

        Assert.Equal(2, items.OfType<DdasReadSignal>().Count());
        Assert.Equal((DdasDiagnostics.NotJson, 5), (reader.Summary.Refusal!.Code, reader.Summary.Refusal.Row));
        Assert.Equal((2L, DdasVersion.NotStated), (reader.Summary.ReceivedSignals, reader.Summary.Version));
        Assert.Equal("NotStated: 2 signals, 0 cases, 1 findings, refused", reader.Summary.ToString());
    }

    [Fact]
    public void The_first_fault_in_the_file_is_the_one_that_is_told()
    {
        byte[] jsonFirst = [.. "{\"leveringen\":x"u8, 0xE9, .. "}"u8];
        byte[] bytesFirst = [.. "{\"leveringen\":\""u8, 0xE9, .. "\"x}"u8];

        Assert.Equal([DdasDiagnostics.NotJson, DdasDiagnostics.NotUtf8], new[] { jsonFirst, bytesFirst }.Select(file =>
        {
            using DdasStreamReader reader = DdasStreamReader.Open(new MemoryStream(file), A.File);
            All(reader);
            return reader.Summary.Refusal!.Code;
        }).ToArray());
    }

    [Fact]
    public void Cases_before_their_signals_are_given_at_once_and_judged_at_the_end_of_the_levering()
    {
        string json = $$"""
            {"leveringen":[{"teller":1,"vroegsignaalzaken":[{{A.CaseJson("", "S-1", "S-9")}},{{A.CaseJson("", "S-9")}},{{A.CaseJson("", "S-1")}}],
            "vroegsignalen":[{{A.SignalJson()}}],"gemeentecode":"9901","aanleverendeOrganisatie":{"naam":"Gemeente Voorbeeld"} }]}
            """;
        using DdasStreamReader reader = DdasStreamReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(json)), A.File);
        List<DdasReadItem> items = All(reader);

        Assert.All(items.OfType<DdasReadCase>(), read => Assert.False(read.SignalsAreKnown));
        Assert.Equal(["S-1", "S-9"], items.OfType<DdasReadCase>().First().Case.SignalIds);
        Assert.Equal(
            [
                "leveringen[0].vroegsignaalzaken[0] True VS2061",
                "leveringen[0].vroegsignaalzaken[1] False VS2061,VS2065",
                "leveringen[0].vroegsignaalzaken[2] True VS2066",
            ],
            items.OfType<DdasLateCaseFindings>().Select(late => $"{late.Place} {late.HasSignals} {string.Join(',', late.Findings.Select(f => f.Code))}"));
        DdasMunicipalityEnd end = Assert.IsType<DdasMunicipalityEnd>(items[^2]);
        Assert.Equal(("9901", "Gemeente Voorbeeld", 1L, 2L), (end.Municipality!.Value, end.Organisation.Name, end.Signals, end.Cases));
        Assert.Null(items.OfType<DdasMunicipalityStart>().Single().Municipality);
        Assert.Equal(1L, reader.Summary.CasesSetAside);
    }

    [Fact]
    public void A_signal_without_id_has_a_reference_that_no_signal_before_it_has()
    {
        string nameless = A.SignalJson().Replace("\"ID\":\"S-1\",", "", StringComparison.Ordinal);
        using DdasStreamReader reader = Open(A.Json($"{A.SignalJson("zonder-id-1")},{nameless},{nameless}"));

        Assert.Equal(
            ["zonder-id-1 True", "zonder-id-2 False", "zonder-id-3 False"],
            All(reader).OfType<DdasReadSignal>().Select(read => $"{read.Signal.Reference} {read.HasId}"));
    }

    [Fact]
    public void What_is_found_about_the_file_and_the_levering_comes_by_itself()
    {
        using DdasStreamReader reader = Open("""{"startdatumLevering":"gisteren","leveringen":[7,{"teller":3}]}""");
        List<DdasReadItem> items = All(reader);

        Assert.Equal(
            [" VS2017", " VS2034", "leveringen[1] VS2031", "leveringen[1] VS2014,VS2014", " VS2014,VS2014,VS2014"],
            items.OfType<DdasHeadFindings>().Select(found => $"{found.Place} {string.Join(',', found.Findings.Select(f => f.Code))}"));
        Assert.Equal(
            ["VS2014 5", "VS2017 1", "VS2031 1", "VS2034 1"], reader.Summary.Findings.Select(count => $"{count.Key} {count.Value}"));
    }

    [Fact]
    public void Items_and_summary_show_nothing_of_a_person()
    {
        using DdasStreamReader reader = Open(A.Json($"{A.SignalJson()},{A.SignalJson(client: "{\"burgerservicenummer\":\"999900001\"}")},{A.SignalJson("S-2", client: "{}")}", A.CaseJson("", "S-1")));

        Assert.All([.. All(reader).Select(item => item.ToString()), reader.Summary.ToString()], text => Assert.DoesNotContain("9999", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Asking_too_early_is_told()
    {
        using DdasStreamReader reader = Open(A.Json(A.SignalJson()));

        Assert.Throws<InvalidOperationException>(() => reader.Item);
        Assert.Throws<InvalidOperationException>(() => reader.Summary);
    }

    private static DdasStreamReader Open(string json) => DdasStreamReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(json)), A.File);

    private static List<DdasReadItem> All(DdasStreamReader reader)
    {
        List<DdasReadItem> items = [];
        while (reader.Read())
        {
            items.Add(reader.Item);
        }

        return items;
    }
}
