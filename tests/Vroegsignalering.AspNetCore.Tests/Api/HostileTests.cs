namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>Hostile requests get a 4xx with problem details, change nothing, and are repeated nowhere.</summary>
public sealed class HostileTests
{
    [Fact]
    public void There_are_at_least_forty_kinds_each_once()
    {
        Assert.True(HostileRequests.All.Count >= 40);
        Assert.Equal(HostileRequests.All.Count, HostileRequests.All.Select(r => r.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Every_kind_is_refused_and_changes_nothing()
    {
        await using WorkHost host = await WorkHost.StartAsync(o => o.RequestsPerMinute = 100_000);
        await host.RunMonthAsync();
        string caseId = await host.FirstCaseAsync();
        WorkAnswer rows = await host.SendAsync("GET", $"/gemeenten/{WorkHost.Own}/uitval");
        string row = (string)rows.Json["regels"]![0]!["regelnummer"]!;
        host.Logs.Lines.Clear();
        List<string> wrong = [];
        foreach (HostileRequest request in HostileRequests.All)
        {
            string before = Changes(await host.DumpAsync());
            string path = request.Path.Replace("{zaak}", caseId, StringComparison.Ordinal).Replace("{rij}", row, StringComparison.Ordinal)
                .Replace("{andere}", "Z-000000000000", StringComparison.Ordinal);
            string match = request.Match == "\"1\"" && path.Contains("/zaken/", StringComparison.Ordinal)
                ? (await host.SendAsync("GET", $"/gemeenten/{WorkHost.Own}/zaken/{caseId}")).Headers["ETag"]
                : request.Match ?? "";
            before = Changes(await host.DumpAsync());

            WorkAnswer answer = await host.SendAsync(
                request.Method, path, request.Worker, request.Json, request.Match is null || request.Method != "POST" ? null : match, request.Change);

            Check(request.Statuses.Contains(answer.Status), $"{answer.Status} {answer.Body}");
            // A server refuses some before any application sees them.
            Check(answer.Kind is not null || (answer.Status is 400 or 414 && answer.Body.Length == 0), "no problem details");
            Check(!answer.Body.Contains(WorkHost.Canary, StringComparison.OrdinalIgnoreCase) && !answer.Body.Contains("999990019", StringComparison.Ordinal), "echoed");
            Check(!answer.Headers.Values.Any(v => v.Contains(WorkHost.Canary, StringComparison.OrdinalIgnoreCase)), "echoed in a header");
            Check(before == Changes(await host.DumpAsync()), "changed");

            void Check(bool isRight, string what)
            {
                if (!isRight)
                {
                    wrong.Add($"{request.Name}: {what}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("Vroegsignalering", StringComparison.Ordinal)
            && line.Contains(WorkHost.Canary, StringComparison.OrdinalIgnoreCase) && !line.Contains("Microsoft", StringComparison.Ordinal));
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

    // Reading is written down too, in the journal of access and the log of data processing: that is no change of what is kept.
    private static string Changes(string dump) => string.Join('\n', dump.Split('\n').Where(line =>
        !line.Contains("Access", StringComparison.Ordinal) && !line.Contains("ProcessingLog", StringComparison.Ordinal)));
}
