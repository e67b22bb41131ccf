namespace Vroegsignalering.Cases.Feedback;

/// <summary>What a partner may learn about its signal (<i>terugkoppeling</i>): a closed list without free text.</summary>
/// <remarks>There is no value for detention, unlawful stay, the safety list, staff shortage or unknown whereabouts: of these a partner may
/// learn only that the signal was not picked up. Source: DDAS <c>EnumEindresultaat</c>; the list as a whole is the smallest that serves it and
/// is a choice of this product.</remarks>
public enum CreditorFeedback
{
    /// <summary>Not stated; never told.</summary>
    NotStated = 0,

    /// <summary>Not picked up, or not by early detection; the partner never learns why.</summary>
    NotPickedUp = 1,

    /// <summary>Recently picked up: same partner, same arrears, not grown.</summary>
    RepeatedReport = 2,

    /// <summary>Below the threshold, too old or too young, not designated, or about a legal person.</summary>
    UnjustifiedSignal = 3,

    /// <summary>Not a resident of the municipality, or not any more.</summary>
    NotResident = 4,

    /// <summary>The resident has died.</summary>
    Deceased = 5,

    /// <summary>There was no contact, or it was lost again.</summary>
    NoContact = 6,

    /// <summary>The resident wants or needs no help.</summary>
    HelpDeclined = 7,

    /// <summary>The resident accepted help; of which kind is not told.</summary>
    HelpAccepted = 8,

    /// <summary>Already known in debt help; the debt counsellor contacts the creditor. Not told by default.</summary>
    AlreadyInDebtHelp = 9,
}
