namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>Hostile requests get a 4xx with problem details, change nothing, and are repeated nowhere.</summary>
public sealed class HostileTests(HostileTests.Town town) : IClassFixture<HostileTests.Town>
{
    public static TheoryData<string> Names => [.. HostileRequests.All.Select(request => request.Name)];

    [Fact]
    public void There_are_at_least_forty_kinds_each_once()
    {
        Assert.True(HostileRequests.All.Count >= 40);
        Assert.Equal(HostileRequests.All.Count, HostileRequests.All.Select(r => r.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_refused_and_changes_nothing(string name)
    {
        HostileRequest request = HostileRequests.All.Single(r => r.Name == name);
        string path = town.Fill(request.Path);
        string? match = request.Match == "\"1\"" && path.Contains("/zaken/", StringComparison.Ordinal) ? town.Tag : request.Match;
        string before = Changes(await town.Host.DumpAsync());
        town.Host.Logs.Lines.Clear();

        WorkAnswer answer = await town.Host.SendAsync(
            request.Method, path, request.Worker, request.Json, request.Method == "POST" ? match : null, request.Change);

        Assert.True(request.Statuses.Contains(answer.Status), $"{answer.Status} {answer.Body}");
        // The server refuses some before any application sees them; then there is no body at all.
        Assert.True(answer.Kind is not null || (answer.Status is 400 or 414 && answer.Body.Length == 0), "There are no problem details.");
        string told = $"{answer.Body} {string.Join(' ', answer.Headers.Values)} {OwnLog()}";
        Assert.DoesNotContain(WorkHost.Canary, told, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("999990019", told, StringComparison.Ordinal);
        Assert.Equal(before, Changes(await town.Host.DumpAsync()));
    }

    [Fact]
    public async Task Who_sends_too_many_requests_waits()
    {
        await using WorkHost host = await WorkHost.StartAsync(o => o.RequestsPerMinute = 2);
        Assert.Equal(200, (await host.SendAsync("GET", "/gemeenten")).Status);
        Assert.Equal(200, (await host.SendAsync("GET", "/gemeenten")).Status);

        WorkAnswer third = await host.SendAsync("GET", "/gemeenten");

        Assert.Equal((429, "te-druk", "60"), (third.Status, third.Kind, third.Headers["Retry-After"]));
        Assert.Equal(200, (await host.SendAsync("GET", "/gemeenten", "caseworker")).Status);
    }

    // What ASP.NET Core itself logs of an address, and puts in the scope of every line, is for the host to set; docs/worklist-api.md says how.
    private string OwnLog() => string.Join(' ', town.Host.Logs.Lines.Where(line => line.Split(' ')[1].StartsWith("Vroegsignalering", StringComparison.Ordinal))
        .Select(line => line.Split(" SpanId:")[0]));

    // Reading is written down too, in the journal of access and the log of data processing: that is no change of what is kept.
    private static string Changes(string dump) => string.Join('\n', dump.Split('\n').Where(line =>
        !line.Contains("Access", StringComparison.Ordinal) && !line.Contains("ProcessingLog", StringComparison.Ordinal)));

    /// <summary>A host with a month of work, for all requests.</summary>
    public sealed class Town : IAsyncLifetime
    {
        internal WorkHost Host { get; private set; } = null!;

        internal string Tag { get; private set; } = "";

        private string Case { get; set; } = "";

        private string OtherCase { get; set; } = "";

        private string Row { get; set; } = "";

        public async ValueTask InitializeAsync()
        {
            Host = await WorkHost.StartAsync(o => o.RequestsPerMinute = 100_000);
            await Host.RunMonthAsync();
            await Host.RunMonthAsync(WorkHost.Other);
            Case = await Host.FirstCaseAsync();
            OtherCase = await Host.FirstCaseAsync(WorkHost.Other);
            Tag = (await Host.SendAsync("GET", $"/gemeenten/{WorkHost.Own}/zaken/{Case}")).Headers["ETag"];
            Row = (string)(await Host.SendAsync("GET", $"/gemeenten/{WorkHost.Own}/uitval")).Json["regels"]![0]!["regelnummer"]!;
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();

        internal string Fill(string path) => path.Replace("{zaak}", Case, StringComparison.Ordinal)
            .Replace("{rij}", Uri.EscapeDataString(Row), StringComparison.Ordinal).Replace("{andere}", OtherCase, StringComparison.Ordinal);
    }
}
