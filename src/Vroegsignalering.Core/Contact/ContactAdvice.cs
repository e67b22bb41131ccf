using NodaTime;

namespace Vroegsignalering.Contact;

/// <summary>One planned attempt: what to do, when, and whether the law's term is met.</summary>
/// <param name="Channel">What to do.</param>
/// <param name="On">The day; a working day, unless the resident was told another.</param>
/// <param name="Attempt">The number of this attempt within the case, the ones already made included; 1 or more.</param>
/// <param name="Announcement">How it is announced.</param>
/// <param name="AnnounceOn">The day the announcement is sent, or was; <c>null</c> when there is none.</param>
/// <param name="Deadline">The last day that the law allows; <c>null</c> when not known.</param>
public sealed record ContactAdvice(
    ContactChannel Channel, LocalDate On, int Attempt, Announcement Announcement, LocalDate? AnnounceOn, LocalDate? Deadline)
{
    /// <summary>Whether the resident was told of this day already, so that it is not announced again.</summary>
    public bool IsPromised { get; init; }

    /// <summary>The part of the day that the strategy wants; not stated when any will do.</summary>
    public DayPart DayPart { get; init; }

    /// <summary>Where <see cref="Deadline"/> comes from, such as <c>Wgs art. 4 lid 2</c>; <c>null</c> when there is no deadline.</summary>
    public LegalSource? DeadlineSource { get; init; }

    /// <summary>The last day on which the resident can decline; <c>null</c> when the step is not announced or its announcement does not say how.</summary>
    public LocalDate? OptOutUntil { get; init; }

    /// <summary>How the resident can decline; not stated when <see cref="OptOutUntil"/> is <c>null</c>.</summary>
    public ContactChannel OptOutBy { get; init; }

    /// <summary>Why now, such as <i>Tweede poging: niemand nam op op 4 november 2026.</i></summary>
    public Text Why => Reason.ToText();

    internal ContactReason Reason { get; init; }

    /// <summary>Whether the planned day lies after the deadline.</summary>
    public bool IsLate => Deadline is LocalDate last && On > last;

    /// <summary>What to do, in a few words, such as <i>huisbezoek (vooraf een brief)</i> or <i>huisbezoek (al aangekondigd)</i>.</summary>
    public Text What
    {
        get
        {
            Text name = Channel.Name();
            return Announcement switch
            {
                _ when IsPromised => new($"{name.Dutch} (al aangekondigd)", $"{name.English} (announced already)"),
                Announcement.Letter => new($"{name.Dutch} (vooraf een brief)", $"{name.English} (letter first)"),
                Announcement.Card => new($"{name.Dutch} (vooraf een kaart)", $"{name.English} (card first)"),
                Announcement.Message => new($"{name.Dutch} (vooraf een bericht)", $"{name.English} (message first)"),
                _ => name,
            };
        }
    }
}
