namespace Vroegsignalering.Prioritisation;

/// <summary>What people call the units of facts.</summary>
public static class PriorityFactUnitTexts
{
    private static readonly Text[] Names =
    [
        new("niet bekend", "not stated"), new("aantal", "number"), new("bedrag in euro's", "amount in euros"), new("dagen", "days"),
        new("werkdagen", "working days"), new("hele jaren", "whole years"), new("ja of nee", "yes or no"), new("keuze uit een lijst", "choice from a list"),
        new("een of meer uit een lijst", "one or more of a list"),
    ];

    /// <summary>The name as it stands in a table, such as <i>bedrag in euro's</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this PriorityFactUnit unit) =>
        (uint)unit < (uint)Names.Length ? Names[(int)unit] : throw new ArgumentOutOfRangeException(nameof(unit));
}
