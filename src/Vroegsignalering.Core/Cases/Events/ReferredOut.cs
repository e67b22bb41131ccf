namespace Vroegsignalering.Cases.Events;

/// <summary>The resident was referred to others who did not have to confirm (<i>verwijzing</i>). A handover that is confirmed is better: see
/// <see cref="HandoverOffered"/>.</summary>
/// <remarks>Without consent only in extreme cases, such as assertive outreach care (<i>bemoeizorg</i>); the case then ends in
/// <see cref="CaseResult.ReferredWithoutResident"/>. Source: DDAS, <c>EnumEindresultaat</c>.</remarks>
/// <param name="WithConsent">Whether the resident agreed.</param>
/// <param name="Kind">To what.</param>
/// <param name="Provider">To whom.</param>
/// <param name="IsFinancial">Whether it is about money; <c>null</c> when not known.</param>
public sealed record ReferredOut(
    bool WithConsent, HelpKind Kind = HelpKind.Referral, HelpProvider Provider = HelpProvider.External, bool? IsFinancial = null) : CaseEvent
{
    internal override CaseRefusal? RefusedBy(SignalCase now) => WithConsent && now.HelpRefusal is not null ? CaseRefusal.ResidentRefusedHelp : null;

    internal override IEnumerable<DiagnosticCode> FindingsIn(SignalCase now) => WithConsent && !now.IsReached ? [CaseDiagnostics.HelpWithoutContact] : [];

    internal override SignalCase ApplyTo(SignalCase now) => now with
    {
        Help = [.. now.Help, new HelpProvided(Kind, On) { Provider = Provider, IsFinancial = IsFinancial, WithConsent = WithConsent }],
    };
}
