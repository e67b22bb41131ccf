using System.Text;
using Vroegsignalering.Ddas.Validation;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>Every oddity that the notes on the standard name, and every one of the published examples, has a test here that says it.</summary>
public sealed class DdasValidatorTests
{
    [Fact]
    public void A_sound_delivery_has_nothing_but_the_contact_that_is_missing()
    {
        DdasValidationResult result = Validate(A.Json(A.SignalJson(), A.CaseJson("", "S-1")));

        Assert.Equal(["VS2251"], Codes(result));
        Assert.Equal((DdasVersion.V12, DiagnosticSeverity.Warning), (result.Version, result.Heaviest));
    }

    [Theory]
    [InlineData("VS2031", "a counter that does not count from 1")]
    [InlineData("VS2042", "one signal twice")]
    [InlineData("VS2043", "one ID for two signals")]
    [InlineData("VS2045", "cents in an amount")]
    [InlineData("VS2047", "a negative amount")]
    [InlineData("VS2048", "arrears that start after the signal was sent")]
    [InlineData("VS2050", "a number that fails the eleven test")]
    [InlineData("VS2061", "a reference that leads nowhere")]
    [InlineData("VS2063", "a reference twice in a case")]
    [InlineData("VS2066", "a signal in two cases")]
    [InlineData("VS2067", "a matching period that runs backwards")]
    [InlineData("VS2068", "an attempt before the case was picked up")]
    [InlineData("VS2069", "a visit on a Sunday")]
    [InlineData("VS2071", "contact as result without anybody reached")]
    [InlineData("VS2072", "no contact as result although somebody was reached")]
    [InlineData("VS2073", "a signal that was not picked up in a case about help")]
    [InlineData("VS2032", "an unknown municipality")]
    [InlineData("VS2033", "the municipality 0000")]
    [InlineData("VS2044", "a client without any detail")]
    [InlineData("VS2013", "names of two versions")]
    [InlineData("VS2010", "a field that DDAS does not have")]
    [InlineData("VS2019", "a value with other capitals")]
    [InlineData("VS2020", "a value that no version has")]
    [InlineData("VS2204", "a BSN beside other details")]
    [InlineData("VS2202", "a street in v1.2")]
    [InlineData("VS2206", "the older name of a result")]
    [InlineData("VS2210", "a delivery before its period is over")]
    [InlineData("VS2211", "a signal from after the delivery")]
    [InlineData("VS2212", "a signal outside the period")]
    [InlineData("VS2213", "a case that was picked up before its signal")]
    [InlineData("VS2214", "an attempt on King's Day")]
    [InlineData("VS2215", "a matching period over the end of a month")]
    [InlineData("VS2220", "a signal picked up without a case")]
    [InlineData("VS2221", "a signal not yet picked up in a case that is")]
    [InlineData("VS2222", "a result without a day of picking up")]
    [InlineData("VS2223", "contact as result without an attempt")]
    [InlineData("VS2224", "no contact as result without an attempt")]
    [InlineData("VS2230", "arrears of zero")]
    [InlineData("VS2231", "one person twice with one amount")]
    [InlineData("VS2232", "one person with two numbers")]
    [InlineData("VS2233", "a number of one digit")]
    [InlineData("VS2240", "one municipality twice")]
    [InlineData("VS2241", "one code with two names")]
    [InlineData("VS2242", "one name with two codes")]
    [InlineData("VS2250", "a wrong e-mail address")]
    [InlineData("VS2251", "no e-mail address")]
    [InlineData("VS2252", "a short number in the trade register")]
    [InlineData("VS2253", "one contact twice")]
    public void An_oddity_is_found(string code, string oddity) => Assert.Contains(code, Codes(Validate(With(oddity))), StringComparer.Ordinal);

    [Theory]
    [InlineData("VS2221", DdasVersion.V11)]
    [InlineData("VS2202", DdasVersion.V10)]
    [InlineData("VS2204", DdasVersion.V10)]
    public void What_only_v12_forbids_is_no_finding_before_it(string code, DdasVersion version)
    {
        string oddity = code switch
        {
            "VS2221" => "a signal not yet picked up in a case that is",
            "VS2202" => "a street in v1.2",
            _ => "a BSN beside other details",
        };
        using MemoryStream converted = new();
        DdasConverter.Convert(new MemoryStream(Encoding.UTF8.GetBytes(With(oddity))), A.File, converted, version);

        DdasValidationResult result = DdasValidator.Validate(Rewound(converted), A.File, new DdasValidationOptions { Version = version });

        Assert.DoesNotContain(code, Codes(result), StringComparer.Ordinal);
    }

