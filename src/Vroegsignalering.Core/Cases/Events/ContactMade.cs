using Vroegsignalering.Contact;

namespace Vroegsignalering.Cases.Events;

/// <summary>The resident contacted us: called, came by, or sent a message. It counts as reached.</summary>
/// <param name="Channel">How.</param>
/// <param name="DayPart">The part of the day.</param>
public sealed record ContactMade(ContactChannel Channel, DayPart DayPart = DayPart.NotStated) : CaseEvent
{
    internal override bool MayPrecedeOpening => true;

    internal override IEnumerable<DiagnosticCode> FindingsIn(SignalCase now) => On < now.PickedUpOn ? [CaseDiagnostics.AttemptBeforeOpening] : [];

    internal override SignalCase ApplyTo(SignalCase now) => now with { Attempts = [.. now.Attempts, new ContactAttempt(Channel, On, Reached: true, DayPart)] };
}
