using System.Globalization;
using System.Text;
using Vroegsignalering.Cli.Output.Report;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>The year report as one page that needs nothing else, in one language or in two, one after the other. It names no person.</summary>
internal static class YearReportPage
{
    private const string Style = """
        <style>
        nav ul { padding-left: 1.2rem; }
        tbody th { white-space: normal; min-width: 8rem; max-width: 24rem; }
        caption { max-width: 80vw; }
        .languages { display: flex; gap: 1.5rem; }
        .for { color: #4a4a4a; font-size: .95em; margin-top: -.5rem; }
        .skip { position: absolute; left: -60rem; }
        .skip:focus { position: static; }
        a { color: #154273; }
        a:focus, .table:focus { outline: 3px solid #154273; outline-offset: 2px; }
        .language + .language { margin-top: 4rem; border-top: 6px solid #154273; }
        .appendix h4, .appendix h5 { color: #154273; margin-bottom: .2rem; }
        .appendix h4 { font-size: 1.1rem; }
        .appendix h5 { font-size: 1rem; }
        @media print { .languages, .skip, nav { display: none; } .language + .language { break-before: page; } a { color: inherit; text-decoration: none; } }
        </style>
        """;

    public static void Write(YearReport report, IReadOnlyList<Language> languages, Audience audience, Stream stream)
    {
        Language first = languages[0];
        Html html = new Html()
            .Raw($"<!DOCTYPE html>\n<html lang=\"{Code(first)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Element("title", Title(report, first)).Raw(ReportPage.Style).Raw(Style).Raw("</head>\n<body>")
            .Raw($"<a class=\"skip\" href=\"#{Code(first)}\">{Html.Encode(new Text("Naar de inhoud", "To the content").In(first))}</a>");
        if (languages.Count > 1)
        {
            html.Raw("<nav class=\"languages\" aria-label=\"Taal, language\"><a href=\"#nl\" hreflang=\"nl\" lang=\"nl\">Nederlands</a><a href=\"#en\" hreflang=\"en\" lang=\"en\">English</a></nav>");
        }

        html.Raw("<main>");
        foreach (Language language in languages)
        {
            Write(report, language, audience, html);
        }

        html.Raw("</main>\n</body>\n</html>");
        stream.Write(Encoding.UTF8.GetBytes(html.ToString()));
    }

    private static void Write(YearReport report, Language language, Audience audience, Html html)
    {
        Html parts = new();
        YearPage page = new(parts, language, audience);
        SummarySection.Add(report, page);
        ProcessSection.Add(report, page);
        RegistrationSection.Add(report, page);
        ResultsSection.Add(report, page);
        TimelinessSection.Add(report, page);
        LearningSection.Add(report, page);
        CostSection.Add(report, page);
        MaturitySection.Add(report, page);
        NationalSection.Add(report, page);
        DefinitionSection.Add(report, page);
        PolicyAppendix.Add(report, page);

        html.Raw($"<div class=\"language\" id=\"{Code(language)}\" lang=\"{Code(language)}\">").Element("h1", Title(report, language))
            .Raw($"<nav aria-label=\"{Html.Encode(page.In("Inhoud", "Contents"))}\"><ul>");
        foreach ((string id, string title) in page.Contents)
        {
            html.Raw($"<li><a href=\"#{id}\">{Html.Encode(title)}</a></li>");
        }

        html.Raw("</ul></nav>").Raw(parts.ToString()).Raw("</div>");
    }

    private static string Title(YearReport report, Language language)
    {
        string year = report.Year.ToString(CultureInfo.InvariantCulture);
        string name = report.Name.Length > 0 ? $": {report.Name}" : "";
        return new Text($"Jaarverslag vroegsignalering {year}{name}", $"Year report early detection {year}{name}").In(language);
    }

    private static string Code(Language language) => language == Language.English ? "en" : "nl";
}
