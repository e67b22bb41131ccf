namespace Vroegsignalering.Contact;

/// <summary>Words about steps for pictures and pages.</summary>
internal static class StepTexts
{
    /// <summary>The part of the day, such as <i>'s ochtends</i>; <c>null</c> when any will do.</summary>
    public static Text? When(this DayPart part) => part switch
    {
        DayPart.Morning => new("'s ochtends", "in the morning"),
        DayPart.Afternoon => new("'s middags", "in the afternoon"),
        DayPart.Evening => new("'s avonds", "in the evening"),
        _ => null,
    };

    /// <summary>The announcement, such as <i>brief</i>; <c>null</c> when there is none.</summary>
    public static Text? Name(this Announcement announcement) => announcement switch
    {
        Announcement.Letter => new("brief", "letter"),
        Announcement.Card => new("kaartje", "card"),
        Announcement.Message => new("bericht", "message"),
        _ => null,
    };

    /// <summary>Such as <i>3 werkdagen</i>.</summary>
    public static Text WorkingDays(int days) => new(
        $"{Numbers.Count(days, Language.Dutch)} {(days == 1 ? "werkdag" : "werkdagen")}", $"{Numbers.Count(days, Language.English)} {(days == 1 ? "working day" : "working days")}");

    /// <summary>Such as <i>2 pogingen</i>.</summary>
    public static Text Attempts(int attempts) => new(
        $"{Numbers.Count(attempts, Language.Dutch)} {(attempts == 1 ? "poging" : "pogingen")}", $"{Numbers.Count(attempts, Language.English)} {(attempts == 1 ? "attempt" : "attempts")}");

    /// <summary>Until when and how to decline, such as <i>afzeggen kan tot 1 werkdag ervoor, per telefoon</i>; <c>null</c> when the announcement does not say.</summary>
    public static Text? Declining(this ContactStep step) => step.OptOut is not ContactOptOut optOut ? null
        : optOut.WorkingDaysBefore == 0
            ? new($"afzeggen kan tot en met de dag zelf ({optOut.By.Name().Dutch})", $"can be declined up to the day itself ({optOut.By.Name().English})")
            : new(
                $"afzeggen kan tot {WorkingDays(optOut.WorkingDaysBefore).Dutch} ervoor ({optOut.By.Name().Dutch})",
                $"can be declined until {WorkingDays(optOut.WorkingDaysBefore).English} before ({optOut.By.Name().English})");
}
