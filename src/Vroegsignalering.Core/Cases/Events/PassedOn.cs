namespace Vroegsignalering.Cases.Events;

/// <summary>The resident lives in another municipality, and the signals were passed on to it. It closes the case as
/// <see cref="CaseResult.NotResident"/>.</summary>
/// <remarks>Source: DDAS, definition of <i>Persoon is geen inwoner (meer) in de gemeente</i>: pass the signal on where possible.</remarks>
/// <param name="To">The municipality that gets them.</param>
public sealed record PassedOn(MunicipalityCode To) : CaseEvent
{
    internal override CaseRefusal? RefusedBy(SignalCase now) => On < now.ReopenedOn ? CaseRefusal.BeforeReopening : null;

    internal override IEnumerable<DiagnosticCode> FindingsIn(SignalCase now) => On < now.LastFactOn ? [CaseDiagnostics.ClosedBeforeLastFact] : [];

    internal override SignalCase ApplyTo(SignalCase now) => now with { PassedOnTo = To, Result = CaseResult.NotResident, ClosedOn = On, Announced = [] };
}
