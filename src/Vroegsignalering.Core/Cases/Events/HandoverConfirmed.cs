using Vroegsignalering.Cases.Handovers;

namespace Vroegsignalering.Cases.Events;

/// <summary>The receiver took the resident over; only now is the handover complete.</summary>
/// <param name="HandoverId">The number of the handover.</param>
public sealed record HandoverConfirmed(string HandoverId) : CaseEvent
{
    internal override CaseRefusal? RefusedBy(SignalCase now) => Handover.WhyNotAnswered(now, HandoverId, On);

    internal override SignalCase ApplyTo(SignalCase now) => Handover.Answer(now, HandoverId, HandoverState.Confirmed, On);
}
