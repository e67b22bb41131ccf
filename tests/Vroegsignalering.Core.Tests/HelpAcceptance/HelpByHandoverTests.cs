namespace Vroegsignalering.Core.Tests.HelpAcceptance;

public sealed class HelpByHandoverTests
{
    /// <summary>To whom a resident was handed over, why, whether the resident agreed, and what every definition that reads facts makes of it.</summary>
    public static TheoryData<HandoverReceiver, HandoverPurpose, bool, CaseResult?, bool?> Handovers { get; } = new()
    {
        { HandoverReceiver.DebtHelp, HandoverPurpose.FinancialHelp, true, CaseResult.FollowUpFinancial, true },
        { HandoverReceiver.BudgetCoaching, HandoverPurpose.NotStated, true, CaseResult.FollowUpFinancial, true },
        { HandoverReceiver.Administration, HandoverPurpose.FinancialHelp, true, CaseResult.FollowUpFinancial, true },
        { HandoverReceiver.SocialWork, HandoverPurpose.OtherHelp, true, CaseResult.FollowUpNonFinancial, true },
        { HandoverReceiver.AddictionCare, HandoverPurpose.OtherHelp, true, CaseResult.FollowUpNonFinancial, true },
        { HandoverReceiver.FamilyCare, HandoverPurpose.OtherHelp, true, CaseResult.FollowUpNonFinancial, true },
        { HandoverReceiver.AssertiveOutreachCare, HandoverPurpose.UrgentCare, true, CaseResult.FollowUpNonFinancial, true },
        { HandoverReceiver.Other, HandoverPurpose.FinancialHelp, true, CaseResult.FollowUpFinancial, true },
        { HandoverReceiver.Other, HandoverPurpose.OtherHelp, true, CaseResult.FollowUpNonFinancial, true },
        { HandoverReceiver.Other, HandoverPurpose.NotStated, true, CaseResult.FollowUp, true },
        { HandoverReceiver.AssertiveOutreachCare, HandoverPurpose.UrgentCare, false, CaseResult.ReferredWithoutResident, false },
        { HandoverReceiver.DebtHelp, HandoverPurpose.AlreadyHelping, true, null, false },
    };

    [Theory]
    [MemberData(nameof(Handovers))]
    public void A_confirmed_handover_is_help_in_every_definition_that_looks_at_help(
        HandoverReceiver receiver, HandoverPurpose purpose, bool consent, CaseResult? result, bool? accepted)
    {
        CaseHistory history = Case(receiver, purpose, consent);

        HelpVerdict verdict = HelpAcceptanceDefinitions.DivosaMonitor.Judge(history.Add(new HandoverConfirmed("1")).History.Case);

        Assert.Equal((result, accepted), (verdict.Result, verdict.Accepted));
        Assert.False(HelpAcceptanceDefinitions.DivosaMonitor.Judge(history.Case).Accepted);
        Assert.False(HelpAcceptanceDefinitions.DivosaMonitor.Judge(history.Add(new HandoverDeclined("1")).History.Case).Accepted);
    }

    [Theory]
    [InlineData("yes", CaseResult.FollowUpFinancial)]
    [InlineData("no", CaseResult.FollowUpNonFinancial)]
    [InlineData("not-known", CaseResult.FollowUp)]
    public void A_registrar_is_asked_only_whether_the_help_is_about_money_and_the_answer_becomes_a_fact(string answer, CaseResult result)
    {
        SignalCase handedOver = Case(HandoverReceiver.Other, HandoverPurpose.NotStated, consent: true).Add(new HandoverConfirmed("1")).History.Case;

        HelpAcceptanceInterview interview = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.Ddas12, handedOver, A.Day);
        Assert.Equal("financial", interview.Question!.Id);
        interview = interview.Answer(answer);

        Assert.Equal(result, interview.Verdict!.Result);
        Assert.Equal(result, HelpAcceptanceDefinitions.Ddas12.Judge(interview.Case, A.Day).Result);
    }

    [Fact]
    public void Taking_a_case_over_again_does_not_count_its_handover_twice()
    {
        SignalCase one = Case(HandoverReceiver.DebtHelp, HandoverPurpose.FinancialHelp, consent: true).Add(new HandoverConfirmed("1")).History.Case;

        SignalCase again = CaseHistory.FromCase(one).Case;

        Assert.Equal((0, 1), (again.Help.Count, again.Handovers.Count));
        Assert.Equal(CasePhase.HelpRunning, again.Phase);
        Assert.Equal(1, HelpAcceptanceComparison.Of([again]).Kinds.Single(k => k.Kind.Kind == HelpKind.DebtHelp).Cases);
    }

    [Fact]
    public void Ending_as_no_help_after_a_receiver_took_the_resident_over_is_odd()
    {
        CaseHistory confirmed = Case(HandoverReceiver.DebtHelp, HandoverPurpose.FinancialHelp, consent: true).Add(new HandoverConfirmed("1")).History;

        CaseChange change = confirmed.Add(new CaseClosed(CaseResult.SolvesItself) { On = A.Day });

        Assert.Equal("VS6007", Assert.Single(change.Findings).Code.Id);
    }

    private static CaseHistory Case(HandoverReceiver receiver, HandoverPurpose purpose, bool consent) => CaseHistory.Replay(
    [
        new CaseOpened("Z-1", [A.Signal()]) { On = A.Day },
        new AttemptMade(ContactChannel.HomeVisit, true) { On = A.Day },
        new HandoverOffered("1", receiver, purpose, consent) { On = A.Day },
    ]);
}
