using Vroegsignalering.Cases.Handovers;

namespace Vroegsignalering.Cases.Events;

/// <summary>The receiver did not take the resident over; the case stays with us.</summary>
/// <param name="HandoverId">The number of the handover.</param>
public sealed record HandoverDeclined(string HandoverId) : CaseEvent
{
    internal override CaseRefusal? RefusedBy(SignalCase now) => Handover.WhyNotAnswered(now, HandoverId, On);

    internal override SignalCase ApplyTo(SignalCase now) => Handover.Answer(now, HandoverId, HandoverState.Declined, On);
}
