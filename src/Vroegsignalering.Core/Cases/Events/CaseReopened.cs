namespace Vroegsignalering.Cases.Events;

/// <summary>A closed case was opened again; its facts stay, its result does not count any more.</summary>
public sealed record CaseReopened : CaseEvent
{
    internal override bool MayFollowClosing => true;

    internal override bool NeedsDay => true;

    internal override CaseRefusal? RefusedBy(SignalCase now) => now.IsOpen ? CaseRefusal.CaseIsOpen : On < now.ClosedOn ? CaseRefusal.BeforeClosing : null;

    internal override SignalCase ApplyTo(SignalCase now) =>
        now with { Result = null, ClosedOn = null, PassedOnTo = null, ReopenedOn = On ?? now.ReopenedOn };
}
