namespace Vroegsignalering.HelpAcceptance;

/// <summary>What people call the groups.</summary>
public static class HelpGroupTexts
{
    private static readonly Text[] Names =
    [
        new("nog niet bekend", "not known yet"),
        new("niet opgepakt", "not picked up"),
        new("krijgt al hulp", "gets help already"),
        new("niet bereikt", "not reached"),
        new("bereikt, geen hulp die meetelt", "reached, no help that counts"),
        new("hulp geaccepteerd", "help accepted"),
        new("verwezen zonder de inwoner", "referred without the resident"),
    ];

    /// <summary>The name as it stands in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this HelpGroup group) =>
        unchecked((uint)group) < (uint)Names.Length ? Names[(int)group] : throw new ArgumentOutOfRangeException(nameof(group));
}
