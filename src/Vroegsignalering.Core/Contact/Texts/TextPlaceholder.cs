namespace Vroegsignalering.Contact.Texts;

/// <summary>What can be filled in in a text; a closed list. In a file it stands between braces, such as <c>{caseworker}</c>.</summary>
public enum TextPlaceholder
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary><c>{municipality}</c>: the name of the municipality, which is the sender.</summary>
    Municipality = 1,

    /// <summary><c>{caseworker}</c>: the name of the one person to ask for.</summary>
    Caseworker = 2,

    /// <summary><c>{resident}</c>: how the resident is addressed, such as <i>mevrouw Voorbeeld</i>.</summary>
    Resident = 3,

    /// <summary><c>{phone}</c>: the number to call.</summary>
    Phone = 4,

    /// <summary><c>{email}</c>: the e-mail address to write to.</summary>
    Email = 5,

    /// <summary><c>{whatsapp}</c>: the number to send a message to.</summary>
    WhatsApp = 6,

    /// <summary><c>{web-page}</c>: a page with more to read.</summary>
    WebPage = 7,

    /// <summary><c>{visit-day}</c>: the day of the visit, such as <i>dinsdag 9 maart 2027</i>.</summary>
    VisitDay = 8,

    /// <summary><c>{visit-day-part}</c>: the part of that day: <i>ochtend</i>, <i>middag</i> or <i>avond</i>.</summary>
    VisitDayPart = 9,

    /// <summary><c>{opt-out-until}</c>: the last day to decline the visit.</summary>
    OptOutUntil = 10,

    /// <summary><c>{partner}</c>: the partner or partners that sent a signal; in enclosed texts only.</summary>
    Partner = 11,

    /// <summary><c>{amount}</c>: the arrears; in enclosed texts only.</summary>
    Amount = 12,
}
