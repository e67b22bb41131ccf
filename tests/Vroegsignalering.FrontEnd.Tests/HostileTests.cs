using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>Requests that mean harm: each is refused, changes nothing, and is not repeated.</summary>
public sealed class HostileTests(Site site)
{
    private const string Mark = "<script>alert(7)</script>";
    private const string Other = "0344-2026-000001";

    private static readonly (string Name, string Role, string Method, string Path, Func<string, HttpContent?> Content)[] Kinds =
    [
        ("no token", "coordinator", "POST", "/intake", _ => Site.Form(("receivedOn", "2026-11-04"))),
        ("forged token", "coordinator", "POST", "/intake", _ => Site.Form((Site.TokenField, "CfDJ8forged"), ("receivedOn", "2026-11-04"))),
        ("token cut short", "coordinator", "POST", "/intake?handler=Run", t => Site.Form((Site.TokenField, t[..^6]), ("run", "2026-11"))),
        ("sign in without token", "coordinator", "POST", "/signin", _ => Site.Form(("role", "administrator"))),
        ("a role that is none", "coordinator", "POST", "/signin", t => Site.Form((Site.TokenField, t), ("role", "root"))),
        ("another method", "coordinator", "PUT", "/intake", t => Site.Form((Site.TokenField, t))),
        ("deleting a page", "coordinator", "DELETE", "/worklist", _ => null),
        ("tracing", "coordinator", "TRACE", "/", _ => null),
        ("a path as name of a file", "coordinator", "POST", "/intake", t => Upload(t, "../../../etc/passwd", "a;b\n1;2\n")),
        ("a path that ends well", "coordinator", "POST", "/intake", t => Upload(t, "..\\..\\boot.ini", "a;b\n1;2\n")),
        ("a script as name of a file", "coordinator", "POST", "/intake", t => Upload(t, Mark + ".exe", "a;b\n1;2\n")),
        ("an empty file", "coordinator", "POST", "/intake", t => Upload(t, "leeg.csv", "")),
        ("a program", "coordinator", "POST", "/intake", t => Upload(t, "a.exe", "MZ")),
        ("a spreadsheet called csv", "coordinator", "POST", "/intake", t => Upload(t, "a.csv", "PK\u0003\u0004xl/workbook.xml")),
        ("a file that is too large", "coordinator", "POST", "/intake", t => Upload(t, "groot.csv", new string('x', 21 * 1024 * 1024))),
        ("a form that is too large", "administrator", "POST", "/deliveries", t => Site.Form((Site.TokenField, t), ("period", new string('x', 2 * 1024 * 1024)))),
        ("a value that is too large", "administrator", "POST", "/deliveries", t => Site.Form((Site.TokenField, t), ("period", new string('x', 200 * 1024)))),
        ("too many fields", "administrator", "POST", "/deliveries", t => Site.Form([(Site.TokenField, t), .. Enumerable.Range(0, 2_000).Select(i => ($"f{i}", "x"))])),
        ("json for a form", "coordinator", "POST", "/intake", _ => new StringContent("{\"receivedOn\":\"2026-11-04\"}", Encoding.UTF8, "application/json")),
        ("parts without a border", "coordinator", "POST", "/intake", _ => Typed("x", "multipart/form-data")),
        ("a day that is none", "coordinator", "POST", "/intake", t => Upload(t, "a.csv", "a;b\n1;2\n", day: "2026-02-31")),
        ("a day to come", "coordinator", "POST", "/intake", t => Upload(t, "a.csv", "a;b\n1;2\n", day: "2126-01-01")),
        ("a script as day", "coordinator", "POST", "/intake", t => Upload(t, "a.csv", "a;b\n1;2\n", day: Mark)),
        ("a path as mapping", "coordinator", "POST", "/intake", t => Upload(t, "a.csv", "a;b\n1;2\n", mapping: "../secret")),
        ("json that is too deep", "coordinator", "POST", "/intake", t => Upload(t, "a.json", new string('[', 5_000))),
        ("a month that is none", "coordinator", "POST", "/intake?handler=Run", t => Site.Form((Site.TokenField, t), ("run", "2026-13"))),
        ("a path as month", "coordinator", "POST", "/intake?handler=Run", t => Site.Form((Site.TokenField, t), ("run", "../../2026-11"))),
        ("a month to come", "coordinator", "POST", "/intake?handler=Run", t => Site.Form((Site.TokenField, t), ("run", "2099-01"))),
        ("a handler that is none", "coordinator", "POST", "/intake/rows?handler=Erase", t => Site.Form((Site.TokenField, t))),
        ("a forged row", "coordinator", "GET", "/intake/row/CfDJ8AAAAAAAAAAAAAAAAAAAAAAA", _ => null),
        ("a row by its number", "coordinator", "GET", "/intake/row/0123456789abcdef01234567", _ => null),
        ("repairing a forged row", "coordinator", "POST", "/intake/row/forged", t => Site.Form((Site.TokenField, t), ("known", "1"), ("cells", Mark))),
        ("giving up a forged row", "coordinator", "POST", "/intake/row/forged?handler=GiveUp", t => Site.Form((Site.TokenField, t), ("known", "x"), ("why", Mark))),
        ("columns of another", "coordinator", "GET", $"/intake/columns/{new string('a', 32)}", _ => null),
        ("a result that is not there", "coordinator", "GET", $"/intake/result/{new string('a', 64)}", _ => null),
        ("a path as day of visits", "caseworker", "GET", "/planning/visits/..%2F..%2Fsecret", _ => null),
        ("a day of visits that is none", "caseworker", "GET", "/planning/visits/2026-99-99", _ => null),
        ("a script as week", "caseworker", "GET", $"/planning?week={Uri.EscapeDataString(Mark)}", _ => null),
        ("a query as month", "controller", "GET", $"/monitor?from={Uri.EscapeDataString("2026-11'; drop table cases; --")}", _ => null),
        ("a path as policy", "controller", "GET", $"/policy?policy={Uri.EscapeDataString("../../vroeg.db")}", _ => null),
        ("a path as policy to download", "controller", "GET", "/policy?handler=File&policy=..%2F..%2Fvroeg.db", _ => null),
        ("a script as policy", "controller", "GET", $"/policy?policy={Uri.EscapeDataString(Mark)}", _ => null),
        ("a path as delivery", "administrator", "POST", "/deliveries?handler=Download", t => Site.Form((Site.TokenField, t), ("id", "../../vroeg.db"))),
        ("a period that is none", "administrator", "POST", "/deliveries", t => Site.Form((Site.TokenField, t), ("period", "2026-Q9"), ("version", "v1.2"))),
        ("a version that is none", "administrator", "POST", "/deliveries", t => Site.Form((Site.TokenField, t), ("period", "2026-Q3"), ("version", Mark))),
        ("a forged cursor", "caseworker", "GET", $"/worklist?after={Uri.EscapeDataString("' or 1=1 --")}", _ => null),
        ("a case of another municipality", "caseworker", "GET", $"/cases/{Other}", _ => null),
        ("a zero in an address", "caseworker", "GET", "/cases/%00", _ => null),
        ("the database as a file", "caseworker", "GET", "/vroeg.db", _ => null),
        ("a way up from the style sheets", "caseworker", "GET", "/css/..%2F..%2Fappsettings.json", _ => null),
        ("the secret as a file", "caseworker", "GET", "/data/secret", _ => null),
    ];

    public static TheoryData<string> Names => [.. Kinds.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_request_is_refused_and_changes_nothing(string name)
    {
        (_, string role, string method, string path, Func<string, HttpContent?> content) = Kinds.Single(k => k.Name == name);
        using HttpClient client = await site.ClientAsync(role);
        string token = await Site.TokenAsync(client, "/");
        string before = await StateAsync();

        using HttpRequestMessage request = new(new HttpMethod(method), path) { Content = content(token) };
        (HttpStatusCode status, string body) = await SendAsync(client, request);

        Assert.True((int)status is >= 400 and < 500 || body.Contains("aria-invalid", StringComparison.Ordinal) || body.Contains("role=\"alert\"", StringComparison.Ordinal), $"{status}: {body[..Math.Min(300, body.Length)]}");
        Assert.DoesNotContain(Mark, body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(7)")]
    public async Task A_way_back_to_another_site_is_not_taken(string back)
    {
        using HttpClient client = await site.ClientAsync("caseworker");
        string token = await Site.TokenAsync(client, "/");

        foreach ((string page, string field, string value) in ((string, string, string)[])[("/language", "to", "en"), ("/blind", "on", "1"), ("/signin", "role", "caseworker")])
        {
            using HttpResponseMessage answer = await client.PostAsync(
                new Uri(page, UriKind.Relative), Site.Form((Site.TokenField, token), (field, value), ("back", back)), TestContext.Current.CancellationToken);

            Assert.DoesNotContain("evil", answer.Headers.Location?.OriginalString ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain("javascript", answer.Headers.Location?.OriginalString ?? "", StringComparison.Ordinal);
            token = await Site.TokenAsync(client, "/");
        }
    }

    [Fact]
    public async Task Scripts_and_formulas_in_a_file_are_only_text_wherever_they_are_shown()
    {
        using HttpClient client = await site.ClientAsync("coordinator");
        string token = await Site.TokenAsync(client, "/intake");
        string header = string.Join(';', (await File.ReadAllLinesAsync(Repository.Data("energie.csv"), TestContext.Current.CancellationToken))[0].Split(';'));
        string rows = $"{header}\n=cmd|' /C calc'!A0;{Mark};01-11-2026;niet;02-10-2026;VS;;N;;N;N;;{Mark};;@SUM(1);;1234WR;19;;{Mark};{Mark};;\n";

        using HttpResponseMessage sent = await client.PostAsync(new Uri("/intake", UriKind.Relative), Upload(token, "vreemd.csv", rows), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        string result = await client.GetStringAsync(sent.Headers.Location, TestContext.Current.CancellationToken);
        string list = await client.GetStringAsync(new Uri("/intake/rows", UriKind.Relative), TestContext.Current.CancellationToken);
        string row = System.Text.RegularExpressions.Regex.Match(list, "href=\"(?<row>/intake/row/[^\"]+)\">vreemd", System.Text.RegularExpressions.RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2)).Groups["row"].Value;
        string shown = await client.GetStringAsync(new Uri(row, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.All((string[])[result, list, shown], page => Assert.DoesNotContain(Mark, page, StringComparison.Ordinal));
        Assert.Contains("&lt;script&gt;alert(7)&lt;/script&gt;", shown, StringComparison.Ordinal);
    }

    private static MultipartFormDataContent Upload(string token, string fileName, string content, string day = "2026-11-02", string mapping = "")
    {
        ByteArrayContent file = new(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"file\"", FileName = $"\"{fileName.Replace("\\", "\\\\", StringComparison.Ordinal)}\"" };
        return new MultipartFormDataContent
        {
            { new StringContent(token), Site.TokenField },
            { new StringContent(day), "receivedOn" },
            { new StringContent(mapping), "mapping" },
            file,
        };
    }

    private static ByteArrayContent Typed(string content, string type)
    {
        ByteArrayContent typed = new(Encoding.UTF8.GetBytes(content));
        typed.Headers.ContentType = new MediaTypeHeaderValue(type);
        return typed;
    }

    private static async Task<(HttpStatusCode Status, string Body)> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        try
        {
            using HttpResponseMessage sent = await client.SendAsync(request, TestContext.Current.CancellationToken);
            // Where a form leads on to a page, that page has to say it.
            using HttpResponseMessage answer = sent.StatusCode == HttpStatusCode.Redirect && sent.Headers.Location!.OriginalString.Contains("/columns/", StringComparison.OrdinalIgnoreCase)
                ? await client.GetAsync(sent.Headers.Location, TestContext.Current.CancellationToken)
                : sent;
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        catch (HttpRequestException)
        {
            // The server ended the connection while we still wrote: it read no more of it.
            return (HttpStatusCode.RequestEntityTooLarge, "");
        }
    }

    // All that may not change, in one text; reading is written down as well, and does not count.
    private async Task<string> StateAsync()
    {
        IStore store = site.Services.GetRequiredService<IStore>();
        MunicipalitySettings settings = site.Services.GetRequiredService<MunicipalitySettings>();
        await using IUnitOfWork unit = await store.BeginAsync(settings.Municipality, UnitOfWorkKind.Read, TestContext.Current.CancellationToken);
        StringBuilder state = new();
        await foreach (StoredCase one in unit.Cases.ReadAsync(new CaseQuery(), TestContext.Current.CancellationToken))
        {
            state.Append(CultureInfo.InvariantCulture, $"{one.History.Id} {one.History.Events.Count} {one.Claim}\n");
        }

        await foreach (StoredSignal one in unit.Signals.ReadAsync(new SignalQuery { WithReplaced = true }, TestContext.Current.CancellationToken))
        {
            state.Append(one.Content).Append('\n');
        }

        foreach (JournalKind journal in Enum.GetValues<JournalKind>().Where(j => j is not JournalKind.NotStated and not JournalKind.Access))
        {
            state.Append(CultureInfo.InvariantCulture, $"{journal} {await unit.Journals.LastNumberAsync(journal, TestContext.Current.CancellationToken)}\n");
        }

        state.AppendJoin(' ', (await unit.Deliveries.ListAsync(TestContext.Current.CancellationToken)).Select(d => d.Sha256)).AppendJoin(' ', await unit.Runs.ListAsync(TestContext.Current.CancellationToken));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(state.ToString())));
    }
}
