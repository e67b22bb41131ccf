namespace Vroegsignalering.Cases.Events;

/// <summary>The resident lives in another municipality, and the signals were passed on to it. It closes the case as
/// <see cref="CaseResult.NotResident"/>.</summary>
/// <remarks>Source: DDAS, definition of <i>Persoon is geen inwoner (meer) in de gemeente</i>: pass the signal on where possible.</remarks>
/// <param name="To">The municipality that gets them.</param>
public sealed record PassedOn(MunicipalityCode To) : CaseEvent
{
    internal override SignalCase ApplyTo(SignalCase now) => now with { PassedOnTo = To, Result = CaseResult.NotResident, ClosedOn = On };
}
