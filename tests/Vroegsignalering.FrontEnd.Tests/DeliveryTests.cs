using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>Deliveries hold personal data: who takes one is written down.</summary>
public sealed class DeliveryTests(EmptySite site) : IClassFixture<EmptySite>
{
    [Fact]
    public async Task Who_freezes_and_downloads_a_delivery_stands_in_the_journal_of_access()
    {
        using HttpClient client = await site.ClientAsync("administrator");
        string token = await Site.TokenAsync(client, "/deliveries");
        using HttpResponseMessage frozen = await client.PostAsync(
            new Uri("/deliveries", UriKind.Relative), Site.Form(("period", "2026-Q3"), ("version", "v1.2"), (Site.TokenField, token)), TestContext.Current.CancellationToken);
        string html = await frozen.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string id = Regex.Match(html, "name=\"id\" value=\"(?<id>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(2)).Groups["id"].Value;
        using HttpResponseMessage taken = await client.PostAsync(
            new Uri("/deliveries?handler=Download", UriKind.Relative), Site.Form(("id", id), (Site.TokenField, token)), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (taken.StatusCode, taken.Content.Headers.ContentType?.MediaType));
        string[] lines = [.. (await AccessAsync()).Where(line => line.Contains("\"delivery.", StringComparison.Ordinal))];
        Assert.Equal(2, lines.Length);
        Assert.Contains("delivery.freeze", lines[0], StringComparison.Ordinal);
        Assert.Contains("delivery.download", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Contains("\"by\":\"be-1\"", line, StringComparison.Ordinal));
    }

    private async Task<List<string>> AccessAsync()
    {
        IStore store = site.Services.GetRequiredService<IStore>();
        MunicipalitySettings settings = site.Services.GetRequiredService<MunicipalitySettings>();
        await using IUnitOfWork unit = await store.BeginAsync(settings.Municipality, UnitOfWorkKind.Read, TestContext.Current.CancellationToken);
        List<string> lines = [];
        await foreach (JournalEntry line in unit.Journals.ReadAsync(JournalKind.Access, 0, TestContext.Current.CancellationToken))
        {
            lines.Add(Encoding.UTF8.GetString(line.Content!.Value.Span));
        }

        return lines;
    }
}
