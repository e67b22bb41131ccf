using NodaTime;
using Vroegsignalering.Cases;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>The 30-day test of a quick fix, from the day on which help was accepted and the day on which the arrears were seen to be solved.</summary>
/// <param name="State">What came out.</param>
/// <param name="Until">The last of the 30 days; <c>null</c> when the day of acceptance is not known.</param>
public sealed record QuickFixTest(QuickFixState State, LocalDate? Until)
{
    /// <summary>How many days there are after the day of acceptance; calendar days, and the last one counts.</summary>
    /// <remarks>Source: DDAS, <c>EnumEindresultaat</c>, <i>(Budget)advies en/of quick fix</i>. That they are calendar days and that day 30 counts, is our reading.</remarks>
    public const int Days = 30;

    /// <summary>Does the test on a case.</summary>
    /// <param name="signalCase">The case.</param>
    /// <param name="on">The day that counts as today; <c>null</c> when not known, and then a test that is not decided stays pending.</param>
    /// <remarks>Arrears that were solved before help was accepted are solved within the term. What nobody registered is never guessed.</remarks>
    public static QuickFixTest Of(SignalCase signalCase, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        if (signalCase.HelpAcceptedOn is not LocalDate accepted)
        {
            return new QuickFixTest(QuickFixState.NotKnown, null);
        }

        LocalDate until = accepted.PlusDays(Days);
        return new QuickFixTest(
            signalCase.ArrearsSolvedOn switch
            {
                LocalDate solved => solved <= until ? QuickFixState.Solved : QuickFixState.SolvedLater,
                null when on > until => QuickFixState.NotKnown,
                null => QuickFixState.Pending,
            },
            until);
    }
}

/// <summary>What the 30-day test says.</summary>
public enum QuickFixState
{
    /// <summary>Nobody registered the day of acceptance, or the 30 days passed and nobody registered whether the arrears were solved.</summary>
    NotKnown = 0,

    /// <summary>Solved on day 30 at the latest.</summary>
    Solved = 1,

    /// <summary>Solved after day 30.</summary>
    SolvedLater = 2,

    /// <summary>The 30 days are not over yet.</summary>
    Pending = 3,
}
