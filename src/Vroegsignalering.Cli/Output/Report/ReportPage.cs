using System.Text;
using Vroegsignalering.Cli.Process;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary><c>report.html</c>: one page in plain Dutch that needs nothing else, to read on a screen or on paper. It names no person.</summary>
internal static class ReportPage
{
    /// <summary>How pages of this tool look.</summary>
    internal const string Style = """
        <style>
        :root { color-scheme: light; }
        body { font: 1rem/1.5 "Segoe UI", Arial, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto; padding: 1rem; max-width: 60rem; }
        p, li { overflow-wrap: anywhere; }
        h1, h2, h3 { color: #154273; line-height: 1.2; }
        h2 { margin-top: 2.5rem; border-top: 2px solid #154273; padding-top: 1rem; }
        .numbers { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
        .numbers li { flex: 1 1 8rem; border: 1px solid #b4b4b4; border-left: .4rem solid #154273; padding: .6rem 1rem; }
        .numbers b { display: block; font-size: 1.8rem; }
        .note { background: #fff7d6; border-left: .4rem solid #f9b000; padding: .6rem 1rem; }
        svg { width: 100%; max-width: 30rem; height: auto; display: block; font-size: 14px; margin: 1rem 0; }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; margin: 1rem 0; min-width: 20rem; }
        caption { text-align: left; font-weight: bold; padding: .3rem 0; }
        th, td { border-bottom: 1px solid #b4b4b4; padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; font-weight: normal; }
        tbody th { white-space: nowrap; }
        @media (max-width: 40rem) { tbody th { white-space: normal; min-width: 8rem; } }
        thead th { font-weight: bold; border-bottom: 2px solid #154273; }
        td { font-variant-numeric: tabular-nums; }
        @media print { .table { overflow: visible; } table { font-size: 8pt; } body { max-width: none; font-size: 10pt; } h2 { break-after: avoid; } svg, table, .numbers { break-inside: avoid; } }
        </style>
        """;

    public static void Write(ProcessRun run, Stream stream)
    {
        string title = $"Vroegsignalering: {string.Join(", ", run.Municipalities.Select(m => m.Registration.Name).Distinct(StringComparer.Ordinal))}";
        Html html = new Html()
            .Raw("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Element("title", title).Raw(Style).Raw("</head>\n<body>\n<main>")
            .Element("h1", title)
            .Element("p", $"Stand op {Dates.ForPeople(run.On, Language.Dutch)}. Beleid: {string.Join(", ", run.Municipalities.Select(m => m.Policy.Label).Distinct(StringComparer.Ordinal))}. Contactstrategie: {string.Join(", ", run.Municipalities.Select(m => m.Strategy.Id).Distinct(StringComparer.Ordinal))}.")
            .Raw("<p class=\"note\">Dit verslag is voor gebruik binnen de gemeente. Deel het niet daarbuiten.</p>")
            .Element("p", "Eerst staat hier het werk: wat er binnenkwam, wat er te doen is en de planning. Daar zijn ook kleine aantallen getoond, want de zaken zelf staan erbij. In de cijfers daarna zijn kleine aantallen verborgen als u daarvoor hebt gekozen.");
        IntakeSection.Add(html, run);
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            if (run.Municipalities.Count > 1)
            {
                html.Element("h2", municipality.Registration.Name);
            }

            WorklistSection.Add(html, municipality);
            PlanningSection.Add(html, municipality);
            MonitorSection.Add(html, municipality);
            HelpAcceptanceSection.Add(html, municipality);
        }

        html.Raw("</main>\n</body>\n</html>");
        stream.Write(Encoding.UTF8.GetBytes(html.ToString()));
    }
}
