using System.Net;
using System.Text;
using System.Text.Json;
using Vroegsignalering.Residency;
using Vroegsignalering.Residency.HaalCentraal;
using Vroegsignalering.Testing.Residency;

namespace Vroegsignalering.Core.Tests.Residency.HaalCentraal;

/// <summary>What the adapter asks and understands, against a server that is as strict as the published interface.</summary>
public sealed class HaalCentraalContractTests
{
    private static readonly RegisteredPerson Resident = FakeResidents.Resident();

    public static TheoryData<string> States => [.. ResidencyCheckTests.Cases.Select(row => row.Data.Item1)];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Over_http_the_outcome_is_that_of_the_register_in_memory(string state)
    {
        RegisteredPerson person = ResidencyCheckTests.In(state);
        foreach (Signal signal in (Signal[])[FakeResidents.SignalAbout(Resident), FakeResidents.SignalWithoutBsn(Resident)])
        {
            await using FakeBrpServer server = FakeBrpServer.Start(person);
            if (state == "municipality not stated" && signal.Person.Bsn is null)
            {
                continue; // The search is limited to the municipality, so such a person is not found.
            }

            ResidencyResult expected = await CheckAsync(new FakeResidencyRegister(person), signal);
            ResidencyResult actual = await CheckAsync(Register(server), signal);

            if (signal.Person.Bsn is not null || actual.Outcome != ResidencyOutcome.NoMatch)
            {
                Assert.Equal(
                    (expected.Outcome, expected.NextStep, expected.Duties, expected.Observations),
                    (actual.Outcome, actual.NextStep, actual.Duties, actual.Observations));
            }

            Assert.False(signal.Person.Bsn is null && actual.Outcome == ResidencyOutcome.NoMatch && !actual.IsInReview);
            Assert.All(server.Requests, request => Assert.Equal(("POST", "/haalcentraal/api/personen"), (request.Method, request.Target)));
        }
    }

