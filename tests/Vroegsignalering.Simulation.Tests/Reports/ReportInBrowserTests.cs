using Vroegsignalering.Cli.Tests;

namespace Vroegsignalering.Simulation.Tests.Reports;

/// <summary>The page as people get it: accessible, without the network, and no wider than a phone.</summary>
public sealed class ReportInBrowserTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vroeg-browser-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(Language.Dutch, false)]
    [InlineData(Language.English, true)]
    public void The_report_is_accessible_in_light_and_dark_asks_nothing_of_the_network_and_fits_a_phone(Language language, bool isDark)
    {
        string html = AReport.Write(AReport.Study(3, withSensitivity: true, "straks", "een-heel-lange-naam-zonder-spatie-die-nergens-kan-worden-afgebroken-en-toch-past", "drie"), language)["report.html"];
        Assert.Contains("@media (prefers-color-scheme: dark)", html, StringComparison.Ordinal);
        string page = Path.Combine(_folder.FullName, "report.html");
        // Folded tables are opened, so that the checker sees them too.
        File.WriteAllText(page, html.Replace("<details>", "<details open>", StringComparison.Ordinal)
            .Replace("@media (prefers-color-scheme: dark)", isDark ? "@media all" : "@media not all", StringComparison.Ordinal));

        Browser seen = Browser.Open(page);

        Assert.Empty(seen.Violations);
        Assert.Empty(seen.Requests);
        Assert.Empty(seen.Wider);
        Assert.True(seen.Checks > 40);
    }
}
