namespace Vroegsignalering.Contact.Planning;

/// <summary>What is said to people about a decision of the planner.</summary>
public static class ContactPlacementTexts
{
    private static readonly Text[] Reasons =
    [
        new("niet bekend", "not stated"),
        new("gepland op de gewenste dag", "planned on the day that was wanted"),
        new("blijft staan, want het is al aangekondigd", "stays, because it was announced"),
        new("later, want op die dag is de buurt aan de beurt", "later, because the neighbourhood is visited on that day"),
        new("later, want het contact ervoor is ook later", "later, because the contact before it is later too"),
        new("later in de week, want er was geen plaats", "later in the week, because there was no room"),
        new("in een latere week, want er was geen plaats", "in a later week, because there was no room"),
        new("op de volgende manier van de aanpak, want er was geen plaats", "by the next channel of the strategy, because there was no room"),
        new("niet gepland, want er is in deze periode geen plaats", "not planned, because there is no room in this period"),
        new("niet gepland, want het komt na deze periode", "not planned, because it comes after this period"),
        new("niet gepland, want het contact ervoor is niet gepland", "not planned, because the contact before it is not planned"),
        new("gaat niet door, want deze manier kan hier niet meer: zeg het af", "falls away, because this channel cannot be used here any more: call it off"),
    ];

    /// <summary>The reason, as it stands in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Reason(this ContactPlacement placement) =>
        unchecked((uint)placement) < (uint)Reasons.Length ? Reasons[(int)placement] : throw new ArgumentOutOfRangeException(nameof(placement));
}
