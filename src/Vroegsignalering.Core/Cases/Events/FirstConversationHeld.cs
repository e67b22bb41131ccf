namespace Vroegsignalering.Cases.Events;

/// <summary>The first conversation was held (<i>eerste gesprek</i>). Of several conversations the first counts.</summary>
public sealed record FirstConversationHeld : CaseEvent
{
    internal override bool NeedsDay => true;

    internal override CaseRefusal? RefusedBy(SignalCase now) => On < now.FirstConversationOfferedOn ? CaseRefusal.BeforeOffer : null;

    internal override SignalCase ApplyTo(SignalCase now) => now with { FirstConversationOn = now.FirstConversationOn ?? On };
}
