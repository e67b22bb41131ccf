using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Events;

/// <summary>A partner took a signal of the case back, or said that it was paid (<i>intrekking, betaalbericht</i>). The case goes on until a person
/// decides; <see cref="WithdrawalAdvice"/> helps.</summary>
/// <param name="Withdrawal">The notice of the partner.</param>
public sealed record SignalWithdrawn(SignalWithdrawal Withdrawal) : CaseEvent
{
    internal override bool MayFollowClosing => true;

    internal override bool MayPrecedeOpening => true;

    internal override CaseRefusal? RefusedBy(SignalCase now) => now.Signals.Any(Withdrawal.IsAbout) ? null : CaseRefusal.NotASignalOfThisCase;

    internal override SignalCase ApplyTo(SignalCase now) => now with { Withdrawals = [.. now.Withdrawals, Withdrawal] };
}
