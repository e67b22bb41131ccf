using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

public sealed class PullTests
{
    [Fact]
    public async Task Without_filters_the_last_whole_quarter_is_delivered_without_paging()
    {
        await using Host host = await Host.StartAsync();

        Answer answer = await host.AskAsync("{}");

        Assert.Equal((200, "application/json", "none"), (answer.Status, answer.Headers["Content-Type"], answer.Paging));
        Assert.Equal("2027-04-01 2027-06-30", answer.Period);
        Assert.Equal(28, answer.Ids.Length);
        Assert.Equal((byte)'{', answer.Body[0]); // no byte order mark
        DdasDelivery delivery = answer.Read();
        Assert.Equal([5, 0], delivery.Municipalities.Select(m => m.Cases.Count));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_empty_body_asks_everything(bool withContentType)
    {
        await using Host host = await Host.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Post, host.Address) { Content = new ByteArrayContent([]) };
        request.Content.Headers.ContentType = withContentType ? new MediaTypeHeaderValue("application/json") : null;

        using HttpResponseMessage response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(28, (await Answer.OfAsync(response)).Ids.Length);
    }

    [Fact]
    public async Task Half_a_year_is_delivered_when_the_host_reports_so()
    {
        await using Host host = await Host.StartAsync(o => o.ReportingPeriod = ReportingPeriodKind.HalfYear);

        Assert.Equal("2027-01-01 2027-06-30", (await host.AskAsync()).Period);
    }

    [Fact]
    public async Task The_day_in_the_Netherlands_says_which_period_is_over()
    {
        await using Host host = await Host.StartAsync();
        host.Clock.Now = new DateTimeOffset(2027, 9, 30, 21, 59, 0, TimeSpan.Zero);
        Answer before = await host.AskAsync();
        host.Clock.Now = new DateTimeOffset(2027, 9, 30, 22, 0, 0, TimeSpan.Zero);
        Answer after = await host.AskAsync();

        Assert.Equal(("2027-04-01 2027-06-30", "2027-07-01 2027-09-30"), (before.Period, after.Period));
    }

    [Theory]
    [InlineData("""{"aanleverperiodeStartdatum":"2027-05-01","aanleverperiodeEinddatum":"2027-05-31"}""", "2027-05-01 2027-05-31")]
    [InlineData("""{"aanleverperiodeStartdatum":"2026-07-01","aanleverperiodeEinddatum":"2027-06-30"}""", "2026-07-01 2027-06-30")]
    [InlineData("""{"aanleverperiodeStartdatum":"2027-06-30","aanleverperiodeEinddatum":"2027-06-30"}""", "2027-06-30 2027-06-30")]
    public async Task A_period_that_is_named_is_delivered(string request, string period)
    {
        await using Host host = await Host.StartAsync();

        Assert.Equal((200, period), ((await host.AskAsync(request)).Status, (await host.AskAsync(request)).Period));
    }

    [Theory]
    [InlineData("""{"aanleverendeOrganisatie":"Gemeente Tweedeplaats"}""")]
    [InlineData("""{"aanleverende_organisatie":"gemeente tweedeplaats "}""")]
    [InlineData("""{"aanleverendeOrganisatie":"88888888"}""")]
    public async Task An_organisation_is_named_as_v1_0_or_as_v1_2_says_it(string request)
    {
        await using Host host = await Host.StartAsync();

        Answer answer = await host.AskAsync(request);

        Assert.Equal(["kenmerk-T-00000", "kenmerk-T-00001", "kenmerk-T-00002"], answer.Ids);
        Assert.Equal("none", answer.Paging);
    }

    [Theory]
    [InlineData("""{"pageSize":10}""", "10 1 3 28")]
    [InlineData("""{"page":1}""", "50000 1 1 28")]
    [InlineData("""{"page":2,"pageSize":10}""", "10 2 3 28")]
    [InlineData("""{"page":4,"pageSize":10}""", "10 1 3 28")]
    [InlineData("""{"page":99999999999999999999,"pageSize":10}""", "10 1 3 28")]
    [InlineData("""{"page":1e999,"pageSize":10.0}""", "10 1 3 28")]
    [InlineData("""{"pageSize":50001}""", "50000 1 1 28")]
    [InlineData("""{"pageSize":2147483648}""", "50000 1 1 28")]
    public async Task Paging_comes_when_it_is_asked_and_a_page_that_does_not_exist_is_the_first(string request, string paging)
    {
        await using Host host = await Host.StartAsync();

        Assert.Equal(paging, (await host.AskAsync(request)).Paging);
    }

    [Fact]
    public async Task Paging_comes_too_when_there_are_more_than_50_000_signals()
    {
        await using Host host = await Host.StartAsync();
        host.Source.Signals = 50_010;

        Answer first = await host.AskAsync();
        Answer second = await host.AskAsync("""{"page":2}""");

        Assert.Equal(("50000 1 2 50013", "50000 2 2 50013"), (first.Paging, second.Paging));
        Assert.Equal(50_013, first.Ids.Concat(second.Ids).Distinct().Count());
        Assert.InRange(first.Ids.Length, 49_990, 50_000);
    }

