namespace Vroegsignalering.Cases.Events;

/// <summary>Help was given, by us or by others. A referral without the resident is <see cref="ReferredOut"/>.</summary>
/// <param name="Kind">The kind of help.</param>
/// <param name="Provider">Who gave it.</param>
/// <param name="IsFinancial">Whether it is about money; <c>null</c> when not known.</param>
/// <param name="WithConsent">Whether the resident agreed; <c>null</c> when not registered.</param>
public sealed record HelpGiven(HelpKind Kind, HelpProvider Provider = HelpProvider.NotStated, bool? IsFinancial = null, bool? WithConsent = null) : CaseEvent
{
    internal override CaseRefusal? RefusedBy(SignalCase now) =>
        WithConsent == false ? CaseRefusal.ConsentNeeded
        : now.HelpRefusal is not null ? CaseRefusal.ResidentRefusedHelp
        : null;

    internal override IEnumerable<DiagnosticCode> FindingsIn(SignalCase now) => now.IsReached ? [] : [CaseDiagnostics.HelpWithoutContact];

    internal override SignalCase ApplyTo(SignalCase now) => now with
    {
        Help = [.. now.Help, new HelpProvided(Kind, On) { Provider = Provider, IsFinancial = IsFinancial, WithConsent = WithConsent }],
    };
}
