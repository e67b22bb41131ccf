namespace Vroegsignalering.Cases.Events;

/// <summary>A reason not to delete the case does not stand any more.</summary>
/// <param name="Reason">The code of the reason.</param>
public sealed record HoldLifted(string Reason) : CaseEvent
{
    internal override bool MayFollowClosing => true;

    internal override CaseRefusal? RefusedBy(SignalCase now) => now.Holds.Contains(Reason, StringComparer.Ordinal) ? null : CaseRefusal.HoldNotPlaced;

    internal override SignalCase ApplyTo(SignalCase now) => now with { Holds = [.. now.Holds.Where(h => h != Reason)] };
}
