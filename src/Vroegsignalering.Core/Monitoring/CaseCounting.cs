using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>How cases are counted: what is picked up, what is reached, and in which month a case falls.</summary>
public static class CaseCounting
{
    /// <summary>Whether a case was picked up (<i>opgepakt</i>).</summary>
    /// <remarks>A signal that is part of a case counts as picked up (DDAS, FAQ), but a case that only says that it was not, does not:
    /// the three results <i>Niet opgepakt</i>, and deceased, not a resident or already in debt help when nobody tried to make contact.</remarks>
    public static bool IsPickedUp(SignalCase signalCase)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        return signalCase.Result switch
        {
            CaseResult.NotPickedUpRepeat or CaseResult.NotPickedUpUnjustified or CaseResult.NotPickedUpOther => false,
            CaseResult.Deceased or CaseResult.NotResident or CaseResult.AlreadyInDebtHelp => signalCase.Attempts.Count > 0,
            _ => true,
        };
    }

    /// <summary>Whether the resident was reached (<i>bereikt</i>): an attempt, a conversation or an answer says so, help was given, or the result cannot be without contact.</summary>
    /// <remarks>An incoming call is contact too and often stands only in the result. A referral without the resident is no contact. Source: DDAS, definitions of the results.</remarks>
    public static bool IsReached(SignalCase signalCase)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        return signalCase.HadContact;
    }

    /// <summary>The day by which a case falls in a month: picked up, else matched; <c>null</c> when neither is known.</summary>
    public static LocalDate? CountedOn(SignalCase signalCase)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        return signalCase.PickedUpOn ?? signalCase.MatchedOn;
    }

    /// <summary>Whether a signal counts in rates and shares of signals; an entry of the defaulters' list of the CAK does not.</summary>
    internal static bool IsEarly(Signal signal) => signal.Route != SignalRoute.DefaultersList;

    /// <summary>Whether a case counts in figures on cases: one of its signals does.</summary>
    internal static bool IsEarly(SignalCase signalCase) => signalCase.Signals.Any(IsEarly);

    /// <summary>Whether a signal is a late one (<i>laatsignaal</i>).</summary>
    internal static bool IsLate(Signal signal) => signal.Kind is SignalKind.EndOfSupply or SignalKind.Eviction;
}
