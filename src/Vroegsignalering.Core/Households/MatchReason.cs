namespace Vroegsignalering.Households;

/// <summary>Why a signal is in a household.</summary>
public enum MatchReason
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>It is the first signal of the household; the others were compared with it.</summary>
    First = 1,

    /// <summary>The same postcode, house number and addition.</summary>
    SameAddress = 2,

    /// <summary>The same BSN, which passed the eleven test, as a case that was open.</summary>
    SameBsn = 3,

    /// <summary>The source had put it in this case already.</summary>
    RegisteredCase = 4,

    /// <summary>The same person: the same BSN with surname or birth date, or with nothing else to compare; or the same name, birth date and
    /// address.</summary>
    SamePerson = 5,

    /// <summary>Somebody decided that it belongs here.</summary>
    Decided = 6,
}
