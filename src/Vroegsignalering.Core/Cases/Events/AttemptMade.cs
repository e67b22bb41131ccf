using Vroegsignalering.Contact;

namespace Vroegsignalering.Cases.Events;

/// <summary>Somebody tried to reach the resident (<i>contactpoging</i>).</summary>
/// <param name="Channel">How.</param>
/// <param name="Reached">Whether there was contact both ways (<i>bereikt</i>); <c>null</c> when not registered.</param>
/// <param name="DayPart">The part of the day.</param>
public sealed record AttemptMade(ContactChannel Channel, bool? Reached, DayPart DayPart = DayPart.NotStated) : CaseEvent
{
    internal override bool MayPrecedeOpening => true;

    // Who hangs a card or handles papers speaks to nobody; that these cannot reach is our reading of the definitions of DDAS.
    internal override IEnumerable<DiagnosticCode> FindingsIn(SignalCase now) => [
        .. On < now.PickedUpOn ? [CaseDiagnostics.AttemptBeforeOpening] : (DiagnosticCode[])[],
        .. Reached == true && Channel is ContactChannel.Card or ContactChannel.Administrative ? [CaseDiagnostics.ReachedByCard] : (DiagnosticCode[])[],
    ];

    internal override SignalCase ApplyTo(SignalCase now) => now with
    {
        Attempts = [.. now.Attempts, new ContactAttempt(Channel, On, Reached, DayPart)],
        Announced = [.. now.Announced.Where(p => p.Channel != Channel || !(On >= p.ForOn))],
    };
}
