using System.Text.Json.Nodes;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>The work of a month, over the wire, on a real file.</summary>
public sealed class WorkTests
{
    private const string Own = $"/gemeenten/{WorkHost.Own}";

    [Fact]
    public async Task A_month_goes_from_a_file_to_a_result()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        await host.RunMonthAsync();
        WorkAnswer list = await host.SendAsync("GET", $"{Own}/zaken", "caseworker");
        Assert.Equal((200, "1.0.0"), (list.Status, list.Headers["API-Version"]));
        JsonArray lines = list.Json["zaken"]!.AsArray();
        Assert.Equal(4, lines.Count);
        Assert.DoesNotContain(WorkHost.Canary, list.Body, StringComparison.Ordinal);
        string one = $"{Own}/zaken/{(string)lines[0]!["zaaknummer"]!}";

        WorkAnswer opened = await host.SendAsync("GET", one, "caseworker");
        Assert.Equal("\"1\"", opened.Headers["ETag"]);
        Assert.NotEmpty(opened.Json["meldingen"]!.AsArray());
        Assert.Equal("no-store", opened.Headers["Cache-Control"]);
        WorkAnswer blind = await host.SendAsync("GET", $"{one}?blind=true", "caseworker");
        Assert.Null(blind.Json["meldingen"]);
        WorkAnswer why = await host.SendAsync("GET", $"{one}/uitleg", "caseworker");
        Assert.True((bool)why.Json["isZelfdeOpnieuw"]!);

        WorkAnswer attempt = await host.SendAsync("POST", $"{one}/contactpogingen", "caseworker", """{"datum":"2026-11-04","kanaal":"telefoon","bereikt":true}""", "\"1\"");
        Assert.Equal((201, "\"2\"", "in-contact"), (attempt.Status, attempt.Headers["ETag"], (string?)attempt.Json["fase"]));
        WorkAnswer stale = await host.SendAsync("POST", $"{one}/contactpogingen", "second-caseworker", """{"datum":"2026-11-04","kanaal":"brief"}""", "\"1\"");
        Assert.Equal((412, "intussen-veranderd"), (stale.Status, stale.Kind));
        WorkAnswer wrong = await host.SendAsync("POST", $"{one}/eindresultaten", "caseworker", """{"datum":"2026-11-05","eindresultaat":"definitief-geen-contact"}""", "\"2\"");
        Assert.Equal((422, "body::resident-was-reached"), (wrong.Status, wrong.Errors));
        WorkAnswer closed = await host.SendAsync("POST", $"{one}/eindresultaten", "caseworker", """{"datum":"2026-11-05","eindresultaat":"regelt-het-zelf"}""", "\"2\"");
        Assert.Equal((201, "afgesloten"), (closed.Status, (string?)closed.Json["fase"]));
        Assert.Equal(3, (await host.SendAsync("GET", $"{Own}/zaken", "caseworker")).Json["zaken"]!.AsArray().Count);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        await using WorkHost host = await WorkHost.StartAsync();

        WorkAnswer answer = await host.SendAsync(
            "POST", $"{Own}/zaken/Z-1/contactpogingen", "caseworker", """{"datum":"gisteren","kanaal":"duif","dagdeel":"nacht","x":1}""", "iets");

