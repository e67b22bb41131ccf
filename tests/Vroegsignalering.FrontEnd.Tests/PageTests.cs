using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>Every page that each role can reach by links, in both languages, as a desk and as a phone shows it.</summary>
/// <remarks>A caseworker sees no page that a coordinator does not see.</remarks>
[Collection(BrowserTests.Name)]
public sealed class PageTests(Chromium chromium, Site site)
{
    [Theory]
    [InlineData(null, Language.Dutch)]
    [InlineData("coordinator", Language.Dutch)]
    [InlineData("controller", Language.Dutch)]
    [InlineData("administrator", Language.Dutch)]
    [InlineData("coordinator", Language.English)]
    [InlineData("administrator", Language.English)]
    public async Task Every_page_is_accessible_and_asks_nothing_of_others(string? role, Language language)
    {
        await using Window window = await Window.OpenAsync(chromium, site, role, language);
        HashSet<string> seen = new(StringComparer.Ordinal);
        Queue<string> next = new([role is null ? "/signin" : "/"]);
        while (next.TryDequeue(out string? path))
        {
            if (!seen.Add(KindOf(path)))
            {
                continue;
            }

            int status = await window.GoAsync(path);
            Assert.True(status == 200, $"{role} {path}: {status}");
            await window.LookAsync(language == Language.Dutch ? PictureOf(path) : null);
            foreach (string link in await window.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('nav a[href], main a[href]')].filter(a => a.host === location.host).map(a => a.pathname + a.search)"))
            {
                if (!link.Contains("handler=", StringComparison.OrdinalIgnoreCase) && !seen.Contains(KindOf(link)))
                {
                    next.Enqueue(link);
                }
            }
        }

        Assert.Empty(window.Wrong);
        Assert.True(seen.Count >= (role is null ? 1 : 3), string.Join(' ', seen));
    }

    [Fact]
    public async Task What_is_wrong_has_the_focus_when_a_form_comes_back()
    {
        await using Window window = await Window.OpenAsync(chromium, site, "coordinator", isChecked: false);
        await window.GoAsync("/intake");
        await window.Page.Locator("#receivedOn").FillAsync("2026-11-02");
        await window.Page.EvaluateAsync("document.querySelectorAll('form').forEach(f => f.noValidate = true)");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Neem in", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#file", await window.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
    }

    // Pages of one kind look alike: one case stands for all, and one day for all.
    private static string KindOf(string path) =>
        Regex.Replace(path.Split('?')[0].ToLowerInvariant(), @"/(?=[^/]*[0-9])[^/]{8,}|/[^/]{40,}", "/x", RegexOptions.None, TimeSpan.FromSeconds(1)).TrimEnd('/');

    // The walk takes the picture of what came of a file: here it may be one of the tests of hostile requests.
    private static string? PictureOf(string path) => NameOf(path) is "intake-result" ? null : NameOf(path);

    private static string NameOf(string path) => KindOf(path).Trim('/').Replace("/x", "", StringComparison.Ordinal).Replace('/', '-') is { Length: > 0 } name ? name : "start";
}
