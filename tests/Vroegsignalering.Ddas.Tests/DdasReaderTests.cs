using System.Text;
using NodaTime;

namespace Vroegsignalering.Ddas.Tests;

public sealed class DdasReaderTests
{
    [Fact]
    public void A_delivery_of_v12_is_read_without_findings()
    {
        string signal = $$"""
            {"ID":"S-1","crisissignaal":true,"warmeOverdracht":false,"bedrag":350,"ontstaansdatum":"2027-01-20","signaaldatum":"2027-02-01",
            "status":"Opgepakt","signaalpartner":{"type":"Water"},"client":{"burgerservicenummer":"{{A.Bsn()}}"} }
            """;
        string attempts = """
            "resultaat":"Geen reactie na eerder contact","matchingsdatum":"2027-02-02","startdatumMatchingperiode":"2027-01-15",
            "einddatumMatchingperiode":"2027-02-14","datumOpgepakt":"2027-02-03",
            "contactpogingen":[{"soort":"Telefoon","bereikt":true,"datum":"2027-02-04","dagdeel":"Avond"},{}],
            """;

        DdasReadResult result = A.Read(A.Json(signal, A.CaseJson(attempts, "S-1")));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(DdasVersion.V12, result.Version);
        Assert.Equal(new LocalDate(2027, 6, 30), result.Delivery!.PeriodEnd);
        Assert.Equal(Instant.FromUtc(2027, 7, 2, 8, 30), result.Delivery.DeliveredAt);
        DdasMunicipalityDelivery municipality = Assert.Single(result.Delivery.Municipalities);
        Assert.Equal("9901", municipality.Municipality!.Value);
        Assert.Contains("S-1|Water|350|", DeliverySnapshot.Of(result.Delivery), StringComparison.Ordinal);
        Assert.Contains("Phone/Thursday, 04 February 2027/True/Evening,NotStated///NotStated", DeliverySnapshot.Of(result.Delivery), StringComparison.Ordinal);
        Assert.Same(municipality.Signals[0], municipality.Cases[0].Signals[0]);
        A.AssertConserved(result);
    }

    [Theory]
    [InlineData("", "VS2002")]
    [InlineData("hallo", "VS2002")]
    [InlineData("{\"leveringen\":[", "VS2002")]
    [InlineData("{\"leveringen\":[]} {}", "VS2002")]
    [InlineData("[]", "VS2003")]
    [InlineData("null", "VS2003")]
    [InlineData("[1,", "VS2002")]
    [InlineData("{}", "VS2004")]
    [InlineData("{\"leveringen\":null}", "VS2004")]
    public void What_is_no_delivery_is_refused(string json, string code)
    {
        DdasReadResult result = A.Read(json);

        Assert.Null(result.Delivery);
        Assert.Equal([code], A.Codes(result));
        A.AssertConserved(result);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        DdasReadResult result = DdasReader.Read(new byte[] { 0x7B, 0x22, 0xE9, 0x22, 0x7D }, A.File);

        Assert.Equal(["VS2001"], A.Codes(result));
    }

    [Fact]
    public void More_than_64_levels_are_refused()
    {
        string deep = new string('[', 70) + new string(']', 70);

        DdasReadResult result = A.Read(A.Json(A.SignalJson(extra: $"\"x\":{deep},")));

        Assert.Equal(["VS2002"], A.Codes(result));
    }

    [Fact]
    public void A_refusal_says_the_line_at_which_json_ends_to_be_json()
    {
        DdasReadResult result = A.Read("{\n\"leveringen\":\nx}");

        Assert.Equal(3, Assert.Single(result.Diagnostics).Row);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_and_a_stream_is_read_to_its_end()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(A.Json(A.SignalJson()))];
        using MemoryStream stream = new(bytes);

        DdasReadResult result = DdasReader.Read(stream, A.File);

