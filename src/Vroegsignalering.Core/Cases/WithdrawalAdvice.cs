using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>What a partner's notice means for a case.</summary>
public enum WithdrawalEffect
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The notice is about no signal of the case.</summary>
    None = 1,

    /// <summary>The case is closed already; its result stays.</summary>
    StaysClosed = 2,

    /// <summary>Other signals of the case still stand; it goes on with those.</summary>
    GoesOn = 3,

    /// <summary>Somebody was reached or help was given; the conversation is about more than this signal, so the case goes on.</summary>
    GoesOnAfterContact = 4,

    /// <summary>A signal told of a threatening situation; make sure that the threat is gone before anything is closed.</summary>
    CheckThreatFirst = 5,

    /// <summary>Nothing of the case still stands and nobody was reached: decide whether to close.</summary>
    ConsiderClosing = 6,
}

/// <summary>What withdrawals and payment notices of partners mean for a case: advice to a person, who decides. Nothing is deleted.</summary>
/// <remarks>The law asks for an offer per signal that was received and does not say that paying ends it, so closing is never done by the
/// product. Source: Wgs art. 3 lid 1 onder b, since 2021-01-01; that advice is enough is our reading.</remarks>
/// <param name="Effect">What it means.</param>
/// <param name="SuggestedResult">How the case may be closed; <c>null</c> unless closing is to be considered.</param>
public sealed record WithdrawalAdvice(WithdrawalEffect Effect, CaseResult? SuggestedResult)
{
    /// <summary>The advice in words, without a personal value.</summary>
    public Text Explanation => Effect switch
    {
        WithdrawalEffect.None => new("De melding hoort niet bij deze zaak.", "The notice is not about this case."),
        WithdrawalEffect.StaysClosed => new("De zaak is al afgerond. Het resultaat blijft staan.", "The case is closed already. Its result stays."),
        WithdrawalEffect.GoesOn => new("Er staan nog andere meldingen open. Ga door met de zaak.", "Other reports still stand. Go on with the case."),
        WithdrawalEffect.GoesOnAfterContact => new(
            "Er is contact geweest of hulp gegeven. Ga door met de zaak.", "There was contact or help was given. Go on with the case."),
        WithdrawalEffect.CheckThreatFirst => new(
            "Er was een bedreigende situatie. Controleer eerst of die voorbij is.", "There was a threatening situation. First make sure that it is over."),
        WithdrawalEffect.ConsiderClosing => new("Geen enkele melding staat nog open. Beslis over afsluiten.", "No report still stands. Decide whether to close."),
        _ => new("Er is geen advies.", "There is no advice."),
    };

    /// <summary>Judges notices about a case.</summary>
    /// <param name="signalCase">The case as it stands.</param>
    /// <param name="withdrawals">All notices that came in; those about other cases change nothing.</param>
    public static WithdrawalAdvice For(SignalCase signalCase, IEnumerable<SignalWithdrawal> withdrawals)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        ArgumentNullException.ThrowIfNull(withdrawals);
        SignalWithdrawal[] about = [.. withdrawals.Where(w => signalCase.Signals.Any(w.IsAbout))];
        WithdrawalEffect effect = signalCase switch
        {
            _ when about.Length == 0 => WithdrawalEffect.None,
            { IsOpen: false } => WithdrawalEffect.StaysClosed,
            _ when !signalCase.Signals.All(s => Array.Exists(about, w => w.IsAbout(s))) => WithdrawalEffect.GoesOn,
            { AllHelp.Count: > 0 } or { IsReached: true } => WithdrawalEffect.GoesOnAfterContact,
            _ when signalCase.Signals.Any(s => s.IsThreatening) => WithdrawalEffect.CheckThreatFirst,
            _ => WithdrawalEffect.ConsiderClosing,
        };

        // Paid or arranged says more than sent in error: there were arrears.
        bool solved = Array.Exists(about, w => w.Kind is WithdrawalKind.Paid or WithdrawalKind.Arranged);
        return new WithdrawalAdvice(
            effect,
            effect != WithdrawalEffect.ConsiderClosing ? null : solved ? CaseResult.AlreadySolved : CaseResult.NotPickedUpUnjustified);
    }
}
