using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Tests;

public sealed class CaseReadingTests
{
    private const string Case = "leveringen[0].vroegsignaalzaken[0]";

    [Fact]
    public void Cases_may_stand_before_their_signals()
    {
        DdasReadResult result = A.Read($$"""
            {"startdatumLevering":"2027-01-01","einddatumLevering":"2027-06-30","aanleverdatumEnTijd":"2027-07-02T08:30:00Z",
            "codeGegevensleverancier":"Voorbeeldsoftware 1.0","leveringen":[{"vroegsignaalzaken":[{{A.CaseJson("", "S-2", "S-1")}}],"vroegsignalen":[{{A.SignalJson("S-1")}},{{A.SignalJson("S-2")}}],
            "gemeentecode":"9901","teller":1,"aanleverendeOrganisatie":{} }]}
            """);

        DdasMunicipalityDelivery municipality = result.Delivery!.Municipalities[0];
        SignalCase signalCase = Assert.Single(municipality.Cases);
        Assert.Equal([municipality.Signals[1], municipality.Signals[0]], signalCase.Signals);
        Assert.Equal(CaseNumber.For(MunicipalityCode.Parse("9901"), ["S-1", "S-2"], matchedOn: null, pickedUpOn: null), signalCase.Id);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void References_to_nothing_are_dropped_and_found()
    {
        string signals = $"{A.SignalJson("S-1")},{A.SignalJson("S-2", client: "{}")}";

        DdasReadResult result = A.Read(A.Json(signals, """{"vroegsignalen":[{"ID":"S-9"},{"ID":"S-2"},{"ID":"S-1"},{"ID":"S-1"},{},7]}"""));

        Assert.Equal("S-1", Assert.Single(Assert.Single(result.Delivery!.Municipalities[0].Cases).Signals).Reference);
        Assert.Equal([$"{Case}.vroegsignalen[0]"], A.Places(result, DdasDiagnostics.ReferenceUnknown));
        Assert.Equal([$"{Case}.vroegsignalen[1]"], A.Places(result, DdasDiagnostics.ReferenceQuarantined));
        Assert.Equal([$"{Case}.vroegsignalen[3]"], A.Places(result, DdasDiagnostics.ReferenceTwice));
        Assert.Equal([$"{Case}.vroegsignalen[4]", $"{Case}.vroegsignalen[5]"], A.Places(result, DdasDiagnostics.ReferenceUnreadable));
        A.AssertConserved(result);
    }

    [Theory]
    [InlineData("{}", "VS2065")]
    [InlineData("{\"vroegsignalen\":[]}", "VS2065")]
    [InlineData("{\"vroegsignalen\":[{\"ID\":\"S-9\"}]}", "VS2065")]
    [InlineData("{\"vroegsignalen\":\"S-1\"}", "VS2065")]
    [InlineData("null", "VS2060")]
    public void A_case_without_a_signal_is_set_aside_with_its_original(string item, string code)
    {
        DdasReadResult result = A.Read(A.Json(A.SignalJson(), item));

        QuarantinedRow row = Assert.Single(result.QuarantinedCases);
        Assert.Equal((item, Case, code), (row.Original, row.Path, row.Findings[^1].Code.Id));
        A.AssertConserved(result);
    }

    [Fact]
    public void The_same_case_twice_gets_two_numbers_and_the_signal_is_reported()
    {
        string twice = A.CaseJson("\"datumOpgepakt\":\"2027-02-01\",", "S-1");

        DdasReadResult result = A.Read(A.Json(A.SignalJson(), $"{twice},{twice}"));

        IReadOnlyList<SignalCase> cases = result.Delivery!.Municipalities[0].Cases;
        Assert.Equal($"{cases[0].Id}-2", cases[1].Id);
        Assert.Equal(["leveringen[0].vroegsignaalzaken[1].vroegsignalen[0]"], A.Places(result, DdasDiagnostics.SignalInTwoCases));
    }

    [Fact]
    public void Attempts_keep_their_order_and_what_they_lack()
    {
        DdasReadResult result = A.Read(A.Json(A.SignalJson(), A.CaseJson(
            """
            "datumOpgepakt":"2027-02-03","contactpogingen":[{"soort":"Rooksignaal","bereikt":"ja","datum":"2027-02-07","dagdeel":"Nacht","x":1},
            {"soort":"Kaartje","datum":"2027-02-02"},8],
            """,
            "S-1")));

        Assert.Equal(
            ["Unknown/Sunday, 07 February 2027//NotStated", "Card/Tuesday, 02 February 2027//NotStated", "NotStated///NotStated"],
            result.Delivery!.Municipalities[0].Cases[0].Attempts.Select(a => FormattableString.Invariant($"{a.Channel}/{a.On}/{a.Reached}/{a.DayPart}")).ToArray());
        Assert.Equal([$"{Case}.contactpogingen[0].soort", $"{Case}.contactpogingen[0].dagdeel"], A.Places(result, DdasDiagnostics.UnknownValue));
        Assert.Equal([$"{Case}.contactpogingen[0].bereikt"], A.Places(result, DdasDiagnostics.WrongKind));
        Assert.Equal(["leveringen[].vroegsignaalzaken[].contactpogingen[].x"], A.Places(result, DdasDiagnostics.UnknownProperty));
        Assert.Equal([$"{Case}.contactpogingen[0].datum"], A.Places(result, DdasDiagnostics.AttemptOnSunday));
        Assert.Equal([$"{Case}.contactpogingen[1].datum"], A.Places(result, DdasDiagnostics.AttemptBeforePickUp));
        Assert.Equal([$"{Case}.contactpogingen[2]"], A.Places(result, DdasDiagnostics.AttemptNotAnObject));
    }

    [Fact]
    public void A_reversed_matching_period_and_an_unknown_result_are_found()
    {
        DdasReadResult result = A.Read(A.Json(A.SignalJson(), A.CaseJson(
            "\"startdatumMatchingperiode\":\"2027-02-28\",\"einddatumMatchingperiode\":\"2027-02-01\",\"resultaat\":\"Klaar\",", "S-1")));

        Assert.Equal(["VS2020", "VS2067"], A.Codes(result).Order(StringComparer.Ordinal).ToArray());
        Assert.True(result.Delivery!.Municipalities[0].Cases[0].IsOpen);
    }

    [Theory]
    [InlineData("Geen reactie na eerder contact", "false", "VS2071")]
    [InlineData("Vervolghulp en/of verwijzing", "false", "VS2071")]
    [InlineData("Vervolghulp en/of verwijzing", "true", null)]
    [InlineData("Definitief geen contact kunnen krijgen", "true", "VS2072")]
    [InlineData("Definitief geen contact kunnen krijgen", "false", null)]
    [InlineData("Niet opgepakt: andere reden", "false", null)]
    public void A_result_that_contradicts_the_attempts_is_found(string outcome, string reached, string? code)
    {
        DdasReadResult result = A.Read(A.Json(A.SignalJson(), A.CaseJson(
            $$"""
            "resultaat":"{{outcome}}","contactpogingen":[{"soort":"Telefoon","bereikt":{{reached}}}],
            """,
            "S-1")));

        Assert.Equal(code, A.Codes(result).SingleOrDefault());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("\"resultaat\":\"Definitief geen contact kunnen krijgen\",", true)]
    [InlineData("\"resultaat\":\"Niet opgepakt: herhaalde melding\",", false)]
    public void A_status_that_contradicts_the_case_is_found(string outcome, bool contradicts)
    {
        DdasReadResult result = A.Read(A.Json(
            A.SignalJson(extra: "\"status\":\"Niet opgepakt: herhaalde melding\","), A.CaseJson(outcome, "S-1")));

        Assert.Equal(contradicts ? [$"{Case}.vroegsignalen[0]"] : [], A.Places(result, DdasDiagnostics.StatusContradictsCase));
    }

    [Theory]
    [InlineData("Inwoner hoeft geen hulp vanuit vroegsignalering", CaseResult.SolvesItself)]
    [InlineData("Inwoner regelt het zelf/hoeft geen hulp vanuit vroegsignalering", CaseResult.SolvesItself)]
    [InlineData("Verwijzing zonder contact", CaseResult.ReferredWithoutResident)]
    [InlineData("Verwijzing zonder toestemming", CaseResult.ReferredWithoutResident)]
    [InlineData("Verwijzing zonder tussenkomst inwoner", CaseResult.ReferredWithoutResident)]
    [InlineData("Vervolghulp en/of verwijzing", CaseResult.FollowUp)]
    public void Results_of_every_version_have_one_meaning(string text, CaseResult expected)
    {
        DdasReadResult result = A.Read(A.Json(A.SignalJson(), A.CaseJson($"\"resultaat\":\"{text}\",", "S-1")));

        Assert.Equal(expected, result.Delivery!.Municipalities[0].Cases[0].Result);
    }

    [Fact]
    public void Every_value_of_the_closed_lists_is_read_back_as_it_was_written()
    {
        Assert.All(Enum.GetValues<CaseResult>().Where(r => r != CaseResult.NotStated), r => Assert.Equal(r, Again(DdasChoices.Results, r)));
        Assert.All(Enum.GetValues<ContactChannel>().Where(c => c != ContactChannel.NotStated), c => Assert.Equal(c, Again(DdasChoices.Channels, c)));
        Assert.All(Enum.GetValues<DayPart>().Where(d => d != DayPart.NotStated), d => Assert.Equal(d, Again(DdasChoices.DayParts, d)));
        Assert.All(Enum.GetValues<Signals.PartnerType>().Where(p => p != Signals.PartnerType.NotStated), p => Assert.Equal(p, Again(DdasChoices.Partners, p)));
        Assert.All(Enum.GetValues<Signals.SignalStatus>().Where(s => s != Signals.SignalStatus.NotStated), s => Assert.Equal(s, Again(DdasChoices.Statuses, s)));
        Assert.All(Enum.GetValues<Signals.Sex>().Where(s => s != Signals.Sex.NotStated), s => Assert.Equal(s, Again(DdasChoices.Sexes, s)));
    }

    private static T Again<T>(Choices<T> choices, T value)
        where T : struct, Enum => choices.TryFind(choices.NameOf(value), out T found, out bool exactly) && exactly ? found : default;
}
