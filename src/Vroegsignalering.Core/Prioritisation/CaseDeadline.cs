using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Prioritisation;

/// <summary>The last day for the first conversation of a case.</summary>
public static class CaseDeadline
{
    /// <summary>The earliest deadline over the signals: three working days for one that tells of a threatening situation, four weeks
    /// for any other.</summary>
    /// <remarks>Source: Wgs art. 4 lid 1 onder b and lid 2.</remarks>
    /// <param name="signals">The signals of the case.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns><c>null</c> when of no signal the day of receipt or sending is known.</returns>
    public static LocalDate? Of(IEnumerable<Signal> signals, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(signals);
        LocalDate? deadline = null;
        foreach (Signal signal in signals)
        {
            if (signal.TermStartsOn is not LocalDate start)
            {
                continue;
            }

            LocalDate last = signal.IsThreatening
                ? StatutoryTerms.ThreateningSituation(start, calendar)
                : StatutoryTerms.FirstConversation(start, calendar);
            deadline = deadline is LocalDate known ? LocalDate.Min(known, last) : last;
        }

        return deadline;
    }
}