    [Fact]
    public void Another_version_than_asked_and_its_values_are_told()
    {
        DdasValidationOptions options = new() { Version = DdasVersion.V10 };

        DdasValidationResult result = Validate(
            A.Json(A.SignalJson(extra: "\"status\":\"Opgepakt\","), A.CaseJson("\"resultaat\":\"Vervolghulp en/of verwijzing\",\"contactpogingen\":[{\"soort\":\"Onbekend\"}],", "S-1")),
            options);

        Assert.Contains("VS2201", Codes(result), StringComparer.Ordinal);
        Assert.Equal(3, result.Counts.Single(count => count.Code.Id == "VS2205").Count);
    }

    [Fact]
    public void The_name_of_a_municipality_is_compared_with_the_one_that_was_given()
    {
        Dictionary<MunicipalityCode, string> names = new() { [MunicipalityCode.Parse("9901")] = "Elders" };
        Dictionary<MunicipalityCode, string> right = new() { [MunicipalityCode.Parse("9901")] = "voorbeeld" };

        Assert.Contains("VS2243", Codes(Validate(A.Json(), new DdasValidationOptions { MunicipalityNames = names })), StringComparer.Ordinal);
        Assert.DoesNotContain("VS2243", Codes(Validate(A.Json(), new DdasValidationOptions { MunicipalityNames = right })), StringComparer.Ordinal);
    }

