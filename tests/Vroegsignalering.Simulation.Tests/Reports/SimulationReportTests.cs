using System.Text.RegularExpressions;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Simulation.Reports;
using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Tests.Reports;

public sealed partial class SimulationReportTests
{
    [Theory]
    [InlineData(Language.Dutch, "lang=\"nl\"")]
    [InlineData(Language.English, "lang=\"en\"")]
    public void Each_picture_has_a_title_a_description_and_the_table_of_its_numbers(Language language, string lang)
    {
        string html = AReport.Write(AReport.Study(withSensitivity: true), language)["report.html"];

        string[] figures = [.. Figure().Matches(html).Select(m => m.Value)];
        Assert.Contains(lang, html, StringComparison.Ordinal);
        Assert.True(figures.Length > 12);
        Assert.Equal(figures.Length, Count(html, "<svg "));
        Assert.All(figures, f => Assert.True(Count(f, "<title>") == 1 && Count(f, "<desc>") == 1 && Count(f, "<table>") == 1 && Count(f, "<tr>") > 1));
    }

    [Fact]
    public void The_page_asks_nothing_of_the_network_and_runs_nothing()
    {
        string html = AReport.Write(AReport.Study(3, withSensitivity: true))["report.html"];

        Assert.All(Reference().Matches(html), m => Assert.StartsWith("#", m.Groups["to"].Value, StringComparison.Ordinal));
        Assert.DoesNotMatch("(?i)<script|<link|<img|<iframe|@import|url\\(|javascript:| on[a-z]+=", html);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_people_are_text_and_no_markup()
    {
        string html = AReport.Write(AReport.Study(3, withSensitivity: false, "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "om\u202Egekeerd\u0007"))["report.html"];

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u0007', html);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("Drempel &amp; &lt;bereik&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_says_what_is_clear_what_is_not_and_what_is_the_same()
    {
        SimulationStudy study = AReport.Study();
        string dutch = AReport.Write(study)["report.html"];
        string english = AReport.Write(study, Language.English)["report.html"];

        Assert.Contains("<li>Het bereik van de opgepakte zaken stijgt van 50,3% naar 60,6%: 10,3 procentpunt meer (", dutch, StringComparison.Ordinal);
        Assert.Contains("<li>The reach of picked-up cases rises from 50.3% to 60.6%: 10.3 percentage points more (", english, StringComparison.Ordinal);
        Assert.Contains("Niet duidelijk is het verschil bij:</p>\n<ul>\n<li>", dutch, StringComparison.Ordinal);
        Assert.Contains("Geen enkel verschil is er bij: het deel van de zaken met een bedreigende situatie", dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void After_one_replication_nothing_is_called_clear()
    {
        string html = AReport.Write(AReport.Study(replications: 1))["report.html"];

        Assert.Contains("Er is één keer geteld.", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" stijgt van ", html, StringComparison.Ordinal);
        Assert.Contains("<td>niet bekend</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_tells_how_it_was_made_and_how_much_is_assumed()
    {
        string html = AReport.Write(AReport.Study(withSensitivity: true))["report.html"];

        Assert.Contains("<td>a1b2</td>", html, StringComparison.Ordinal);
        Assert.Matches("Er zijn [0-9]+ getallen. Daarvan zijn er [0-9]+ aangenomen", html);
        Assert.Contains("Van de ", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">reach.phone</th>", html, StringComparison.Ordinal);
        Assert.Contains("geen bewijs dat een werkwijze in het echt dit gevolg heeft", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_with_too_few_cases_for_a_picture_keep_their_table()
    {
        SimulationStudy study = AReport.Study();
        IReadOnlyList<SimulationMeasure> measures = SimulationMeasures.Of(study.Scenario);
        List<UnitResult> units = [.. AReport.Units(study)];
        foreach (UnitResult unit in units)
        {
            for (int m = 0; m < measures.Count; m++)
            {
                if (measures[m] is { Id: "reach-of-picked-up-cases", Breakdown: Breakdown.AgeBand })
                {
                    (unit.Counts[1][2 * m], unit.Counts[1][(2 * m) + 1]) = (unit.Index % 2, 1);
                }
            }
        }

        StudySummarizer sums = new(study);
        units.ForEach(sums.Add);
        using MemoryStream stream = new();
        SimulationReport.Write(stream, new StudyResults(study, 7, "a1b2", sums.Summarize()));
        string html = System.Text.Encoding.UTF8.GetString(stream.ToArray());

        Assert.Contains("<caption>Het bereik van de opgepakte zaken, naar leeftijd", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<title>Het bereik van de opgepakte zaken, naar leeftijd", html, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("<figure>.*?</figure>", RegexOptions.Singleline, 5_000)]
    private static partial Regex Figure();

    [GeneratedRegex("(?:href|src|action)=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Reference();
}
