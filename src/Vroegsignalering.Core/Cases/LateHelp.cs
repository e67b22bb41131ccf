using NodaTime;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cases;

/// <summary>Where help counts that a resident accepted late. The facts stay in the case, so that figures with and without late help can be made.</summary>
/// <remarks>Late is after the last day of the four weeks from the receipt of the first signal, or after the case was closed.
/// Source: Divosa 2024; that the four weeks are those of the law is our reading.</remarks>
public sealed record LateHelp
{
    private LateHelp()
    {
    }

    /// <summary>Where it counts.</summary>
    public required LateHelpTreatment Treatment { get; init; }

    /// <summary>The day on which help was accepted; <c>null</c> when it was not or the day is not known.</summary>
    public LocalDate? AcceptedOn { get; init; }

    /// <summary>The day on which the case was closed (<i>rapport afgesloten</i>); <c>null</c> when it is open or it is not registered.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>Whether the help counts in the figures of this case.</summary>
    public bool CountsOnCase => Treatment is LateHelpTreatment.InTime or LateHelpTreatment.OnThisCase;

    /// <summary>What the municipality does with it, in a sentence.</summary>
    public Text Explanation => Treatment switch
    {
        LateHelpTreatment.InTime => new("De hulp is op tijd aangenomen en telt mee.", "Help was accepted in time and counts."),
        LateHelpTreatment.OnThisCase => new("De hulp is laat aangenomen en telt mee bij deze zaak.", "Help was accepted late and counts on this case."),
        LateHelpTreatment.Elsewhere => new("De hulp is laat aangenomen en telt mee in een ander systeem.", "Help was accepted late and counts in another system."),
        LateHelpTreatment.NotCounted => new("De hulp is laat aangenomen en telt niet mee.", "Help was accepted late and does not count."),
        _ => new("Er is geen hulp aangenomen.", "No help was accepted."),
    };

    /// <summary>The case as the figures of a municipality count it: with late help where it counts on the case, without it where it does not.</summary>
    /// <remarks>For counting only: the facts stay in the case itself. Where late help counts or is taken out, the result of the case gives way to its facts.</remarks>
    /// <param name="signalCase">The case.</param>
    /// <param name="policy">What the municipality does with late help.</param>
    /// <param name="calendar">The working days; <see cref="WorkingDayCalendar.Dutch"/> by default.</param>
    public static SignalCase AsCounted(
        SignalCase signalCase, LateHelpPolicy policy = LateHelpPolicy.RegisterOnReport, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        return Of(signalCase, policy, calendar).Treatment switch
        {
            LateHelpTreatment.OnThisCase when signalCase.HelpAcceptedOn is null => WithLateHelp(signalCase),
            LateHelpTreatment.Elsewhere or LateHelpTreatment.NotCounted when signalCase.HelpAcceptedOn is not null => WithoutHelp(signalCase),
            _ => signalCase,
        };
    }

    /// <summary>Judges a case.</summary>
    /// <param name="signalCase">The case.</param>
    /// <param name="policy">What the municipality does with late help.</param>
    /// <param name="calendar">The working days; <see cref="WorkingDayCalendar.Dutch"/> by default.</param>
    public static LateHelp Of(
        SignalCase signalCase, LateHelpPolicy policy = LateHelpPolicy.RegisterOnReport, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        LocalDate[] starts = [.. signalCase.Signals.Select(s => s.TermStartsOn).OfType<LocalDate>()];
        LocalDate? lastDay = starts.Length > 0 ? StatutoryTerms.FirstConversation(starts.Min(), calendar ?? WorkingDayCalendar.Dutch) : null;
        bool inCase = signalCase.HelpAcceptedOn is not null;
        bool afterClosing = !inCase && signalCase.LateContacts.Any(c => c.HelpAccepted);
        return new LateHelp
        {
            AcceptedOn = signalCase.HelpAcceptedOn ?? signalCase.LateContacts.Where(c => c.HelpAccepted).Min(c => c.On),
            ClosedOn = signalCase.ClosedOn,
            Treatment = (inCase, afterClosing) switch
            {
                (false, false) => LateHelpTreatment.NoHelp,
                (true, _) when !(signalCase.HelpAcceptedOn > lastDay) => LateHelpTreatment.InTime,
                _ => policy switch
                {
                    LateHelpPolicy.RegisterElsewhere => LateHelpTreatment.Elsewhere,
                    LateHelpPolicy.DoNotRegister => LateHelpTreatment.NotCounted,
                    LateHelpPolicy.OnlyIfOpen when afterClosing => LateHelpTreatment.NotCounted,
                    _ => LateHelpTreatment.OnThisCase,
                },
            },
        };
    }

    private static SignalCase WithLateHelp(SignalCase signalCase)
    {
        LateContact late = signalCase.LateContacts.Where(c => c.HelpAccepted).MinBy(c => c.On ?? LocalDate.MaxIsoValue)!;
        return signalCase with
        {
            Result = null,
            HelpRefusal = null,
            HelpAcceptedOn = late.On,
            Help = [.. signalCase.Help, new HelpProvided(late.Help, late.On) { WithConsent = true }],
        };
    }

    private static SignalCase WithoutHelp(SignalCase signalCase) => signalCase with
    {
        Result = signalCase.Result is CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp
            ? null
            : signalCase.Result,
        HelpAcceptedOn = null,
        Help = [],
        Handovers = [],
    };
}

/// <summary>Where help counts.</summary>
public enum LateHelpTreatment
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>No help was accepted.</summary>
    NoHelp = 1,

    /// <summary>It was accepted in time.</summary>
    InTime = 2,

    /// <summary>Late, and it counts on this case.</summary>
    OnThisCase = 3,

    /// <summary>Late, and it counts in another system.</summary>
    Elsewhere = 4,

    /// <summary>Late, and it does not count.</summary>
    NotCounted = 5,
}
