using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>What was tried, on what, and what came out in plain sentences.</summary>
internal static class SummarySection
{
    public static void Add(ReportPage page)
    {
        (Words words, SimulationScenario scenario) = (page.Words, page.Scenario);
        page.Section("summary", "Samenvatting", "Summary");
        string months = words.In(scenario.Months == 1 ? "maand" : "maanden", scenario.Months == 1 ? "month" : "months");
        page.Html.Element("p", words.In(
            $"{words.Count(scenario.Households)} verzonnen huishoudens leven {scenario.Months} {months} vanaf {MeasureCells.Month(scenario.From)}, {words.Count(scenario.Replications)} keer opnieuw met ander toeval. "
            + $"Elke werkwijze krijgt dezelfde huishoudens met dezelfde levens. We vergelijken met: {scenario.Baseline.Name}.",
            $"{words.Count(scenario.Households)} invented households live {scenario.Months} {months} from {MeasureCells.Month(scenario.From)}, {words.Count(scenario.Replications)} times over with other chance. "
            + $"Each way of working gets the same households with the same lives. We compare with: {scenario.Baseline.Name}."));
        foreach (SimulationVariant variant in page.Variants)
        {
            AddVariant(page, variant.Name);
        }

        page.Html.Element("p", words.In(
            "Tussen haakjes staat waar het verschil met 95% zekerheid ligt, als alleen het toeval meetelt. Ligt nul daartussen, dan noemen we het verschil niet duidelijk.",
            "Between brackets stands where the difference is with 95% certainty, when chance alone counts. Where zero lies between, we call the difference not clear."));
        Overview(page);
        Ways(page);
    }

    private static void AddVariant(ReportPage page, string variant)
    {
        Words words = page.Words;
        (Headline Headline, Estimate Value)[] all =
            [.. page.Headlines.Select(h => (h, page.Summary.FindDifference(variant, h.Id)?.Value)).Where(p => p.Value is not null).Select(p => (p.h, p.Value!.Value))];
        string[] clear = [.. all.Where(p => p.Value.IsClear).Select(p => Sentence(page, variant, p.Headline, p.Value))];
        string[] unclear = [.. all.Where(p => !p.Value.IsClear).Select(p => $"{Lower(words.In(p.Headline.Subject))} ({(p.Value.Replications < 2 ? words.Difference(p.Headline, p.Value) : words.Interval(p.Headline, p.Value) + UnitOf(p.Headline, words))})")];
        page.Html.Element("h3", variant);
        if (clear.Length > 0)
        {
            page.Html.List(clear);
        }

        if (unclear.Length > 0)
        {
            page.Html.Element("p", (page.Scenario.Replications < 2
                ? words.In("Er is één keer geteld. Daarom is van geen verschil bekend of het toeval is: ", "There was one replication, so of no difference it is known whether it is chance: ")
                : words.In("Niet duidelijk is het verschil bij: ", "Not clear is the difference of: ")) + string.Join("; ", unclear) + ".");
        }
    }

    private static string Sentence(ReportPage page, string variant, Headline headline, Estimate difference)
    {
        Words words = page.Words;
        bool rises = difference.Mean > 0;
        string verb = words.In(
            headline.IsPlural ? (rises ? "stijgen" : "dalen") : rises ? "stijgt" : "daalt", headline.IsPlural ? (rises ? "rise" : "fall") : rises ? "rises" : "falls");
        string change = $"{words.Size(headline, difference)} {(rises ? words.In("meer", "more") : words.In("minder", "less"))}";
        Estimate size = rises ? difference : new Estimate(-difference.Mean, -difference.High, -difference.Low, difference.Replications);
        string from = words.Value(headline, page.Summary.Find(page.Scenario.Baseline.Name, headline.Id)!.Value);
        string to = words.Value(headline, page.Summary.Find(variant, headline.Id)!.Value);
        return $"{words.In(headline.Subject)} {verb} {words.In("van", "from")} {from} {words.In("naar", "to")} {to}: {change} ({words.Interval(headline, size)}).";
    }

    private static void Overview(ReportPage page)
    {
        Words words = page.Words;
        page.Html.Table(
            words.In("De cijfers bij elkaar: eerst de waarde zoals het nu gaat, dan de verschillen (* = niet duidelijk)", "The figures together: first the value of the baseline, then the differences (* = not clear)"),
            [words.In("Cijfer", "Figure"), page.Scenario.Baseline.Name, .. page.Variants.Select(v => v.Name)],
            page.Headlines.Select(h => (string[])
            [
                words.In(h.Subject), words.Value(h, page.Summary.Find(page.Scenario.Baseline.Name, h.Id)!.Value),
                .. page.Variants.Select(v => page.Summary.FindDifference(v.Name, h.Id)?.Value is Estimate d ? words.Difference(h, d) + (d.IsClear ? "" : " *") : "–"),
            ]));
    }

    private static void Ways(ReportPage page)
    {
        Words words = page.Words;
        page.Html.Table(
            words.In("De werkwijzen", "The ways of working"),
            [words.In("Werkwijze", "Way of working"), words.In("Beleid", "Policy"), words.In("Contactstrategie als het beleid er geen noemt", "Contact strategy where the policy names none"), words.In("Fte per 10.000 inwoners", "FTE per 10,000 inhabitants")],
            page.Scenario.AllVariants.Select(v => (string[])[v.Name, v.Policy.Label, words.In(v.Strategy.Name), words.Plain((double)v.FtePer10000Inhabitants)]));
    }

    private static string UnitOf(Headline headline, Words words) => headline.Unit switch
    {
        HeadlineUnit.Share => words.In(" procentpunt", " percentage points"),
        HeadlineUnit.Minutes => words.In(" minuten", " minutes"),
        HeadlineUnit.Euros => " euro",
        _ => "",
    };

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
