using NodaTime;

namespace Vroegsignalering.Contact;

/// <summary>One planned attempt: what to do, when, and whether the law's term is met.</summary>
/// <param name="Channel">What to do.</param>
/// <param name="On">The day; always a working day.</param>
/// <param name="Attempt">The number of this attempt within the case, the ones already made included; 1 or more.</param>
/// <param name="Announcement">How it is announced.</param>
/// <param name="AnnounceOn">The day the announcement is sent; <c>null</c> when there is none.</param>
/// <param name="Deadline">The last day that the law allows; <c>null</c> when not known.</param>
public sealed record ContactAdvice(
    ContactChannel Channel, LocalDate On, int Attempt, Announcement Announcement, LocalDate? AnnounceOn, LocalDate? Deadline)
{
    /// <summary>The part of the day that the strategy wants; not stated when any will do.</summary>
    public DayPart DayPart { get; init; }

    /// <summary>Whether the planned day lies after the deadline.</summary>
    public bool IsLate => Deadline is LocalDate last && On > last;

    /// <summary>What to do, in a few words, such as <i>huisbezoek (vooraf een brief)</i>.</summary>
    public Text What
    {
        get
        {
            Text name = Channel.Name();
            return Announcement switch
            {
                Announcement.Letter => new($"{name.Dutch} (vooraf een brief)", $"{name.English} (letter first)"),
                Announcement.Card => new($"{name.Dutch} (vooraf een kaart)", $"{name.English} (card first)"),
                Announcement.Message => new($"{name.Dutch} (vooraf een bericht)", $"{name.English} (message first)"),
                _ => name,
            };
        }
    }
}
