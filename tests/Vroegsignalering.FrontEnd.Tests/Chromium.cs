using Microsoft.Playwright;

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>A headless Chromium for all tests of a collection; without one they skip, with the reason.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Path = Environment.GetEnvironmentVariable("VROEG_CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? _driver;
    private IBrowser? _browser;
    private string? _missing;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        if (!File.Exists(Path))
        {
            _missing = "Chromium is not installed.";
            return;
        }

        try
        {
            _driver = await Playwright.CreateAsync();
            _browser = await _driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Path,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
        catch (PlaywrightException e)
        {
            _missing = $"Chromium does not start here: {e.Message.Split('\n')[0]}";
        }
    }

    /// <summary>A browser window of its own, with its own cookies.</summary>
    /// <param name="options">How it is; a desk of 1280 by 900 when <c>null</c>.</param>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, _missing ?? "Chromium is not there.");
        return await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _driver?.Dispose();
    }
}
