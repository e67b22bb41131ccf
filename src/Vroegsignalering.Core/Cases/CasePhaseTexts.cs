namespace Vroegsignalering.Cases;

/// <summary>What people call the phases.</summary>
public static class CasePhaseTexts
{
    private static readonly Text[] Names =
    [
        new("onbekend", "unknown"), new("nieuw", "new"), new("we proberen contact te krijgen", "trying to make contact"), new("er is contact", "in contact"),
        new("eerste gesprek aangeboden", "first conversation offered"), new("eerste gesprek gehad", "first conversation held"),
        new("wil geen hulp", "wants no help"), new("hulp loopt", "help is running"), new("wacht op overdracht", "waiting for handover"),
        new("afgesloten", "closed"),
    ];

    /// <summary>The name, such as <i>hulp loopt</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this CasePhase phase) =>
        unchecked((uint)phase) < (uint)Names.Length ? Names[(int)phase] : throw new ArgumentOutOfRangeException(nameof(phase));
}
