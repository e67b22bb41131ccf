namespace Vroegsignalering.HelpAcceptance;

/// <summary>What people call the ways of counting.</summary>
public static class HelpCountingTexts
{
    private static readonly Text[] Names =
    [
        new("volgt het eindresultaat", "follows the result"),
        new("geen acceptatie", "no acceptance"),
        new("quick fix", "quick fix"),
        new("vervolghulp of verwijzing", "longer help or referral"),
    ];

    /// <summary>The name as it stands in a sentence, with whether the definition counts it as acceptance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this HelpCounting counting, HelpAcceptanceDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Text name = unchecked((uint)counting) < (uint)Names.Length ? Names[(int)counting] : throw new ArgumentOutOfRangeException(nameof(counting));
        return counting switch
        {
            HelpCounting.QuickFix when !definition.CountsQuickFix => new($"{name.Dutch}, geen acceptatie", $"{name.English}, no acceptance"),
            HelpCounting.QuickFix when definition.QuickFix == QuickFixReading.Outcome =>
                new($"{name.Dutch}, als het binnen 30 dagen is opgelost", $"{name.English}, when solved within 30 days"),
            _ => name,
        };
    }
}