    [Fact]
    public void All_findings_are_counted_and_as_many_kept_as_asked()
    {
        string signals = string.Join(',', Enumerable.Range(0, 50).Select(n => A.SignalJson($"S-{n}", "\"bedrag\":0,", $$"""{"burgerservicenummer":"{{A.Bsn(n)}}"}""")));

        DdasValidationResult result = Validate(A.Json(signals), new DdasValidationOptions { PlacesPerCode = 3 });

        Assert.Equal(50, result.Counts.Single(count => count.Code.Id == "VS2230").Count);
        Assert.Equal(
            ["leveringen[0].vroegsignalen[0].bedrag", "leveringen[0].vroegsignalen[1].bedrag", "leveringen[0].vroegsignalen[2].bedrag"],
            result.Findings.Where(f => f.Diagnostic.Code.Id == "VS2230").Select(f => f.Diagnostic.Field!).ToArray());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_refused()
    {
        DdasValidationResult result = Validate("{\"leveringen\":[");

        Assert.Equal(DiagnosticSeverity.Fatal, result.Heaviest);
        Assert.Equal(["VS2002"], Codes(result));
    }

    [Theory]
    [InlineData("v0.9/enkelvoudigVoorbeeld.json", "0518", "VS2050 VS2215 VS2243")]
    [InlineData("v0.9/meervoudigVoorbeeld.json", "0518", "VS2050 VS2068 VS2071 VS2073 VS2215 VS2243")]
    [InlineData("v1.0/enkelvoudigVoorbeeld.json", "0344", "VS2050 VS2243")]
    [InlineData("v1.1/enkelvoudigVoorbeeld.json", "0344", "VS2203 VS2243")]
    [InlineData("v1.2/meervoudigVoorbeeld.json", "0344", "VS2050 VS2069 VS2221 VS2233 VS2243")]
    public void The_oddities_of_each_published_example_are_found(string name, string code, string codes)
    {
        byte[] example = Shared.Example(name.Replace('/', Path.DirectorySeparatorChar));
        string real = code == "0518" ? "'s-Gravenhage" : "Utrecht";
        DdasValidationOptions options = new() { MunicipalityNames = new Dictionary<MunicipalityCode, string> { [MunicipalityCode.Parse(code)] = real } };

        DdasValidationResult result = DdasValidator.Validate(new MemoryStream(example), A.File, options);

        Assert.Equal(codes, string.Join(' ', Codes(result)));
        Assert.DoesNotContain(result.Findings, finding => finding.Severity >= DiagnosticSeverity.Error && finding.Diagnostic.Code.Id != "VS2243");
    }

    [Fact]
    public void No_finding_of_a_published_example_says_a_number_of_a_person() => Assert.All(Shared.Examples(), row =>
    {
        byte[] example = Shared.Example(row.Data);
        IEnumerable<string> numbers = DdasReader.Read(example, A.File).Delivery!.Municipalities.SelectMany(m => m.Signals)
            .Select(s => s.Person.Bsn?.ToUnmaskedString() ?? s.Person.UnverifiedBsn?.ToUnmaskedString()).OfType<string>();

        string said = string.Join('\n', DdasValidator.Validate(new MemoryStream(example), A.File).Findings.Select(f => f.Diagnostic.ToString()));

        Assert.All(numbers, number => Assert.DoesNotContain(number, said, StringComparison.Ordinal));
    });

    private static string With(string oddity)
    {
        const string Sent = "\"signaaldatum\":\"2027-03-01\",";
        string client = $"\"burgerservicenummer\":\"{A.Bsn()}\"";
        string address = "\"postcode\":\"1234AB\",\"huisnummer\":\"1\"";
        return oddity switch
        {
            "a counter that does not count from 1" => A.Json().Replace("\"teller\":1", "\"teller\":0", StringComparison.Ordinal),
            "one signal twice" => Signals(A.SignalJson(), A.SignalJson()),
            "one ID for two signals" => Signals(A.SignalJson(), A.SignalJson(extra: "\"bedrag\":1,")),
            "cents in an amount" => Signal("\"bedrag\":12.5,"),
            "a negative amount" => Signal("\"bedrag\":-1,"),
            "arrears of zero" => Signal("\"bedrag\":0,"),
            "arrears that start after the signal was sent" => Signal($"{Sent}\"ontstaansdatum\":\"2027-03-02\","),
            "a number that fails the eleven test" => Client("\"burgerservicenummer\":\"999900001\""),
            "a number of one digit" => Client("\"burgerservicenummer\":\"111111111\""),
            "a client without any detail" => Client(""),
            "a BSN beside other details" => Client($"{client},{address}"),
            "a street in v1.2" => Client($"{address},\"Straatnaam\":\"Testlaan\""),
            "a reference that leads nowhere" => Case("", "S-1", "weg"),
            "a reference twice in a case" => Case("", "S-1", "S-1"),
            "a signal in two cases" => A.Json(A.SignalJson(), $"{A.CaseJson("", "S-1")},{A.CaseJson("", "S-1")}"),
            "a matching period that runs backwards" => Case("\"startdatumMatchingperiode\":\"2027-03-02\",\"einddatumMatchingperiode\":\"2027-03-01\",", "S-1"),
            "a matching period over the end of a month" => Case("\"startdatumMatchingperiode\":\"2027-04-15\",\"einddatumMatchingperiode\":\"2027-05-15\",", "S-1"),
            "an attempt before the case was picked up" => Attempt("\"datum\":\"2027-03-01\"", "\"datumOpgepakt\":\"2027-03-02\","),
            "a visit on a Sunday" => Attempt("\"soort\":\"Huisbezoek\",\"datum\":\"2027-02-28\""),
            "an attempt on King's Day" => Attempt("\"datum\":\"2027-04-27\""),
            "contact as result without anybody reached" => Attempt("\"bereikt\":false", "\"resultaat\":\"Geen reactie na eerder contact\","),
            "no contact as result although somebody was reached" => Attempt("\"bereikt\":true", "\"resultaat\":\"Definitief geen contact kunnen krijgen\","),
            "contact as result without an attempt" => Case("\"resultaat\":\"Geen reactie na eerder contact\",", "S-1"),
            "no contact as result without an attempt" => Case("\"resultaat\":\"Definitief geen contact kunnen krijgen\",", "S-1"),
            "a result without a day of picking up" => Attempt("\"bereikt\":true", "\"resultaat\":\"(Budget)advies en/of quick fix\","),
            "the older name of a result" => Case("\"resultaat\":\"Verwijzing zonder toestemming\",", "S-1"),
            "a signal that was not picked up in a case about help" => A.Json(
                A.SignalJson(extra: "\"status\":\"Niet opgepakt: andere reden\","), A.CaseJson("\"resultaat\":\"(Budget)advies en/of quick fix\",", "S-1")),
            "a signal not yet picked up in a case that is" => A.Json(
                A.SignalJson(extra: "\"status\":\"Nog niet opgepakt\","), A.CaseJson("\"datumOpgepakt\":\"2027-03-02\",", "S-1")),
            "a signal picked up without a case" => Signal("\"status\":\"Opgepakt\","),
            "a value with other capitals" => Signal("\"status\":\"opgepakt\","),
            "a value that no version has" => Signal("\"status\":\"Zoek\","),
            "a field that DDAS does not have" => Signal("\"kleur\":\"rood\","),
            "an unknown municipality" => A.Json().Replace("9901", "Onbekend", StringComparison.Ordinal),
            "the municipality 0000" => A.Json().Replace("9901", "0000", StringComparison.Ordinal),
            "names of two versions" => Client("\"Postcode\":\"1234AB\",\"huisnummer\":\"1\""),
            "a delivery before its period is over" => A.Json().Replace("2027-07-02", "2027-06-30", StringComparison.Ordinal),
            "a signal from after the delivery" => Signal("\"signaaldatum\":\"2027-07-03\","),
            "a signal outside the period" => Signal("\"signaaldatum\":\"2026-12-31\","),
            "a case that was picked up before its signal" => A.Json(A.SignalJson(extra: Sent), A.CaseJson("\"datumOpgepakt\":\"2027-02-28\",", "S-1")),
            "one person twice with one amount" => Signals(A.SignalJson("S-1", "\"bedrag\":9,"), A.SignalJson("S-2", "\"bedrag\":9,")),
            "one person with two numbers" => Signals(A.SignalJson("S-1", client: Person(1)), A.SignalJson("S-2", client: Person(2))),
            "one municipality twice" or "one code with two names" => A.Json().Replace("[]}]}", $"[]}},{Levering(2, "9901", "Anders")}]}}", StringComparison.Ordinal),
            "one name with two codes" => A.Json().Replace("[]}]}", $"[]}},{Levering(2, "9902", "Gemeente Voorbeeld")}]}}", StringComparison.Ordinal),
            "a wrong e-mail address" => Organisation("\"contactpersonen\":[{\"email\":\"geen adres\"}]"),
            "no e-mail address" => Organisation("\"contactpersonen\":[{\"naam\":\"Test\"}]"),
            "one contact twice" => Organisation("\"contactpersonen\":[{\"naam\":\"Test\"},{\"naam\":\"Test\"}]"),
            "a short number in the trade register" => Organisation("\"kvk-nummer\":\"123\""),
            _ => throw new ArgumentOutOfRangeException(nameof(oddity), oddity, "No such oddity."),
        };
    }

    private static string Signals(params string[] signals) => A.Json(string.Join(',', signals));

    private static string Signal(string extra) => A.Json(A.SignalJson(extra: extra));

    private static string Client(string fields) => A.Json(A.SignalJson(client: $"{{{fields}}}"));

    private static string Case(string extra, params string[] ids) => A.Json(A.SignalJson(), A.CaseJson(extra, ids));

    private static string Attempt(string fields, string extra = "") => Case($"{extra}\"contactpogingen\":[{{{fields}}}],", "S-1");

    private static string Organisation(string fields) =>
        A.Json().Replace("{\"naam\":\"Gemeente Voorbeeld\"}", $"{{{fields}}}", StringComparison.Ordinal);

    private static string Levering(int counter, string code, string name) =>
        $$"""{"teller":{{counter}},"gemeentecode":"{{code}}","aanleverendeOrganisatie":{"naam":"{{name}}"},"vroegsignalen":[],"vroegsignaalzaken":[]}""";

    private static string Person(int bsn) =>
        $$"""{"burgerservicenummer":"{{A.Bsn(bsn)}}","Achternaam":"Testen","geboortedatum":"1990-05-01","postcode":"1234AB","huisnummer":"1"}""";

    private static MemoryStream Rewound(MemoryStream stream) => new(stream.ToArray());

    private static DdasValidationResult Validate(string json, DdasValidationOptions? options = null) =>
        DdasValidator.Validate(new MemoryStream(Encoding.UTF8.GetBytes(json)), A.File, options);

    private static string[] Codes(DdasValidationResult result) => [.. result.Counts.Select(count => count.Code.Id)];
}
