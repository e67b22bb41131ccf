namespace Vroegsignalering.Signals.Quarantine;

/// <summary>How a step ended.</summary>
/// <param name="Quarantine">The quarantine after the step; the same one when nothing happened.</param>
/// <param name="Event">What happened, to be stored; <c>null</c> when the step was refused or adds nothing.</param>
/// <param name="Findings">Why it was refused, or what should be looked at although it was not; empty when all is well.</param>
public sealed record QuarantineOutcome(SignalQuarantine Quarantine, QuarantineEvent? Event, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Whether something happened.</summary>
    public bool Happened => Event is not null;

    /// <summary>What happened, without values.</summary>
    public override string ToString() => Event?.ToString() ?? string.Join("; ", Findings);
}
