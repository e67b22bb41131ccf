namespace Vroegsignalering.Cases.Events;

/// <summary>The resident was offered a first conversation (<i>hulpaanbod</i>). Of several offers the first counts.</summary>
public sealed record FirstConversationOffered : CaseEvent
{
    internal override bool NeedsDay => true;

    internal override SignalCase ApplyTo(SignalCase now) => now with { FirstConversationOfferedOn = now.FirstConversationOfferedOn ?? On };
}
