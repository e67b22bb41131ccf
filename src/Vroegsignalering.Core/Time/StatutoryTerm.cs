using NodaTime;

namespace Vroegsignalering.Time;

/// <summary>One term (<i>termijn</i>) of the law: when it started, its last day, and why that is its last day.</summary>
/// <remarks>The days are those of <see cref="StatutoryTerms"/>. Make one with <see cref="FirstConversation"/> and the other methods here.</remarks>
public sealed record StatutoryTerm
{
    private StatutoryTerm(StatutoryTermKind kind, LocalDate startedOn, LocalDate lastDay, bool isExtended, LegalSource source, Text why) =>
        (Kind, StartedOn, LastDay, IsExtended, Source, Why) = (kind, startedOn, lastDay, isExtended, source, why);

    /// <summary>Which term.</summary>
    public StatutoryTermKind Kind { get; }

    /// <summary>The day of the event that it is counted from; that day does not count.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>The last day on which it is met.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Whether the last day moved because it fell on a weekend or holiday, or because the term held too few working days
    /// (Algemene termijnenwet art. 1 and 2). A term in working days is not extended: days off are never counted in it.</summary>
    public bool IsExtended { get; }

    /// <summary>Where the term comes from.</summary>
    public LegalSource Source { get; }

    /// <summary>How the last day was counted, in a sentence or two.</summary>
    public Text Why { get; }

    /// <summary>Four weeks for the first conversation, from the day the college received the signal.</summary>
    /// <remarks>The law holds the college to it when the resident accepted the offer; the clock starts at receipt all the same, not at acceptance.</remarks>
    /// <param name="receivedOn">The day the college received the signal.</param>
    /// <param name="calendar">The working days.</param>
    public static StatutoryTerm FirstConversation(LocalDate receivedOn, WorkingDayCalendar calendar) => InWeeks(
        StatutoryTermKind.FirstConversation, receivedOn, 4, calendar, StatutoryTerms.FirstConversationSource, new(
            "Het eerste gesprek is binnen vier weken na ontvangst van de melding.", "The first conversation is within four weeks after the report was received."));

    /// <summary>Three working days for the first conversation in a threatening situation.</summary>
    /// <param name="knownOn">The day the situation became known; the law does not say when the term starts.</param>
    /// <param name="calendar">The working days.</param>
    public static StatutoryTerm ThreateningSituation(LocalDate knownOn, WorkingDayCalendar calendar) => new(
        StatutoryTermKind.ThreateningSituation, knownOn, StatutoryTerms.ThreateningSituation(knownOn, calendar), isExtended: false,
        StatutoryTerms.ThreateningSituationSource, new(
            "Het gaat om een bedreigende situatie. Het eerste gesprek is binnen drie werkdagen. Een weekend en een feestdag tellen niet mee.",
            "This is a threatening situation. The first conversation is within three working days. A weekend and a holiday do not count."));

    /// <summary>The decision after the first conversation.</summary>
    /// <param name="firstConversationOn">The day of the first conversation.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="weeks">The number of weeks in the by-law of the municipality: 1 to 8, the most that the law allows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of weeks is below 1 or above 8.</exception>
    public static StatutoryTerm Decision(LocalDate firstConversationOn, WorkingDayCalendar calendar, int weeks = StatutoryTerms.LongestDecisionWeeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, StatutoryTerms.LongestDecisionWeeks);
        string dutch = weeks == 1 ? "1 week" : $"{Numbers.Count(weeks, Language.Dutch)} weken";
        string english = weeks == 1 ? "1 week" : $"{Numbers.Count(weeks, Language.English)} weeks";
        return InWeeks(StatutoryTermKind.Decision, firstConversationOn, weeks, calendar, StatutoryTerms.DecisionSource, new(
            $"Het besluit is binnen {dutch} na het eerste gesprek.", $"The decision is within {english} after the first conversation."));
    }

    /// <summary>The notice of a supplier before the end of supply, counted back, so not extended (Algemene termijnenwet art. 1 lid 2).</summary>
    /// <remarks>Met when the notice was given on <see cref="LastDay"/> or before; it says something about the supplier, not about the municipality.</remarks>
    /// <param name="endOfSupplyOn">The day on which supply ends.</param>
    /// <param name="calendar">The working days.</param>
    public static StatutoryTerm EndOfSupplyNotice(LocalDate endOfSupplyOn, WorkingDayCalendar calendar) => new(
        StatutoryTermKind.EndOfSupplyNotice, endOfSupplyOn, StatutoryTerms.EndOfSupplyNotice(endOfSupplyOn, calendar), isExtended: false,
        StatutoryTerms.EndOfSupplySource, new(
            "Het bericht komt minstens twintig werkdagen voor het einde van de levering. Er is teruggeteld, dus de termijn schuift niet op.",
            "The notice comes at least twenty working days before the end of supply. It is counted back, so the term does not move."));

    /// <summary>Working days from a day to the last day: zero on the last day itself, and below zero after it.</summary>
    public int WorkingDaysLeft(LocalDate on, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Between(on, LastDay);
    }

    /// <summary>How the term stands on a day.</summary>
    /// <param name="on">The day that counts as today.</param>
    /// <param name="metOn">The day on which what the term asks was done; <c>null</c> when it was not. A day after <paramref name="on"/> counts too:
    /// an appointment that was made.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="atRiskWorkingDays">At risk when so many working days are left or fewer; 0 or more. Five, a week of work, is a choice of this product.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of working days is below zero.</exception>
    public StatutoryTermState StateOn(LocalDate on, LocalDate? metOn, WorkingDayCalendar calendar, int atRiskWorkingDays = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atRiskWorkingDays);
        return metOn is LocalDate done ? (done <= LastDay ? StatutoryTermState.Met : StatutoryTermState.Missed)
            : on > LastDay ? StatutoryTermState.Missed
            : WorkingDaysLeft(on, calendar) <= atRiskWorkingDays ? StatutoryTermState.AtRisk
            : StatutoryTermState.Open;
    }

    private static StatutoryTerm InWeeks(
        StatutoryTermKind kind, LocalDate startedOn, int weeks, WorkingDayCalendar calendar, LegalSource source, Text rule)
    {
        LocalDate plain = startedOn.PlusWeeks(weeks);
        LocalDate last = StatutoryTerms.Extended(startedOn, plain, calendar);
        return new(kind, startedOn, last, last != plain, source, last == plain ? rule : new(
            $"{rule.Dutch} De laatste dag viel in een weekend of op een feestdag en schuift op.",
            $"{rule.English} The last day fell on a weekend or holiday and moves on."));
    }
}
