using System.Text;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Strategy;

/// <summary>Writes one strategy as Markdown.</summary>
internal static class StrategyDescription
{
    public static string Of(ContactStrategy strategy, Language language)
    {
        string In(string dutch, string english) => new Text(dutch, english).In(language);
        StringBuilder page = new();
        void Line(string line = "") => page.Append(line).Append('\n');
        Line($"# {Safe(strategy.Name.In(language))}");
        Line();
        Line($"{In("Naam in bestanden", "Name in files")}: `{strategy.Id}`");
        Line();
        if (strategy.Description is Text description)
        {
            Line(Safe(description.In(language)));
            Line();
        }

        Line($"| {In("Stap", "Step")} | {In("Hoe", "How")} | {In("Wanneer", "When")} | {In("Pogingen", "Attempts")} | {In("Aankondiging", "Announcement")} |");
        Line("| --- | --- | --- | --- | --- |");
        for (int i = 0; i < strategy.Steps.Count; i++)
        {
            ContactStep step = strategy.Steps[i];
            string when = string.Join(", ", new[] { When(step, isFirst: i == 0), step.DayPart.When() }.OfType<Text>().Select(t => t.In(language)));
            Line($"| {(i + 1).Shown()} | {step.Channel.Name().In(language)} | {when} | {step.Attempts.Shown()} | {Announced(step).In(language)} |");
        }

        Line();
        Line($"{In("De strategie stopt bij", "The strategy stops when")}: {string.Join(", ", strategy.Stops.Select(s => s.Name().In(language)))}.");
        Line(In(
            "Een huisbezoek of kaartje komt er nooit waar dat niet mag. Een stap die niet mag, vervalt.",
            "A home visit or card never comes where it is not allowed. A step that is not allowed is left out."));
        Line();
        Line("```mermaid");
        page.Append(strategy.ToMermaid(language));
        Line("```");
        if (strategy.Sources.Count > 0)
        {
            Line();
            Line(In("Bronnen:", "Sources:"));
            Line();
            foreach (LegalSource source in strategy.Sources)
            {
                Line($"- {Safe(source.ToString())}{(source.Location is Uri location ? $" <{location.AbsoluteUri}>" : "")}");
            }
        }

        return page.ToString();
    }

    private static Text When(ContactStep step, bool isFirst) => (isFirst, step.AfterWorkingDays, StepTexts.WorkingDays(step.AfterWorkingDays)) switch
    {
        (true, 0, _) => new("op de dag dat de zaak opengaat", "on the day the case is opened"),
        (true, _, Text days) => new($"{days.Dutch} na het openen van de zaak", $"{days.English} after the case was opened"),
        (_, 0, _) => new("dezelfde dag als de vorige stap", "the same day as the step before"),
        (_, _, Text days) => new($"{days.Dutch} na de vorige stap", $"{days.English} after the step before"),
    };

    private static Text Announced(ContactStep step)
    {
        if (step.Announcement.Name() is not Text name)
        {
            return new("geen", "none");
        }

        Text days = StepTexts.WorkingDays(step.AnnouncedWorkingDays);
        Text? declining = step.Declining();
        return new(
            $"{name.Dutch}, {days.Dutch} ervoor{(declining is null ? "" : $"; {declining.Dutch}")}",
            $"{name.English}, {days.English} before{(declining is null ? "" : $"; {declining.English}")}");
    }

    // What somebody typed is text, not Markdown or HTML.
    private static string Safe(string text) => string.Concat(text.Select(c => c is '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '\\' ? $"\\{c}" : c.ToString()));
}
