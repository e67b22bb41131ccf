namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class CaseCountingTests
{
    /// <summary>Result, picked up without an attempt, picked up with one, reached without an attempt that reached.</summary>
    [Theory]
    [InlineData(CaseResult.NotPickedUpRepeat, false, false, false)]
    [InlineData(CaseResult.NotPickedUpUnjustified, false, false, false)]
    [InlineData(CaseResult.Deceased, false, true, false)]
    [InlineData(CaseResult.NotResident, false, true, false)]
    [InlineData(CaseResult.NotPickedUpOther, false, false, false)]
    [InlineData(CaseResult.AlreadyInDebtHelp, false, true, false)]
    [InlineData(CaseResult.OtherTrajectory, true, true, false)]
    [InlineData(CaseResult.NoContact, true, true, false)]
    [InlineData(CaseResult.NoResponseAfterContact, true, true, true)]
    [InlineData(CaseResult.SolvesItself, true, true, true)]
    [InlineData(CaseResult.AlreadySolved, true, true, true)]
    [InlineData(CaseResult.AdviceOrQuickFix, true, true, true)]
    [InlineData(CaseResult.FollowUpFinancial, true, true, true)]
    [InlineData(CaseResult.FollowUpNonFinancial, true, true, true)]
    [InlineData(CaseResult.ReferredWithoutResident, true, true, false)]
    [InlineData(CaseResult.FollowUp, true, true, true)]
    [InlineData(null, true, true, false)]
    public void Each_of_the_sixteen_results_is_picked_up_and_reached_or_not(CaseResult? result, bool pickedUp, bool withAttempt, bool reached)
    {
        SignalCase without = A.Case(result);
        SignalCase with = without with { Attempts = [A.Attempt(reached: false)] };

        Assert.Equal(pickedUp, CaseCounting.IsPickedUp(without));
        Assert.Equal(withAttempt, CaseCounting.IsPickedUp(with));
        Assert.Equal(reached, CaseCounting.IsReached(without));
        Assert.Equal(reached, CaseCounting.IsReached(with));
    }

    [Fact]
    public void A_referral_without_the_resident_is_no_contact_and_a_conversation_is()
    {
        SignalCase referred = A.Case(CaseResult.ReferredWithoutResident) with { Help = [new HelpProvided(HelpKind.Referral, A.Day) { WithConsent = false }] };

        Assert.False(CaseCounting.IsReached(referred));
        Assert.True(CaseCounting.IsReached(A.Case() with { FirstConversationOn = A.Day }));
        Assert.True(CaseCounting.IsReached(A.Case() with { HelpAcceptedOn = A.Day }));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, false)]
    public void An_attempt_that_reached_is_contact_whatever_the_result(bool? reached, bool expected) =>
        Assert.Equal(expected, CaseCounting.IsReached(A.Case(CaseResult.NoContact) with { Attempts = [A.Attempt(), A.Attempt(reached: reached)] }));

    [Fact]
    public void Help_that_was_given_is_contact() =>
        Assert.True(CaseCounting.IsReached(A.Case() with { Help = [new HelpProvided(HelpKind.DebtOverview, null)] }));

    [Fact]
    public void A_case_falls_in_the_month_of_picking_up_or_else_of_matching()
    {
        SignalCase both = A.Case() with { PickedUpOn = A.Day, MatchedOn = A.Day.PlusDays(-30) };

        Assert.Equal(A.Day, CaseCounting.CountedOn(both));
        Assert.Equal(A.Day.PlusDays(-30), CaseCounting.CountedOn(both with { PickedUpOn = null }));
        Assert.Null(CaseCounting.CountedOn(both with { PickedUpOn = null, MatchedOn = null }));
    }
}
