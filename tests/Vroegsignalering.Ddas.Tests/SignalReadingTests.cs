using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Tests;

public sealed class SignalReadingTests
{
    [Theory]
    [InlineData("450", 45000L, null)]
    [InlineData("450.0", 45000L, null)]
    [InlineData("4.5e2", 45000L, null)]
    [InlineData("0", 0L, null)]
    [InlineData("10000000", 1_000_000_000L, null)]
    [InlineData("450.25", 45025L, "VS2045")]
    [InlineData("\"450\"", 45000L, "VS2046")]
    [InlineData("\"450,5\"", 45050L, "VS2046")]
    [InlineData("450.255", null, "VS2047")]
    [InlineData("-1", null, "VS2047")]
    [InlineData("10000001", null, "VS2047")]
    [InlineData("1e400", null, "VS2047")]
    [InlineData("\"1.234\"", null, "VS2047")]
    [InlineData("\"veel\"", null, "VS2047")]
    [InlineData("\"\"", null, "VS2047")]
    [InlineData("true", null, "VS2047")]
    public void An_amount_is_read_to_the_cent_or_left_empty(string json, long? cents, string? finding)
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal($"\"bedrag\":{json},");

        Assert.Equal(cents, signal!.Arrears?.Cents);
        Assert.Equal(cents ?? 0L, result.ReceivedArrears.Cents);
        Assert.Equal(finding, A.Codes(result).FirstOrDefault());
    }

    [Theory]
    [InlineData("\"2027-02-28\"", true)]
    [InlineData("\"2027-02-29\"", false)]
    [InlineData("\"27-02-2027\"", false)]
    [InlineData("\"2027-02-28T00:00:00\"", false)]
    [InlineData("\"0000-01-01\"", false)]
    [InlineData("\"\"", false)]
    public void A_date_that_is_none_is_left_empty(string json, bool isDate)
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal($"\"signaaldatum\":{json},");

        Assert.Equal(isDate, signal!.SentOn is not null);
        Assert.Equal(isDate ? [] : ["leveringen[0].vroegsignalen[0].signaaldatum"], A.Places(result, DdasDiagnostics.UnreadableDate));
    }

    [Fact]
    public void Arrears_that_started_after_the_signal_are_kept_and_found()
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal("\"ontstaansdatum\":\"2027-03-02\",\"signaaldatum\":\"2027-03-01\",");

        Assert.Equal(new LocalDate(2027, 3, 2), signal!.ArrearsStartOn);
        Assert.Equal(["leveringen[0].vroegsignalen[0].ontstaansdatum"], A.Places(result, DdasDiagnostics.ArrearsStartAfterSent));
    }

    [Fact]
    public void A_boolean_of_the_wrong_kind_is_left_empty()
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal("\"crisissignaal\":\"ja\",\"warmeOverdracht\":true,");

        Assert.Null(signal!.Crisis);
        Assert.True(signal.WarmHandover);
        Assert.Equal(["leveringen[0].vroegsignalen[0].crisissignaal"], A.Places(result, DdasDiagnostics.WrongKind));
    }

    [Theory]
    [InlineData("\"Opgepakt\"", SignalStatus.PickedUp, null)]
    [InlineData("\" Opgepakt \"", SignalStatus.PickedUp, null)]
    [InlineData("\"OPGEPAKT\"", SignalStatus.PickedUp, "VS2019")]
    [InlineData("\"Afgerond\"", SignalStatus.NotStated, "VS2020")]
    [InlineData("5", SignalStatus.NotStated, "VS2015")]
    public void A_status_is_read_or_left_empty(string json, SignalStatus expected, string? finding)
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal($"\"status\":{json},");

        Assert.Equal(expected, signal!.Status);
        Assert.Equal(finding, A.Codes(result).FirstOrDefault());
    }

    [Theory]
    [InlineData("{\"type\":\"Kabel\"}", PartnerType.Other, "VS2020")]
    [InlineData("{}", PartnerType.NotStated, null)]
    [InlineData("\"Energie\"", PartnerType.NotStated, "VS2015")]
    public void An_unknown_partner_is_another_party(string partner, PartnerType expected, string? finding)
    {
        DdasReadResult result = A.Read(A.Json(
            $$"""{"ID":"S-1","signaalpartner":{{partner}},"client":{"burgerservicenummer":"{{A.Bsn()}}"} }"""));

        Assert.Equal(expected, result.Delivery!.Municipalities[0].Signals[0].Partner);
        Assert.Equal(finding, A.Codes(result).FirstOrDefault());
    }

    [Fact]
    public void A_signal_without_id_gets_one_that_no_other_signal_has()
    {
        string nameless = $$"""{"signaalpartner":{"type":"Huur"},"client":{"burgerservicenummer":"{{A.Bsn()}}"} }""";

        DdasReadResult result = A.Read(A.Json($"{nameless},{nameless},{A.SignalJson("zonder-id-1")}"));

        Assert.Equal(["zonder-id-2", "zonder-id-3", "zonder-id-1"], result.Delivery!.Municipalities[0].Signals.Select(s => s.Reference).ToArray());
        Assert.Equal(2, A.Places(result, DdasDiagnostics.SignalWithoutId).Length);
    }

    [Fact]
    public void A_number_as_id_is_read_as_text()
    {
        DdasReadResult result = A.Read(A.Json($$"""{"ID":17,"signaalpartner":{},"client":{"burgerservicenummer":"{{A.Bsn()}}"} }"""));

        Assert.Equal("17", result.Delivery!.Municipalities[0].Signals[0].Reference);
        Assert.Equal(["leveringen[0].vroegsignalen[0].ID"], A.Places(result, DdasDiagnostics.NumberAsText));
    }

    [Fact]
    public void The_same_signal_twice_is_set_aside_once_whatever_the_order_of_its_fields()
    {
        string again = $$"""{ "client":{"burgerservicenummer":"{{A.Bsn()}}"}, "bedrag":100, "signaalpartner":{"type":"Energie"},"ID":"S-1"}""";

        DdasReadResult result = A.Read(A.Json($"{A.SignalJson(extra: "\"bedrag\":100,")},{again}"));

        QuarantinedRow row = Assert.Single(result.QuarantinedSignals);
        Assert.Equal(("VS2042", "leveringen[0].vroegsignalen[1]", again), (Assert.Single(row.Findings).Code.Id, row.Path, row.Original));
        Assert.Equal(20000L, result.ReceivedArrears.Cents);
        A.AssertConserved(result);
    }

    [Fact]
    public void Two_signals_with_one_id_keep_the_first()
    {
        DdasReadResult result = A.Read(A.Json($"{A.SignalJson(extra: "\"bedrag\":100,")},{A.SignalJson(extra: "\"bedrag\":101,")}"));

        Assert.Equal("VS2043", Assert.Single(result.QuarantinedSignals).Findings[0].Code.Id);
        Assert.Equal(10000L, result.Delivery!.Municipalities[0].Signals[0].Arrears!.Value.Cents);
        A.AssertConserved(result);
    }

    [Fact]
    public void One_id_in_two_leveringen_is_fine()
    {
        string levering(int counter) => $$"""{"teller":{{counter}},"gemeentecode":"9901","aanleverendeOrganisatie":{},"vroegsignalen":[{{A.SignalJson()}}]}""";

        DdasReadResult result = A.Read($$"""{"leveringen":[{{levering(1)}},{{levering(2)}}]}""");

        Assert.Empty(result.QuarantinedSignals);
        Assert.Equal(2, result.ReceivedSignals);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"S-1\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_is_no_signal_is_set_aside_with_its_original(string item)
    {
        DdasReadResult result = A.Read(A.Json(item));

        Assert.Equal(item, Assert.Single(result.QuarantinedSignals).Original);
        A.AssertConserved(result);
    }
}
