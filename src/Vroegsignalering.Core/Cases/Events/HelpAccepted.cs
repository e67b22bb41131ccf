namespace Vroegsignalering.Cases.Events;

/// <summary>The resident accepted help (<i>hulpacceptatie</i>), also after having refused it. Of several days the first counts.</summary>
public sealed record HelpAccepted : CaseEvent
{
    internal override bool NeedsDay => true;

    internal override IEnumerable<DiagnosticCode> FindingsIn(SignalCase now) => now.IsReached ? [] : [CaseDiagnostics.HelpWithoutContact];

    internal override SignalCase ApplyTo(SignalCase now) => now with { HelpAcceptedOn = now.HelpAcceptedOn ?? On, HelpRefusal = On is null ? now.HelpRefusal : null };
}
