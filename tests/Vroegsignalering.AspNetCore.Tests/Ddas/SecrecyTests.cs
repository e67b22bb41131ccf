using System.Text;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

public sealed class SecrecyTests
{
    [Fact]
    public async Task Numbers_and_names_of_residents_are_in_the_delivery_and_nowhere_else()
    {
        await using Host host = await Host.StartAsync(withSource: true);
        List<Answer> refused = [];
        List<Answer> delivered = [await host.AskAsync(), await host.AskAsync("""{"page":2,"pageSize":3}""")];
        foreach (string canary in Source.Canaries)
        {
            refused.Add(await host.AskAsync($$"""{"aanleverendeOrganisatie":"{{canary}}"}"""));
            refused.Add(await host.AskAsync($$"""{"{{canary}}":"{{canary}}","page":"{{canary}}","aanleverperiodeStartdatum":"{{canary}}"}"""));
        }

        refused.Add(await host.AskAsync(client: Source.Canaries[3]));
        host.Source.OnRead = _ => throw new InvalidOperationException(string.Join(' ', Source.Canaries));
        host.Clock.Now += TimeSpan.FromDays(2);
        refused.Add(await host.AskAsync());

        string ledger = await File.ReadAllTextAsync(Path.Combine(host.Folder, DdasDeliveryLedgerFile.FileName), TestContext.Current.CancellationToken);
        string[] places =
        [
            .. host.Logs.Lines, ledger, .. Directory.GetFiles(host.Folder).Select(path => Path.GetFileName(path)!),
            .. refused.Select(a => Encoding.UTF8.GetString(a.Body)), .. refused.Concat(delivered).SelectMany(a => a.Headers.Values),
        ];
        Assert.All(refused, answer => Assert.NotEqual(200, answer.Status));
        Assert.Contains(Source.Canaries[5], Encoding.UTF8.GetString(delivered[0].Body), StringComparison.Ordinal); // the delivery itself has to have them
        Assert.All(Source.Canaries, canary => Assert.DoesNotContain(places, place => place.Contains(canary, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task There_is_one_line_for_each_delivery_and_none_for_a_resident_or_a_token()
    {
        await using Host host = await Host.StartAsync();
        host.Client.DefaultRequestHeaders.Add("Fsc-Authorization", "Bearer fsc-geheim");
        await host.AskAsync("""{"aanleverendeOrganisatie":"Gemeente Tweedeplaats","pageSize":2}""");
        await host.AskAsync("""{"aanleverendeOrganisatie":"Gemeente Tweedeplaats","pageSize":2,"page":2}""");

        string[] lines = [.. host.Logs.Lines.Where(line => line.Contains(" Vroegsignalering.AspNetCore.Ddas ", StringComparison.Ordinal))];

        Assert.Equal(2, lines.Count(line => line.Contains(" 2400 Delivered page ", StringComparison.Ordinal)));
        Assert.Equal(4, lines.Length); // and that it does not sign, and that it froze
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("fsc-geheim", StringComparison.Ordinal) || line.Contains("Tweedeplaats", StringComparison.Ordinal));
    }
}
