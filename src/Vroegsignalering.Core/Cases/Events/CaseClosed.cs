namespace Vroegsignalering.Cases.Events;

/// <summary>The case was closed with a result (<i>eindresultaat</i>) that the facts do not contradict.</summary>
/// <param name="Result">How it ended.</param>
public sealed record CaseClosed(CaseResult Result) : CaseEvent
{
    /// <summary>How it ended: one of the sixteen results.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="CaseResult.NotStated"/> or no member.</exception>
    public CaseResult Result { get; } = Result is >= CaseResult.NotPickedUpRepeat and <= CaseResult.FollowUp
        ? Result
        : throw new ArgumentOutOfRangeException(nameof(Result), Result, "A closed case has one of the sixteen results.");

    internal override CaseRefusal? RefusedBy(SignalCase now) => On < now.ReopenedOn ? CaseRefusal.BeforeReopening : ResultRules.WhyNot(Result, now);

    internal override IEnumerable<DiagnosticCode> FindingsIn(SignalCase now) => ResultRules.Findings(this, now);

    internal override SignalCase ApplyTo(SignalCase now) => now with { Result = Result, ClosedOn = On, PassedOnTo = null, Announced = [] };
}
