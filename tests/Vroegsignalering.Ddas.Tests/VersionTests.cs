namespace Vroegsignalering.Ddas.Tests;

public sealed class VersionTests
{
    [Theory]
    [InlineData("\"Achternaam\":\"Test\",\"Burgerservicenummer\":\"B\"", "Vervolghulp en/of verwijzing financieel", DdasVersion.V10)]
    [InlineData("\"Achternaam\":\"Test\",\"Burgerservicenummer\":\"B\"", "Inwoner hoeft geen hulp vanuit vroegsignalering", DdasVersion.V09)]
    [InlineData("\"Achternaam\":\"Test\",\"Burgerservicenummer\":\"B\"", "Verwijzing zonder contact", DdasVersion.V09)]
    [InlineData("\"Burgerservicenummer\":\"B\"", "Verwijzing zonder toestemming", DdasVersion.V11)]
    [InlineData("\"Geslachtsaanduiding\":\"Man\",\"Burgerservicenummer\":\"B\"", "Verwijzing zonder toestemming", DdasVersion.V11)]
    [InlineData("\"burgerservicenummer\":\"B\"", "Verwijzing zonder tussenkomst inwoner", DdasVersion.V12)]
    public void The_version_follows_from_names_and_values(string client, string result, DdasVersion expected)
    {
        DdasReadResult read = A.Read($$"""
            {"leveringen":[{"teller":1,"gemeentecode":"9901","vroegsignalen":[{"ID":"S-1","signaalpartner":{"type":"Huur"},
            "client":{ {{client.Replace("\"B\"", $"\"{A.Bsn()}\"", StringComparison.Ordinal)}} } }],
            "vroegsignaalzaken":[{"resultaat":"{{result}}","vroegsignalen":[{"ID":"S-1"}]}]}]}
            """);

        Assert.Equal(expected, read.Version);
        Assert.Single(read.Delivery!.Municipalities[0].Cases);
    }

    [Fact]
    public void The_contact_kind_overige_in_older_names_is_of_v09()
    {
        DdasReadResult read = A.Read($$"""
            {"leveringen":[{"teller":1,"gemeentecode":"9901","aanleverende_organisatie":{},"vroegsignaalzaken":[
            {"vroegsignalen":[{"ID":"S-1"}],"contactpogingen":[{"soort":"Overige"}]}]}]}
            """);

        Assert.Equal(DdasVersion.V09, read.Version);
    }

    [Fact]
    public void Without_anything_that_differs_the_version_is_not_stated()
    {
        Assert.Equal(DdasVersion.NotStated, A.Read("""{"leveringen":[{"teller":1,"gemeentecode":"9901"}]}""").Version);
    }

    [Fact]
    public void Names_of_two_versions_are_all_read_and_reported()
    {
        DdasReadResult result = A.Read(A.Json(
            A.SignalJson(client: """{"Postcode":"1234AB","huisnummer":"1"}"""),
            A.CaseJson("\"datum_opgepakt\":\"2027-02-01\",\"startdatum_matchtingperiode\":\"2027-01-01\",\"einddatum_matchingperiode\":\"2027-01-31\",", "S-1")));

        Assert.Equal(DdasVersion.V12, result.Version);
        Assert.True(A.Has(result, "VS2013"));
        Assert.NotNull(result.Delivery!.Municipalities[0].Signals[0].Address);
        Assert.NotNull(result.Delivery.Municipalities[0].Cases[0].PickedUpOn);
        Assert.NotNull(result.Delivery.Municipalities[0].Cases[0].MatchingPeriodStart);
        Assert.NotNull(result.Delivery.Municipalities[0].Cases[0].MatchingPeriodEnd);
    }
}
