namespace Vroegsignalering.Cases.Events;

/// <summary>Something on the list of the case was done, or is not needed any more.</summary>
/// <param name="ActionId">The number of the action.</param>
public sealed record ActionDone(string ActionId) : CaseEvent
{
    internal override bool MayFollowClosing => true;

    internal override CaseRefusal? RefusedBy(SignalCase now) => now.Actions.Any(a => a.Id == ActionId) ? null : CaseRefusal.ActionUnknown;

    internal override SignalCase ApplyTo(SignalCase now) => now with { Actions = [.. now.Actions.Where(a => a.Id != ActionId)] };
}
