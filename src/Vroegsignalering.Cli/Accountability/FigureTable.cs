using Vroegsignalering.Cli.Output.Report;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Figures of one indicator per group, as a picture and a table. Figures that are hidden are in the table only, as hidden.</summary>
internal static class FigureTable
{
    public static void Add(YearPage page, Text caption, Text group, IReadOnlyList<ShownIndicator> figures)
    {
        if (!figures.Any(f => f.IsShown))
        {
            page.Paragraph(
                $"{Capital(caption.Dutch)}: niet getoond, want er zijn kleine aantallen bij.", $"{Capital(caption.English)}: not shown, because there are small counts among them.");
            return;
        }

        (string, long, string)[] bars =
        [
            .. figures.Where(f => f is { IsShown: true, Numerator: not null }).Select(f => (Name(page, f), f.Numerator!.Value, Shown(page, f))),
        ];
        if (bars.Length > 1)
        {
            page.Raw(Bars.Horizontal(
                caption.In(page.Language), bars,
                page.In("Een balk voor elke groep. De tabel hieronder heeft dezelfde aantallen.", "A bar for each group. The table below has the same numbers.")));
        }

        IndicatorDefinition indicator = figures[0].Indicator;
        page.Table(
            caption,
            [group, new("Waarde", "Value"), Capital(indicator.Numerator), Capital(indicator.Denominator)],
            figures.Select(f => (string[])[Name(page, f), page.Value(f), page.Count(f.Numerator), page.Count(f.Denominator)]));
    }

    public static string Name(YearPage page, ShownIndicator figure) => BreakdownGroups.NameOf(figure.Breakdown, figure.Group!).In(page.Language);

    public static Text Capital(Text text) => new(Capital(text.Dutch), Capital(text.English));

    public static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string Shown(YearPage page, ShownIndicator figure) =>
        figure.Value is decimal value ? $"{page.Count(figure.Numerator)} ({page.Value(figure.Indicator, value)})" : page.Count(figure.Numerator);
}
