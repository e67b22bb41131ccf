using System.Globalization;
using System.Text;

namespace Vroegsignalering.Contact;

/// <summary>Draws a strategy as a Mermaid flowchart.</summary>
/// <remarks>Ids are made here and labels are quoted, so that no name can break the picture.</remarks>
internal static class ContactStrategyPicture
{
    public static string Of(ContactStrategy strategy, Language language)
    {
        string In(string dutch, string english) => new Text(dutch, english).In(language);
        StringBuilder picture = new();
        picture.Append("flowchart TD\n");
        picture.Append(CultureInfo.InvariantCulture, $"    start([\"{Label(strategy.Name.In(language))}: {In("zaak geopend", "case opened")}\"])\n");
        string from = "start";
        for (int i = 0; i < strategy.Steps.Count; i++)
        {
            ContactStep step = strategy.Steps[i];
            string id = string.Create(CultureInfo.InvariantCulture, $"step{i + 1}");
            string arrow = Label(Arrow(step, isFirst: i == 0).In(language));
            if (step.Announcement.Name() is Text announcement)
            {
                string[] lines =
                [
                    $"{In("Aankondiging", "Announcement")}: {announcement.In(language)}",
                    .. step.Declining() is Text declining ? [declining.In(language)] : Array.Empty<string>(),
                ];
                picture.Append(CultureInfo.InvariantCulture, $"    tell{i + 1}[/\"{Label(lines)}\"/]\n    {from} -->|\"{arrow}\"| tell{i + 1}\n    tell{i + 1} -->|\"{StepTexts.WorkingDays(step.AnnouncedWorkingDays).In(language)} later\"| {id}\n");
            }
            else
            {
                picture.Append(CultureInfo.InvariantCulture, $"    {from} -->|\"{arrow}\"| {id}\n");
            }

            picture.Append(CultureInfo.InvariantCulture, $"    {id}[\"{Label(What(step, language))}\"]\n");
            from = id;
        }

        picture.Append(CultureInfo.InvariantCulture, $"    {from} -->|\"{In("niemand bereikt", "nobody reached")}\"| finish([\"{In("Alle stappen gedaan: een medewerker beslist", "All steps done: a person decides")}\"])\n");
        picture.Append(CultureInfo.InvariantCulture, $"    halt([\"{Label([In("Stopt eerder bij:", "Stops earlier when:"), .. strategy.Stops.Select(s => s.Name().In(language))])}\"])\n");
        picture.Append(CultureInfo.InvariantCulture, $"    {string.Join(" & ", strategy.Steps.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"step{i + 1}")))} -.-> halt\n");
        return picture.ToString();
    }

    private static Text Arrow(ContactStep step, bool isFirst) => (isFirst, step.AfterWorkingDays - step.AnnouncedWorkingDays, StepTexts.WorkingDays(step.AfterWorkingDays - step.AnnouncedWorkingDays)) switch
    {
        (true, 0, _) => new("dezelfde dag", "the same day"),
        (true, _, Text days) => new($"na {days.Dutch}", $"after {days.English}"),
        (_, 0, _) => new("niemand bereikt, dezelfde dag", "nobody reached, the same day"),
        (_, _, Text days) => new($"niemand bereikt, {days.Dutch} later", $"nobody reached, {days.English} later"),
    };

    private static string[] What(ContactStep step, Language language)
    {
        string name = step.Channel.Name().In(language);
        return
        [
            char.ToUpperInvariant(name[0]) + name[1..],
            .. step.Attempts > 1 ? [StepTexts.Attempts(step.Attempts).In(language)] : Array.Empty<string>(),
            .. step.DayPart.When() is Text when ? [when.In(language)] : Array.Empty<string>(),
        ];
    }

    // In a quoted label only these signs mean something to Mermaid; the number sign first, because it begins what stands for the others.
    private static string Label(params string[] lines) => string.Join("<br>", lines.Select(line => line
        .Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal).Replace("&", "#amp;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal).Replace("`", "#96;", StringComparison.Ordinal)
        .Replace("\\", "#92;", StringComparison.Ordinal)));
}