        Assert.Equal(1, result.ReceivedSignals);
        Assert.Empty(result.Diagnostics);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Missing_and_unreadable_fields_at_the_top_are_found()
    {
        DdasReadResult result = A.Read("""{"startdatumLevering":"2027-13-01","aanleverdatumEnTijd":"gisteren","leveringen":[]}""");

        Assert.Equal(["startdatumLevering"], A.Places(result, DdasDiagnostics.UnreadableDate));
        Assert.Equal(["aanleverdatumEnTijd"], A.Places(result, DdasDiagnostics.UnreadableMoment));
        Assert.Equal(["einddatumLevering", "codeGegevensleverancier"], A.Places(result, DdasDiagnostics.RequiredMissing));
        Assert.Equal(["leveringen"], A.Places(result, DdasDiagnostics.NoMunicipality));
        Assert.Null(result.Delivery!.PeriodStart);
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_is_found()
    {
        DdasReadResult result = A.Read("""{"startdatumLevering":"2027-06-30","einddatumLevering":"2027-01-01","leveringen":[]}""");

        Assert.True(A.Has(result, "VS2030"));
    }

    [Theory]
    [InlineData("\"Onbekend\"", "VS2032")]
    [InlineData("\"344\"", "VS2033")]
    [InlineData("true", "VS2015")]
    public void A_municipality_code_that_is_none_becomes_null(string code, string finding)
    {
        DdasReadResult result = A.Read($$"""{"leveringen":[{"teller":1,"gemeentecode":{{code}},"aanleverendeOrganisatie":{} }]}""");

        Assert.True(A.Has(result, finding));
        Assert.Null(result.Delivery!.Municipalities[0].Municipality);
    }

    [Fact]
    public void A_counter_that_does_not_count_up_and_required_fields_that_are_missing_are_found()
    {
        DdasReadResult result = A.Read("""{"leveringen":[{"teller":2,"gemeentecode":"9901"},{"aanleverendeOrganisatie":{}},7]}""");

        Assert.Equal(["leveringen[0].teller"], A.Places(result, DdasDiagnostics.CounterNotSequential));
        Assert.Equal(["leveringen[2]"], A.Places(result, DdasDiagnostics.DeliveryNotAnObject));
        Assert.Equal(
            ["leveringen[0].aanleverendeOrganisatie", "leveringen[1].teller", "leveringen[1].gemeentecode"],
            A.Places(result, DdasDiagnostics.RequiredMissing).Where(place => place.StartsWith("lev", StringComparison.Ordinal)).ToArray());
        Assert.Equal(2, result.Delivery!.Municipalities.Count);
    }

    [Fact]
    public void Contacts_are_read_with_either_spelling_and_never_shown()
    {
        const string organisation = """
            "aanleverende_organisatie":{"naam":"Gemeente Voorbeeld","kvk-nummer":"00000000",
            "contactpersoonen":[{"naam":"Test Persoon","telefoonnummer":"000/111","email":"test@example.org","functietitel":"Tester"},3]}
            """;

        DdasReadResult result = A.Read($$"""{"leveringen":[{"teller":1,"gemeentecode":"9901",{{organisation}} }]}""");

        DdasOrganisation read = result.Delivery!.Municipalities[0].Organisation;
        DdasContact contact = Assert.Single(read.Contacts);
        Assert.Equal(("Test Persoon", "000/111", "test@example.org", "Tester"), (contact.Name, contact.Phone, contact.Email, contact.JobTitle));
        Assert.DoesNotContain("Persoon", $"{contact} {read} {result.Delivery} {result.Delivery.Municipalities[0]} {result}", StringComparison.Ordinal);
        Assert.Equal(["leveringen[0].aanleverende_organisatie.contactpersoonen[1]"], A.Places(result, DdasDiagnostics.WrongKind));
    }

    [Fact]
    public void An_unknown_field_is_named_once_for_all_signals()
    {
        DdasReadResult result = A.Read(A.Json($"{A.SignalJson("S-1", "\"x\":1,")},{A.SignalJson("S-2", "\"x\":{\"y\":2},")}", head: "\"z\":0,"));

        Assert.Equal(["z", "leveringen[].vroegsignalen[].x"], A.Places(result, DdasDiagnostics.UnknownProperty));
        Assert.Equal(2, result.Delivery!.Municipalities[0].Signals.Count);
    }

    [Fact]
    public void Unknown_fields_are_cut_at_40_characters_and_at_a_hundred_and_never_look_like_a_value()
    {
        string many = string.Concat(Enumerable.Range(0, 150).Select(i => $"\"veld{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}\":0,"));

        DdasReadResult result = A.Read(A.Json(A.SignalJson(extra: $"\"{new string('v', 60)}\":1,\"{A.Bsn()}\":1,{many}")));

        string[] places = A.Places(result, DdasDiagnostics.UnknownProperty);
        Assert.Equal(100, places.Length);
        Assert.Contains($"leveringen[].vroegsignalen[].{new string('v', 40)}", places, StringComparer.Ordinal);
        Assert.Contains("leveringen[].vroegsignalen[].?", places, StringComparer.Ordinal);
        Assert.Single(A.Places(result, DdasDiagnostics.MoreUnknownProperties));
        Assert.DoesNotContain(result.Diagnostics, d => d.ToString().Contains(A.Bsn(), StringComparison.Ordinal));
    }

    [Fact]
    public void Null_counts_as_not_filled_in_and_is_named_once()
    {
        DdasReadResult result = A.Read(A.Json($"{A.SignalJson("S-1", "\"bedrag\":null,\"status\":null,")},{A.SignalJson("S-2", "\"bedrag\":null,")}"));

        Assert.Equal(["leveringen[].vroegsignalen[].bedrag", "leveringen[].vroegsignalen[].status"], A.Places(result, DdasDiagnostics.NullValue));
        Assert.Null(result.Delivery!.Municipalities[0].Signals[0].Arrears);
    }

    [Fact]
    public void Half_a_surrogate_pair_stops_nothing()
    {
        DdasReadResult result = A.Read(A.Json(
            $$"""{"ID":"\ud800","\ud800":1,"status":"\ud800","signaalpartner":{"\ud800":1},"client":{"burgerservicenummer":"{{A.Bsn()}}"} }"""));

        Assert.Equal(1, result.ReceivedSignals);
        A.AssertConserved(result);
    }

    [Fact]
    public void Lists_of_the_wrong_kind_are_found_and_the_rest_is_read()
    {
        DdasReadResult result = A.Read(
            """{"leveringen":[{"teller":1,"gemeentecode":"9901","aanleverendeOrganisatie":[],"vroegsignalen":{},"vroegsignaalzaken":"geen"}]}""");

        Assert.Equal(
            ["leveringen[0].aanleverendeOrganisatie", "leveringen[0].vroegsignalen", "leveringen[0].vroegsignaalzaken"],
            A.Places(result, DdasDiagnostics.WrongKind));
        A.AssertConserved(result);
    }
}