    [Fact]
    public async Task Pages_are_disjoint_complete_and_stable_while_signals_arrive()
    {
        await using Host host = await Host.StartAsync();
        List<string> ids = [.. (await host.AskAsync("""{"page":1,"pageSize":4}""")).Ids];
        for (int page = 2; page <= 8; page++)
        {
            host.Source.Signals += 7;
            host.Clock.Now += TimeSpan.FromHours(3);
            Answer answer = await host.AskAsync($$"""{"page":{{page}},"pageSize":4}""");
            Assert.EndsWith(" 28", answer.Paging, StringComparison.Ordinal);
            ids.AddRange(answer.Ids);
            if (answer.Paging.StartsWith($"4 {page} {page} ", StringComparison.Ordinal))
            {
                break;
            }
        }

        Assert.Equal(28, ids.Distinct().Count());
        Assert.Equal(28, ids.Count);
        Assert.Equal(1, host.Source.Reads);
    }

    [Fact]
    public async Task A_client_that_began_goes_on_in_its_own_delivery_when_another_begins_in_a_newer_one()
    {
        await using Host host = await Host.StartAsync();
        Answer first = await host.AskAsync("""{"page":1,"pageSize":20}""", "cbs");
        host.Clock.Now += TimeSpan.FromHours(23);
        Answer again = await host.AskAsync("""{"page":1,"pageSize":20}""", "cbs");
        host.Clock.Now += TimeSpan.FromHours(2);
        host.Source.Signals = 60;

        Answer newer = await host.AskAsync("""{"page":1,"pageSize":20}""", "other");
        Answer second = await host.AskAsync("""{"page":2,"pageSize":20}""", "cbs");
        Answer last = await host.AskAsync("""{"page":4,"pageSize":20}""", "other");

        Assert.Equal(first.Body, again.Body);
        Assert.Equal(("20 1 4 63", "20 2 2 28", "20 4 4 63"), (newer.Paging, second.Paging, last.Paging));
        Assert.Equal(28, first.Ids.Concat(second.Ids).Distinct().Count());
        Assert.Equal(2, host.Source.Reads);
    }

    [Fact]
    public async Task A_pull_goes_on_in_the_same_delivery_after_a_restart()
    {
        string folder = Directory.CreateTempSubdirectory("vroeg-ddas-").FullName;
        Answer first;
        await using (Host host = await Host.StartAsync(folder: folder))
        {
            first = await host.AskAsync("""{"pageSize":20}""");
        }

        await using (Host host = await Host.StartAsync(folder: folder))
        {
            host.Source.Signals = 60;
            host.Clock.Now += TimeSpan.FromHours(23);
            Answer second = await host.AskAsync("""{"page":2,"pageSize":20}""");
            Assert.Equal("20 2 2 28", second.Paging);
            Assert.Equal(28, first.Ids.Concat(second.Ids).Distinct().Count());
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_delivery_is_made_anew_at_least_daily()
    {
        await using Host host = await Host.StartAsync();
        await host.AskAsync();
        host.Source.Signals = 30;
        host.Clock.Now += TimeSpan.FromHours(23.9);
        Answer sameDay = await host.AskAsync();
        host.Clock.Now += TimeSpan.FromHours(0.1);
        Answer nextDay = await host.AskAsync();

        Assert.Equal((28, 33), (sameDay.Ids.Length, nextDay.Ids.Length));
    }

    [Fact]
    public async Task Clients_that_ask_together_wait_for_one_freezing()
    {
        await using Host host = await Host.StartAsync();
        host.Source.OnRead = token => Task.Delay(200, token);

        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.AskAsync()));

        Assert.All(answers, answer => Assert.Equal(answers[0].Body, answer.Body));
        Assert.Equal(1, host.Source.Reads);
    }

    [Fact]
    public async Task Every_answer_has_the_headers_of_the_text_and_its_bytes_are_not_compressed()
    {
        await using Host host = await Host.StartAsync(
            build: b => b.Services.AddResponseCompression(o => o.EnableForHttps = true), use: app => app.UseResponseCompression());
        host.Client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");

        Answer answer = await host.AskAsync();

        Assert.DoesNotContain("Content-Encoding", answer.Headers.Keys);
        Assert.Matches("^SHA-256=[A-Za-z0-9+/=]{43,44}$", answer.Headers["Digest"]);
        Assert.Equal($"SHA-256={Convert.ToBase64String(SHA256.HashData(answer.Body))}", answer.Headers["Digest"]);
        Assert.Equal("1.0.0", answer.Headers["API-Version"]);
        Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Equal($"{answer.Body.Length}", answer.Headers["Content-Length"]);
        Assert.Equal(("nosniff", "DENY"), (answer.Headers["X-Content-Type-Options"], answer.Headers["X-Frame-Options"]));
    }

