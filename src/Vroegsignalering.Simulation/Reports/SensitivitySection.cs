using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>How far the conclusions lean on numbers that are assumed.</summary>
internal static class SensitivitySection
{
    public static void Add(ReportPage page)
    {
        Words words = page.Words;
        page.Section("sensitivity", "Hoeveel hangt af van aannames?", "How much depends on assumptions?");
        SensitivityResult result = SensitivityResult.Of(page.Results.Study, page.Results.Parts);
        OutcomeSensitivity[] all = [.. result.Conclusions.Where(c => c.Swings.Count > 0 || c.Sample is not null)];
        if (all.Length == 0)
        {
            page.Html.Element("p", words.In(
                "In deze studie is niet nagegaan hoe de uitkomst verandert als de aangenomen getallen anders zijn.", "This study did not look into how the outcome changes when the assumed numbers differ."));
            return;
        }

        page.Html.Element("p", words.In(
            "De studie is herhaald met andere getallen: elk getal alleen, van laag naar hoog, en soms alle aangenomen getallen tegelijk. Het deel dat op aannames leunt, zegt: als elk getal er in verhouding even ver naast zit, "
            + "hoeveel van de onzekerheid komt dan van aangenomen getallen.",
            "The study was repeated with other numbers: each number alone, from low to high, and sometimes all assumed numbers at once. The share that leans on assumptions says: if every number is off by the same proportion, "
            + "how much of the uncertainty comes from assumed ones."));
        foreach (SimulationVariant variant in page.Variants)
        {
            OutcomeSensitivity[] own = [.. all.Where(c => c.Variant == variant.Name)];
            page.Html.Element("h3", variant.Name).Element("p", Sentence(own, words)).Table(
                words.In($"Conclusies over {variant.Name}", $"Conclusions about {variant.Name}"),
                [
                    words.In("Cijfer", "Figure"), words.In("Conclusie", "Conclusion"), words.In("Leunt op aannames", "Leans on assumptions"), words.In("Blijft bij elk getal apart", "Holds for each number alone"),
                    words.In("Wat de conclusie verandert", "What changes the conclusion"), words.In("Blijft in de steekproef", "Holds in the sample"),
                ],
                own.Select(c => Row(page, c)));
            page.Html.Raw("<div class=\"pictures\">");
            foreach (OutcomeSensitivity one in own.Where(c => c.Swings.Any(s => s.Swing > 0) && IsDrawn(page, c)))
            {
                Tornado.Add(page, one);
            }

            page.Html.Raw("</div>");
        }
    }

    // Where points have fewer households than the study, its conclusion may not show even with the same numbers; then no number broke it.
    private static bool IsSeen(OutcomeSensitivity one) => Conclusions.Of(one.Reference) == one.Conclusion;

    private static bool IsDrawn(ReportPage page, OutcomeSensitivity one) => one.Measure.Id == Headline.Reach.Id || one.Measure.Id == SimulationMeasures.BreakEven.Id
        || (page.Scenario.Definitions.Count > 0 && one.Measure.Id == Headline.OfPickedUp(page.Scenario.Definitions[0]).Id);

    private static string Sentence(OutcomeSensitivity[] all, Words words)
    {
        OutcomeSensitivity[] judged = [.. all.Where(c => c.HoldsOneAtATime is not null && IsSeen(c))];
        double[] shares = [.. all.Where(c => c.AssumedShare is not null).Select(c => c.AssumedShare!.Value)];
        string holds = judged.Length == 0
            ? words.In("Of de conclusies blijven, is niet bekend.", "Whether the conclusions hold is not known.")
            : words.In(
                $"Van de {judged.Length} conclusies blijven er {judged.Count(c => c.HoldsOneAtATime == true)} zoals ze zijn, welk getal er ook alleen verandert.",
                $"Of {judged.Length} conclusions {judged.Count(c => c.HoldsOneAtATime == true)} stay as they are, whichever number changes alone.");
        if (judged.Length > 0 && judged.Length < all.Length)
        {
            holds += words.In($" Van {all.Length - judged.Length} is dat niet te zien: daarvoor is te weinig herhaald.", $" Of {all.Length - judged.Length} this does not show: there were too few replications for it.");
        }

        return shares.Length == 0 ? holds : holds + words.In(
            $" Ze leunen voor {Percent(shares.Min(), words)} tot {Percent(shares.Max(), words)} op aangenomen getallen.", $" They lean for {Percent(shares.Min(), words)} to {Percent(shares.Max(), words)} on assumed numbers.");
    }

    private static string[] Row(ReportPage page, OutcomeSensitivity one)
    {
        Words words = page.Words;
        bool isSeen = IsSeen(one);
        string[] breaking = !isSeen ? [] : [.. one.Breaking.Take(3).Select(s => s.Parameter.Id)];
        int more = isSeen ? one.Breaking.Count() - breaking.Length : 0;
        return
        [
            words.In(page.Headlines.FirstOrDefault(h => h.Id == one.Measure.Id)?.Subject ?? one.Measure.Name), NameOf(one.Conclusion, words), one.AssumedShare is double share ? Percent(share, words) : "–",
            !isSeen ? words.In("te weinig herhaald", "too few replications") : one.HoldsOneAtATime switch { true => words.In("ja", "yes"), false => words.In("nee", "no"), null => "–" },
            breaking.Length == 0 ? "–" : string.Join(", ", breaking) + (more > 0 ? words.In($" en {more} meer", $" and {more} more") : ""),
            one.Sample?.ShareHolding is double holding ? words.In($"{Percent(holding, words)} van {one.Sample.Points}", $"{Percent(holding, words)} of {one.Sample.Points}") : "–",
        ];
    }

    private static string NameOf(Conclusion conclusion, Words words) => conclusion switch
    {
        Conclusion.Higher => words.In("hoger", "higher"),
        Conclusion.Lower => words.In("lager", "lower"),
        Conclusion.Unclear => words.In("niet duidelijk", "not clear"),
        _ => "–",
    };

    private static string Percent(double share, Words words) => words.Number(100 * share, 0) + "%";
}
