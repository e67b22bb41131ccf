using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vroegsignalering.AspNetCore.Runs;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>Runs in the background: progress, stopping, and going on after a restart.</summary>
public sealed class RunTests
{
    private const string Own = $"/gemeenten/{WorkHost.Own}/verwerkingen";

    [Fact]
    public async Task A_run_tells_how_it_ended_and_the_same_again_adds_nothing()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        await host.UploadAsync(Month.Csv);

        WorkAnswer asked = await host.SendAsync("POST", Own, json: """{"datum":"2026-11-03"}""");
        WorkAnswer ended = await host.EndOfRunAsync("2026-11");
        string first = await host.DumpAsync();
        WorkAnswer again = await host.SendAsync("POST", Own, json: """{"datum":"2026-11-03"}""");
        await host.EndOfRunAsync("2026-11");

        Assert.Equal((202, "/api/v1/gemeenten/9901/verwerkingen/2026-11"), (asked.Status, asked.Headers["Location"]));
        Assert.Equal(("klaar", 4, 4), ((string?)ended.Json["status"], (int)ended.Json["resultaat"]!["nieuweZaken"]!, (int)ended.Json["resultaat"]!["opDeWerklijst"]!));
        Assert.Equal(202, again.Status);
        // That it was asked once more is all that is new.
        string second = await host.DumpAsync();
        Assert.Equal(WithoutAccess(first), WithoutAccess(second));
        Assert.Equal(Written(first) + 1, Written(second));
        Assert.Equal(422, (await host.SendAsync("DELETE", $"{Own}/2026-11")).Status);
    }

    // Who asked for a run is written down each time; nothing else is added.
    private static string WithoutAccess(string dump) => string.Join('\n', dump.Split('\n').Where(line => !line.Contains("Access", StringComparison.Ordinal)));

    private static int Written(string dump) => dump.Split('\n').Count(line => line.Contains("Access", StringComparison.Ordinal));

    [Fact]
    public async Task A_run_that_was_asked_for_and_not_finished_goes_on_when_the_host_starts_again()
    {
        string folder = Directory.CreateTempSubdirectory("vroeg-api-").FullName;
        await using (WorkHost first = await WorkHost.StartAsync(folder: folder, ownsFolder: false))
        {
            await first.UploadAsync(Month.Csv);
            // As if the process ended between asking and working.
            await RunNotes.AskAsync(first.Store, MunicipalityCode.Parse(WorkHost.Own), "2026-11", new LocalDate(2026, 11, 3), Instant.FromUtc(2026, 11, 3, 9, 0), TestContext.Current.CancellationToken);
        }

        await using WorkHost second = await WorkHost.StartAsync(folder: folder);

        Assert.Equal("klaar", (string?)(await second.EndOfRunAsync("2026-11")).Json["status"]);
        Assert.Equal(4, (await second.SendAsync("GET", $"/gemeenten/{WorkHost.Own}/zaken")).Json["zaken"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_run_that_was_stopped_stays_stopped_until_somebody_starts_it_again()
    {
        string folder = Directory.CreateTempSubdirectory("vroeg-api-").FullName;
        await using (WorkHost first = await WorkHost.StartAsync(folder: folder, ownsFolder: false))
        {
            // A run that ended shows that the host has looked for unfinished runs, so it does not find the next one before it is stopped.
            await first.SendAsync("POST", Own, json: """{"datum":"2026-10-03"}""");
            Assert.Equal("klaar", (string?)(await first.EndOfRunAsync("2026-10")).Json["status"]);
            await RunNotes.AskAsync(first.Store, MunicipalityCode.Parse(WorkHost.Own), "2026-11", new LocalDate(2026, 11, 3), Instant.FromUtc(2026, 11, 3, 9, 0), TestContext.Current.CancellationToken);
            Assert.Equal(204, (await first.SendAsync("DELETE", $"{Own}/2026-11")).Status);
            Assert.Null(first.Services.GetRequiredService<RunQueue>().Find(WorkHost.Own, "2026-11"));
        }

        await using WorkHost second = await WorkHost.StartAsync(folder: folder);

        Assert.Equal("gestopt", (string?)(await second.SendAsync("GET", $"{Own}/2026-11")).Json["status"]);
        Assert.Equal(202, (await second.SendAsync("POST", Own, json: """{"datum":"2026-11-03"}""")).Status);
        Assert.Equal("klaar", (string?)(await second.EndOfRunAsync("2026-11")).Json["status"]);
    }

    [Fact]
    public async Task A_run_that_is_stopped_while_it_works_keeps_what_is_done_and_can_go_on()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        await host.UploadAsync(Month.Csv);
        // The writer that another holds makes the run wait, so that there is time to stop it.
        await using (IUnitOfWork held = await host.Store.BeginAsync(MunicipalityCode.Parse(WorkHost.Own), UnitOfWorkKind.Read, TestContext.Current.CancellationToken))
        {
            await host.SendAsync("POST", Own, json: """{"datum":"2026-11-03"}""");
            WorkAnswer stopped = await host.SendAsync("DELETE", $"{Own}/2026-11");
            Assert.True(stopped.Status is 204 or 422);
        }

        await host.SendAsync("POST", Own, json: """{"datum":"2026-11-03"}""");

        Assert.Equal("klaar", (string?)(await host.EndOfRunAsync("2026-11")).Json["status"]);
    }
}
