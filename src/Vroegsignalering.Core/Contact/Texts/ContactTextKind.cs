namespace Vroegsignalering.Contact.Texts;

/// <summary>What a text for a resident is printed on, sent by or said over.</summary>
public enum ContactTextKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A letter in an envelope that tells nothing (<i>brief</i>).</summary>
    Letter = 1,

    /// <summary>A card in an envelope (<i>kaart in envelop</i>).</summary>
    EnvelopeCard = 2,

    /// <summary>A card that anyone can read (<i>open kaart</i>).</summary>
    OpenCard = 3,

    /// <summary>What stands on the outside of an envelope.</summary>
    Envelope = 4,

    /// <summary>An e-mail; its subject shows on a locked screen, so it is open.</summary>
    Email = 5,

    /// <summary>A text message by SMS.</summary>
    Sms = 6,

    /// <summary>A message by WhatsApp or another messenger.</summary>
    WhatsApp = 7,

    /// <summary>What is left on a voicemail.</summary>
    Voicemail = 8,

    /// <summary>The first words of a call, before it is certain who is listening.</summary>
    PhoneOpening = 9,

    /// <summary>A leaflet left behind when nobody opens (<i>achterlaatbericht</i>); anyone at home can read it.</summary>
    VisitLeaflet = 10,

    /// <summary>A leaflet handed over to the resident in person.</summary>
    VisitHandout = 11,
}
