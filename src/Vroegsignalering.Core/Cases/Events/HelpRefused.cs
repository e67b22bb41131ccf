namespace Vroegsignalering.Cases.Events;

/// <summary>The resident did not want help. That it was accepted before stays a fact.</summary>
/// <param name="Reason">Why, when the resident said so; nobody has to say why.</param>
public sealed record HelpRefused(HelpRefusalReason Reason = HelpRefusalReason.NotStated) : CaseEvent
{
    internal override SignalCase ApplyTo(SignalCase now) => now with { HelpRefusal = new HelpRefusal(On, Reason) };
}
