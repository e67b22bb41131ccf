namespace Vroegsignalering.Residency;

/// <summary>How an item of the review queue ended.</summary>
public enum ResidencyReviewChoice
{
    /// <summary>Not stated; no decision has it.</summary>
    NotStated = 0,

    /// <summary>The person is a resident; the signal goes on.</summary>
    Resident = 1,

    /// <summary>The person is a resident at another address; the signal goes on there.</summary>
    ResidentElsewhere = 2,

    /// <summary>Not a resident, or not any more.</summary>
    NotResident = 3,

    /// <summary>The person has died.</summary>
    Deceased = 4,

    /// <summary>Unjustified, for the contract is of a legal person.</summary>
    Unjustified = 5,

    /// <summary>Not picked up for another reason.</summary>
    OtherReason = 6,

    /// <summary>Nobody looked. It is reported as such, because the law asks an offer for every signal (Wgs art. 3 lid 1 onder b).</summary>
    NotFollowedUp = 7,
}
