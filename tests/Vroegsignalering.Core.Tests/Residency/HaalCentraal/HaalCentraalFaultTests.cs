using Vroegsignalering.Residency;
using Vroegsignalering.Residency.HaalCentraal;
using Vroegsignalering.Testing.Residency;

namespace Vroegsignalering.Core.Tests.Residency.HaalCentraal;

/// <summary>A register that is slow, busy, broken or refusing: the signal goes to a person, and the run goes on.</summary>
public sealed class HaalCentraalFaultTests
{
    private static readonly RegisteredPerson Resident = FakeResidents.Resident();
    private static readonly Signal Signal = FakeResidents.SignalAbout(Resident);

    [Theory]
    [InlineData(FakeBrpFault.CutConnection, "residency.register-connection-lost")]
    [InlineData(FakeBrpFault.BrokenJson, "residency.register-unreadable")]
    [InlineData(FakeBrpFault.OtherJson, "residency.register-unreadable")]
    [InlineData(FakeBrpFault.UnknownKindOfDate, "residency.register-unreadable")]
    [InlineData(FakeBrpFault.ServerError, "residency.register-unavailable")]
    public async Task A_fault_sends_one_signal_to_review_and_the_next_one_goes_on(FakeBrpFault fault, string reason)
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident, FakeResidents.Resident(1));
        server.FailNext(fault);

        ResidencyCheckResult result = await CheckAsync(HaalCentraalContractTests.Register(server), Signal, FakeResidents.SignalAbout(FakeResidents.Resident(1)));

        Assert.Equal([ResidencyNextStep.Review, ResidencyNextStep.GoOn], result.Results.Select(r => r.NextStep));
        Assert.Equal(reason, Assert.Single(result.Results[0].Reasons).Code);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_slow_answer_ends_at_the_time_out()
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        server.FailNext(FakeBrpFault.Slow);

        ResidencyCheckResult result = await CheckAsync(HaalCentraalContractTests.Register(server, o => o.TimeoutSeconds = 1), Signal);

        Assert.Equal("residency.register-timed-out", Assert.Single(result.Results[0].Reasons).Code);
    }

    [Fact]
    public async Task The_caller_can_stop_a_slow_question()
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        server.FailNext(FakeBrpFault.Slow);
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HaalCentraalContractTests.Register(server).AskAsync(
            ResidencyQuestion.About(Signal, FakeResidents.Municipality, A.Day), stop.Token));
    }

    [Fact]
    public async Task Nobody_listening_is_a_lost_connection()
    {
        FakeBrpServer server = FakeBrpServer.Start(Resident);
        HaalCentraalResidencyRegister register = HaalCentraalContractTests.Register(server);
        await server.DisposeAsync();

        ResidencyCheckResult result = await CheckAsync(register, Signal);

        Assert.Equal("residency.register-connection-lost", Assert.Single(result.Results[0].Reasons).Code);
    }

    [Theory]
    [InlineData(FakeBrpFault.TooBusy)]
    [InlineData(FakeBrpFault.OutOfOrder)]
    public async Task A_busy_register_is_asked_again_after_waits_that_double(FakeBrpFault fault)
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        Fail(server, fault, times: 3);
        FakeTime time = new(TimeSpan.FromSeconds(10));

        ResidencyCheckResult result = await CheckAsync(HaalCentraalContractTests.Register(server, time: time), Signal);

        Assert.Equal(ResidencyNextStep.GoOn, result.Results[0].NextStep);
        Assert.Equal([500, 1_000, 2_000], time.Waits.Select(w => w.TotalMilliseconds));
    }

    [Theory]
    [InlineData(FakeBrpFault.TooBusy, "residency.register-too-busy")]
    [InlineData(FakeBrpFault.OutOfOrder, "residency.register-unavailable")]
    public async Task A_register_that_stays_busy_is_given_up(FakeBrpFault fault, string reason)
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        Fail(server, fault, times: 9);

        ResidencyCheckResult result = await CheckAsync(HaalCentraalContractTests.Register(server, time: new FakeTime(TimeSpan.FromSeconds(10))), Signal);

        Assert.Equal(reason, Assert.Single(result.Results[0].Reasons).Code);
        Assert.Equal(4, server.Requests.Count);
    }

    [Theory]
    [InlineData("7", 7_000)]
    [InlineData("0", 0)]
    [InlineData("Wed, 10 Mar 2027 12:00:20 GMT", 20_000)]
    [InlineData("Wed, 10 Mar 2027 11:00:00 GMT", 0)]
    public async Task What_the_register_asks_to_wait_is_waited(string retryAfter, int milliseconds)
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        server.FailNext(FakeBrpFault.TooBusy, retryAfter);
        FakeTime time = new(TimeSpan.FromSeconds(10));

        ResidencyCheckResult result = await CheckAsync(HaalCentraalContractTests.Register(server, time: time), Signal);

        Assert.Equal(ResidencyNextStep.GoOn, result.Results[0].NextStep);
        Assert.Equal(milliseconds, time.Waits.Sum(w => w.TotalMilliseconds));
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_not_waited_and_not_shortened()
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        server.FailNext(FakeBrpFault.TooBusy, "3600");

        ResidencyCheckResult result = await CheckAsync(HaalCentraalContractTests.Register(server, time: new FakeTime(TimeSpan.FromSeconds(10))), Signal);

        Assert.Equal("residency.register-too-busy", Assert.Single(result.Results[0].Reasons).Code);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(FakeBrpFault.Unauthorised, 401)]
    [InlineData(FakeBrpFault.Forbidden, 403)]
    public async Task A_refusal_is_an_alarm_and_is_never_tried_again(FakeBrpFault fault, int status)
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        server.FailNext(fault);
        ResidencyQuestion question = ResidencyQuestion.About(Signal, FakeResidents.Municipality, A.Day);

        ResidencyAuthorisationException alarm = await Assert.ThrowsAsync<ResidencyAuthorisationException>(
            () => HaalCentraalContractTests.Register(server).AskAsync(question, TestContext.Current.CancellationToken));

        Assert.Equal(status, alarm.StatusCode);
        Assert.Single(server.Requests);
        Assert.DoesNotContain(Resident.Bsn.ToUnmaskedString(), alarm.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_refused_asks_once_and_keeps_every_signal()
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        server.FailNext(FakeBrpFault.Forbidden);

        ResidencyCheckResult result = await CheckAsync(
            HaalCentraalContractTests.Register(server), [.. Enumerable.Range(0, 4).Select(i => FakeResidents.SignalAbout(FakeResidents.Resident(i)))]);

        Assert.True(result.AuthorisationFailed);
        Assert.Equal(4, result.InReviewCount);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(FakeBrpFault.None)]
    [InlineData(FakeBrpFault.CutConnection)]
    [InlineData(FakeBrpFault.BrokenJson)]
    [InlineData(FakeBrpFault.OtherJson)]
    [InlineData(FakeBrpFault.ServerError)]
    public async Task No_bsn_name_or_date_is_in_a_url_header_or_answer_of_the_adapter(FakeBrpFault fault)
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        server.FailNext(fault);
        using Recorder recorder = new();
        ResidencyQuestion question = ResidencyQuestion.About(Signal, FakeResidents.Municipality, A.Day);

        ResidencyAnswer answer = await HaalCentraalContractTests.Register(server, handler: recorder).AskAsync(question, TestContext.Current.CancellationToken);

        string shown = string.Join('\n', [answer.ToString(), .. recorder.Seen, .. server.Requests.Select(r => r.ToString())]);
        foreach (string secret in (string[])[Resident.Bsn.ToUnmaskedString(), Resident.LastName!, "1960-01-01", Resident.Address!.Postcode.Value])
        {
            Assert.DoesNotContain(secret, shown, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("http://brp.example/personen")]
    [InlineData("https://brp.example/personen?x=1")]
    [InlineData("/personen")]
    [InlineData(null)]
    public void An_address_that_is_not_safe_is_refused_at_the_start(string? uri)
    {
        using HttpClient client = new();
        HaalCentraalOptions options = new() { PersonsUri = uri is null ? null : new Uri(uri, UriKind.RelativeOrAbsolute) };

        Assert.Throws<ArgumentException>(() => new HaalCentraalResidencyRegister(client, options, TimeProvider.System));
    }

    [Fact]
    public void A_setting_outside_its_range_is_refused_by_its_name()
    {
        using HttpClient client = new();
        foreach (HaalCentraalOptions options in (HaalCentraalOptions[])[new() { TimeoutSeconds = 0 }, new() { MaxAttempts = 11 }, new() { FirstDelayMilliseconds = 0 }, new() { MaxDelaySeconds = 601 }, new() { ManyResidents = 1 }])
        {
            options.PersonsUri = new Uri("https://brp.example/personen");
            Assert.Throws<ArgumentOutOfRangeException>(() => new HaalCentraalResidencyRegister(client, options, TimeProvider.System));
        }
    }

    [Fact]
    public async Task Counting_residents_needs_to_know_where_to_ask()
    {
        await using FakeBrpServer server = FakeBrpServer.Start(Resident);
        ResidencyQuestion question = ResidencyQuestion.About(Signal, FakeResidents.Municipality, A.Day, ResidencyPurpose.CheckSignalAndAddress);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => HaalCentraalContractTests.Register(server, o => o.ResidentsUri = null).AskAsync(question, TestContext.Current.CancellationToken));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_answer_about_somebody_else_is_not_believed()
    {
        using HttpClient client = new(new Canned($$"""{"type":"RaadpleegMetBurgerservicenummer","personen":[{"burgerservicenummer":"{{FakeResidents.Resident(1).Bsn.ToUnmaskedString()}}"}]}"""));
        HaalCentraalResidencyRegister register = new(client, new HaalCentraalOptions { PersonsUri = new Uri("https://brp.example/personen") }, TimeProvider.System);

        ResidencyCheckResult result = await CheckAsync(register, Signal);

        Assert.Equal("residency.register-unreadable", Assert.Single(result.Results[0].Reasons).Code);
    }

    private static void Fail(FakeBrpServer server, FakeBrpFault fault, int times)
    {
        for (int i = 0; i < times; i++)
        {
            server.FailNext(fault);
        }
    }

    private static Task<ResidencyCheckResult> CheckAsync(HaalCentraalResidencyRegister register, params Signal[] signals) =>
        new ResidencyCheck(register, FakeResidents.Municipality).CheckAsync(signals, A.Day, TestContext.Current.CancellationToken);

    /// <summary>Keeps what a log of the HTTP client would show: address and headers.</summary>
    private sealed class Recorder() : DelegatingHandler(new SocketsHttpHandler())
    {
        public List<string> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add($"{request}{request.Headers}");
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Answers every call with one text.</summary>
    private sealed class Canned(string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(body) });
    }
}
