namespace Vroegsignalering.Cases;

/// <summary>What people call the reasons why a resident does not want help.</summary>
public static class HelpRefusalTexts
{
    private static readonly Text[] Names =
    [
        new("niet bekend", "not known"), new("lost het zelf op", "solves it alone"), new("ziet geen reden voor hulp", "sees no need"),
        new("krijgt al hulp van iemand anders", "somebody else helps already"), new("nu niet, misschien later", "not now, perhaps later"),
        new("wil geen contact met de gemeente", "wants no contact with the municipality"),
    ];

    /// <summary>The name as it stands in a list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this HelpRefusalReason reason) =>
        unchecked((uint)reason) < (uint)Names.Length ? Names[(int)reason] : throw new ArgumentOutOfRangeException(nameof(reason));
}
