using NodaTime;

namespace Vroegsignalering.Privacy;

/// <summary>A reason for which a record may not be erased, whatever its term.</summary>
/// <param name="Reason">The code of the reason, such as <c>bezwaar</c>; never a text about a person.</param>
/// <param name="From">The first day on which it holds; <c>null</c> when not registered, then it holds from the start.</param>
/// <param name="LiftedOn">The day on which it was lifted and does not hold any more; <c>null</c> while it holds.</param>
public sealed record RetentionHold(string Reason, LocalDate? From = null, LocalDate? LiftedOn = null)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => !(day < From) && !(day >= LiftedOn);
}
