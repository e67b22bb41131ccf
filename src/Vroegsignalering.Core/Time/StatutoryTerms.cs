using NodaTime;

namespace Vroegsignalering.Time;

/// <summary>The terms (<i>termijnen</i>) that the law sets, as last days.</summary>
/// <remarks>The day of the event that starts a term does not count. Terms are extended as the Algemene termijnenwet says.</remarks>
public static class StatutoryTerms
{
    /// <summary>Source of the four weeks for a first conversation.</summary>
    public static LegalSource FirstConversationSource { get; } = new(
        "Wgs", "art. 4 lid 1 onder b", new LocalDate(2021, 1, 1), new Uri("https://wetten.overheid.nl/BWBR0031331"));

    /// <summary>Source of the three working days in a threatening situation.</summary>
    public static LegalSource ThreateningSituationSource { get; } = new(
        "Wgs", "art. 4 lid 2", new LocalDate(2012, 7, 1), new Uri("https://wetten.overheid.nl/BWBR0031331"));

    /// <summary>Source of the twenty working days' notice before the end of energy supply.</summary>
    public static LegalSource EndOfSupplySource { get; } = new(
        "Regeling afsluitbeleid voor kleinverbruikers van elektriciteit en gas", null, new LocalDate(2023, 4, 1),
        new Uri("https://zoek.officielebekendmakingen.nl/stcrt-2023-10020.html"));

    /// <summary>Source of the weeks for the decision after the first conversation.</summary>
    public static LegalSource DecisionSource { get; } = new(
        "Wgs", "art. 4a", Location: new Uri("https://wetten.overheid.nl/BWBR0031331"));

    /// <summary>The most weeks that a municipality may take for the decision after the first conversation; its by-law sets the number.</summary>
    internal const int LongestDecisionWeeks = 8;

    /// <summary>The last day for the first conversation (<i>eerste gesprek</i>): four weeks after the signal was received.</summary>
    /// <remarks>The law holds the college to it when the resident accepted the offer; the clock starts at receipt all the same.
    /// Source: Wgs art. 4 lid 1 onder b, since 2021-01-01; extension by Algemene termijnenwet art. 1 lid 1 and art. 2.</remarks>
    /// <param name="receivedOn">The day the college received the signal.</param>
    /// <param name="calendar">The working days.</param>
    public static LocalDate FirstConversation(LocalDate receivedOn, WorkingDayCalendar calendar) =>
        Extended(receivedOn, receivedOn.PlusWeeks(4), calendar);

    /// <summary>The last day for the first conversation in a threatening situation (<i>bedreigende situatie</i>): three working days.</summary>
    /// <remarks>The law does not say when the term starts; here it is the day the signal that tells of the situation was received.
    /// Source: Wgs art. 4 lid 2.</remarks>
    /// <param name="knownOn">The day the threatening situation became known.</param>
    /// <param name="calendar">The working days.</param>
    public static LocalDate ThreateningSituation(LocalDate knownOn, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Add(knownOn, 3);
    }

    /// <summary>The last day on which a supplier may announce the end of supply (<i>einde levering</i>): twenty working days before it.</summary>
    /// <remarks>Counted back, so not extended (Algemene termijnenwet art. 1 lid 2). Source: Stcrt. 2023, 10020, since 2023-04-01.</remarks>
    /// <param name="endOfSupplyOn">The day on which supply ends.</param>
    /// <param name="calendar">The working days.</param>
    public static LocalDate EndOfSupplyNotice(LocalDate endOfSupplyOn, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Add(endOfSupplyOn, -20);
    }

    /// <summary>Extends a forward-counted term: it does not end on a weekend or holiday, and a term of three days or more holds
    /// at least two days that are neither.</summary>
    /// <remarks>Terms of more than 90 days are left alone; one that is set in weeks or months and is longer than twelve weeks or three
    /// months is not for this method. Source: Algemene termijnenwet art. 1 lid 1, art. 2, art. 4 onder a.</remarks>
    /// <param name="startedOn">The day of the event that started the term; it does not count.</param>
    /// <param name="lastDay">The last day before extension; not before <paramref name="startedOn"/>.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the start.</exception>
    public static LocalDate Extended(LocalDate startedOn, LocalDate lastDay, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, startedOn);
        int length = Period.DaysBetween(startedOn, lastDay);
        if (length > 90)
        {
            return lastDay;
        }

        if (length >= 3)
        {
            LocalDate twoWorkingDays = calendar.Add(startedOn, 2);
            lastDay = LocalDate.Max(lastDay, twoWorkingDays);
        }

        return calendar.OnOrAfter(lastDay);
    }
}
