namespace Vroegsignalering.Prioritisation;

/// <summary>What people call the floors of the ranking.</summary>
public static class PriorityTierTexts
{
    private static readonly Text[] Names =
    [
        new("niet bekend", "not stated"), new("bedreigende situatie", "threatening situation"),
        new("wettelijke termijn bijna voorbij", "statutory term ends soon"), new("op volgorde van punten", "in order of points"),
        new("niet opgepakt", "not picked up"),
    ];

    /// <summary>The name as it stands in a list, such as <i>bedreigende situatie</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this PriorityTier tier) =>
        (uint)tier < (uint)Names.Length ? Names[(int)tier] : throw new ArgumentOutOfRangeException(nameof(tier));
}
