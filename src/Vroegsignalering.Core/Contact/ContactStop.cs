namespace Vroegsignalering.Contact;

/// <summary>What ends a strategy before its last step (<i>stopconditie</i>).</summary>
/// <remarks>Reached, refused, deceased and moved end every strategy: nothing is left to offer, or not to this person or by this municipality. The
/// others end only a strategy that says so, because an offer is owed for every signal (Wgs art. 3 lid 1 onder b). Which is which, is a choice of
/// this product, after the respect for autonomy that NVVK, Divosa and VNG ask for (2024).</remarks>
public enum ContactStop
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The resident was reached; ends every strategy.</summary>
    Reached = 1,

    /// <summary>The resident wants no help; ends every strategy.</summary>
    Refused = 2,

    /// <summary>The resident died; ends every strategy.</summary>
    Deceased = 3,

    /// <summary>The resident lives elsewhere; ends every strategy.</summary>
    Moved = 4,

    /// <summary>The arrears were paid. The law asks for an offer per signal, so paying need not end it.</summary>
    Paid = 5,

    /// <summary>The resident or address is on the safety exclusion list. Safe channels may go on: see <see cref="ContactRules.SafeChannels"/>.</summary>
    SafetyListed = 6,

    /// <summary>The resident declined a channel of the strategy. Without this stop only the steps by that channel are left out.</summary>
    OptedOut = 7,
}
