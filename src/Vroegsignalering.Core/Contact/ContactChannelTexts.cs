namespace Vroegsignalering.Contact;

/// <summary>What people call the channels.</summary>
public static class ContactChannelTexts
{
    private static readonly Text[] Names =
    [
        new("onbekend", "unknown"), new("brief", "letter"), new("e-mail", "e-mail"), new("sms of WhatsApp", "text message"),
        new("telefoon", "phone"), new("huisbezoek", "home visit"), new("kaartje", "card"), new("administratief", "administrative"),
        new("afspraak op kantoor", "appointment at the office"), new("anders", "other"), new("onbekend", "unknown"),
    ];

    /// <summary>The name as it stands in a sentence, such as <i>huisbezoek</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this ContactChannel channel) =>
        unchecked((uint)channel) < (uint)Names.Length ? Names[(int)channel] : throw new ArgumentOutOfRangeException(nameof(channel));
}
