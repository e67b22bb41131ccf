using NodaTime;

namespace Vroegsignalering.Privacy;

/// <summary>A reason for which a record may not be erased, whatever its term.</summary>
/// <param name="Reason">The reason, as a code: never a text about somebody.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="LiftedOn">The day on which it was lifted and does not hold any more; <c>null</c> while it holds.</param>
public sealed record RetentionHold(RetentionHoldReason Reason, LocalDate From, LocalDate? LiftedOn = null)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => day >= From && !(day >= LiftedOn);
}

/// <summary>Why a record may not be erased yet.</summary>
public enum RetentionHoldReason
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A court case or another legal duty (<i>juridische bewaarplicht</i>).</summary>
    LegalHold = 1,

    /// <summary>A complaint (<i>klacht</i>) that is not settled.</summary>
    Complaint = 2,

    /// <summary>An objection or appeal (<i>bezwaar of beroep</i>) that is not settled.</summary>
    Objection = 3,

    /// <summary>A request of the person about their data (<i>inzage, correctie of bezwaar, AVG</i>) that is not answered.</summary>
    PersonRequest = 4,
}
