using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Whether residents were in view in time, and what points to each of the four causes that the Inspectorate names when they are not.</summary>
internal static class TimelinessSection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("timeliness", new("Op tijd of te laat", "In time or too late"), Audience.All))
        {
            return;
        }

        page.Paragraph(
            "Wie te vroeg komt, stoort iemand die het zelf oplost. Wie te laat komt, vindt grote schulden. Hoe oud de achterstand is bij de eerste melding, zegt daar iets over.",
            "Who comes too early disturbs somebody who solves it alone. Who comes too late finds large debts. How old the arrears are at the first signal tells something of that.");
        Figures(report, page, report.Timeliness.InTime, new("In beeld", "In view"));
        ShownIndicator[] late =
        [
            .. new[] { Indicators.LateShareOfSignals, Indicators.PickedUpShareOfLateSignals, Indicators.ConsecutiveToSixMonthsShareOfCases }.Select(i => report.Of(i)).OfType<ShownIndicator>(),
        ];
        Table(page, new("Late signalen en opeenvolgende zaken", "Late signals and consecutive cases"), late);
        page.Heading("Als inwoners te laat in beeld zijn: vier mogelijke oorzaken", "When residents come into view too late: four possible causes")
            .Paragraph(
                "De Inspectie noemt vier mogelijke oorzaken. De cijfers wijzen een kant op en bewijzen niets. Bespreek ze met elkaar.",
                "The Inspectorate names four possible causes. The figures point somewhere and prove nothing. Talk about them together.");
        foreach (EarlyOrLateCause cause in report.Timeliness.Causes)
        {
            page.Heading(cause.Question.Dutch, cause.Question.English);
            Figures(report, page, cause.Facts, new("Cijfers bij deze vraag", "Figures that bear on this"));
            page.Paragraph(cause.Caution.Dutch, cause.Caution.English);
        }
    }

    // Figures that are one number stand together; one that is split has a table of its own.
    private static void Figures(YearReport report, YearPage page, IReadOnlyList<IndicatorValue> figures, Text caption)
    {
        foreach (IGrouping<IndicatorDefinition, IndicatorValue> split in figures.Where(f => f.Group is not null).GroupBy(f => f.Indicator))
        {
            FigureTable.Add(page, FigureTable.Capital(split.Key.Name), FigureTable.Capital(BreakdownGroups.NameOf(split.First().Breakdown)), [.. split.Select(report.Of)]);
        }

        Table(page, caption, [.. figures.Where(f => f.Group is null).Select(report.Of)]);
    }

    private static void Table(YearPage page, Text caption, IReadOnlyList<ShownIndicator> figures)
    {
        if (figures.Count > 0)
        {
            page.Table(
                caption,
                [new("Cijfer", "Figure"), new("Waarde", "Value"), new("Teller", "Numerator"), new("Noemer", "Denominator")],
                figures.Select(f => (string[])[FigureTable.Capital(f.Indicator.Name.In(page.Language)), page.Value(f), page.Count(f.Numerator), page.Count(f.Denominator)]));
        }
    }
}
