using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>What becomes of one contact that a strategy wants: planned, moved or not placed, with the reason. Holds no personal data.</summary>
public sealed record ContactDecision
{
    /// <summary>The number of the case.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>What the strategy wants.</summary>
    public required ContactAdvice Wanted { get; init; }

    /// <summary>The decision and its reason.</summary>
    public required ContactPlacement Placement { get; init; }

    /// <summary>The day; <c>null</c> when it was not placed.</summary>
    public LocalDate? On { get; init; }

    /// <summary>How: the channel that was wanted, or the next one of the strategy.</summary>
    public required ContactChannel Channel { get; init; }

    /// <summary>The part of the day; not stated when any will do.</summary>
    public DayPart DayPart { get; init; }

    /// <summary>How it is announced.</summary>
    public Announcement Announcement { get; init; }

    /// <summary>The day on which the announcement is sent, as many working days ahead as the strategy wants; <c>null</c> when there is none.</summary>
    public LocalDate? AnnounceOn { get; init; }

    /// <summary>The round of the day part in which the home is visited, from 1; <c>null</c> for another channel.</summary>
    public int? Round { get; init; }

    /// <summary>Whether this is the first contact of its case and comes after the last day that the law allows, or not before it within
    /// the days that are planned.</summary>
    public bool MissesTerm { get; init; }

    /// <summary>Whether it has a day.</summary>
    public bool IsPlaced => On is not null;

    /// <summary>The decision in words, the moved channel named and a missed term told.</summary>
    public Text Reason
    {
        get
        {
            Text reason = Placement.Reason();
            return MissesTerm
                ? new($"{reason.Dutch}; de termijn van de wet wordt niet gehaald", $"{reason.English}; the term of the law is not met")
                : reason;
        }
    }

    /// <summary>Case, channel and decision.</summary>
    public override string ToString() => $"case {CaseNumber} {Channel} {Placement}";
}
