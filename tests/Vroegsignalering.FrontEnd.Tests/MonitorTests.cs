using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MunicipalFrontEnd.Work;
using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>What the page of figures tells, and what it leaves out.</summary>
public sealed class MonitorTests(Site site)
{
    [Fact]
    public async Task The_figures_tell_the_signals_of_a_month_by_type_of_partner_and_name_every_definition()
    {
        using HttpClient client = await site.ClientAsync("controller");
        string html = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/monitor", UriKind.Relative), TestContext.Current.CancellationToken));
        string words = Regex.Replace(html, "<[^>]*>", " ", RegexOptions.None, TimeSpan.FromSeconds(2));
        string months = html[html.IndexOf("<caption>Meldingen per maand", StringComparison.Ordinal)..];
        months = months[..months.IndexOf("</table>", StringComparison.Ordinal)];

        Assert.Contains("overige soorten", months, StringComparison.Ordinal);
        Assert.Contains("zorgverzekeraar", months, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("verborgen", months, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<td>[1-4]</td>", months);
        Assert.All(HelpAcceptanceDefinitions.All, d => Assert.DoesNotMatch($@"(?<![\w.-]){Regex.Escape(d.Id)}(?![\w.-])", words));
        Assert.Contains("DDAS 1.2, achterstand echt opgelost", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 90, 80)]
    [InlineData("A,B", 20, 80, 300)]
    [InlineData("A,B,C", 1, 2, 69, 300)]
    [InlineData("A,B", 10, 65)]
    [InlineData("A", 3)]
    public void Types_with_few_signals_go_together_until_they_are_enough(string expected, params int[] totals)
    {
        KeyValuePair<string, long>[] sent = [.. totals.Select((t, i) => KeyValuePair.Create(((char)('A' + i)).ToString(), (long)t)), KeyValuePair.Create("Z", 0L)];
        Assert.Equal(expected, string.Join(',', PartnerTypes.ToPutTogether(sent, floor: 5, months: 7)));
        Assert.Equal(expected, string.Join(',', PartnerTypes.ToPutTogether(sent.Reverse(), floor: 5, months: 7)));
    }

    [Fact]
    public async Task A_run_that_began_is_gone_on_with_on_its_own_day()
    {
        MonthlyRun run = site.Services.GetRequiredService<MonthlyRun>();
        Assert.Equal(new LocalDate(2026, 11, 4), await run.DayOfAsync("2026-11", TestContext.Current.CancellationToken));
        Assert.Null(await run.DayOfAsync("2026-10", TestContext.Current.CancellationToken));
    }
}
