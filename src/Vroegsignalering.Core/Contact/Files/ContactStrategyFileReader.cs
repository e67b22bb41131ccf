using System.Text.Json;
using Vroegsignalering.Files;

namespace Vroegsignalering.Contact;

/// <summary>Makes strategies of the values of a file, or says everything that is wrong with them.</summary>
internal sealed class ContactStrategyFileReader(FileFaults faults)
{
    public const int MaximumStrategies = 50;

    /// <summary>How a choice is written in files, such as <c>homeVisit</c>.</summary>
    public static string NameOf<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    public IReadOnlyList<ContactStrategy> Read(FileNode root)
    {
        FileObject file = new(root, faults, "strategies", "$schema");
        file.Text("$schema");
        List<ContactStrategy> strategies = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (FileNode node in file.List("strategies", MaximumStrategies, required: true).Take(MaximumStrategies))
        {
            FileObject strategy = new(node, faults, "id", "name", "description", "sources", "stopWhen", "steps");
            if (!strategy.IsWrong && Strategy(node, strategy, ids) is ContactStrategy read)
            {
                strategies.Add(read);
            }
        }

        return strategies;
    }

    private ContactStrategy? Strategy(FileNode node, FileObject file, HashSet<string> ids)
    {
        int before = faults.Count;
        string? id = file.Name("id", required: true);
        if (id is not null && !ids.Add(id))
        {
            faults.Add(ContactStrategyFileDiagnostics.StrategyTwice, node.Find("id")!);
        }

        ContactStrategyBuilder builder = new(id ?? "x");
        if (file.Both("name") is Text name)
        {
            builder.WithName(name);
        }

        if (node.Find("description") is not null && file.Both("description") is Text description)
        {
            builder.WithDescription(description);
        }

        foreach (LegalSource source in file.List("sources", ContactStepLimits.Sources).Take(ContactStepLimits.Sources).Select(s => FileObject.Source(s, faults)).OfType<LegalSource>())
        {
            builder.WithSource(source);
        }

        Stops(file, builder);
        foreach (ContactStep step in file.List("steps", ContactStepLimits.Steps, required: true).Take(ContactStepLimits.Steps).Select(Step).OfType<ContactStep>())
        {
            builder.Then(step);
        }

        return faults.Count == before ? builder.Build() : null;
    }

    private void Stops(FileObject file, ContactStrategyBuilder builder)
    {
        HashSet<ContactStop> seen = [];
        foreach (FileNode node in file.List("stopWhen"))
        {
            if (ContactStops.Always.Any(stop => node.Value.ValueKind == JsonValueKind.String && node.Value.ValueEquals(NameOf(stop))))
            {
                faults.Add(ContactStrategyFileDiagnostics.StopAlways, node);
            }
            else if (Choice(node, ContactStops.OfChoice) is ContactStop stop)
            {
                if (!seen.Add(stop))
                {
                    faults.Add(ContactStrategyFileDiagnostics.StopTwice, node);
                }

                builder.StopWhen(stop);
            }
        }
    }

    private ContactStep? Step(FileNode node)
    {
        int before = faults.Count;
        FileObject file = new(node, faults, "channel", "afterWorkingDays", "attempts", "dayPart", "announcement");
        if (file.IsWrong)
        {
            return null;
        }

        ContactChannel? channel = Choice(file, node, "channel", ContactStepLimits.Channels, required: true);
        int? after = file.Whole("afterWorkingDays", 0, ContactStepLimits.AfterWorkingDays, required: true);
        int? attempts = file.Whole("attempts", 1, ContactStepLimits.Attempts);
        DayPart? dayPart = Choice(file, node, "dayPart", [DayPart.Morning, DayPart.Afternoon, DayPart.Evening]);
        (Announcement by, int days, ContactOptOut? optOut) = node.Find("announcement") is FileNode announcement ? Announced(announcement) : default;
        if (after < days)
        {
            faults.Add(ContactStrategyFileDiagnostics.AnnouncedTooEarly, node.Find("afterWorkingDays")!);
        }

        return faults.Count == before
            ? new ContactStep(channel!.Value, after!.Value, attempts ?? 1, by, days) { DayPart = dayPart ?? DayPart.NotStated, OptOut = optOut }
            : null;
    }

    private (Announcement By, int Days, ContactOptOut? OptOut) Announced(FileNode node)
    {
        FileObject file = new(node, faults, "by", "workingDaysBefore", "optOut");
        if (file.IsWrong)
        {
            return default;
        }

        Announcement? by = Choice(file, node, "by", [Announcement.Letter, Announcement.Card, Announcement.Message], required: true);
        int? days = file.Whole("workingDaysBefore", 1, ContactStepLimits.AnnouncedWorkingDays, required: true);
        return (by ?? Announcement.NotStated, days ?? 0, node.Find("optOut") is FileNode optOut ? OptOut(optOut, days) : null);
    }

    private ContactOptOut? OptOut(FileNode node, int? announced)
    {
        FileObject file = new(node, faults, "by", "workingDaysBefore");
        if (file.IsWrong)
        {
            return null;
        }

        ContactChannel? by = Choice(file, node, "by", ContactStepLimits.WaysToDecline, required: true);
        int? days = file.Whole("workingDaysBefore", 0, ContactStepLimits.AnnouncedWorkingDays, required: true);
        if (days >= announced)
        {
            faults.Add(ContactStrategyFileDiagnostics.NoTimeToDecline, node.Find("workingDaysBefore")!);
        }

        return by is ContactChannel way && days is int before ? new ContactOptOut(way, before) : null;
    }

    private T? Choice<T>(FileObject file, FileNode node, string name, IReadOnlyList<T> choices, bool required = false)
        where T : struct, Enum => node.Find(name) is FileNode found
        ? Choice(found, choices)
        : file.Text(name, required) is null ? null : default(T?);

    private T? Choice<T>(FileNode node, IReadOnlyList<T> choices)
        where T : struct, Enum
    {
        string typed = node.Value.ValueKind == JsonValueKind.String ? node.Value.GetString()! : "";
        foreach (T choice in choices)
        {
            if (string.Equals(NameOf(choice), typed, StringComparison.Ordinal))
            {
                return choice;
            }
        }

        faults.Add(ContactStrategyFileDiagnostics.NotAChoice.Knows(typed, [.. choices.Select(NameOf)]), node);
        return null;
    }
}