    [Theory]
    [InlineData(DdasVersion.V10, "startdatumLevering", "aanleverende_organisatie")]
    [InlineData(DdasVersion.V12, "startdatumLevering", "aanleverendeOrganisatie")]
    public async Task The_host_chooses_the_version(DdasVersion version, string head, string organisation)
    {
        await using Host host = await Host.StartAsync(o => o.Version = version);

        Answer answer = await host.AskAsync();

        Assert.NotNull(answer.Delivery[head]);
        Assert.NotNull(answer.Delivery["leveringen"]![0]![organisation]);
    }

    [Fact]
    public async Task Every_page_that_was_handed_out_stands_in_the_ledger()
    {
        await using Host host = await Host.StartAsync();
        Answer first = await host.AskAsync("""{"pageSize":20}""");
        Answer second = await host.AskAsync("""{"page":2,"pageSize":20}""", "other");

        using FileStream file = File.OpenRead(Path.Combine(host.Folder, DdasDeliveryLedgerFile.FileName));
        DdasDeliveryLedgerCheck check = DdasDeliveryLedger.Verify(
            file, "deliveries", DdasDeliveryLedgerHead.TryParse(await File.ReadAllTextAsync(Path.Combine(host.Folder, DdasDeliveryLedgerFile.HeadFileName), TestContext.Current.CancellationToken)));

        Assert.Empty(check.Diagnostics);
        Assert.Equal(
            [(DdasDeliveryKind.Frozen, 0, null), (DdasDeliveryKind.Page, 1, "cbs"), (DdasDeliveryKind.Page, 2, "other")],
            check.Entries.Select(e => (e.Kind, e.Page, e.Receiver)));
        Assert.Equal(
            [Convert.ToHexStringLower(SHA256.HashData(first.Body)), Convert.ToHexStringLower(SHA256.HashData(second.Body))], check.Entries.Skip(1).Select(e => e.Sha256));
        Assert.Equal(28, check.Entries.Skip(1).Sum(e => e.Signals));
    }

    [Fact]
    public async Task Without_a_source_what_was_frozen_before_is_handed_out()
    {
        await using Host host = await Host.StartAsync(withSource: false);
        Answer none = await host.AskAsync();
        await FreezeAsync(host.Folder, host.Source, Instant.FromUtc(2027, 6, 30, 22, 0));
        Answer answer = await host.AskAsync();

        Assert.Equal((422, "VS2465", 200, 28), (none.Status, none.Errors, answer.Status, answer.Ids.Length));
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 422)]
    public async Task What_was_frozen_before_the_period_was_over_is_not_handed_out(bool withSource, int status)
    {
        await using Host host = await Host.StartAsync(withSource: withSource);
        host.Clock.Now = new DateTimeOffset(2027, 7, 1, 8, 0, 0, TimeSpan.Zero);
        host.Source.Signals = 5;
        await FreezeAsync(host.Folder, host.Source, Instant.FromUtc(2027, 6, 30, 21, 59));
        host.Source.Signals = 25;

        Answer answer = await host.AskAsync();

        Assert.Equal((status, withSource ? 28 : 0), (answer.Status, answer.Status == 200 ? answer.Ids.Length : 0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Old_deliveries_are_deleted_without_anybody_asking_when_they_can_be_made_again(bool withSource)
    {
        string folder = Directory.CreateTempSubdirectory("vroeg-ddas-").FullName;
        await FreezeAsync(folder, new Source(), Instant.FromUtc(2027, 5, 1, 0, 0));
        await using (Host host = await Host.StartAsync(folder: folder, withSource: withSource))
        {
            for (int i = 0; i < (withSource ? 500 : 20) && Directory.GetFiles(folder, "*.ddas").Length > 0; i++)
            {
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }

            Assert.Equal(withSource, Directory.GetFiles(folder, "*.ddas").Length == 0);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task FreezeAsync(string folder, Source source, Instant at) => await new DdasSnapshotFolder(folder).FreezeAsync(
        new DdasFreezeRequest
        {
            Delivery = await source.ReadAsync(ReportingPeriod.Quarter(2027, 2), TestContext.Current.CancellationToken),
            Period = ReportingPeriod.Quarter(2027, 2),
            At = at,
        },
        TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_damaged_delivery_is_never_handed_out_and_a_new_one_is_made()
    {
        await using Host host = await Host.StartAsync();
        Answer whole = await host.AskAsync();
        string file = Directory.GetFiles(host.Folder, "*.ddas").Single();
        byte[] bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[400] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(file, new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Answer again = await host.AskAsync();

        Assert.Equal(whole.Body, again.Body);
        Assert.Equal(2, host.Source.Reads);
        Assert.Contains(host.Logs.Lines, line => line.Contains("VS2411", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Old_deliveries_are_deleted_and_only_their_owner_can_read_what_is_kept()
    {
        await using Host host = await Host.StartAsync();
        await host.AskAsync();
        host.Clock.Now += TimeSpan.FromDays(31);
        await host.AskAsync();

        string file = Directory.GetFiles(host.Folder, "*.ddas").Single();

        Assert.Contains("_20270801T120000Z_", file, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(host.Folder, "*.part"));
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The rights of files are told otherwise on this system.");
        foreach (string path in Directory.GetFiles(host.Folder))
        {
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            }
        }
    }
}
