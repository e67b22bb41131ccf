using NodaTime;

namespace Vroegsignalering.Cases.Events;

/// <summary>Somebody put something to do on the list of the case.</summary>
/// <param name="Action">What has to be done.</param>
public sealed record ActionAdded(CaseAction Action) : CaseEvent
{
    internal override CaseRefusal? RefusedBy(SignalCase now) => now.Actions.Any(a => a.Id == Action.Id) ? CaseRefusal.ActionIdUsed : null;

    internal override SignalCase ApplyTo(SignalCase now) => RefusedBy(now) is null ? now with { Actions = [.. now.Actions, Action] } : now;
}
