using Vroegsignalering.Cli.Process;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>What came in and where it went.</summary>
internal static class IntakeSection
{
    public static void Add(Html html, ProcessRun run)
    {
        Books books = run.Input.Books;
        html.Element("h2", "Wat kwam er binnen?")
            .Raw($"<ul class=\"numbers\"><li><b>{Dutch.Count(books.Received)}</b>signalen ontvangen</li>"
                + $"<li><b>{Dutch.Count(books.Accepted)}</b>signalen aangenomen</li>"
                + $"<li><b>{Dutch.Count(books.SetAside)}</b>regels apart gezet</li></ul>")
            .Element("p", "Elk signaal dat binnenkomt, krijgt een plek: aangenomen of apart gezet met een reden. De aantallen en de bedragen kloppen met elkaar.")
            .Table(
                "Ontvangen, aangenomen en apart gezet",
                ["Wat", "Aantal", "Bedrag"],
                [
                    ["Ontvangen", Dutch.Count(books.Received), Dutch.Euros(books.ReceivedArrears)],
                    .. run.Input.Repaired is { Count: > 0 } repaired
                        ? (string[][])[["waarvan hersteld uit de quarantaine", Dutch.Count(repaired.Count), Dutch.Euros(repaired.Arrears)]]
                        : [],
                    ["Aangenomen", Dutch.Count(books.Accepted), Dutch.Euros(books.AcceptedArrears)],
                    ["Apart gezet", Dutch.Count(books.SetAside), Dutch.Euros(books.SetAsideArrears)],
                ]);
        if (run.Input.HistoryBooks.Received > 0)
        {
            html.Element("p", $"Uit eerdere maanden zijn {Dutch.Count(run.Input.HistoryBooks.Accepted)} signalen bekend.");
        }

        (DiagnosticCode Code, int Count)[] findings =
        [
            .. run.Input.Findings.Where(f => f.Severity >= DiagnosticSeverity.Warning).CountBy(f => f.Code)
                .OrderByDescending(f => f.Key.Severity).ThenByDescending(f => f.Value).ThenBy(f => f.Key.Id, StringComparer.Ordinal)
                .Select(f => (f.Key, f.Value)),
        ];
        if (findings.Length > 0)
        {
            html.Element("h3", "Wat viel op aan de gegevens?")
                .Element("p", "Deze punten kunt u met de partners bespreken.")
                .Raw(Bars.Horizontal(
                    "Aantal bevindingen per soort", [.. findings.Select(f => ($"{f.Code.Id} ({f.Code.Severity.Name().Dutch})", (long)f.Count, Dutch.Count(f.Count)))]))
                .Table(
                    "Bevindingen per soort",
                    ["Code", "Aantal", "Wat er is", "Wat te doen"],
                    findings.Select(f => new[] { f.Code.Id, Dutch.Count(f.Count), f.Code.Message.Dutch, f.Code.Remedy.Dutch }));
        }
    }
}
