using System.Text.Json;
using Vroegsignalering.Residency;
using Vroegsignalering.Residency.HaalCentraal;

namespace Vroegsignalering.Core.Tests.Residency.HaalCentraal;

public sealed class BrpReaderTests
{
    [Theory]
    [InlineData("""{"type":"Datum","datum":"1985-06-15","langFormaat":"15 juni 1985"}""", 1985, 6, 15)]
    [InlineData("""{"type":"JaarMaandDatum","jaar":1985,"maand":6}""", 1985, 6, null)]
    [InlineData("""{"type":"JaarDatum","jaar":1985}""", 1985, null, null)]
    [InlineData("""{"type":"DatumOnbekend","onbekend":true}""", null, null, null)]
    public void A_date_has_four_forms(string json, int? year, int? month, int? day)
    {
        using JsonDocument document = JsonDocument.Parse(json);

        RegisterDate date = BrpReader.Date(document.RootElement);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
    }

    [Theory]
    [InlineData("""{"type":"Datum","datum":"1985-02-30"}""")]
    [InlineData("""{"type":"Datum"}""")]
    [InlineData("""{"type":"JaarMaandDatum","jaar":1985,"maand":13}""")]
    [InlineData("""{"type":"JaarMaandDatum","jaar":1985}""")]
    [InlineData("""{"type":"JaarDatum","jaar":0}""")]
    [InlineData("""{"type":"Anders"}""")]
    [InlineData("""{"datum":"1985-06-15"}""")]
    [InlineData("\"1985-06-15\"")]
    public void Another_form_is_unreadable(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.DoesNotContain("1985", Assert.Throws<FormatException>(() => BrpReader.Date(document.RootElement)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Adres", RegisteredPlace.Address)]
    [InlineData("Locatie", RegisteredPlace.Location)]
    [InlineData("VerblijfplaatsBuitenland", RegisteredPlace.Abroad)]
    [InlineData("VerblijfplaatsOnbekend", RegisteredPlace.Unknown)]
    public void A_place_has_four_kinds(string type, RegisteredPlace place) => Assert.Equal(place, Read($$"""{"burgerservicenummer":"{{A.BsnDigits}}","verblijfplaats":{"type":"{{type}}"} }""").Place);

    [Fact]
    public void An_address_is_put_together_from_letter_and_addition()
    {
        RegisteredPerson person = Read($$$"""
            {"burgerservicenummer":"{{{A.BsnDigits}}}","verblijfplaats":{"type":"Adres","verblijfadres":
            {"postcode":"1234AB","huisnummer":10,"huisletter":"A","huisnummertoevoeging":"bis"} } }
            """);

        Assert.Equal(A.Address(10, "a-bis"), person.Address);
    }

    [Theory]
    [InlineData("O", true, false, false)]
    [InlineData("E", false, true, false)]
    [InlineData("R", false, true, false)]
    [InlineData("M", false, false, true)]
    [InlineData("F", false, false, true)]
    public void The_reason_of_suspension_says_what_became_of_the_person(string code, bool deceased, bool left, bool suspended)
    {
        RegisteredPerson person = Read($$$"""{"burgerservicenummer":"{{{A.BsnDigits}}}","opschortingBijhouding":{"reden":{"code":"{{{code}}}"} } }""");

        Assert.Equal((deceased, left, suspended), (person.IsDeceased, person.HasLeftTheCountry, person.IsSuspended));
    }

    [Theory]
    [InlineData("""{"inOnderzoek":{"burgerservicenummer":true}}""")]
    [InlineData("""{"naam":{"inOnderzoek":{"geslachtsnaam":true}}}""")]
    [InlineData("""{"verblijfplaats":{"type":"Adres","verblijfadres":{"inOnderzoek":{"postcode":true}}}}""")]
    public void An_investigation_is_seen_at_every_depth(string json) =>
        Assert.True(Read($$"""{"burgerservicenummer":"{{A.BsnDigits}}",{{json[1..]}}""").IsUnderInvestigation);

    [Theory]
    [InlineData("""{"burgerservicenummer":"999900007"}""")]
    [InlineData("{}")]
    [InlineData("1")]
    [InlineData("""{"burgerservicenummer":"999900006","naam":"x"}""")]
    [InlineData("""{"burgerservicenummer":"999900006","verblijfplaats":{"type":"Kasteel"}}""")]
    [InlineData("""{"burgerservicenummer":"999900006","geheimhoudingPersoonsgegevens":"ja"}""")]
    public void A_person_that_is_not_as_published_is_unreadable(string json) => Assert.Throws<FormatException>(() => Read(json));

    private static RegisteredPerson Read(string person)
    {
        using JsonDocument document = JsonDocument.Parse($$"""{"type":"T","personen":[{{person}}]}""");
        return Assert.Single(BrpReader.Persons(document.RootElement, "T"));
    }
}
