using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cases;

/// <summary>The statutory term of one case for its first conversation, as it stands on a day. Holds no personal data.</summary>
/// <param name="CaseNumber">The number of the case.</param>
/// <param name="Term">The term that ends first over the signals of the case.</param>
/// <param name="State">How it stands.</param>
/// <param name="WorkingDaysLeft">Working days left, zero on the last day; below zero, the working days that it is over. For a conversation that was held
/// counted to the day of it.</param>
/// <param name="OfferedInTime">Whether the conversation was offered within the term. A missed term with an offer in time is a breach of the law only
/// when the resident accepted the offer.</param>
public sealed record CaseTerm(string CaseNumber, StatutoryTerm Term, StatutoryTermState State, int WorkingDaysLeft, bool OfferedInTime)
{
    /// <summary>The term of a case.</summary>
    /// <remarks>What the law asks is a first conversation within the term when the resident accepted the offer of one, and the clock starts when the
    /// signal is received (Wgs art. 4 lid 1 onder b). So <see cref="StatutoryTermState.Met"/> means that the conversation was held in time, and an
    /// offer alone meets nothing. A case that was closed without a conversation has a term that lapsed. The last day on a worklist can be
    /// earlier than here, because no conversation should come after the end of supply; the law does not say that.</remarks>
    /// <param name="signalCase">The case.</param>
    /// <param name="on">The day that counts as today.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="atRiskWorkingDays">At risk when so many working days are left or fewer; a choice of this product, 5.</param>
    /// <returns><c>null</c> when of no signal the day of receipt or sending is known.</returns>
    public static CaseTerm? Of(SignalCase signalCase, LocalDate on, WorkingDayCalendar calendar, int atRiskWorkingDays = 5)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        ArgumentNullException.ThrowIfNull(calendar);
        if (First(signalCase.Signals, calendar) is not StatutoryTerm term)
        {
            return null;
        }

        LocalDate? held = signalCase.FirstConversationOn;
        StatutoryTermState state = held is null && !signalCase.IsOpen
            ? StatutoryTermState.Lapsed
            : term.StateOn(on, held, calendar, atRiskWorkingDays);
        return new(signalCase.Id, term, state, term.WorkingDaysLeft(held ?? on, calendar), signalCase.FirstConversationOfferedOn <= term.LastDay);
    }

    // Of two that end on one day the stricter one is named, so that the order of signals changes nothing.
    private static StatutoryTerm? First(IReadOnlyList<Signal> signals, WorkingDayCalendar calendar) => signals
        .Where(s => s.TermStartsOn is not null)
        .Select(s => s.IsThreatening
            ? StatutoryTerm.ThreateningSituation(s.TermStartsOn!.Value, calendar)
            : StatutoryTerm.FirstConversation(s.TermStartsOn!.Value, calendar))
        .OrderBy(t => t.LastDay).ThenByDescending(t => t.Kind).ThenBy(t => t.StartedOn)
        .FirstOrDefault();
}
