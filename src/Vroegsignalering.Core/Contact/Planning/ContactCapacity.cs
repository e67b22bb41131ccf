using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Contact.Planning;

/// <summary>The room there is for contacts (<i>capaciteit</i>): per channel, day and part of the day, with the staff and their absence.</summary>
public sealed record ContactCapacity
{
    /// <summary>The staff per 10,000 inhabitants, in FTE: the average of municipalities. Source: Divosa 2023.</summary>
    public const decimal PublishedFtePer10000Inhabitants = 0.33m;

    /// <summary>The room per channel. A channel that is not in it has no limit, such as a message that a system sends.</summary>
    public required IReadOnlyList<ChannelCapacity> Channels { get; init; }

    /// <summary>The staff in FTE that <see cref="Channels"/> counts on; <c>null</c> when not told, and then absence changes nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above zero.</exception>
    public decimal? Fte
    {
        get;
        init => field = value is null or > 0m ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Staff is above zero.");
    }

    /// <summary>When part of the staff is away; the room shrinks in the same ratio, rounded down.</summary>
    public IReadOnlyList<StaffAbsence> Absences { get; init; } = [];

    /// <summary>How many addresses one round visits in a part of a day: 10 in Amsterdam (NU.nl, 2022).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int VisitsPerRound
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A round visits at least one address.");
    } = 10;

    /// <summary>The day of the week on which a neighbourhood is visited; a neighbourhood that is not in it gets one of its own, so that its visits
    /// fall on one day. It gives way to terms and to room.</summary>
    public IReadOnlyDictionary<string, IsoDayOfWeek> NeighbourhoodDays { get; init; } = new Dictionary<string, IsoDayOfWeek>(StringComparer.Ordinal);

    /// <summary>The room of a municipality with the published average of staff (0.33 FTE per 10,000 inhabitants, Divosa 2023) and the assumed
    /// times of <see cref="StaffTime"/>.</summary>
    /// <param name="inhabitants">The number of inhabitants; above zero.</param>
    public static ContactCapacity ForInhabitants(int inhabitants)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inhabitants);
        return ForStaff(inhabitants * PublishedFtePer10000Inhabitants / 10_000m);
    }

    /// <summary>The room of so much staff.</summary>
    /// <param name="fte">The staff in FTE; above zero.</param>
    /// <param name="time">How the time of staff is spent; the assumptions of <see cref="StaffTime"/> by default.</param>
    public static ContactCapacity ForStaff(decimal fte, StaffTime? time = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fte);
        time ??= new StaffTime();
        return new() { Fte = fte, Channels = [.. time.Channels.Select(c => new ChannelCapacity(c.Channel, time.PerDay(c, fte), c.DayPart))] };
    }

    /// <summary>The same room with other staff: every number of contacts in ratio, rounded down; at most 2,147,483,647.</summary>
    /// <param name="fte">The new staff in FTE; above zero.</param>
    /// <exception cref="InvalidOperationException">This room does not tell its staff.</exception>
    public ContactCapacity WithFte(decimal fte)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fte);
        decimal now = Fte ?? throw new InvalidOperationException("Tell the staff (Fte) first: without it there is no ratio.");
        return this with
        {
            Fte = fte,
            Channels = [.. Channels.Select(c => c with { PerDay = InRatio(c.PerDay, fte, now), PerWeek = c.PerWeek is int week ? InRatio(week, fte, now) : null })],
        };
    }

    /// <summary>The number of contacts that there is room for on a day; zero on a day that is no working day.</summary>
    /// <param name="channel">One of <see cref="Channels"/>.</param>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The working days.</param>
    public int RoomOn(ChannelCapacity channel, LocalDate day, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(channel);
        ArgumentNullException.ThrowIfNull(calendar);
        if (!IsOpen(channel, day, calendar))
        {
            return 0;
        }

        int room = channel.PerWeek is int perWeek ? Math.Min(channel.PerDay, ShareOfWeek(channel, perWeek, day, calendar)) : channel.PerDay;
        if (Fte is not decimal all || Absences.Count == 0)
        {
            return room;
        }

        decimal away = Absences.Where(a => a.From <= day && day <= a.To).Sum(a => a.Fte);
        return (int)(room * Math.Clamp(all - away, 0m, all) / all);
    }

    // More than fits in a number is as much as fits.
    private static int InRatio(int number, decimal fte, decimal now) =>
        (double)number * (double)fte / (double)now >= int.MaxValue ? int.MaxValue : (int)(number * fte / now);

    private static bool IsOpen(ChannelCapacity channel, LocalDate day, WorkingDayCalendar calendar) =>
        calendar.IsWorkingDay(day) && (channel.Days.Count == 0 || channel.Days.Contains(day.DayOfWeek));

    private static int ShareOfWeek(ChannelCapacity channel, int perWeek, LocalDate day, WorkingDayCalendar calendar)
    {
        LocalDate monday = day.PlusDays(1 - (int)day.DayOfWeek);
        LocalDate[] open = [.. Enumerable.Range(0, 7).Select(monday.PlusDays).Where(d => IsOpen(channel, d, calendar))];
        int extra = Array.IndexOf(open, day) < perWeek % open.Length ? 1 : 0;
        return (perWeek / open.Length) + extra;
    }
}
