using Vroegsignalering.Cli.Output.Report;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>The year in a few numbers.</summary>
internal static class SummarySection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("summary", new("Het jaar in het kort", "The year in short"), Audience.All))
        {
            return;
        }

        page.Paragraph(
            "Vroegsignalering betekent: bedrijven melden betalingsachterstanden bij de gemeente, en de gemeente biedt de inwoner hulp aan voordat de schulden groot zijn.",
            "Early detection means: partners report payment arrears to the municipality, and the municipality offers the resident help before debts are large.");
        if (report.Period != MonitorPeriod.OfYear(report.Year))
        {
            string first = Dates.ForPeople(report.Period.First, page.Language);
            string last = Dates.ForPeople(report.Period.Last, page.Language);
            page.Note(
                $"Dit verslag gaat over {first} tot en met {last}. Van de andere maanden van het jaar is niets geregistreerd.",
                $"This report is about {first} up to {last}. Of the other months of the year nothing is registered.");
        }

        else if (report.Cases.Count == 0 && report.Figures.All(f => f.Numerator == 0))
        {
            page.Note(
                "Van dit jaar is niets geregistreerd. Een nul in dit verslag zegt dus niets over achterstanden of over hulp.",
                "Of this year nothing is registered. So a zero in this report says nothing about arrears or about help.");
        }

        if (report.Policy?.Document.IsInForce(new NodaTime.LocalDate(report.Year, 12, 31)) == false)
        {
            page.Note("Het beleid in dit verslag gold niet op 31 december. Kijk of dat klopt.", "The policy in this report was not in force on 31 December. See whether that is right.");
        }

        ShownIndicator? signals = report.Of(Indicators.PickedUpShareOfSignals);
        ShownIndicator? reach = report.Of(Indicators.ReachOfPickedUpCases);
        ShownIndicator? accepted = report.Of(Indicators.AcceptanceOfReachedCases(YearReport.Definition));
        (string Number, string What)[] numbers =
        [
            (page.Count(signals?.Denominator), page.In("meldingen kwamen binnen", "signals came in")),
            (page.Count(reach?.Denominator), page.In("zaken zijn opgepakt", "cases were picked up")),
            (page.Count(reach?.Numerator), page.In($"zaken met contact{Share(page, reach, "van de opgepakte zaken")}", $"cases with contact{Share(page, reach, "of the picked-up cases")}")),
            (page.Count(accepted?.Numerator), page.In($"zaken met hulp{Share(page, accepted, "van de zaken met contact")}", $"cases with help accepted{Share(page, accepted, "of the cases with contact")}")),
        ];
        page.Raw("<ul class=\"numbers\">" + string.Concat(numbers.Select(n => $"<li><b>{Html.Encode(n.Number)}</b>{Html.Encode(n.What)}</li>")) + "</ul>");
        if (report.Goals.Count > 0)
        {
            (GoalResult Goal, GoalOutcome Outcome)[] goals = [.. report.Goals.Select(g => (g, GoalTexts.Outcome(report, g)))];
            string met = page.Count(goals.Count(g => g.Outcome == GoalOutcome.Met));
            string known = page.Count(goals.Count(g => g.Outcome != GoalOutcome.NotStated));
            string all = page.Count(goals.Length);
            if (Array.TrueForAll(goals, g => g.Outcome != GoalOutcome.NotStated))
            {
                page.Paragraph($"Van de {all} eigen doelen zijn er {met} gehaald.", $"Of the {all} own goals {met} were met.");
            }
            else if (Array.Exists(goals, g => g.Outcome != GoalOutcome.NotStated))
            {
                page.Paragraph(
                    $"Van {known} van de {all} eigen doelen is bekend of ze zijn gehaald. Daarvan zijn er {met} gehaald.", $"Of {known} of the {all} own goals it is known whether they were met. Of these {met} were met.");
            }

            if (Array.Exists(goals, g => g.Outcome == GoalOutcome.NotStated))
            {
                page.Paragraph(
                    "Bij een of meer doelen staat niet of ze zijn gehaald: het cijfer is niet gemeten of niet getoond.", "Of one or more goals it is not said whether they were met: the figure was not measured or is not shown.");
            }
        }

        int open = report.Cases.Count(c => c.IsOpen && CaseCounting.IsPickedUp(c));
        if (open > 0)
        {
            page.Paragraph(
                "Een deel van de zaken is nog open. Daar kan nog contact of hulp uit komen. De cijfers zijn dus die van nu, en niet de laatste.",
                "Some cases are still open. Contact or help can still come of them. So the figures are those of now, and not the last ones.");
        }
    }

    private static string Share(YearPage page, ShownIndicator? figure, string of) => figure is { IsShown: true, Value: not null } ? $" ({page.Value(figure)} {of})" : "";
}