        Assert.Equal(
            (400, "header:If-Match:onjuiste-waarde body:/datum:onjuiste-waarde body:/kanaal:onjuiste-waarde body:/dagdeel:onjuiste-waarde body::onbekend-veld"),
            (answer.Status, answer.Errors));
    }

    [Fact]
    public async Task A_row_that_was_set_aside_is_repaired_and_taken_in()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        WorkAnswer upload = await host.UploadAsync(Month.Csv);
        Assert.Equal((6, 5, 1), ((int)upload.Json["ontvangen"]!, (int)upload.Json["ingenomen"]!, (int)upload.Json["uitgevallen"]!));
        Assert.DoesNotContain(WorkHost.Canary, upload.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await host.UploadAsync(Month.Csv, "opnieuw.csv")).Status);
        WorkAnswer rows = await host.SendAsync("GET", $"{Own}/uitval?status=open");
        string one = $"{Own}/uitval/{Uri.EscapeDataString((string)rows.Json["regels"]![0]!["regelnummer"]!)}";

        WorkAnswer opened = await host.SendAsync("GET", one);
        WorkAnswer repaired = await host.SendAsync("POST", $"{one}/herstellingen", json: """{"cellen":{"arrears":"88.00"},"reden":"bedrag nagevraagd"}""", match: opened.Headers["ETag"]);
        WorkAnswer taken = await host.SendAsync("POST", $"{one}/innames", json: "{}", match: repaired.Headers["ETag"]);

        Assert.Equal((200, 201, 201, "ingenomen"), (opened.Status, repaired.Status, taken.Status, (string?)taken.Json["status"]));
        Assert.Equal(412, (await host.SendAsync("POST", $"{one}/opgaven", json: """{"reden":"te laat"}""", match: opened.Headers["ETag"])).Status);
    }

    [Fact]
    public async Task Two_workers_never_take_up_one_case()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        await host.RunMonthAsync();
        string one = $"{Own}/zaken/{await host.FirstCaseAsync()}/behandeling";

        Assert.Equal(200, (await host.SendAsync("PUT", one, "caseworker")).Status);
        Assert.Equal((409, "al-in-behandeling"), await StatusAsync(host.SendAsync("PUT", one, "second-caseworker")));
        WorkAnswer next = await host.SendAsync("POST", $"{Own}/behandelingen", "second-caseworker", "{}");
        Assert.Equal((201, "mw-second-caseworker"), (next.Status, (string?)next.Json["door"]));
        Assert.Equal(204, (await host.SendAsync("DELETE", one, "caseworker")).Status);
        Assert.Equal(200, (await host.SendAsync("PUT", one, "second-caseworker")).Status);
    }

    [Fact]
    public async Task Reading_is_written_down_as_writing_is()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        await host.RunMonthAsync();
        string caseId = await host.FirstCaseAsync();
        (long access, long log) = await CountsAsync(host);

        await host.SendAsync("GET", $"{Own}/zaken/{caseId}", "caseworker");

        (long accessAfter, long logAfter) = await CountsAsync(host);
        Assert.True(accessAfter > access);
        Assert.True(logAfter > log);
    }

    [Fact]
    public async Task Figures_hide_small_counts_and_policies_can_be_read_and_compared()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        await host.RunMonthAsync();

        (long before, _) = await CountsAsync(host);
        WorkAnswer figures = await host.SendAsync("GET", $"{Own}/indicatoren?jaar=2026", "controller");
        (long after, _) = await CountsAsync(host);
        WorkAnswer policies = await host.SendAsync("GET", $"{Own}/beleid", "administrator");
        string[] names = [.. policies.Json["beleid"]!.AsArray().Select(p => (string)p!["naam"]!)];
        WorkAnswer text = await host.SendAsync("GET", $"{Own}/beleid/{names[0]}", "caseworker");
        WorkAnswer compared = await host.SendAsync("GET", $"{Own}/beleid/{names[0]}/verschillen?met={names[1]}", "controller");

        Assert.Equal(before + 1, after);
        Assert.Equal((200, "internal"), (figures.Status, (string?)figures.Json["bescherming"]));
        Assert.All(figures.Json["regels"]!.AsArray(), f => Assert.False((long?)f!["teller"] is >= 1 and < 5));
        Assert.Contains("\n## ", (string)text.Json["markdown"]!, StringComparison.Ordinal);
        Assert.False((bool)compared.Json["isZelfde"]!);
        Assert.NotEmpty(compared.Json["alleenInEerste"]!.AsArray());
    }

    [Fact]
    public async Task The_health_is_told_to_an_administrator()
    {
        await using WorkHost host = await WorkHost.StartAsync();

        WorkAnswer answer = await host.SendAsync("GET", "/gezondheid", "administrator");

        Assert.Equal(
            "beleid:goed berichten:goed certificaat:goed kalender:goed opslag:goed register:goed",
            string.Join(' ', answer.Json["delen"]!.AsArray().Select(d => $"{d!["naam"]}:{d["status"]}")));
    }

    [Fact]
    public async Task Who_sees_figures_stands_in_the_journal_of_access()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        (long access, _) = await CountsAsync(host);

        WorkAnswer answer = await host.SendAsync("GET", $"/gemeenten/{WorkHost.Own}/indicatoren?jaar=2026", "controller");

        Assert.Equal(200, answer.Status);
        Assert.Equal(access + 1, (await CountsAsync(host)).Access);
    }

    private static async Task<(int Status, string? Kind)> StatusAsync(Task<WorkAnswer> sending)
    {
        WorkAnswer answer = await sending;
        return (answer.Status, answer.Kind);
    }

    private static async Task<(long Access, long Log)> CountsAsync(WorkHost host)
    {
        await using IUnitOfWork unit = await host.Store.BeginAsync(MunicipalityCode.Parse(WorkHost.Own), UnitOfWorkKind.Read, TestContext.Current.CancellationToken);
        return (await unit.Journals.LastNumberAsync(JournalKind.Access, TestContext.Current.CancellationToken),
            (await unit.Outbox.BacklogAsync(OutboxKind.ProcessingLog, TestContext.Current.CancellationToken)).Waiting);
    }
}
