namespace Vroegsignalering.Cases.Handovers;

/// <summary>One kind of data in a handover, and why the receiver needs it.</summary>
/// <param name="Kind">What.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record HandoverDatum(HandoverDataKind Kind, Text Why);

/// <summary>A kind of data that a receiver can get.</summary>
public enum HandoverDataKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Name and birth date.</summary>
    Name = 1,

    /// <summary>Phone, e-mail and address.</summary>
    ContactDetails = 2,

    /// <summary>The BSN.</summary>
    Bsn = 3,

    /// <summary>The arrears together, in one amount.</summary>
    TotalArrears = 4,

    /// <summary>The arrears of each partner.</summary>
    ArrearsPerPartner = 5,

    /// <summary>Whether there is a threatening situation.</summary>
    ThreateningSituation = 6,

    /// <summary>What was done so far.</summary>
    HelpSoFar = 7,
}
