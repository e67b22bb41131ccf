using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Prioritisation;

/// <summary>The last day for the first conversation of a case.</summary>
public static class CaseDeadline
{
    /// <summary>The earliest deadline over the signals: three working days for one that tells of a threatening situation, four weeks
    /// for any other, and never after the day on which supply ends.</summary>
    /// <remarks>The law does not name the day on which supply ends, but an offer after it comes too late.
    /// Source: Wgs art. 4 lid 1 onder b and lid 2.</remarks>
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
            last = signal.EndOfSupplyOn is LocalDate end ? LocalDate.Min(last, LocalDate.Max(end, start)) : last;
            deadline = deadline is LocalDate known ? LocalDate.Min(known, last) : last;
        }

        return deadline;
    }
}
