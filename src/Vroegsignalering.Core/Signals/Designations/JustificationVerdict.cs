namespace Vroegsignalering.Signals.Designations;

/// <summary>Whether a signal is justified, and the one reason why or why not. From <see cref="LegalPerson"/> on it is unjustified.</summary>
/// <remarks>Unknown is never a reason to refuse. Source of the reasons for <i>onterecht signaal</i>: DDAS v1.2 (age and legal person);
/// Wgs art. 3 lid 1 onder b and art. 10 (not designated).</remarks>
public enum JustificationVerdict
{
    /// <summary>Not judged.</summary>
    NotStated = 0,

    /// <summary>Designated, and within every limit.</summary>
    Designated = 1,

    /// <summary>Outside a limit, but kept: end of supply, a threatening situation, or arrears that grew since an earlier report.</summary>
    MustBeFollowedUp = 2,

    /// <summary>Designated; the age of the arrears is not known, or contradicts the day of sending. Kept.</summary>
    AgeUnknown = 3,

    /// <summary>Designated; the amount is not known. Kept.</summary>
    AmountUnknown = 4,

    /// <summary>Designated in some municipalities; it is not known whether this is one of them. Kept.</summary>
    MunicipalityUnknown = 5,

    /// <summary>The type of partner is not known. Kept.</summary>
    PartnerUnknown = 6,

    /// <summary>No early signal but another source, such as the defaulters' list of the CAK; the designations do not say anything of it. Kept.</summary>
    OtherSource = 7,

    /// <summary>About a legal person.</summary>
    LegalPerson = 10,

    /// <summary>Signals of this type of partner and kind were not designated on that day.</summary>
    NotDesignatedThen = 11,

    /// <summary>Designated on that day, but not for this municipality.</summary>
    NotDesignatedHere = 12,

    /// <summary>The arrears are younger than the least age.</summary>
    TooYoung = 13,

    /// <summary>The arrears are older than the greatest age.</summary>
    TooOld = 14,

    /// <summary>The amount is below the minimum of the experiment.</summary>
    BelowMinimum = 15,
}
