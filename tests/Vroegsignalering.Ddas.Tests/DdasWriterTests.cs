using System.Text;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests;

public sealed class DdasWriterTests
{
    [Fact]
    public void Fields_stand_in_the_order_of_the_published_example()
    {
        Signal withBsn = A.Signal("S-1") with
        {
            Crisis = true,
            WarmHandover = false,
            ArrearsStartOn = A.Day.PlusDays(-60),
            Status = SignalStatus.PickedUp,
        };
        Signal atAddress = A.SignalAtAddress("S-2", addition: "A") with
        {
            Person = new Person { Sex = Sex.Female, BirthDate = new LocalDate(1990, 5, 1) },
            Partner = PartnerType.NotStated,
            Arrears = null,
            SentOn = null,
        };
        SignalCase signalCase = A.Case(withBsn, atAddress) with { MatchingPeriodStart = A.Day.PlusDays(-30), MatchingPeriodEnd = A.Day };
        DdasOrganisation organisation = new()
        {
            Name = "Gemeente Voorbeeld",
            KvkNumber = "00000000",
            Contacts = [new DdasContact { Name = "Coördinator", Phone = "1/2", Email = "test@example.org", JobTitle = "Tester" }],
        };

        string json = A.Text(A.Delivery(A.Municipality([withBsn, atAddress], signalCase) with { Organisation = organisation }));

        string expected = """
            {"codeGegevensleverancier":"Voorbeeldsoftware 1.0","startdatumLevering":"2027-01-01","einddatumLevering":"2027-06-30",
            "aanleverdatumEnTijd":"2027-07-02T08:30:00Z","leveringen":[{"teller":1,"gemeentecode":"9901",
            "aanleverendeOrganisatie":{"naam":"Gemeente Voorbeeld","kvk-nummer":"00000000","contactpersonen":[
            {"naam":"Coördinator","telefoonnummer":"1/2","email":"test@example.org","functietitel":"Tester"}]},
            "vroegsignalen":[
            {"ID":"S-1","crisissignaal":true,"warmeOverdracht":false,"bedrag":250,"ontstaansdatum":"2026-12-31","signaaldatum":"2027-03-01",
            "status":"Opgepakt","signaalpartner":{"type":"Energie"},"client":{"burgerservicenummer":"BSN"}},
            {"ID":"S-2","signaalpartner":{},"client":
            {"geslachtsaanduiding":"Vrouw","geboortedatum":"1990-05-01","postcode":"1234AB","huisnummer":"10","huisnummertoevoeging":"A"}}],
            "vroegsignaalzaken":[
            {"resultaat":"(Budget)advies en/of quick fix","matchingsdatum":"2027-03-01","startdatumMatchingperiode":"2027-01-30",
            "einddatumMatchingperiode":"2027-03-01","datumOpgepakt":"2027-03-01","vroegsignalen":[{"ID":"S-1"},{"ID":"S-2"}],
            "contactpogingen":[{"soort":"Telefoon","bereikt":true,"datum":"2027-03-01","dagdeel":"Avond"}]}]}]}
            """.Replace("BSN", A.Bsn(), StringComparison.Ordinal);
        Assert.Equal(expected.ReplaceLineEndings(""), json);
    }

