namespace Vroegsignalering.Cases.Events;

/// <summary>It was chosen how the resident can reach us.</summary>
/// <param name="ReplyChannel">The channel.</param>
public sealed record ReplyChannelChosen(ReplyChannel ReplyChannel) : CaseEvent
{
    internal override SignalCase ApplyTo(SignalCase now) => now with { ReplyChannel = ReplyChannel };
}
