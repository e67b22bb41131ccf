using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Whether residents were in view in time.</summary>
internal static class TimelinessSection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("timeliness", new("Op tijd of te laat", "In time or too late"), Audience.All))
        {
            return;
        }

        page.Paragraph(
            "Wie te vroeg komt, stoort iemand die het zelf oplost. Wie te laat komt, vindt grote schulden. De leeftijd van de achterstand bij de eerste melding zegt daar iets over.",
            "Who comes too early disturbs somebody who solves it alone. Who comes too late finds large debts. The age of the arrears at the first signal tells something of that.");
        ShownIndicator[] ages = [.. report.Shown.Where(f => f.Indicator == Indicators.ArrearsAgeShareOfCases && f.Month is null && f.Breakdown == Breakdown.ArrearsAge)];
        if (ages.Length > 0)
        {
            FigureTable.Add(page, new("Leeftijd van de achterstand bij de eerste melding", "Age of the arrears at the first signal"), new("Leeftijd", "Age"), ages);
        }

        IndicatorDefinition[] shown = [Indicators.SingleShareOfCases, Indicators.ConsecutiveToSixMonthsShareOfCases, Indicators.LateShareOfSignals, Indicators.PickedUpShareOfLateSignals];
        page.Table(
            new("Eerder gemeld, en late signalen", "Reported before, and late signals"),
            [new("Cijfer", "Figure"), new("Waarde", "Value"), new("Teller", "Numerator"), new("Noemer", "Denominator")],
            shown.Select(i => (Definition: i, Figure: report.Of(i))).Where(f => f.Figure is not null).Select(f => (string[])
                [FigureTable.Capital(f.Definition.Name.In(page.Language)), page.Value(f.Figure), page.Count(f.Figure!.Numerator), page.Count(f.Figure.Denominator)]))
            .Heading("Als inwoners te laat in beeld zijn", "When residents come into view too late")
            .Paragraph("De Inspectie noemt vier mogelijke oorzaken. Bespreek welke hier speelt:", "The Inspectorate names four possible causes. Discuss which of them plays here:")
            .List(
            [
                page.In("de soort of hoeveelheid informatie: ontbreekt er een bedrijf, of een gegeven?", "the kind or amount of information: is a partner missing, or a field?"),
                page.In("het verzamelen: komen meldingen later dan afgesproken?", "the collecting: do signals come later than agreed?"),
                page.In("het combineren en duiden: horen meldingen bij elkaar die apart bleven?", "the combining and interpreting: do signals belong together that stayed apart?"),
                page.In("het handelen: komt het eerste contact te laat na de melding?", "the acting: does the first contact come too late after the signal?"),
            ]);
    }
}
