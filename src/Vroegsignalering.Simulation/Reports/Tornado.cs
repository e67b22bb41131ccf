using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>A picture of what the numbers do to one conclusion, one at a time, the largest swing on top.</summary>
internal static class Tornado
{
    private const int Most = 10;
    private const int Letters = 48;

    public static void Add(ReportPage page, OutcomeSensitivity one)
    {
        Words words = page.Words;
        Headline headline = page.Headlines.First(h => h.Id == one.Measure.Id);
        ParameterSwing[] shown = [.. one.Swings.Where(s => s.Swing > 0).Take(Most)];
        string title = words.In(headline.Subject) + words.In($": het verschil bij ‘{one.Variant}’", $": the difference of ‘{one.Variant}’");
        string note = words.In("Per getal: het verschil bij de laagste en de hoogste waarde. De dikke lijn is nul, de gestippelde het verschil met de getallen zoals ze zijn.", "For each number: the difference at its lowest and highest value. The thick line is zero, the dashed one the difference with the numbers as they are.");
        page.Html.Raw("<div>").Element("h4", title).Raw($"<p class=\"small-text\">{Html.Encode(note)}</p>").Picture(
            Draw(title, note, headline, one, shown, words), page.OpenTable, title,
            [
                words.In("Getal", "Number"), words.In("Soort", "Kind"), words.In("Nu", "Now"), words.In("Laagste", "Lowest"), words.In("Hoogste", "Highest"), words.In("Verschil bij laagste", "Difference at lowest"),
                words.In("Verschil bij hoogste", "Difference at highest"),
            ],
            shown.Select(s => (string[])
            [
                $"{words.In(s.Parameter.Meaning)} ({s.Parameter.Id})", KindOf(s, words), words.Plain(s.Parameter.Value), words.Plain(s.Low), words.Plain(s.High), words.Difference(headline, s.AtLow!.Value), words.Difference(headline, s.AtHigh!.Value),
            ])).Raw("</div>");
    }

    private static string Draw(string title, string note, Headline headline, OutcomeSensitivity one, ParameterSwing[] shown, Words words)
    {
        Svg svg = new(title, note);
        svg.Bar(0, 4, 14, 14, "f1").Text(22, 16, "start", words.In("aangenomen", "assumed"))
            .Bar(130, 4, 14, 14, "f0").Text(152, 16, "start", words.In("uit bron of passend gemaakt", "from a source or fitted"));
        const int top = 26;
        double At(ParameterSwing swing, bool low) => (low ? swing.AtLow : swing.AtHigh)!.Value.Mean * headline.Scale;
        Axis axis = Axis.Over(shown.SelectMany(s => new[] { At(s, low: true), At(s, low: false) }).Append(one.Reference.Mean * headline.Scale), 14, Svg.Width - 14);
        double[] heights = [.. shown.Select(s => (Svg.Wrap(LabelOf(s, words), Letters).Count * Svg.LineHeight) + 26.0)];
        double bottom = top + heights.Sum() + 4;
        foreach (double tick in axis.Ticks)
        {
            svg.Line(axis.Of(tick), top, axis.Of(tick), bottom, Math.Abs(tick) < 1e-12 ? "zero" : "grid").Text(axis.Of(tick), bottom + 16, "middle", words.Number(tick, axis.Decimals), "small");
        }

        double main = axis.Of(one.Reference.Mean * headline.Scale);
        double y = top;
        for (int i = 0; i < shown.Length; i++)
        {
            (double low, double high) = (axis.Of(At(shown[i], low: true)), axis.Of(At(shown[i], low: false)));
            int lines = svg.Bar(Math.Min(low, high), y + heights[i] - 20, Math.Max(3, Math.Abs(high - low)), 16, shown[i].Source == ParameterSource.Assumed ? "f1" : "f0")
                .Lines(0, y + 14, LabelOf(shown[i], words), Letters);
            y += (lines * Svg.LineHeight) + 26;
        }

        return svg.Line(main, top, main, bottom, "main").Draw(bottom + 24);
    }

    private static string LabelOf(ParameterSwing swing, Words words) => $"{swing.Parameter.Id}: {words.In(swing.Parameter.Meaning).TrimEnd('.')}";

    private static string KindOf(ParameterSwing swing, Words words) => swing.Source switch
    {
        ParameterSource.Assumed => words.In("aangenomen", "assumed"),
        ParameterSource.Fitted => words.In("passend gemaakt", "fitted"),
        _ => words.In("gepubliceerd", "published"),
    };
}
