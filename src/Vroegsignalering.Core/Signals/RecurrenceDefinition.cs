using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Signals;

/// <summary>What makes a report a consecutive one (<i>opeenvolgende melding</i>): an earlier report of the same resident or household
/// within a window. Figures of two definitions cannot be compared.</summary>
public sealed record RecurrenceDefinition
{
    private RecurrenceDefinition(string id, Text name, int months, bool calendarMonths, LegalSource source) =>
        (Id, Name, Months, IsInCalendarMonths, Source) = (id, name, months, calendarMonths, source);

    /// <summary>An earlier report in the calendar month before.</summary>
    /// <remarks>The monitor over 2022 says "the previous month"; that this is the calendar month is our reading, because the monitor counts
    /// by calendar months.</remarks>
    public static RecurrenceDefinition PreviousMonth { get; } = new(
        "previous-month",
        new Text("ook een melding in de maand ervoor", "also a report in the month before"),
        1,
        calendarMonths: true,
        new LegalSource("Divosa Monitor Vroegsignalering Schulden 2022"));

    /// <summary>An earlier report on a day in the six months before.</summary>
    public static RecurrenceDefinition PreviousSixMonths { get; } = new(
        "previous-six-months",
        new Text("ook een melding in de zes maanden ervoor", "also a report in the six months before"),
        6,
        calendarMonths: false,
        new LegalSource("Divosa Monitor Vroegsignalering Schulden 2023"));

    /// <summary>What the national monitor uses for the reports of a day: <see cref="PreviousMonth"/> over 2022,
    /// <see cref="PreviousSixMonths"/> from 2023.</summary>
    public static DatedParameter<RecurrenceDefinition> OfMonitor { get; } =
        new DatedParameter<RecurrenceDefinition>(new LocalDate(2022, 1, 1), PreviousMonth).Then(new LocalDate(2023, 1, 1), PreviousSixMonths);

    /// <summary>The name of the definition in files and figures.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public Text Name { get; }

    /// <summary>The window in months.</summary>
    public int Months { get; }

    /// <summary>Whether the window is of whole calendar months; otherwise it goes back from the day itself.</summary>
    public bool IsInCalendarMonths { get; }

    /// <summary>Where it comes from.</summary>
    public LegalSource Source { get; }

    /// <summary>Whether a report on a day is consecutive, given the days of the other reports of the same resident or household.</summary>
    /// <param name="on">The day of the report.</param>
    /// <param name="others">The days of other reports, in any order; those on the day itself or later do not count.</param>
    public bool IsConsecutive(LocalDate on, IEnumerable<LocalDate> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        (LocalDate from, LocalDate before) = WindowOf(on);
        return others.Any(day => day >= from && day < before);
    }

    /// <summary>The window before a day: from the first day up to, and without, the second.</summary>
    internal (LocalDate From, LocalDate Before) WindowOf(LocalDate on)
    {
        LocalDate before = IsInCalendarMonths ? on.With(DateAdjusters.StartOfMonth) : on;
        return (before.PlusMonths(-Months), before);
    }

    /// <summary>The days of a series that are consecutive to an earlier one of the same series, in order.</summary>
    public IReadOnlyList<LocalDate> ConsecutiveOf(IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        LocalDate[] ordered = [.. days.Order()];
        return [.. ordered.Where(day => IsConsecutive(day, ordered))];
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
