namespace Vroegsignalering.Monitoring;

/// <summary>What people call what is counted.</summary>
public static class CountUnitTexts
{
    private static readonly Text[] Names =
    [
        new("onbekend", "unknown"), new("signaal", "signal"), new("zaak", "case"), new("inwoner", "resident"), new("contactpoging", "contact attempt"),
        new("inwoner van de gemeente", "inhabitant"), new("soort bedrijf", "type of partner"),
    ];

    /// <summary>The name as it stands in a sentence, such as <i>zaak</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this CountUnit unit) =>
        unchecked((uint)unit) < (uint)Names.Length ? Names[(int)unit] : throw new ArgumentOutOfRangeException(nameof(unit));
}
