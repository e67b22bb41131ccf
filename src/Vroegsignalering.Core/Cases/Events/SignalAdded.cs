using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Events;

/// <summary>A signal joined the case.</summary>
/// <param name="Signal">The signal.</param>
public sealed record SignalAdded(Signal Signal) : CaseEvent
{
    internal override bool MayPrecedeOpening => true;

    internal override CaseRefusal? RefusedBy(SignalCase now) =>
        now.Signals.Any(s => HouseholdHistory.IsSameSignal(s, Signal)) ? CaseRefusal.SignalAlreadyInCase : null;

    internal override SignalCase ApplyTo(SignalCase now) => now with { Signals = [.. now.Signals, Signal] };
}
