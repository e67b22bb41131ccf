namespace Vroegsignalering.Signals;

/// <summary>What people call the types of partner.</summary>
public static class PartnerTypeTexts
{
    private static readonly Text[] Names =
    [
        new("onbekend", "unknown"), new("verhuurder", "landlord"), new("energiebedrijf", "energy supplier"),
        new("waterbedrijf", "water company"), new("zorgverzekeraar", "health insurer"),
        new("hypotheekverstrekker", "mortgage lender"), new("CAK (zorgpremie)", "CAK (health premium)"),
        new("CAK (eigen bijdrage)", "CAK (own contribution)"), new("DUO", "DUO (student loans)"),
        new("Belastingdienst", "tax authority"), new("Dienst Toeslagen", "allowances authority"), new("ander bedrijf", "other party"),
    ];

    /// <summary>The name as it stands in a sentence, such as <i>energiebedrijf</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this PartnerType partner) =>
        unchecked((uint)partner) < (uint)Names.Length ? Names[(int)partner] : throw new ArgumentOutOfRangeException(nameof(partner));
}
