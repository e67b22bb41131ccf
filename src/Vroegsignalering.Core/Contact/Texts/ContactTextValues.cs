using NodaTime;

namespace Vroegsignalering.Contact.Texts;

/// <summary>What is filled in in a text. One set serves every kind: a text takes only what its kind may hold.</summary>
/// <remarks>Values are cleaned (line breaks, control characters and signs that do not show) and checked when a text is made, not here.</remarks>
public sealed record ContactTextValues
{
    /// <summary>The name of the municipality, without the word itself: <i>Voorbeeldstad</i>.</summary>
    public required string Municipality { get; init; }

    /// <summary>The one person to ask for, by name.</summary>
    public required string Caseworker { get; init; }

    /// <summary>How the resident is addressed, such as <i>mevrouw Voorbeeld</i>; <c>null</c> when not known.</summary>
    public string? Resident { get; init; }

    /// <summary>The number to call: 3 to 15 digits; <c>null</c> when there is none.</summary>
    public string? Phone { get; init; }

    /// <summary>The e-mail address to write to; <c>null</c> when there is none.</summary>
    public string? Email { get; init; }

    /// <summary>The number for messages: 3 to 15 digits; <c>null</c> when there is none.</summary>
    public string? WhatsApp { get; init; }

    /// <summary>A page with more to read, such as <i>voorbeeldstad.example/hulp</i>; <c>null</c> when there is none.</summary>
    public string? WebPage { get; init; }

    /// <summary>The day of the visit; <c>null</c> when there is none.</summary>
    public LocalDate? VisitOn { get; init; }

    /// <summary>The part of that day; not stated when there is none.</summary>
    public DayPart VisitDayPart { get; init; }

    /// <summary>The last day to decline the visit, not after the visit; <c>null</c> when there is none.</summary>
    public LocalDate? OptOutUntil { get; init; }

    /// <summary>The partners that sent a signal, in the order in which they are named; at most ten. Shown in enclosed texts only.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The arrears together, more than zero; <c>null</c> when not known. Shown in enclosed texts only.</summary>
    public Money? Amount { get; init; }

    /// <summary>Invented values, to look at a text and to measure it.</summary>
    public static ContactTextValues Example(Language language) => new()
    {
        Municipality = "Voorbeeldstad",
        Caseworker = "Noor Jansen",
        Resident = language == Language.English ? "Ms Voorbeeld" : "mevrouw Voorbeeld",
        Phone = "000 123 45 67",
        Email = "noor.jansen@voorbeeldstad.example",
        WhatsApp = "000 123 45 68",
        WebPage = "voorbeeldstad.example/hulp",
        VisitOn = new LocalDate(2027, 3, 9),
        VisitDayPart = DayPart.Afternoon,
        OptOutUntil = new LocalDate(2027, 3, 8),
        Partners = ["Energie Nergens"],
        Amount = Money.FromEuros(250m),
    };

    /// <summary>Nothing of what is filled in, so that no name reaches a log by accident.</summary>
    public override string ToString() => nameof(ContactTextValues);
}
