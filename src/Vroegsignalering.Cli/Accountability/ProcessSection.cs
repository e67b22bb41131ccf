using Vroegsignalering.Cli.Output.Report;
using Vroegsignalering.Contact;
using Vroegsignalering.Monitoring.Accountability;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>What the municipality wants and how it works: purpose, process, policy, contact and capacity.</summary>
internal static class ProcessSection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("process", new("Wat wij willen en hoe wij werken", "What we want and how we work"), Audience.Council | Audience.Department))
        {
            return;
        }

        Own(page, report.Settings.Goals?.Purpose, "Doel", "Purpose");
        Own(page, report.Settings.Goals?.Process, "Werkwijze", "Process");
        if (report.Settings.Goals?.Purpose is null)
        {
            page.Note(
                "De gemeente schreef geen doel op voor dit verslag. De Inspectie vraagt om een duidelijke beschrijving van doelen en werkwijze.",
                "The municipality wrote down no purpose for this report. The Inspectorate asks for a clear description of goals and process.");
        }

        AddPolicy(report, page);
        AddContact(report, page);
        page.Heading("Mensen", "Staff");
        if ((report.Last?.Fte ?? report.Settings.Costs?.Fte) is decimal fte)
        {
            page.Paragraph(
                $"Er was {page.Decimal(fte, 1)} fte voor vroegsignalering, zoals de gemeente opgaf.", $"There was {page.Decimal(fte, 1)} FTE for early detection, as the municipality stated.");
        }
        else
        {
            page.Paragraph("Hoeveel fte er was, gaf de gemeente niet op.", "The municipality did not state its FTE.");
        }
    }

    private static void Own(YearPage page, Text? text, string dutch, string english)
    {
        if (text is not null)
        {
            page.Heading(dutch, english).Paragraph(text.Dutch, text.English);
        }
    }

    private static void AddPolicy(YearReport report, YearPage page)
    {
        page.Heading("Wie het eerst aan de beurt is", "Who comes first");
        if (report.Policy is not PriorityPolicy policy)
        {
            page.Paragraph("Het beleid staat niet in deze resultaten.", "The policy is not in these results.");
            return;
        }

        page.Paragraph(
            $"De volgorde volgt het beleid {policy.Label}. Het hele beleid staat in de bijlage, zoals de computer het uitvoert.",
            $"The order follows the policy {policy.Label}. The whole policy stands in the appendix, as the computer carries it out.");
        if (policy.Document.Goal.Length > 0)
        {
            // The municipality wrote it in one language; a screen reader has to know which.
            string goal = $"<span lang=\"nl\">{Html.Encode(policy.Document.Goal)}</span>";
            page.Raw($"<p>{Html.Encode(page.In("Doel van het beleid:", "Goal of the policy, in the words of the municipality:"))} {goal}</p>");
        }
    }

    private static void AddContact(YearReport report, YearPage page)
    {
        page.Heading("Hoe wij contact zoeken", "How we seek contact");
        ContactStrategy? strategy = report.Last?.Strategies.FirstOrDefault(s => s.Id == report.Last.StrategyId);
        if (strategy is null)
        {
            page.Paragraph("De contactstrategie staat niet in deze resultaten.", "The contact strategy is not in these results.");
            return;
        }

        page.Paragraph($"Strategie: {strategy.Name.Dutch}. Zodra er contact is, stopt het plan.", $"Strategy: {strategy.Name.English}. As soon as there is contact the plan stops.")
            .Table(
                new("Stappen van de contactstrategie", "Steps of the contact strategy"),
                [new("Stap", "Step"), new("Hoe", "How"), new("Wanneer", "When"), new("Pogingen", "Attempts")],
                strategy.Steps.Select((step, i) => (string[])[page.Count(i + 1), step.Channel.Name().In(page.Language), When(page, step, isFirst: i == 0), page.Count(step.Attempts)]));
    }

    private static string When(YearPage page, ContactStep step, bool isFirst)
    {
        string days = StepTexts.WorkingDays(step.AfterWorkingDays).In(page.Language);
        return (isFirst, step.AfterWorkingDays) switch
        {
            (true, 0) => page.In("op de dag dat de zaak opengaat", "on the day the case is opened"),
            (true, _) => page.In($"{days} na het openen van de zaak", $"{days} after the case was opened"),
            (_, 0) => page.In("dezelfde dag als de vorige stap", "the same day as the step before"),
            _ => page.In($"{days} na de vorige stap", $"{days} after the step before"),
        };
    }
}
