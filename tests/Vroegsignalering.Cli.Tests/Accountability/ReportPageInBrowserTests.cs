namespace Vroegsignalering.Cli.Tests.Accountability;

/// <summary>The pages as people get them: accessible, without the network, and no wider than a phone.</summary>
public sealed class ReportPageInBrowserTests(YearResults sample) : IClassFixture<YearResults>, IDisposable
{
    private readonly TempFolder _out = new();

    public void Dispose() => _out.Dispose();

    [Fact]
    public void The_year_report_is_accessible_asks_nothing_of_the_network_and_fits_a_phone()
    {
        Call.Vroeg(
            "report", "year", sample.Results, "--year", "2026", "--out", _out["year.html"], "--goals", YearResults.Goals, "--costs", YearResults.Costs, "--maturity", YearResults.Maturity);

        AssertSound(Browser.Open(_out["year.html"]));
        Assert.Equal(["year-desk.png", "year-phone.png"], Directory.EnumerateFiles(_out.Path, "*.png").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_report_of_a_run_is_accessible_asks_nothing_of_the_network_and_fits_a_phone()
    {
        File.Copy(Path.Combine(sample.Results, "report.html"), _out["report.html"]);

        AssertSound(Browser.Open(_out["report.html"]));
    }

    /// <summary>So that a checker that sees nothing does not pass for a page without faults.</summary>
    [Fact]
    public void The_checker_sees_a_planted_fault()
    {
        File.WriteAllText(_out["wrong.html"], "<!DOCTYPE html><html><head><title>x</title></head><body><img src=\"https://example.invalid/a.png\"><p style=\"color:#ccc;width:900px\">bleek</p></body></html>");

        Browser page = Browser.Open(_out["wrong.html"]);

        Assert.Contains(page.Violations, v => v.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(page.Violations, v => v.Contains("html-has-lang", StringComparison.Ordinal));
        Assert.Contains(page.Violations, v => v.Contains("color-contrast", StringComparison.Ordinal));
        Assert.Contains(page.Requests, r => r.Contains("example.invalid", StringComparison.Ordinal));
        Assert.Contains(page.Wider, w => w.StartsWith("phone", StringComparison.Ordinal));
    }

    private static void AssertSound(Browser page)
    {
        Assert.Empty(page.Violations);
        Assert.Empty(page.Requests);
        Assert.Empty(page.Wider);
        Assert.True(page.Checks > 40);
    }
}
