using System.Text;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>What a study gave as one page that needs nothing else (<c>report.html</c>): no script, nothing from the network, readable on a phone, on paper, in the
/// dark and with a screen reader. Each picture has the table of its numbers.</summary>
public static class SimulationReport
{
    /// <summary>Writes the page; the same for the same results.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="results">What the study gave.</param>
    /// <param name="language">The language; Dutch by default.</param>
    public static void Write(Stream stream, StudyResults results, Language language = Language.Dutch)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(results);
        ReportPage page = new(results, language);
        SummarySection.Add(page);
        DifferenceSection.Add(page);
        GroupSection.Add(page);
        WorkSection.Add(page);
        FrontierSection.Add(page);
        SensitivitySection.Add(page);
        ParameterSection.Add(page);
        MethodSection.Add(page);
        stream.Write(Encoding.UTF8.GetBytes(Around(page).Replace("\r", "", StringComparison.Ordinal)));
    }

    private static string Around(ReportPage page)
    {
        Words words = page.Words;
        string title = words.In($"Simulatie vroegsignalering: {page.Scenario.Name}", $"Simulation of early detection: {page.Scenario.Name}");
        Html html = new Html()
            .Raw($"<!DOCTYPE html>\n<html lang=\"{words.Code}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Raw("<meta name=\"color-scheme\" content=\"light dark\">")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Element("title", title).Raw(ReportStyle.Css).Raw("</head>\n<body>")
            .Raw($"<a class=\"skip\" href=\"#content\">{words.In("Naar de inhoud", "To the content")}</a>")
            .Raw("<main id=\"content\">").Element("h1", title)
            .Raw($"<p class=\"note\">{Html.Encode(words.In(
                "Dit zijn verzonnen huishoudens. De uitkomst hangt af van getallen die deels zijn aangenomen. Het is geen bewijs van oorzaak en gevolg, en het zegt niets over een echte inwoner.",
                "These are invented households. The outcome depends on numbers that are partly assumed. It is no proof of cause and effect, and it says nothing about a real resident."))}</p>")
            .Raw($"<nav aria-label=\"{words.In("Inhoud", "Contents")}\"><ol>");
        foreach ((string id, string name) in page.Contents)
        {
            html.Raw($"<li><a href=\"#{id}\">{Html.Encode(name)}</a></li>");
        }

        return html.Raw("</ol></nav>").Raw(page.Html.ToString()).Raw("</main>\n</body>\n</html>").ToString();
    }
}
