using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Contact.Planning;

/// <summary>The working days that are planned, by number; the first one is today or the first after it.</summary>
internal sealed class PlanningDays
{
    private readonly WorkingDayCalendar _calendar;

    public PlanningDays(PlanningRequest request)
    {
        _calendar = request.Calendar;
        All = new LocalDate[request.HorizonWorkingDays];
        LocalDate day = request.On;
        for (int i = 0; i < All.Length; i++, day = day.PlusDays(1))
        {
            All[i] = day = _calendar.OnOrAfter(day);
        }
    }

    public LocalDate[] All { get; }

    public int Count => All.Length;

    public LocalDate this[int day] => All[day];

    /// <summary>The number of the day, or of the first one after it; the count of days when it lies after them.</summary>
    public int OnOrAfter(LocalDate day)
    {
        int found = Array.BinarySearch(All, day);
        return found >= 0 ? found : ~found;
    }

    /// <summary>The number of the last day that is not after it; below zero when there is none.</summary>
    public int OnOrBefore(LocalDate day)
    {
        int found = Array.BinarySearch(All, day);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The working day so many working days before a planned one; it can lie before the plan.</summary>
    public LocalDate Before(int day, int workingDays) => _calendar.Add(All[day], -workingDays);

    public int Between(LocalDate from, LocalDate to) => _calendar.Between(from, to);

    public static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
