using System.Text;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>Files that are made to fill memory or to take for ever. No other test runs beside it, because it looks at memory.</summary>
[Collection(nameof(StreamLimitsTests))]
[CollectionDefinition(nameof(StreamLimitsTests), DisableParallelization = true)]
public sealed class StreamLimitsTests
{
    private const long Gibibyte = 1L << 30;

    [Theory]
    [InlineData("{\"leveringen\":[{\"vroegsignalen\":[{\"ID\":\"", "x")]
    [InlineData("{\"", "x")]
    [InlineData("{\"leveringen\":[{\"vroegsignalen\":[{\"x\":[", "1,")]
    [InlineData("{\"leveringen\":[{\"vroegsignaalzaken\":[{\"vroegsignalen\":[", "{\"ID\":\"S-1\"},")]
    [InlineData("{\"leveringen\":[{\"aanleverendeOrganisatie\":{\"contactpersonen\":[", "{},")]
    [InlineData("{\"leveringen\":[", " ")]
    public void An_item_without_end_is_refused_without_reading_on(string begin, string repeated)
    {
        (DdasReadSummary summary, long memory) = Read(begin, repeated, Gibibyte / repeated.Length, "");

        Assert.Equal(DdasDiagnostics.ItemTooLarge, summary.Refusal!.Code);
        Assert.True(memory < 8_000_000, $"{memory} bytes were kept.");
    }

    [Theory]
    [InlineData("{\"x\":", "[")]
    [InlineData("{\"leveringen\":[{\"vroegsignalen\":[", "{\"client\":")]
    public void More_than_64_levels_are_refused_at_once(string begin, string repeated)
    {
        (DdasReadSummary summary, _) = Read(begin, repeated, Gibibyte / repeated.Length, "");

        Assert.Equal(DdasDiagnostics.NotJson, summary.Refusal!.Code);
    }

    [Fact]
    public void A_large_value_that_nobody_knows_is_skipped()
    {
        (DdasReadSummary summary, long memory) = Read("{\"x\":[", "[1,{\"y\":[null]}],", 2_000_000, "0],\"leveringen\":[{\"teller\":1,\"z\":[[1],{}]}]}");

        Assert.Null(summary.Refusal);
        Assert.Equal(1, summary.Municipalities);
        Assert.Equal(2L, summary.Findings.Single(count => count.Key == DdasDiagnostics.UnknownProperty).Value);
        Assert.True(memory < 8_000_000, $"{memory} bytes were kept.");
    }

    [Theory]
    [InlineData("{\"leveringen\":[{\"vroegsignalen\":[", "{},", "{}]}]}")]
    [InlineData("{\"leveringen\":[{\"vroegsignalen\":[],\"vroegsignaalzaken\":[", "{},", "{}]}]}")]
    [InlineData("{\"leveringen\":[", "{},", "{}]}")]
    [InlineData("{\"leveringen\":[", "3,", "3]}")]
    [InlineData("{\"teller\":1,", "\"startdatumLevering\":1,", "\"leveringen\":[]}")]
    [InlineData("{\"leveringen\":[{\"teller\":1,", "\"gemeentecode\":{},", "\"x\":1}]}")]
    public void Hundreds_of_thousands_of_empty_records_leave_nothing_behind(string begin, string repeated, string end)
    {
        (DdasReadSummary summary, long memory) = Read(begin, repeated, 300_000, end);

        Assert.True(summary.Findings.Sum(count => count.Value) >= 300_000);
        Assert.True(memory < 8_000_000, $"{memory} bytes were kept.");
    }

    [Fact]
    public void Every_name_unknown_leaves_a_hundred_names_behind()
    {
        string signals = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"veld{{(char)('a' + (i % 26))}}{{(char)('a' + (i / 26 % 26))}}{{(char)('a' + (i / 676))}}":1}"""));

        using DdasStreamReader reader = DdasStreamReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(A.Json(signals))), A.File);
        while (reader.Read())
        {
        }

        Assert.Equal(100L, reader.Summary.Findings.Single(count => count.Key == DdasDiagnostics.UnknownProperty).Value);
        Assert.Equal(1L, reader.Summary.Findings.Single(count => count.Key == DdasDiagnostics.MoreUnknownProperties).Value);
    }

    [Fact]
    public void Of_one_item_a_thousand_findings_are_listed_and_those_that_set_it_aside()
    {
        string attempts = string.Join(',', Enumerable.Repeat("8", 5_000));

        DdasReadResult result = A.Read(A.Json(A.SignalJson(), $$"""{"contactpogingen":[{{attempts}}]}"""));

        Assert.Equal(1_000, A.Places(result, DdasDiagnostics.AttemptNotAnObject).Length);
        Assert.True(A.Has(result, "VS2007"));
        Assert.Equal(DdasDiagnostics.CaseWithoutSignals, Assert.Single(result.QuarantinedCases).Findings[^1].Code);
        A.AssertConserved(result);
    }

    /// <summary>Reads a file of any size; with the memory that is held when it was read.</summary>
    private static (DdasReadSummary Summary, long Memory) Read(string begin, string repeated, long times, string end)
    {
        using PartsStream stream = new(Encoding.UTF8.GetBytes(begin), Encoding.UTF8.GetBytes(repeated), times, Encoding.UTF8.GetBytes(end), () => int.MaxValue);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        using DdasStreamReader reader = DdasStreamReader.Open(stream, A.File);
        while (reader.Read())
        {
        }

        return (reader.Summary, GC.GetTotalMemory(forceFullCollection: true) - before);
    }
}
