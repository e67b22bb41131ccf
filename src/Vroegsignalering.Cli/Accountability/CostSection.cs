using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>What it cost, with every assumption, and the published ranges to look at beside it.</summary>
internal static class CostSection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("costs", new("Wat het kostte", "What it cost"), Audience.Council))
        {
            return;
        }

        if (report.Costs is not CostReport costs)
        {
            page.Note("De gemeente vulde geen kosten in. Er zijn dus geen kosten per zaak.", "The municipality filled in no costs. So there are no costs per case.");
        }
        else
        {
            if (report.Period != MonitorPeriod.OfYear(report.Year))
            {
                page.Note(
                    "Medewerkers en overige kosten zijn van het hele jaar. De zaken en pogingen zijn alleen van de maanden waarover iets is geregistreerd. De bedragen per zaak zijn dus te hoog.",
                    "Staff and other costs are of the whole year. The cases and attempts are only of the months of which something is registered. So the amounts per case are too high.");
            }

            if (CostFigures.RoundedUpTo(report) is { Cents: > 0 } multiple)
            {
                page.Note(
                    $"De kosten van het jaar zijn naar boven afgerond op een veelvoud van {multiple.ToString(page.Language)}. Zo is een klein aantal pogingen niet uit te rekenen.",
                    $"The costs of the year are rounded up to a multiple of {multiple.ToString(page.Language)}, so that a small count of attempts cannot be computed.");
            }

            page.Paragraph(
                "Kosten = pogingen maal de kosten per poging, plus medewerkers, plus overige kosten. Wat iets kostte en wat er gebeurde staat hier naast elkaar. Dat het een door het ander komt, staat er niet.",
                "Costs = attempts times the cost per attempt, plus staff, plus other costs. What was spent and what happened stand here side by side. That one came of the other is not said.")
                .Table(
                    new("Kosten per zaak, per inwoner en punt van gelijke kosten en opbrengst", "Costs per case, per inhabitant and break-even"),
                    [new("Cijfer", "Figure"), new("Bedrag of aantal", "Amount or number"), new("Zaken of inwoners", "Cases or inhabitants")],
                    CostFigures.Of(report).Select(f => (string[])[FigureTable.Capital(f.Figure.Name.In(page.Language)), Shown(page, f), f is { IsShown: true, Figure: { IsGiven: true, Over: long over } } ? page.Count(over) : "–"]))
                .Table(
                    new("Waarop dit rust: elk getal dat is ingevuld", "What this rests on: every number that was filled in"),
                    [new("Wat", "What"), new("Getal", "Number"), new("Eenheid", "Unit"), new("Bron", "Source")],
                    costs.Assumptions.Select(a => (string[])
                        [FigureTable.Capital(a.Name.In(page.Language)), a.Value is decimal value ? page.Decimal(value, 2) : page.In("niet ingevuld", "not filled in"), a.Unit.In(page.Language), page.OfMunicipality(a.Source)]));
        }

        page.Heading("Wat elders is gepubliceerd", "What was published elsewhere")
            .Paragraph(
                "Deze getallen zijn van andere gemeenten en andere jaren. Zij zijn om naast te leggen. In geen cijfer hierboven is ermee gerekend.",
                "These numbers are of other municipalities and other years. They are to look at beside one's own. No figure above was computed with them.")
            .Table(
                new("Gepubliceerde getallen over kosten en opbrengst", "Published numbers about costs and benefits"),
                [new("Wat", "What"), new("Getal", "Number"), new("Eenheid", "Unit"), new("Jaar", "Year"), new("Bron", "Source")],
                CostReferences.All.Select(r => (string[])
                [
                    FigureTable.Capital(r.Name.In(page.Language)),
                    r.Lowest == r.Highest ? Short(page, r.Lowest) : page.In($"{Short(page, r.Lowest)} tot {Short(page, r.Highest)}", $"{Short(page, r.Lowest)} to {Short(page, r.Highest)}"),
                    r.Unit.In(page.Language), r.Year is int year ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) : page.In("niet genoemd", "not said"), page.OfMunicipality(r.Source.ToString()),
                ]));
    }

    private static string Short(YearPage page, decimal value) => page.Decimal(value, decimal.IsInteger(value) ? 0 : 2);

    private static string Shown(YearPage page, ShownCost cost) => !cost.IsShown ? page.In("niet getoond", "not shown")
        : cost.Figure switch
        {
            { WhyNot: Text why } => page.In($"niet gegeven. {why.Dutch}", $"not given. {why.English}"),
            { Amount: Money amount } => amount.ToString(page.Language),
            { Number: decimal number, Id: string id } when id.StartsWith("break-even-acceptance", StringComparison.Ordinal) => page.Percent(number),
            { Number: decimal number } => Short(page, number),
            _ => "–",
        };
}
