using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests;

public sealed class VersionWritingTests
{
    public static TheoryData<string, DdasVersion> ExamplesInEachVersion()
    {
        TheoryData<string, DdasVersion> all = [];
        foreach (TheoryDataRow<string> example in Shared.Examples())
        {
            foreach (DdasVersion version in Enum.GetValues<DdasVersion>().Where(v => v != DdasVersion.NotStated))
            {
                all.Add(example.Data, version);
            }
        }

        return all;
    }

    [Fact]
    public void Before_v12_a_client_has_all_that_is_known_and_names_keep_their_misspelling()
    {
        SignalCase signalCase = A.Case(Full()) with { MatchingPeriodStart = A.Day, MatchingPeriodEnd = A.Day };
        DdasMunicipalityDelivery municipality = A.Municipality([Full()], signalCase) with
        {
            Organisation = new DdasOrganisation { Contacts = [new DdasContact { Name = "Test" }] },
        };

        string json = Encoding.UTF8.GetString(A.Write(A.Delivery(municipality), DdasVersion.V10, out _));

        Assert.Contains("\"aanleverende_organisatie\":{\"contactpersoonen\":[{\"naam\":\"Test\"}]}", json, StringComparison.Ordinal);
        string client = $$"""
            "client":{"Burgerservicenummer":"{{A.Bsn()}}","Voorletters":"T.","Voorvoegsel":"van","Achternaam":"Testen","Geboortedatum":"1990-05-01",
            "Straatnaam":"Testlaan","Postcode":"1234AB","Huisnummer":"1","Huisnummertoevoeging":"A","Plaatsnaam":"Testdorp"}
            """;
        Assert.Contains(client.ReplaceLineEndings(""), json, StringComparison.Ordinal);
        Assert.Contains(
            "\"startdatum_matchtingperiode\":\"2027-03-01\",\"einddatum_matchingperiode\":\"2027-03-01\",\"datum_opgepakt\":\"2027-03-01\"",
            json,
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_v11_names_street_and_town_have_no_place_and_sex_does()
    {
        byte[] bytes = A.Write(A.Delivery(A.Municipality([Full()])), DdasVersion.V11, out DdasWriteResult result);

        string client = $$"""
            "client":{"Burgerservicenummer":"{{A.Bsn()}}","Geslachtsaanduiding":"Man","Geboortedatum":"1990-05-01",
            "Postcode":"1234AB","Huisnummer":"1","Huisnummertoevoeging":"A"}
            """;
        Assert.Contains(client.ReplaceLineEndings(""), Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(
            ["Achternaam", "Plaatsnaam", "Straatnaam", "Voorletters", "Voorvoegsel"],
            result.Diagnostics.Select(gap => gap.Place[(gap.Place.LastIndexOf('.') + 1)..]).Order(StringComparer.Ordinal).ToArray());
    }

    [Theory]
    [InlineData(DdasVersion.V09, ContactChannel.OfficeAppointment, "Overige", "VS2112")]
    [InlineData(DdasVersion.V09, ContactChannel.Other, "Overige", null)]
    [InlineData(DdasVersion.V09, ContactChannel.Unknown, null, "VS2113")]
    [InlineData(DdasVersion.V10, ContactChannel.OfficeAppointment, "Afspraak op locatie", null)]
    [InlineData(DdasVersion.V10, ContactChannel.Other, null, "VS2113")]
    [InlineData(DdasVersion.V11, ContactChannel.Other, null, "VS2113")]
    [InlineData(DdasVersion.V11, ContactChannel.Unknown, null, "VS2113")]
    [InlineData(DdasVersion.V12, ContactChannel.Unknown, "Onbekend", null)]
    public void A_channel_that_a_version_does_not_have_is_widened_or_left_out(DdasVersion version, ContactChannel channel, string? word, string? code)
    {
        (string json, string[] codes) = Write(version, channel: channel);

        Assert.Contains(
            word is null ? "\"contactpogingen\":[{\"bereikt\"" : $"\"contactpogingen\":[{{\"soort\":\"{word}\",\"bereikt\"", json, StringComparison.Ordinal);
        Assert.Equal(code is null ? [] : [code], codes);
    }

    [Theory]
    [InlineData(DdasVersion.V09, CaseResult.SolvesItself, "Inwoner hoeft geen hulp vanuit vroegsignalering")]
    [InlineData(DdasVersion.V10, CaseResult.SolvesItself, "Inwoner regelt het zelf/hoeft geen hulp vanuit vroegsignalering")]
    [InlineData(DdasVersion.V09, CaseResult.ReferredWithoutResident, "Verwijzing zonder contact")]
    [InlineData(DdasVersion.V11, CaseResult.ReferredWithoutResident, "Verwijzing zonder toestemming")]
    [InlineData(DdasVersion.V12, CaseResult.ReferredWithoutResident, "Verwijzing zonder tussenkomst inwoner")]
    public void A_result_that_was_renamed_gets_the_name_of_the_version_and_is_no_gap(DdasVersion version, CaseResult caseResult, string word)
    {
        (string json, string[] codes) = Write(version, caseResult);

        Assert.Contains($"{{\"resultaat\":\"{word}\"", json, StringComparison.Ordinal);
        Assert.Empty(codes);
    }

    [Theory]
    [InlineData(DdasVersion.V09)]
    [InlineData(DdasVersion.V10)]
    [InlineData(DdasVersion.V11)]
    public void Follow_up_help_of_unknown_kind_is_left_out_before_v12_because_each_other_word_says_more(DdasVersion version)
    {
        (string json, string[] codes) = Write(version, CaseResult.FollowUp);

        Assert.DoesNotContain("resultaat", json, StringComparison.Ordinal);
        Assert.Equal(["VS2114"], codes);
    }

    [Theory]
    [InlineData(SignalStatus.PickedUp)]
    [InlineData(SignalStatus.AlreadyInDebtHelp)]
    public void A_status_that_only_v12_has_is_left_out_before_it(SignalStatus status)
    {
        (string json, string[] codes) = Write(DdasVersion.V11, status: status);

        Assert.DoesNotContain("\"status\"", json, StringComparison.Ordinal);
        Assert.Equal(["VS2113"], codes);
    }

    [Fact]
    public void A_version_that_is_not_stated_is_not_written()
    {
        using MemoryStream output = new();

        Assert.Throws<ArgumentOutOfRangeException>(() => DdasWriter.Write(A.Delivery(A.Municipality([])), output, DdasVersion.NotStated));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void What_was_registered_of_a_case_and_no_version_carries_is_counted()
    {
        Signal signal = A.Signal();
        SignalCase signalCase = A.Case(signal) with { Owner = "MED-1", ClosedOn = A.Day, HelpAcceptedOn = A.Day, ArrangedBeforeContact = false };

        A.Write(A.Delivery(A.Municipality([signal], signalCase)), DdasVersion.V09, out DdasWriteResult result);

        Assert.Equal(
            ["behandelaar", "datumAfgesloten", "datumHulpAanvaard", "geregeldVoorContact"],
            result.Diagnostics.Select(gap => gap.Place["leveringen[0].vroegsignaalzaken[].".Length..]).Order(StringComparer.Ordinal).ToArray());
    }

    [Theory]
    [MemberData(nameof(ExamplesInEachVersion))]
    public void An_example_written_in_a_version_loses_only_what_the_gap_report_names(string name, DdasVersion version)
    {
        DdasDelivery example = DdasReader.Read(Shared.Example(name), A.File).Delivery!;

        AssertGapsAreAll(example, version);
    }

    [Theory]
    [InlineData(DdasVersion.V09)]
    [InlineData(DdasVersion.V10)]
    [InlineData(DdasVersion.V11)]
    [InlineData(DdasVersion.V12)]
    public void A_generated_delivery_that_was_read_loses_only_what_the_gap_report_names(DdasVersion version) => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        Gen.Elements(DdasVersion.V09, DdasVersion.V10, DdasVersion.V11, DdasVersion.V12).ToArbitrary(),
        (seed, from) => AssertGapsAreAll(DdasReader.Read(A.Write(new Generated(seed).Delivery(), from, out _), A.File).Delivery!, version))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static void AssertGapsAreAll(DdasDelivery delivery, DdasVersion version)
    {
        byte[] written = A.Write(delivery, version, out DdasWriteResult result);
        Dictionary<string, string> before = DeliveryFields.Of(delivery);
        Dictionary<string, string> after = DeliveryFields.Of(DdasReader.Read(written, A.File).Delivery!);

        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        string[] lost =
        [
            .. before.Where(field => !string.Equals(after[field.Key], field.Value, StringComparison.Ordinal))
                .GroupBy(field => DeliveryFields.Key(field.Key), StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal),
        ];
        string[] named =
        [
            .. result.Diagnostics.GroupBy(gap => DeliveryFields.Key(gap.Place), StringComparer.Ordinal)
                .Select(g => $"{g.Key} {g.Sum(gap => gap.Count)}").Order(StringComparer.Ordinal),
        ];
        Assert.Equal(named, lost);
    }

    private static (string Json, string[] Codes) Write(
        DdasVersion version, CaseResult result = CaseResult.AdviceOrQuickFix, ContactChannel channel = ContactChannel.Phone, SignalStatus status = default)
    {
        Signal signal = A.Signal() with { Status = status };
        SignalCase signalCase = A.Case(signal) with { Result = result, Attempts = [new ContactAttempt(channel, A.Day, Reached: true)] };
        byte[] bytes = A.Write(A.Delivery(A.Municipality([signal], signalCase)), version, out DdasWriteResult written);
        return (Encoding.UTF8.GetString(bytes), [.. written.Diagnostics.Select(gap => gap.Code.Id)]);
    }

    private static Signal Full() => A.Signal() with
    {
        Person = new Person
        {
            Bsn = Bsn.Parse(A.Bsn()),
            Initials = "T.",
            NamePrefix = "van",
            LastName = "Testen",
            BirthDate = new LocalDate(1990, 5, 1),
            Sex = Sex.Male,
        },
        Address = Address.TryParse("1234AB", "1", "A", "Testlaan", "Testdorp", out Address? address) ? address : null,
    };
}
