using NodaTime;
using Vroegsignalering.Cli.Output.Report;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>What came in, what was set aside and why, and how complete it was.</summary>
internal static class RegistrationSection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("registration", new("Wat er binnenkwam", "What came in"), Audience.All))
        {
            return;
        }

        AddPartners(report, page);
        AddMonths(report, page);
        AddIntake(report, page);
        (int cases, int signals) = report.WithoutDay;
        if (cases + signals > 0)
        {
            page.Paragraph(
                "Van een deel van de meldingen of zaken is geen dag bekend. Die tellen in geen enkel jaar mee.",
                "Of some signals or cases no day is known. They count in no year.");
        }
    }

    private static void AddPartners(YearReport report, YearPage page)
    {
        ShownIndicator[] shares = [.. report.Shown.Where(f => f.Indicator == Indicators.PartnerTypeShareOfSignals && f.Month is null && f.Numerator != 0)];
        if (shares.Length == 0)
        {
            return;
        }

        page.Heading("Wie meldde", "Who reported");
        FigureTable.Add(page, new("Meldingen per soort bedrijf", "Signals by type of partner"), new("Soort bedrijf", "Type of partner"), shares);
    }

    private static void AddMonths(YearReport report, YearPage page)
    {
        ShownIndicator[] months = [.. report.Shown.Where(f => f.Indicator == Indicators.PickedUpShareOfSignals && f.Month is not null && f.Breakdown == Breakdown.None)];
        if (!Array.Exists(months, m => m is { IsShown: true, Denominator: > 0 }))
        {
            return;
        }

        Text title = new("Meldingen per maand", "Signals by month");
        page.Heading(title.Dutch, title.English);
        if (Array.TrueForAll(months, m => m.IsShown))
        {
            page.Raw(Bars.Stacked(
                title.In(page.Language),
                [page.In("meldingen", "signals")],
                [.. months.Select(m => (Dates.ForPeople(m.Month!.Value, page.Language)[..3], (IReadOnlyList<long>)[m.Denominator ?? 0]))],
                page.In("Een kolom voor elke maand. De tabel hieronder heeft dezelfde aantallen.", "A column for each month. The table below has the same numbers."),
                page.Language));
        }

        page.Table(
            title,
            [new("Maand", "Month"), new("Meldingen", "Signals"), new("Deel dat is opgepakt", "Share picked up")],
            months.Select(m => (string[])[Dates.ForPeople(m.Month!.Value, page.Language), page.Count(m.Denominator), page.Value(m)]));
    }

    private static void AddIntake(YearReport report, YearPage page)
    {
        page.Heading("Hoe goed de meldingen waren", "How good the signals were");
        if (report.Intake is not ShownIntake intake)
        {
            page.Paragraph("Hoe de regels van dit jaar binnenkwamen, staat niet in deze resultaten.", "How the rows of this year came in is not in these results.");
            return;
        }

        string runs = page.Count(intake.Runs);
        page.Paragraph(
            $"Dit gaat over de bestanden van {runs} keer verwerken in dit jaar. Een regel met een fout zetten wij apart. Er verdwijnt niets: wat binnenkwam, is aangenomen of apart gezet.",
            $"This is about the files of {runs} {(intake.Runs == 1 ? "run" : "runs")} in this year. A row with an error is set aside. Nothing disappears: what came in was accepted or set aside.");
        page.Table(
            new("Regels die binnenkwamen", "Rows that came in"),
            [new("Wat", "What"), new("Regels", "Rows")],
            [
                [page.In("ontvangen", "received"), page.Count(intake.Received)],
                [page.In("aangenomen", "accepted"), page.Count(intake.Accepted)],
                [page.In("apart gezet", "set aside"), page.Count(intake.SetAside)],
            ]);
        if (intake.Reasons.Any(r => r.Message is not null))
        {
            page.Table(
                new("Waarom regels apart zijn gezet", "Why rows were set aside"),
                [new("Reden", "Reason"), new("Regels", "Rows")],
                intake.Reasons.Select(r => (string[])
                    [r.Message is Text why ? $"{why.In(page.Language).TrimEnd('.')} ({r.Code})" : page.In("andere redenen samen", "other reasons together"), page.Count(r.Rows)]));
        }
        else if (intake.Reasons.Count > 0)
        {
            page.Paragraph(
                "Waarom regels apart zijn gezet, is hier niet getoond, want per reden zijn het er weinig. De redenen staan in quarantine.csv.",
                "Why rows were set aside is not shown here, because there are few for each reason. The reasons are in quarantine.csv.");
        }

        page.Table(
            new("Hoe vaak een gegeven is ingevuld, in regels zonder fout", "How often a field is filled in, in rows without an error"),
            [new("Gegeven", "Field"), new("Ingevuld", "Filled in"), new("Deel", "Share")],
            intake.Completeness.Select(c => (string[])
                [c.Name.In(page.Language), page.Count(c.Filled), c.Share is decimal share ? $"{page.Decimal(share * 100m, c.Filled is null ? 0 : 1)}%" : page.In("niet getoond", "not shown")]));
    }
}
