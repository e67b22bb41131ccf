using System.Text.Json;
using Microsoft.Playwright;

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>A window of the browser on the front end: it writes down what goes wrong while somebody works in it.</summary>
internal sealed class Window : IAsyncDisposable
{
    private const int Desk = 1280;
    private const int Phone = 390;
    private const int HighestPicture = 1700;

    private static readonly Lazy<string?> Axe = new(() =>
    {
        string path = Path.Combine(Repository.Root, "tests", "node", "node_modules", "axe-core", "axe.min.js");
        return File.Exists(path) ? File.ReadAllText(path) : null;
    });

    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly List<string> _wrong = [];

    private Window(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page, _site) = (context, page, site);
        page.Request += (_, request) =>
        {
            if (!new Uri(request.Url).Authority.Equals(site.Authority, StringComparison.Ordinal))
            {
                _wrong.Add($"A request to another host: {request.Url}");
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("the server responded with a status of 4", StringComparison.Ordinal))
            {
                _wrong.Add($"{page.Url} said: {message.Text}");
            }
        };
        page.PageError += (_, error) => _wrong.Add($"{page.Url}: {error}");
    }

    /// <summary>The page that stands in it.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong so far; empty when nothing did.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Whether pictures are to be written.</summary>
    private static bool TakesPictures => Environment.GetEnvironmentVariable("VROEG_SCREENSHOTS") == "1";

    /// <summary>Opens a window.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="site">The front end.</param>
    /// <param name="role">As whom to sign in; nobody when <c>null</c>.</param>
    /// <param name="language">The language of the pages.</param>
    /// <param name="isChecked">Whether pages are looked at with axe: then the window lets axe in, which the site itself would not.</param>
    public static async Task<Window> OpenAsync(Chromium chromium, Site site, string? role, Language language = Language.Dutch, bool isChecked = true)
    {
        if (isChecked)
        {
            Assert.SkipWhen(Axe.Value is null, "axe is not installed: run 'npm ci' in tests/node.");
        }

        IBrowserContext context = await chromium.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = Desk, Height = 900 }, BypassCSP = isChecked, Locale = "nl-NL" });
        Window window = new(context, await context.NewPageAsync(), site.Address);
        window.Page.SetDefaultTimeout(15_000);
        if (language == Language.English)
        {
            await window.GoAsync("/signin");
            await window.Page.GetByRole(AriaRole.Button, new() { Name = "English", Exact = true }).ClickAsync();
        }

        if (role is not null)
        {
            await window.GoAsync("/signin");
            await window.Page.Locator($"button[name=role][value={role}]").ClickAsync();
        }

        return window;
    }

    /// <summary>Goes to a page of the site.</summary>
    /// <returns>The status.</returns>
    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(new Uri(_site, path).AbsoluteUri))?.Status ?? 0;

    /// <summary>Looks at the page as a desk and as a phone shows it, and takes pictures when that was asked.</summary>
    /// <param name="picture">What the picture is called; <c>null</c> for none.</param>
    public async Task LookAsync(string? picture = null)
    {
        foreach (int width in (int[])[Desk, Phone])
        {
            await Page.SetViewportSizeAsync(width, 900);
            if (picture is not null && TakesPictures)
            {
                await TakePictureAsync(picture, width);
            }

            int over = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
            {
                _wrong.Add($"{Page.Url} is {over} pixels wider than {width}.");
            }

            await Page.EvaluateAsync(Axe.Value!);
            JsonElement found = await Page.EvaluateAsync<JsonElement>(
                "async () => (await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))"
                + ".violations.map(v => v.id + ' (' + v.impact + '): ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))");
            _wrong.AddRange(found.EnumerateArray().Select(v => $"{Page.Url} at {width}: {v.GetString()}"));
        }

        await Page.SetViewportSizeAsync(Desk, 900);
    }

    /// <summary>Goes with the Tab key to the element that a selector names, and nowhere else.</summary>
    public async Task TabToAsync(ILocator target)
    {
        for (int pressed = 0; pressed < 250; pressed++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail("The keyboard does not get there.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task TakePictureAsync(string name, int width)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "images", "front-end")).FullName;
        int height = Math.Min(HighestPicture, await Page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
        await Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(folder, $"{name}-{width}.png"),
            FullPage = true,
            Clip = new Clip { X = 0, Y = 0, Width = width, Height = height },
        });
    }
}
