using Vroegsignalering.Contact;
using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>One attempt more for every strategy of a way of working.</summary>
internal sealed record ExtraAttempt(ContactStep Step, bool IsFirst)
{
    private static readonly DayPart[] DayParts = [DayPart.Morning, DayPart.Afternoon, DayPart.Evening];

    private static readonly Announcement[] Announcements = [Announcement.Letter, Announcement.Card, Announcement.Message];

    /// <summary>Reads it; <c>null</c> when it is refused, which is reported.</summary>
    public static ExtraAttempt? Read(FileNode node, FileFaults faults)
    {
        if (ScenarioPart.Of(node, faults, "channel", "afterWorkingDays", "attempts", "dayPart", "announcement", "place") is not FileObject part)
        {
            return null;
        }

        ContactChannel? channel = part.Choice("channel", ContactStepLimits.Channels, required: true);
        int? after = part.Whole("afterWorkingDays", 0, ContactStepLimits.AfterWorkingDays, required: true);
        int attempts = part.Whole("attempts", 1, ContactStepLimits.Attempts) ?? 1;
        DayPart? dayPart = part.Choice("dayPart", DayParts);
        (Announcement by, int days) = node.Find("announcement") is FileNode announcement ? Announced(announcement, faults) : (Announcement.None, 0);
        string place = part.Text("place") ?? "end";
        if (place is not ("start" or "end"))
        {
            faults.Add(ScenarioDiagnostics.NotAChoice.Knows(place, ["start", "end"]), node.Find("place")!);
        }

        if (after < days)
        {
            faults.Add(ScenarioDiagnostics.AnnouncedTooEarly, node.Find("afterWorkingDays")!);
        }

        return channel is ContactChannel known && after >= days
            ? new ExtraAttempt(new ContactStep(known, after.Value, attempts, by, days) { DayPart = dayPart ?? DayPart.NotStated }, place is "start")
            : null;
    }

    /// <summary>Whether a strategy can have a step more.</summary>
    public static bool HasRoom(ContactStrategy strategy) => strategy.Steps.Count < ContactStepLimits.Steps;

    /// <summary>The strategy with the attempt.</summary>
    public ContactStrategy On(ContactStrategy strategy)
    {
        ContactStrategyBuilder builder = new ContactStrategyBuilder(strategy.Id).WithName(strategy.Name);
        if (strategy.Description is Text description)
        {
            builder.WithDescription(description);
        }

        foreach (LegalSource source in strategy.Sources)
        {
            builder.WithSource(source);
        }

        foreach (ContactStop stop in strategy.OwnStops)
        {
            builder.StopWhen(stop);
        }

        foreach (ContactStep step in IsFirst ? [Step, .. strategy.Steps] : (ContactStep[])[.. strategy.Steps, Step])
        {
            builder.Then(step);
        }

        return builder.Build();
    }

    private static (Announcement By, int Days) Announced(FileNode node, FileFaults faults)
    {
        if (ScenarioPart.Of(node, faults, "by", "workingDaysBefore") is not FileObject part)
        {
            return (Announcement.None, 0);
        }

        Announcement? by = part.Choice("by", Announcements, required: true);
        int? days = part.Whole("workingDaysBefore", 1, ContactStepLimits.AnnouncedWorkingDays, required: true);
        return by is Announcement known && days is int before ? (known, before) : (Announcement.None, 0);
    }
}
