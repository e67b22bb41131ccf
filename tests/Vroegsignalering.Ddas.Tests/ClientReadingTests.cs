using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests;

public sealed class ClientReadingTests
{
    private const string Wrong = "999900001";

    [Fact]
    public void A_bsn_is_trimmed_and_read()
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal(client: $$"""{"burgerservicenummer":" {{A.Bsn()}} "}""");

        Assert.Equal(A.Bsn(), signal!.Person.Bsn!.ToUnmaskedString());
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData(Wrong)]
    [InlineData("12345678X")]
    [InlineData("000000000")]
    public void Nine_characters_that_fail_the_eleven_test_are_kept_apart_and_not_printed(string text)
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal(client: $$"""{"burgerservicenummer":"{{text}}"}""");

        Assert.Null(signal!.Person.Bsn);
        Assert.Equal(text, signal.Person.UnverifiedBsn!.ToUnmaskedString());
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("VS2050", "leveringen[0].vroegsignalen[0].client.burgerservicenummer"), (finding.Code.Id, finding.Field));
        Assert.DoesNotContain(text, finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Eight_digits_get_a_zero_before_them_when_that_makes_a_bsn()
    {
        // 012345672 passes the eleven test.
        (Signal? signal, DdasReadResult result) = A.ReadSignal(client: """{"burgerservicenummer":"12345672"}""");

        Assert.Equal("012345672", signal!.Person.Bsn!.ToUnmaskedString());
        Assert.Equal(["VS2051"], A.Codes(result));
    }

    [Theory]
    [InlineData("\"12345678\"")]
    [InlineData("\"1234\"")]
    [InlineData("\"1234 6789\"")]
    [InlineData("\"1234567\\ud83d\\ude00\"")]
    public void Another_text_as_bsn_is_left_empty(string bsn)
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal(client: $$"""{"burgerservicenummer":{{bsn}},"postcode":"1234AB","huisnummer":"1"}""");

        Assert.Equal("person without BSN", signal!.Person.ToString());
        Assert.Equal(["VS2052"], A.Codes(result));
    }

    [Fact]
    public void A_bsn_as_number_is_read()
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal(client: $$"""{"burgerservicenummer":{{A.Bsn()}}}""");

        Assert.NotNull(signal!.Person.Bsn);
        Assert.Equal(["VS2016"], A.Codes(result));
    }

    [Fact]
    public void A_client_of_v09_keeps_person_and_address()
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal(client: $$"""
            {"Burgerservicenummer":"{{A.Bsn()}}","Voorletters":"T.","Voorvoegsel":"van","Achternaam":"Testen","Geboortedatum":"1990-05-01",
            "Straatnaam":"Testlaan","Postcode":"1234 ab","Huisnummer":"10","Huisnummertoevoeging":"A","Plaatsnaam":"Testdorp"}
            """);

        Person person = signal!.Person;
        Assert.Equal(("T.", "van", "Testen", new LocalDate(1990, 5, 1)), (person.Initials, person.NamePrefix, person.LastName, person.BirthDate));
        Assert.Equal("1234 AB 10 A", signal.Address!.ToUnmaskedString());
        Assert.Equal(("Testlaan", "Testdorp"), (signal.Address.Street, signal.Address.Town));
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_client_of_v12_without_bsn_has_an_address_sex_and_birth_date()
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal(client: """
            {"geslachtsaanduiding":"Leeg","geboortedatum":"1990-05-01","postcode":"1234AB","huisnummer":"18","huisnummertoevoeging":""}
            """);

        Assert.Equal(Sex.Empty, signal!.Person.Sex);
        Assert.Null(signal.Address!.HouseNumberAddition);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void An_address_that_is_none_beside_a_bsn_is_left_empty()
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal(client: $$"""{"burgerservicenummer":"{{A.Bsn()}}","postcode":"0000AB","huisnummer":"1"}""");

        Assert.Null(signal!.Address);
        Assert.Equal(["leveringen[0].vroegsignalen[0].client"], A.Places(result, DdasDiagnostics.AddressUnreadable));
    }

    [Fact]
    public void A_street_without_a_postcode_is_not_dropped_in_silence()
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal(client: $$"""{"Burgerservicenummer":"{{A.Bsn()}}","Straatnaam":"Testlaan"}""");

        Assert.Null(signal!.Address);
        Assert.Equal(["leveringen[0].vroegsignalen[0].client"], A.Places(result, DdasDiagnostics.AddressUnreadable));
    }

    [Fact]
    public void Nine_characters_with_a_hard_space_among_them_survive_writing_and_reading()
    {
        Assert.True(UnverifiedBsn.TryParse("12345678\u00a0", out UnverifiedBsn? bsn));
        Signal signal = A.Signal() with { Person = new Person { UnverifiedBsn = bsn } };

        DdasReadResult result = DdasReader.Read(A.Write(A.Delivery(A.Municipality([signal]))), A.File);

        Assert.Equal(bsn, result.Delivery!.Municipalities[0].Signals[0].Person.UnverifiedBsn);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"iemand\"")]
    [InlineData("{\"postcode\":\"1234AB\"}")]
    [InlineData("{\"postcode\":\"1234AB\",\"huisnummer\":\"nul\"}")]
    [InlineData("{\"burgerservicenummer\":\"1\",\"geboortedatum\":\"1990-05-01\"}")]
    public void Without_bsn_and_address_a_signal_is_set_aside(string client)
    {
        (Signal? signal, DdasReadResult result) = A.ReadSignal("\"bedrag\":75,", client);

        Assert.Null(signal);
        Assert.Contains(Assert.Single(result.QuarantinedSignals).Findings, f => f.Code == DdasDiagnostics.SignalWithoutIdentity);
        Assert.Equal(7500L, result.QuarantinedSignals[0].Arrears!.Value.Cents);
        A.AssertConserved(result);
    }

    [Fact]
    public void A_signal_without_client_is_set_aside()
    {
        DdasReadResult result = A.Read(A.Json("""{"ID":"S-1","signaalpartner":{"type":"Huur"},"bedrag":12}"""));

        Assert.Single(result.QuarantinedSignals);
        A.AssertConserved(result);
    }
}
