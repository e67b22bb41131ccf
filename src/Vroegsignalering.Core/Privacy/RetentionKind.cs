namespace Vroegsignalering.Privacy;

/// <summary>A kind of record with a term of its own (<i>bewaartermijn</i>).</summary>
public enum RetentionKind
{
    /// <summary>Not stated; no rule can be about it.</summary>
    NotStated = 0,

    /// <summary>A case whose signals were not handled: repeat, unjustified, not a resident, deceased, another reason.</summary>
    NotHandled = 1,

    /// <summary>A case without contact, or with contact that was lost again.</summary>
    NoContact = 2,

    /// <summary>A case of a resident who wanted or needed no help.</summary>
    HelpDeclined = 3,

    /// <summary>A case of a resident who accepted help.</summary>
    HelpAccepted = 4,

    /// <summary>A case that others took over: known in debt help, another trajectory, a referral without the resident.</summary>
    TakenOver = 5,

    /// <summary>A row of a file that was set aside.</summary>
    QuarantineRow = 6,

    /// <summary>A line of a decision log; it holds no name, address or BSN, but the number of a case.</summary>
    DecisionLogLine = 7,
}
