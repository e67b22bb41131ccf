namespace Vroegsignalering.Contact.Texts;

/// <summary>Who may read or hear a text besides the resident, and so what it may tell.</summary>
/// <remarks>Inferred from purpose limitation (<i>doelbinding</i>, Wgs art. 8b); which kind of text has which exposure is a choice of this product.</remarks>
public enum TextExposure
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Others may see or hear it: no partner, no amount and no word about arrears or money.</summary>
    Open = 1,

    /// <summary>Meant for the resident alone, but it may be seen: words about arrears, but no partner and no amount.</summary>
    Personal = 2,

    /// <summary>In a closed envelope or from hand to hand: partner and amount too.</summary>
    Enclosed = 3,
}
