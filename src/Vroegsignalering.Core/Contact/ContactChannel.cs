namespace Vroegsignalering.Contact;

/// <summary>How the municipality tries to reach a resident (<i>contactsoort</i>), as DDAS v1.2 lists it.</summary>
public enum ContactChannel
{
    /// <summary>Not stated in the source.</summary>
    NotStated = 0,

    /// <summary>Letter by post (<i>Brief</i>).</summary>
    Letter = 1,

    /// <summary>E-mail, to one person or in bulk (<i>Mail</i>).</summary>
    Email = 2,

    /// <summary>SMS, WhatsApp or another messenger (<i>SMS/Whatsapp</i>).</summary>
    TextMessage = 3,

    /// <summary>A call, answered or not (<i>Telefoon</i>).</summary>
    Phone = 4,

    /// <summary>A visit at the home, announced or not (<i>Huisbezoek</i>).</summary>
    HomeVisit = 5,

    /// <summary>A card left at the home (<i>Kaartje</i>); nobody is reached by it.</summary>
    Card = 6,

    /// <summary>Administrative handling without contact (<i>Administratief</i>), since v0.9.</summary>
    Administrative = 7,

    /// <summary>An appointment at the office (<i>Afspraak op locatie</i>), since v1.0.</summary>
    OfficeAppointment = 8,

    /// <summary>Another form (<i>Overige</i>); not in v1.0 and v1.1.</summary>
    Other = 9,

    /// <summary>Unknown (<i>Onbekend</i>), since v1.2.</summary>
    Unknown = 10,
}
