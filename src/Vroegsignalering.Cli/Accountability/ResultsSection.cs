using Vroegsignalering.Cli.Output.Report;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>What was reached, beside the own goals.</summary>
internal static class ResultsSection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("results", new("Wat er is bereikt", "What was reached"), Audience.Council | Audience.Department))
        {
            return;
        }

        AddGoals(report, page);
        AddFunnel(report, page);
        AddGroups(report, page);
        AddAll(report, page);
    }

    private static void AddGoals(YearReport report, YearPage page)
    {
        page.Heading("De eigen doelen", "The own goals");
        if (report.Goals.Count == 0)
        {
            page.Note("De gemeente gaf geen eigen doelen op. Zonder doel is niet te zeggen of een resultaat goed is.", "The municipality gave no goals of its own. Without a goal nobody can say whether a result is good.");
            return;
        }

        page.Table(
            new("Doelen en resultaten", "Goals and results"),
            [new("Doel", "Goal"), new("Afgesproken", "Agreed"), new("Resultaat", "Result"), new("Gehaald?", "Met?"), new("Geteld", "Counted")],
            report.Goals.Select(goal =>
            {
                ShownIndicator? figure = GoalTexts.Figure(report, goal);
                string why = goal.Goal.Why is Text reason ? $". {reason.In(page.Language)}" : "";
                return (string[])
                [
                    $"{goal.Goal.Name.In(page.Language)}{why}",
                    GoalTexts.Aim(page, goal),
                    GoalTexts.Result(page, goal, figure),
                    GoalTexts.Name(page, GoalTexts.Outcome(report, goal), figure),
                    figure is { IsShown: true } ? Counted(page, figure) : "–",
                ];
            }));
    }

    private static void AddFunnel(YearReport report, YearPage page)
    {
        ShownIndicator? reach = report.Of(Indicators.ReachOfPickedUpCases);
        ShownIndicator? accepted = report.Of(Indicators.AcceptanceOfPickedUpCases(YearReport.Definition));
        page.Heading("Van opgepakt naar geholpen", "From picked up to helped")
            .Paragraph(
                $"De percentages zijn van de opgepakte zaken. Wat hulp is, verschilt per definitie. Hier geldt die van DDAS ({YearReport.Definition.Id}).",
                $"The percentages are of the picked-up cases. What help is differs by definition. Here that of DDAS counts ({YearReport.Definition.Id}).");
        (string Label, long? Count, string Shown)[] steps =
        [
            (page.In("opgepakte zaken", "picked-up cases"), reach?.Denominator, page.Count(reach?.Denominator)),
            (page.In("zaken met contact", "cases with contact"), reach?.Numerator, With(page, reach)),
            (page.In("zaken met hulp", "cases with help accepted"), accepted?.Numerator, With(page, accepted)),
        ];
        Text title = new("Opgepakte zaken, zaken met contact en zaken met hulp", "Picked-up cases, cases with contact and cases with help accepted");
        if (Array.TrueForAll(steps, s => s.Count is not null))
        {
            page.Raw(Bars.Horizontal(
                title.In(page.Language), [.. steps.Select(s => (s.Label, s.Count!.Value, s.Shown))],
                page.In("Drie balken, van meer naar minder. De tabel hieronder heeft dezelfde aantallen.", "Three bars, from more to fewer. The table below has the same numbers.")));
        }

        page.Table(title, [new("Stap", "Step"), new("Zaken", "Cases")], steps.Select(s => (string[])[FigureTable.Capital(s.Label), s.Shown]));
    }

    private static string With(YearPage page, ShownIndicator? figure) =>
        figure is { IsShown: true, Value: not null } ? $"{page.Count(figure.Numerator)} ({page.Value(figure)})" : page.Count(figure?.Numerator);

    private static void AddGroups(YearReport report, YearPage page)
    {
        ShownIndicator[] reach = Groups(report, Indicators.ReachOfPickedUpCases, Breakdown.PartnerType);
        ShownIndicator[] accepted = Groups(report, Indicators.AcceptanceOfReachedCases(YearReport.Definition), Breakdown.PartnerType);
        if (reach.Length == 0)
        {
            return;
        }

        page.Heading("Per soort bedrijf", "By type of partner");
        if (!reach.Concat(accepted).Any(f => f.IsShown))
        {
            page.Paragraph(
                "Contact en hulp per soort bedrijf zijn niet getoond, want daarmee is een klein aantal uit te rekenen.",
                "Contact and help by type of partner are not shown, because a small count could be computed from them.");
        }
        else
        {
            AddPartners(page, reach, accepted);
        }

        ShownIndicator[] channels = Groups(report, Indicators.ReachOfAttempts, Breakdown.Channel);
        if (channels.Length > 0)
        {
            page.Heading("Per manier van contact", "By way of contact");
            FigureTable.Add(page, new("Pogingen die contact gaven", "Attempts that gave contact"), new("Manier", "Way"), channels);
            page.Paragraph(
                "Manieren staan vaak op een vaste plaats in het plan. Een brief die als eerste gaat, bereikt andere mensen dan een bezoek dat als laatste komt.",
                "Ways of contact often have a fixed place in the plan. A letter that goes first reaches other people than a visit that comes last.");
        }
    }

    private static void AddPartners(YearPage page, ShownIndicator[] reach, ShownIndicator[] accepted) => page
        .Table(
            new("Contact en hulp per soort bedrijf", "Contact and help by type of partner"),
            [new("Soort bedrijf", "Type of partner"), new("Opgepakte zaken", "Picked-up cases"), new("Met contact", "With contact"), new("Hulp, van zaken met contact", "Help, of cases with contact")],
            reach.Select(r => (string[])
                [FigureTable.Name(page, r), page.Count(r.Denominator), page.Value(r), page.Value(Array.Find(accepted, a => a.Group == r.Group))]))
        .Paragraph(
            "Een zaak met meldingen van twee soorten bedrijven telt bij allebei. De rijen tellen dus niet op tot het geheel.",
            "A case with signals of two types of partner counts with both. So the rows do not add up to the whole.");

    private static ShownIndicator[] Groups(YearReport report, IndicatorDefinition indicator, Breakdown by) =>
        [.. report.Shown.Where(f => f.Indicator == indicator && f.Month is null && f.Breakdown == by && f.Denominator != 0)];

    private static void AddAll(YearReport report, YearPage page)
    {
        page.Heading("Alle cijfers van het jaar", "All figures of the year")
            .Paragraph(
                "Bij elk cijfer staat wat is geteld en waarvan. De marge zegt hoe ver toeval alleen het cijfer kan verschuiven (95 procent). Zij zegt niets over fouten in de registratie.",
                "With each figure stands what was counted and of what. The margin says how far chance alone can move the figure (95 percent). It says nothing about faults in the registration.")
            .Table(
                new("Cijfers over het hele jaar", "Figures over the whole year"),
                [new("Cijfer", "Figure"), new("Waarde", "Value"), new("Marge", "Margin"), new("Geteld", "Counted")],
                report.Shown.Zip(report.Figures).Where(f => f.First is { Month: null, Breakdown: Breakdown.None }).Select(f => (string[])
                [
                    FigureTable.Capital(f.First.Indicator.Name.In(page.Language)),
                    page.Value(f.First),
                    f.First is { IsShown: true, Value: not null } && f.Second.Interval() is IndicatorInterval margin && report.Profile.RoundTo == 1
                        ? page.In($"{page.Value(f.First.Indicator, margin.Low)} tot {page.Value(f.First.Indicator, margin.High)}", $"{page.Value(f.First.Indicator, margin.Low)} to {page.Value(f.First.Indicator, margin.High)}")
                        : "–",
                    f.First.IsShown ? Counted(page, f.First) : page.In("niet getoond", "not shown"),
                ]));
    }

    private static string Counted(YearPage page, ShownIndicator figure)
    {
        string numerator = $"{page.Count(figure.Numerator)} {figure.Indicator.Numerator.In(page.Language)}";
        string denominator = $"{page.Count(figure.Denominator)} {figure.Indicator.Denominator.In(page.Language)}";
        return figure.Indicator.IsShare ? page.In($"{numerator}, van {denominator}", $"{numerator}, of {denominator}") : page.In($"{numerator}, op {denominator}", $"{numerator}, over {denominator}");
    }
}
