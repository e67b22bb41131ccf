namespace Vroegsignalering.Contact.Texts;

/// <summary>What each kind of text is called and what it may hold.</summary>
public static class ContactTextKinds
{
    private static readonly TextPlaceholder[] Sender = [TextPlaceholder.Municipality, TextPlaceholder.Resident];

    private static readonly TextPlaceholder[] WithoutArrears =
        [.. Enum.GetValues<TextPlaceholder>().Where(p => p is not (TextPlaceholder.NotStated or TextPlaceholder.Partner or TextPlaceholder.Amount))];

    private static readonly TextPlaceholder[] Everything = [.. WithoutArrears, TextPlaceholder.Partner, TextPlaceholder.Amount];

    private static readonly Text[] Names =
    [
        new("brief", "letter"), new("kaart in een envelop", "card in an envelope"), new("open kaart", "open card"),
        new("buitenkant van de envelop", "outside of the envelope"), new("e-mail", "e-mail"), new("sms", "SMS"), new("WhatsApp-bericht", "WhatsApp message"),
        new("voicemail", "voicemail"), new("begin van een telefoongesprek", "opening of a call"),
        new("kaart die achterblijft na een huisbezoek", "leaflet left behind after a visit"), new("kaart die u zelf geeft", "leaflet handed over in person"),
    ];

    /// <summary>The name as it stands in a sentence, such as <i>open kaart</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not stated or no member.</exception>
    public static Text Name(this ContactTextKind kind) => Names[Checked(kind) - 1];

    /// <summary>Who may read or hear it besides the resident.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not stated or no member.</exception>
    public static TextExposure Exposure(this ContactTextKind kind) => (ContactTextKind)Checked(kind) switch
    {
        ContactTextKind.Letter or ContactTextKind.VisitHandout => TextExposure.Enclosed,
        ContactTextKind.EnvelopeCard or ContactTextKind.Email => TextExposure.Personal,
        _ => TextExposure.Open,
    };

    /// <summary>The placeholders that the kind can hold; a text with another one cannot exist.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not stated or no member.</exception>
    public static IReadOnlyList<TextPlaceholder> Placeholders(this ContactTextKind kind) => Array.AsReadOnly(kind.Exposure() switch
    {
        TextExposure.Enclosed => Everything,
        _ when kind == ContactTextKind.Envelope => Sender,
        _ => WithoutArrears,
    });

    private static int Checked(ContactTextKind kind) => unchecked((uint)kind - 1) < (uint)Names.Length
        ? (int)kind
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of text that exists is needed.");
}
