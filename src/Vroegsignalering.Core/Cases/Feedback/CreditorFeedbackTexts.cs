namespace Vroegsignalering.Cases.Feedback;

/// <summary>What a partner reads.</summary>
public static class CreditorFeedbackTexts
{
    private static readonly Text[] Names =
    [
        new("onbekend", "unknown"),
        new("niet opgepakt", "not picked up"),
        new("herhaalde melding", "repeated report"),
        new("onterechte melding", "unjustified signal"),
        new("geen inwoner (meer) van de gemeente", "not a resident (any more)"),
        new("overleden", "deceased"),
        new("geen contact", "no contact"),
        new("geen hulp gewenst of nodig", "no help wanted or needed"),
        new("hulp aanvaard", "help accepted"),
        new("al bekend bij schuldhulpverlening", "already known in debt help"),
    ];

    /// <summary>The name as it stands in a sentence. It depends on the member alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this CreditorFeedback feedback) =>
        unchecked((uint)feedback) < (uint)Names.Length ? Names[(int)feedback] : throw new ArgumentOutOfRangeException(nameof(feedback));
}
