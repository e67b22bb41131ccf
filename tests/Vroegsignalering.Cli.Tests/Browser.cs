using System.Diagnostics;
using System.Text.Json;

namespace Vroegsignalering.Cli.Tests;

/// <summary>What a headless browser makes of a page, as a phone and as a desk shows it.</summary>
/// <param name="Violations">What axe finds against WCAG 2.2 AA and good practice.</param>
/// <param name="Requests">What was asked of the network besides the page itself.</param>
/// <param name="Wider">Where the page is wider than the screen.</param>
/// <param name="Checks">The number of rules that axe looked at and found kept.</param>
internal sealed record Browser(IReadOnlyList<string> Violations, IReadOnlyList<string> Requests, IReadOnlyList<string> Wider, int Checks)
{
    private const string Chromium = "/usr/bin/chromium";

    private static string Folder => Path.Combine(Repository.Root, "tests", "node");

    /// <summary>Opens a page; skips the test, with the reason, when what it needs is not installed.</summary>
    public static Browser Open(string page)
    {
        Assert.SkipUnless(File.Exists(Environment.GetEnvironmentVariable("VROEG_CHROMIUM") ?? Chromium), "Chromium is not installed.");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", "axe-core")) && Directory.Exists(Path.Combine(Folder, "node_modules", "playwright-core")),
            "axe and the browser driver are not installed: run 'npm ci' in tests/node.");
        ProcessStartInfo start = new("node", [Path.Combine(Folder, "axe.mjs"), page, Path.GetDirectoryName(page)!]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using System.Diagnostics.Process? node = Start(start);
        Assert.SkipWhen(node is null, "node is not installed.");
        Task<string> error = node!.StandardError.ReadToEndAsync();
        string output = node.StandardOutput.ReadToEnd();
        Assert.True(node.WaitForExit(TimeSpan.FromMinutes(3)));
        Assert.True(node.ExitCode == 0, error.GetAwaiter().GetResult());
        using JsonDocument json = JsonDocument.Parse(output);
        return new Browser(Texts(json, "violations"), Texts(json, "requests"), Texts(json, "wider"), json.RootElement.GetProperty("checks").GetInt32());
    }

    private static System.Diagnostics.Process? Start(ProcessStartInfo start)
    {
        try
        {
            return System.Diagnostics.Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IReadOnlyList<string> Texts(JsonDocument json, string name) => [.. json.RootElement.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];
}
