namespace Vroegsignalering.Core.Tests.HelpAcceptance;

public sealed class HelpAcceptanceDefinitionsTests
{
    /// <summary>Result, accepted under ddas-1.2, accepted under divosa-monitor; without facts of help both follow the result.</summary>
    [Theory]
    [InlineData(CaseResult.NotPickedUpRepeat, false, false)]
    [InlineData(CaseResult.NotPickedUpUnjustified, false, false)]
    [InlineData(CaseResult.Deceased, false, false)]
    [InlineData(CaseResult.NotResident, false, false)]
    [InlineData(CaseResult.NotPickedUpOther, false, false)]
    [InlineData(CaseResult.AlreadyInDebtHelp, false, false)]
    [InlineData(CaseResult.OtherTrajectory, false, false)]
    [InlineData(CaseResult.NoContact, false, false)]
    [InlineData(CaseResult.NoResponseAfterContact, false, false)]
    [InlineData(CaseResult.SolvesItself, false, false)]
    [InlineData(CaseResult.AlreadySolved, false, false)]
    [InlineData(CaseResult.AdviceOrQuickFix, true, true)]
    [InlineData(CaseResult.FollowUpFinancial, true, true)]
    [InlineData(CaseResult.FollowUpNonFinancial, true, true)]
    [InlineData(CaseResult.ReferredWithoutResident, false, false)]
    [InlineData(CaseResult.FollowUp, true, true)]
    [InlineData(null, false, false)]
    public void Each_of_the_sixteen_results_is_accepted_or_not(CaseResult? result, bool ddas, bool divosa)
    {
        SignalCase signalCase = A.Case(result);

        Assert.Equal(ddas, HelpAcceptanceDefinitions.Ddas12.IsAccepted(signalCase));
        Assert.Equal(divosa, HelpAcceptanceDefinitions.DivosaMonitor.IsAccepted(signalCase));
    }

    [Theory]
    [InlineData(HelpKind.PaymentArrangement, true)]
    [InlineData(HelpKind.Referral, true)]
    [InlineData(HelpKind.DebtOverview, false)]
    [InlineData(HelpKind.SchemeApplication, false)]
    [InlineData(HelpKind.ConversationOnPossibilities, false)]
    [InlineData(HelpKind.InformationAndAdvice, false)]
    public void The_monitor_also_counts_an_arrangement_or_referral_as_a_fact(HelpKind kind, bool divosa)
    {
        SignalCase signalCase = A.Case(CaseResult.SolvesItself) with { Help = [new HelpProvided(kind, A.Day)] };

        Assert.Equal(divosa, HelpAcceptanceDefinitions.DivosaMonitor.IsAccepted(signalCase));
        Assert.False(HelpAcceptanceDefinitions.Ddas12.IsAccepted(signalCase));
    }

    [Fact]
    public void Every_definition_has_a_name_a_sentence_and_a_source()
    {
        Assert.Equal("ddas-1.2,divosa-monitor", string.Join(',', HelpAcceptanceDefinitions.All));
        Assert.All(HelpAcceptanceDefinitions.All, d =>
        {
            Assert.NotEmpty(d.Description.Dutch);
            Assert.NotEmpty(d.Description.English);
            Assert.NotNull(d.Source.Location);
        });
    }
}
