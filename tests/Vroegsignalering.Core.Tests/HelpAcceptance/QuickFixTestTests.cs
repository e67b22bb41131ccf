namespace Vroegsignalering.Core.Tests.HelpAcceptance;

/// <summary>The 30 days of a quick fix, which the system counts itself.</summary>
public sealed class QuickFixTestTests
{
    /// <summary>Day after acceptance on which the arrears were solved, day that is today, what the test says, and whether the outcome counts.</summary>
    [Theory]
    [InlineData("opgelost op de dag zelf", 0, 0, QuickFixState.Solved, true)]
    [InlineData("opgelost op dag 30", 30, 100, QuickFixState.Solved, true)]
    [InlineData("opgelost op dag 31", 31, 100, QuickFixState.SolvedLater, false)]
    [InlineData("opgelost voordat hulp is geaccepteerd", -2, 0, QuickFixState.Solved, true)]
    [InlineData("nog niet opgelost, vandaag is dag 30", null, 30, QuickFixState.Pending, null)]
    [InlineData("nooit geregistreerd, vandaag is dag 31", null, 31, QuickFixState.NotKnown, null)]
    [InlineData("nog niet opgelost, vandaag is niet bekend", null, null, QuickFixState.Pending, null)]
    public void The_thirtieth_day_counts_and_what_is_not_known_is_never_guessed(string words, int? solved, int? today, QuickFixState state, bool? accepted)
    {
        Assert.NotEmpty(words);
        SignalCase signalCase = A.Case(CaseResult.AdviceOrQuickFix) with
        {
            HelpAcceptedOn = A.Day,
            ArrearsSolvedOn = solved is int s ? A.Day.PlusDays(s) : null,
        };
        LocalDate? on = today is int t ? A.Day.PlusDays(t) : null;

        HelpVerdict outcome = HelpAcceptanceDefinitions.Ddas12Outcome.Judge(signalCase, on);
        HelpVerdict expectation = HelpAcceptanceDefinitions.Ddas12.Judge(signalCase, on);

        Assert.Equal(new QuickFixTest(state, A.Day.PlusDays(30)), outcome.ThirtyDays);
        Assert.Equal(accepted, outcome.Accepted);
        Assert.True(expectation.Accepted);
        Assert.Equal(outcome.ThirtyDays, expectation.ThirtyDays);
    }

    [Fact]
    public void Without_a_day_of_acceptance_it_is_not_known()
    {
        SignalCase signalCase = A.Case(CaseResult.AdviceOrQuickFix) with { ArrearsSolvedOn = A.Day };

        Assert.Equal(new QuickFixTest(QuickFixState.NotKnown, null), QuickFixTest.Of(signalCase, A.Day));
        HelpVerdict verdict = HelpAcceptanceDefinitions.Ddas12Outcome.Judge(signalCase, A.Day);
        Assert.Null(verdict.Accepted);
        Assert.Equal("solved-in-30-days", Assert.Single(verdict.Unknown).Id);
    }
}