    [Theory]
    [InlineData("PeriodStart")]
    [InlineData("PeriodEnd")]
    [InlineData("DeliveredAt")]
    [InlineData("SupplierCode")]
    [InlineData("Municipalities")]
    public void A_delivery_without_a_required_setting_is_not_written(string setting)
    {
        DdasDelivery whole = A.Delivery(A.Municipality([]));
        DdasDelivery delivery = setting switch
        {
            "PeriodStart" => whole with { PeriodStart = null },
            "PeriodEnd" => whole with { PeriodEnd = null },
            "DeliveredAt" => whole with { DeliveredAt = null },
            "SupplierCode" => whole with { SupplierCode = " " },
            _ => whole with { Municipalities = [] },
        };
        using MemoryStream output = new();

        ArgumentException exception = Assert.Throws<ArgumentException>(() => DdasWriter.Write(delivery, output));

        Assert.Contains(setting, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void What_v12_has_no_place_for_is_counted_per_levering_and_field()
    {
        Signal full = A.Signal() with
        {
            Person = new Person
            {
                Bsn = Bsn.Parse(A.Bsn()),
                Initials = "T.",
                NamePrefix = "van",
                LastName = "Testen",
                BirthDate = A.Day,
                Sex = Sex.Male,
                Phone = "1",
                Email = "t@example.org",
            },
            Address = Address.TryParse("1234AB", "1", "A", "Testlaan", "Testdorp", out Address? address) ? address : null,
            ReceivedOn = A.Day,
            PartnerName = "Testbedrijf",
            Kind = SignalKind.EndOfSupply,
            EndOfSupplyOn = A.Day,
            ThreateningSituation = ThreateningSituationKind.EndOfGasSupply,
            AboutLegalPerson = true,
            Route = SignalRoute.Intermediary,
            SocialCollection = new SocialCollectionEvidence { PersonalContact = true },
        };
        SignalCase signalCase = A.Case(full) with { Help = [new HelpProvided(HelpKind.Referral, A.Day)] };

        byte[] bytes = A.Write(A.Delivery(A.Municipality([]), A.Municipality([full, full with { Reference = "S-2" }], signalCase)), out DdasWriteResult result);

        string[] fields = [.. result.Diagnostics.Where(g => g.Code == DdasDiagnostics.NoPlace)
            .Select(g => $"{g.Place["leveringen[1].".Length..]} {g.Count}").Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "vroegsignaalzaken[].hulp 1", "vroegsignalen[].bedreigendeSituatie 2", "vroegsignalen[].client.achternaam 2",
                "vroegsignalen[].client.email 2", "vroegsignalen[].client.geboortedatum 2", "vroegsignalen[].client.geslachtsaanduiding 2",
                "vroegsignalen[].client.huisnummer 2", "vroegsignalen[].client.huisnummertoevoeging 2", "vroegsignalen[].client.plaatsnaam 2",
                "vroegsignalen[].client.postcode 2", "vroegsignalen[].client.straatnaam 2", "vroegsignalen[].client.telefoonnummer 2",
                "vroegsignalen[].client.voorletters 2", "vroegsignalen[].client.voorvoegsel 2", "vroegsignalen[].datumEindeLevering 2",
                "vroegsignalen[].ontvangstdatum 2", "vroegsignalen[].rechtspersoon 2", "vroegsignalen[].route 2",
                "vroegsignalen[].signaalpartner.naam 2", "vroegsignalen[].sociaalIncasseren 2", "vroegsignalen[].soort 2",
            ],
            fields);
        Assert.All(result.Diagnostics, gap => Assert.StartsWith("leveringen[1].", gap.Place, StringComparison.Ordinal));
        Assert.DoesNotContain("Testen", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal((2, 1), (result.WrittenSignals, result.WrittenCases));
    }

    [Fact]
    public void An_amount_is_rounded_to_whole_euros_and_counted()
    {
        byte[] bytes = A.Write(A.Delivery(A.Municipality([A.Signal() with { Arrears = Money.FromCents(12550) }])), out DdasWriteResult result);

        Assert.Contains("\"bedrag\":126,", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(new DdasGap(DdasDiagnostics.AmountRounded, "leveringen[0].vroegsignalen[].bedrag", 1), Assert.Single(result.Diagnostics));
    }

    [Fact]
    public void A_bsn_that_fails_the_eleven_test_is_delivered_as_it_was_reported()
    {
        Signal signal = A.Signal() with { Person = new Person { UnverifiedBsn = UnverifiedBsn.TryParse("999900001", out UnverifiedBsn? bsn) ? bsn : null } };

        Assert.Contains("""{"burgerservicenummer":"999900001"}""", A.Text(A.Delivery(A.Municipality([signal]))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signal_without_bsn_and_address_is_not_written_nor_is_a_case_of_it_alone()
    {
        Signal nobody = A.Signal("S-1") with { Person = Person.Unknown };
        Signal somebody = A.Signal("S-2");

        byte[] bytes = A.Write(A.Delivery(A.Municipality([nobody, somebody], A.Case(nobody), A.Case(nobody, somebody))), out DdasWriteResult result);

        Assert.Equal((1, 1), (result.WrittenSignals, result.WrittenCases));
        Assert.Equal(
            ["VS2103 leveringen[0].vroegsignalen[] 1", "VS2106 leveringen[0].vroegsignaalzaken[].vroegsignalen[] 2", "VS2105 leveringen[0].vroegsignaalzaken[] 1"],
            result.Diagnostics.Select(gap => $"{gap.Code} {gap.Place} {gap.Count}").ToArray());
        Assert.DoesNotContain("S-1", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_reference_gets_a_number_and_cases_follow_their_own_signal()
    {
        Signal[] signals = [A.Signal("S", 1), A.Signal("S", 2), A.Signal("S~2", 3), A.Signal("S", 4)];

        byte[] bytes = A.Write(A.Delivery(A.Municipality(signals, [.. signals.Select(s => A.Case(s))])), out DdasWriteResult result);

        DdasMunicipalityDelivery read = DdasReader.Read(bytes, A.File).Delivery!.Municipalities[0];
        Assert.Equal(["S", "S~3", "S~2", "S~4"], read.Signals.Select(s => s.Reference).ToArray());
        Assert.Equal(
            signals.Select(s => s.Person.Bsn!.ToUnmaskedString()).ToArray(),
            read.Cases.Select(c => c.Signals[0].Person.Bsn!.ToUnmaskedString()).ToArray());
        Assert.Equal(2, Assert.Single(result.Diagnostics).Count);
    }

    [Fact]
    public void A_case_with_copies_of_signals_finds_the_equal_one_and_else_the_one_with_its_reference()
    {
        Signal[] signals = [A.Signal("S", 1), A.Signal("S", 2), A.Signal("T", 3)];
        SignalCase copies = A.Case(signals[1] with { }, signals[2] with { Arrears = null });

        DdasDelivery read = DdasReader.Read(A.Write(A.Delivery(A.Municipality(signals, copies))), A.File).Delivery!;

        Assert.Equal(["S~2", "T"], read.Municipalities[0].Cases[0].Signals.Select(s => s.Reference).ToArray());
    }

    [Fact]
    public void A_signal_twice_in_one_case_is_referred_to_once()
    {
        Signal signal = A.Signal();

        string json = Encoding.UTF8.GetString(A.Write(A.Delivery(A.Municipality([signal], A.Case(signal, signal))), out DdasWriteResult result));

        Assert.Contains("\"vroegsignalen\":[{\"ID\":\"S-1\"}]", json, StringComparison.Ordinal);
        Assert.Equal(DdasDiagnostics.CaseReferenceDouble, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Contacts_without_details_twice_or_with_a_wrong_email_are_counted()
    {
        DdasContact contact = new() { Name = "Test", Email = "geen adres" };
        DdasOrganisation organisation = new() { Contacts = [contact, contact, new DdasContact { Email = "@" }, new DdasContact { Name = " " }] };

        string json = Encoding.UTF8.GetString(A.Write(A.Delivery(A.Municipality([]) with { Organisation = organisation }), out DdasWriteResult result));

        Assert.Contains("\"contactpersonen\":[{\"naam\":\"Test\"}]", json, StringComparison.Ordinal);
        Assert.Equal(["VS2108 3", "VS2110 1", "VS2109 2"], result.Diagnostics.Select(gap => $"{gap.Code} {gap.Count}").ToArray());
    }

    [Fact]
    public void Without_contacts_the_list_is_left_out_and_an_unknown_municipality_is_onbekend()
    {
        string json = A.Text(A.Delivery(new DdasMunicipalityDelivery()));

        Assert.Contains("\"gemeentecode\":\"Onbekend\",\"aanleverendeOrganisatie\":{},", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jan@example.org", true)]
    [InlineData("j.a-n+x@sub.example.org", true)]
    [InlineData("jan@example", false)]
    [InlineData("jan@@example.org", false)]
    [InlineData("j an@example.org", false)]
    [InlineData("jän@example.org", false)]
    [InlineData(".jan@example.org", false)]
    [InlineData("jan@-example.org", false)]
    [InlineData("jan@example.org.", false)]
    [InlineData("@example.org", false)]
    [InlineData("jan", false)]
    public void An_email_address_is_plausible_or_not(string text, bool plausible) =>
        Assert.Equal(plausible, Writing.EmailAddress.IsPlausible(text));

    [Fact]
    public void A_date_before_the_year_one_is_left_out()
    {
        byte[] bytes = A.Write(A.Delivery(A.Municipality([A.Signal() with { SentOn = new LocalDate(-5, 1, 1) }])), out DdasWriteResult result);

        Assert.DoesNotContain("signaaldatum", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal("leveringen[0].vroegsignalen[].signaaldatum", Assert.Single(result.Diagnostics).Place);
    }

    [Fact]
    public void A_case_with_an_older_copy_of_a_signal_refers_to_the_signal_of_its_own_partner()
    {
        Signal other = A.Signal("1001") with { Partner = PartnerType.Energy };
        Signal own = A.Signal("1001", 1) with { Partner = PartnerType.Water };
        Signal olderCopy = own with { Status = SignalStatus.NotYetPickedUp, Arrears = null };
        using MemoryStream output = new();

        DdasWriter.Write(A.Delivery(A.Municipality([other, own], A.Case(olderCopy))), output, DdasVersion.V12);

        DdasDelivery read = DdasReader.Read(output.ToArray(), A.File).Delivery!;
        Assert.Equal([PartnerType.Water], read.Municipalities[0].Cases[0].Signals.Select(s => s.Partner));
    }

    [Fact]
    public void An_attempt_of_which_nothing_is_known_is_still_an_attempt()
    {
        Signal signal = A.Signal();
        SignalCase signalCase = A.Case(signal) with { Attempts = [new ContactAttempt(ContactChannel.NotStated, On: null, Reached: null)], Result = null };

        Assert.EndsWith("\"contactpogingen\":[{}]}]}]}", A.Text(A.Delivery(A.Municipality([signal], signalCase))), StringComparison.Ordinal);
    }
}
