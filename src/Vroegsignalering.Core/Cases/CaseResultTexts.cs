namespace Vroegsignalering.Cases;

/// <summary>What people call the results.</summary>
public static class CaseResultTexts
{
    private static readonly Text[] Names =
    [
        new("onbekend", "unknown"),
        new("niet opgepakt: herhaalde melding", "not picked up: repeated report"),
        new("niet opgepakt: onterecht signaal", "not picked up: unjustified signal"),
        new("inwoner is overleden", "resident has died"),
        new("geen inwoner (meer) van de gemeente", "not a resident (any more)"),
        new("niet opgepakt: andere reden", "not picked up: other reason"),
        new("al bekend bij schuldhulpverlening", "already known in debt help"),
        new("heeft al een ander lopend traject", "already in another trajectory"),
        new("geen contact kunnen krijgen", "no contact"),
        new("geen reactie na eerder contact", "no response after contact"),
        new("regelt het zelf of hoeft geen hulp", "solves it alone or wants no help"),
        new("had zelf al betaald of een regeling getroffen", "had already paid or made an arrangement"),
        new("advies en/of quick fix", "advice and/or quick fix"),
        new("vervolghulp of verwijzing, financieel", "follow-up help or referral, financial"),
        new("vervolghulp of verwijzing, niet financieel", "follow-up help or referral, not financial"),
        new("verwijzing zonder tussenkomst van de inwoner", "referral without the resident"),
        new("vervolghulp of verwijzing", "follow-up help or referral"),
    ];

    /// <summary>The name as it stands in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this CaseResult result) =>
        unchecked((uint)result) < (uint)Names.Length ? Names[(int)result] : throw new ArgumentOutOfRangeException(nameof(result));
}
