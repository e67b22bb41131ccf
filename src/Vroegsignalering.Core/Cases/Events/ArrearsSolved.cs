namespace Vroegsignalering.Cases.Events;

/// <summary>The arrears were seen to be solved, in the case or after it closed; the 30-day test of a quick fix needs it.</summary>
public sealed record ArrearsSolved : CaseEvent
{
    internal override bool MayFollowClosing => true;

    internal override bool NeedsDay => true;

    internal override bool MayPrecedeOpening => true;

    internal override SignalCase ApplyTo(SignalCase now) => now with { ArrearsSolvedOn = now.ArrearsSolvedOn ?? On };
}
