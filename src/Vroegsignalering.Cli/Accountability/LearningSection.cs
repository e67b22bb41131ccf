using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>What was learned and changed, and the figures before and after a change of policy. It never names a cause.</summary>
internal static class LearningSection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("learning", new("Wat wij leerden en veranderden", "What we learned and changed"), Audience.Council | Audience.Department))
        {
            return;
        }

        IReadOnlyList<Lesson> lessons = report.Settings.Goals?.Lessons ?? [];
        if (lessons.Count == 0)
        {
            page.Note("Er staat niet in de bestanden wat de gemeente leerde.", "What the municipality learned is not in the files.");
        }
        else
        {
            page.Table(
                new("Geleerd en veranderd", "Learned and changed"),
                [new("Geleerd", "Learned"), new("Veranderd", "Changed"), new("Sinds", "Since")],
                lessons.Select(l => (string[])
                [
                    l.Learned.In(page.Language), l.Changed?.In(page.Language) ?? page.In("nog niets", "nothing yet"),
                    l.From is NodaTime.LocalDate from ? Dates.ForPeople(from, page.Language) : "–",
                ]));
        }

        page.Heading("Voor en na een verandering van beleid", "Before and after a change of policy");
        if (report.Changes.Count == 0)
        {
            page.Paragraph("Er was dit jaar één versie van het beleid, of het is niet bekend. Er is dus niets te vergelijken.", "There was one version of the policy this year, or it is not known. So there is nothing to compare.");
        }

        foreach (BeforeAfter change in report.Changes)
        {
            Add(report, page, change);
        }

        if (report.Changes.Count > 0 && report.WithoutPolicy > 0)
        {
            page.Paragraph(
                "Van een deel van de zaken is niet bekend onder welk beleid zij vielen. Die staan niet in deze vergelijking.",
                "Of some cases it is not known under which policy they fell. They are not in this comparison.");
        }
    }

    private static void Add(YearReport report, YearPage page, BeforeAfter change)
    {
        page.Paragraph(
            $"Voor: beleid {change.Before.PolicyVersion}, {Days(report, page, change.Before)}. Na: beleid {change.After.PolicyVersion}, {Days(report, page, change.After)}.",
            $"Before: policy {change.Before.PolicyVersion}, {Days(report, page, change.Before)}. After: policy {change.After.PolicyVersion}, {Days(report, page, change.After)}.");
        page.Raw("<div class=\"note\">").Paragraph("Let op: dit zijn verschillen, geen gevolgen.", "Mind: these are differences, not effects.").List(change.Cautions.Where(c => c.Id != "partners" || (IsMany(report, change.Before) && IsMany(report, change.After))).Select(c => c.Text.In(page.Language))).Raw("</div>");
        page.Table(
            new($"Voor en na: {change.Before.PolicyVersion} en {change.After.PolicyVersion}", $"Before and after: {change.Before.PolicyVersion} and {change.After.PolicyVersion}"),
            [new("Cijfer", "Figure"), new("Voor", "Before"), new("Na", "After"), new("Verschil", "Difference"), new("Marge van het verschil", "Margin of the difference"), new("Wat dat zegt", "What that says")],
            FiguresToShow.Compared.Select(i => change.Rows.FirstOrDefault(r => r.Before.Indicator == i)).OfType<BeforeAfterRow>().Select(r => Row(report, page, r)));
        page.Paragraph(
            "Een melding zonder zaak valt onder geen enkel beleid. Het deel dat is opgepakt is hier dus van de meldingen met een zaak, en kan hoger zijn dan dat van het hele jaar.",
            "A signal without a case falls under no policy. So the share picked up is here of the signals with a case, and can be higher than that of the whole year.");
    }

    private static string[] Row(YearReport report, YearPage page, BeforeAfterRow row)
    {
        ShownIndicator? before = report.Of(row.Before.Indicator, row.Before.Group);
        ShownIndicator? after = report.Of(row.After.Indicator, row.After.Group);
        bool isShown = before is { IsShown: true, Value: not null } && after is { IsShown: true, Value: not null } && report.Profile.RoundTo == 1;
        return
        [
            FigureTable.Capital(row.Before.Indicator.Name.In(page.Language)),
            With(page, before),
            With(page, after),
            isShown && row.Difference is decimal difference ? Signed(page, row.Before.Indicator, difference) : "–",
            isShown && row is { Lowest: decimal low, Highest: decimal high }
                ? page.In($"{Signed(page, row.Before.Indicator, low)} tot {Signed(page, row.Before.Indicator, high)}", $"{Signed(page, row.Before.Indicator, low)} to {Signed(page, row.Before.Indicator, high)}")
                : "–",
            isShown ? Reading(page, row.Reading) : "–",
        ];
    }

    private static string With(YearPage page, ShownIndicator? figure) =>
        figure is { IsShown: true } ? page.In($"{page.Value(figure)} van {page.Count(figure.Denominator)}", $"{page.Value(figure)} of {page.Count(figure.Denominator)}") : page.Value(figure);

    private static string Signed(YearPage page, IndicatorDefinition indicator, decimal difference)
    {
        string sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
        decimal size = Math.Abs(difference);
        return indicator is { IsShare: true, PerThousand: false } ? page.In($"{sign}{page.Decimal(size * 100m, 1)} punt", $"{sign}{page.Decimal(size * 100m, 1)} points") : $"{sign}{page.Decimal(size, 2)}";
    }

    private static string Reading(YearPage page, DifferenceReading reading) => reading switch
    {
        DifferenceReading.CanBeChance => page.In("het verschil kan toeval zijn", "the difference can be chance"),
        DifferenceReading.Higher => page.In("hoger; toeval alleen maakt zo'n verschil zelden", "higher; chance alone seldom makes such a difference"),
        DifferenceReading.Lower => page.In("lager; toeval alleen maakt zo'n verschil zelden", "lower; chance alone seldom makes such a difference"),
        _ => page.In("geen marge: dit is geen deel van een geheel", "no margin: this is no part of a whole"),
    };

    // The day of the first or last of a few cases, or who reported them, is about these few.
    private static bool IsMany(YearReport report, PolicyPeriod period) => report.Of(Indicators.ReachOfPickedUpCases, period.PolicyVersion) is { IsShown: true };

    private static string Days(YearReport report, YearPage page, PolicyPeriod period) => IsMany(report, period)
        ? page.In(
            $"zaken van {Dates.ForPeople(period.From, page.Language)} tot en met {Dates.ForPeople(period.Until, page.Language)}", $"cases of {Dates.ForPeople(period.From, page.Language)} up to {Dates.ForPeople(period.Until, page.Language)}")
        : page.In("de dagen zijn niet getoond", "the days are not shown");
}