    [Fact]
    public async Task A_known_bsn_is_read_with_the_named_fields_only()
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);

        await CheckAsync(Register(server), FakeResidents.SignalAbout(Resident));

        JsonElement sent = Sent(Assert.Single(server.Requests));
        Assert.Equal(["type", "burgerservicenummer", "fields"], sent.EnumerateObject().Select(p => p.Name));
        Assert.Equal("RaadpleegMetBurgerservicenummer", sent.GetProperty("type").GetString());
        Assert.Equal(HaalCentraalFields.ConfirmPerson, Fields(sent));
    }

    [Fact]
    public async Task Without_a_bsn_the_address_is_searched_and_who_resembles_is_read()
    {
        RegisteredPerson housemate = FakeResidents.Resident(8) with { LastName = "Zevenhuizen", Address = Resident.Address, BirthDate = Resident.BirthDate };
        await using FakeBrpServer server = FakeBrpServer.Start(Resident, housemate);

        ResidencyResult result = await CheckAsync(Register(server), FakeResidents.SignalWithoutBsn(Resident));

        Assert.Equal((ResidencyOutcome.ExactNameBirthDateAddress, ResidencyNextStep.GoOn), (result.Outcome, result.NextStep));
        JsonElement[] sent = [.. server.Requests.Select(Sent)];
        Assert.Equal(["ZoekMetPostcodeEnHuisnummer", "RaadpleegMetBurgerservicenummer"], sent.Select(s => s.GetProperty("type").GetString()));
        Assert.Equal(["type", "inclusiefOverledenPersonen", "postcode", "huisnummer", "geboortedatum", "gemeenteVanInschrijving", "fields"], sent[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(HaalCentraalFields.FindAtAddress, Fields(sent[0]));
        Assert.Equal(HaalCentraalFields.ConfirmPerson, Fields(sent[1]));
        Assert.Equal([Resident.Bsn.ToUnmaskedString()], sent[1].GetProperty("burgerservicenummer").EnumerateArray().Select(b => b.GetString()));
    }

    [Fact]
    public async Task Who_is_not_at_the_address_is_searched_by_name_and_birth_date_in_the_own_municipality()
    {
        RegisteredPerson moved = ResidencyCheckTests.In("moved within");
        await using FakeBrpServer server = FakeBrpServer.Start(moved);

        ResidencyResult result = await CheckAsync(Register(server), FakeResidents.SignalWithoutBsn(Resident));

        Assert.Equal((ResidencyOutcome.MovedWithin, ResidencyNextStep.Review), (result.Outcome, result.NextStep));
        JsonElement search = Sent(server.Requests[1]);
        Assert.Equal("ZoekMetGeslachtsnaamEnGeboortedatum", search.GetProperty("type").GetString());
        Assert.Equal(FakeResidents.Municipality.Value, search.GetProperty("gemeenteVanInschrijving").GetString());
        Assert.Equal(HaalCentraalFields.FindByName, Fields(search));
    }

    [Fact]
    public async Task The_residents_of_the_home_are_counted_only_for_the_purpose_that_says_so()
    {
        RegisteredPerson[] flat = [.. Enumerable.Range(0, 12).Select(i => FakeResidents.Resident(i) with { Address = Resident.Address, AddressableObjectId = Resident.AddressableObjectId })];
        await using FakeBrpServer server = FakeBrpServer.Start(flat);

        ResidencyResult plain = await CheckAsync(Register(server), FakeResidents.SignalAbout(Resident));
        ResidencyResult counted = await CheckAsync(Register(server), FakeResidents.SignalAbout(Resident), ResidencyPurpose.CheckSignalAndAddress);

        Assert.Equal((ResidencyDuties.None, ResidencyDuties.DoNotGroupAddress), (plain.Duties, counted.Duties));
        Assert.Equal(["/haalcentraal/api/personen", "/haalcentraal/api/personen", "/haalcentraal/api/bewoningen"], server.Requests.Select(r => r.Target));
        Assert.Equal(HaalCentraalFields.ConfirmPersonAndAddress, Fields(Sent(server.Requests[1])));
        Assert.Equal(["type", "peildatum", "adresseerbaarObjectIdentificatie"], Sent(server.Requests[2]).EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task More_than_a_hundred_residents_are_many_although_the_register_names_none()
    {
        RegisteredPerson[] home = [.. Enumerable.Range(0, 101).Select(i => FakeResidents.Resident(i) with { Address = Resident.Address, AddressableObjectId = Resident.AddressableObjectId })];
        await using FakeBrpServer server = FakeBrpServer.Start(home);

        ResidencyResult counted = await CheckAsync(Register(server, o => o.ManyResidents = 100), FakeResidents.SignalAbout(Resident), ResidencyPurpose.CheckSignalAndAddress);

        Assert.Equal(ResidencyDuties.DoNotGroupAddress, counted.Duties);
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(11, false)]
    public async Task Too_many_results_are_ambiguous(int count, bool atAddress)
    {
        RegisteredPerson[] alike = [.. Enumerable.Range(0, count).Select(i => Resident with { Bsn = FakeResidents.Resident(i).Bsn })];
        await using FakeBrpServer server = FakeBrpServer.Start(alike);
        Signal signal = FakeResidents.SignalWithoutBsn(Resident) with { Address = atAddress ? Resident.Address : null };

        ResidencyResult result = await CheckAsync(Register(server), signal);

        Assert.Equal((ResidencyOutcome.Ambiguous, ResidencyNextStep.Review), (result.Outcome, result.NextStep));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_authorisation_for_the_own_municipality_limits_reading_too()
    {
        await using FakeBrpServer server = FakeBrpServer.Start(ResidencyCheckTests.In("moved out"));

        ResidencyResult result = await CheckAsync(Register(server, o => o.OwnMunicipalityOnly = true), FakeResidents.SignalAbout(Resident));

        Assert.Equal((ResidencyOutcome.NoMatch, ResidencyNextStep.Review), (result.Outcome, result.NextStep));
        Assert.Equal(FakeResidents.Municipality.Value, Sent(server.Requests[0]).GetProperty("gemeenteVanInschrijving").GetString());
    }

    [Theory]
    [InlineData("Appel*")]
    [InlineData("Appel\u0416")]
    public async Task A_name_that_the_register_would_refuse_or_take_as_a_pattern_is_not_searched(string name)
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        Signal signal = FakeResidents.SignalWithoutBsn(Resident);

        ResidencyResult result = await CheckAsync(Register(server), signal with { Address = null, Person = signal.Person with { LastName = name } });

        Assert.Equal(ResidencyOutcome.NoMatch, result.Outcome);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("GET", "/personen", "", 405)]
    [InlineData("POST", "/iets", "{}", 404)]
    [InlineData("POST", "/personen", "geen json", 400)]
    [InlineData("POST", "/personen", "{\"type\":\"ZoekAlles\",\"fields\":[\"burgerservicenummer\"]}", 400)]
    [InlineData("POST", "/personen", "{\"type\":\"ZoekMetPostcodeEnHuisnummer\",\"fields\":[\"burgerservicenummer\"],\"postcode\":\"1234AB\"}", 400)]
    [InlineData("POST", "/personen", "{\"type\":\"RaadpleegMetBurgerservicenummer\",\"fields\":[\"gezag\"],\"burgerservicenummer\":[\"999900006\"]}", 400)]
    [InlineData("POST", "/personen", "{\"type\":\"RaadpleegMetBurgerservicenummer\",\"fields\":[\"inOnderzoek\"],\"burgerservicenummer\":[\"999900006\"]}", 400)]
    [InlineData("POST", "/personen", "{\"type\":\"RaadpleegMetBurgerservicenummer\",\"fields\":[\"burgerservicenummer\"],\"burgerservicenummer\":[\"999900006\"],\"meer\":1}", 400)]
    [InlineData("POST", "/personen", "{\"type\":\"ZoekMetNummeraanduidingIdentificatie\"}", 501)]
    [InlineData("POST", "/bewoningen", "{\"type\":\"BewoningMetPeildatum\",\"peildatum\":\"gisteren\",\"adresseerbaarObjectIdentificatie\":\"9998010000000001\"}", 400)]
    public async Task The_server_refuses_what_the_interface_does_not_publish(string method, string path, string body, int status)
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        using HttpClient client = new();
        using HttpRequestMessage request = new(new HttpMethod(method), server.PersonsUri.AbsoluteUri.Replace("/personen", path, StringComparison.Ordinal));
        request.Content = method == "GET" ? null : new StringContent(body, Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal(status == (int)HttpStatusCode.BadRequest && body.StartsWith('{'), problem.RootElement.TryGetProperty("invalidParams", out _));
    }

    [Fact]
    public void No_list_of_fields_names_what_comes_by_itself()
    {
        string[] automatic = ["inOnderzoek", "geheimhoudingPersoonsgegevens", "opschortingBijhouding", "rni", "verificatie", "indicatieVastgesteldVerblijftNietOpAdres"];
        IEnumerable<string> asked = [.. HaalCentraalFields.ConfirmPersonAndAddress, .. HaalCentraalFields.FindAtAddress, .. HaalCentraalFields.FindByName];

        Assert.DoesNotContain(asked, field => automatic.Any(name => field.Contains(name, StringComparison.Ordinal)));
        Assert.Subset(HaalCentraalFields.ConfirmPerson.ToHashSet(), HaalCentraalFields.FindAtAddress.ToHashSet());
    }

    internal static HaalCentraalResidencyRegister Register(
        FakeBrpServer server, Action<HaalCentraalOptions>? configure = null, TimeProvider? time = null, HttpMessageHandler? handler = null)
    {
        HaalCentraalOptions options = new() { PersonsUri = server.PersonsUri, ResidentsUri = server.ResidentsUri };
        configure?.Invoke(options);
        return new HaalCentraalResidencyRegister(handler is null ? Client : new HttpClient(handler), options, time ?? TimeProvider.System);
    }

    internal static async Task<ResidencyResult> CheckAsync(IResidencyRegister register, Signal signal, ResidencyPurpose purpose = ResidencyPurpose.CheckSignal)
    {
        ResidencyCheck check = new(register, FakeResidents.Municipality, purpose);
        return Assert.Single((await check.CheckAsync([signal], A.Day, TestContext.Current.CancellationToken)).Results);
    }

    private static readonly HttpClient Client = new();

    private static JsonElement Sent(FakeBrpRequest request)
    {
        using JsonDocument document = JsonDocument.Parse(request.Body);
        return document.RootElement.Clone();
    }

    private static IEnumerable<string?> Fields(JsonElement sent) => sent.GetProperty("fields").EnumerateArray().Select(field => field.GetString());
}
