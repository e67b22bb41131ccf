using Vroegsignalering.Cases.Feedback;

namespace Vroegsignalering.Core.Tests.Cases.Feedback;

public sealed class CreditorFeedbackTests
{
    private static readonly FeedbackPolicy TellsAll = FeedbackPolicy.Default.TellingFrom(new(2021, 1, 2), Enum.GetValues<CreditorFeedback>().Skip(1));

    [Fact]
    public void A_partner_hears_that_help_was_accepted_and_until_when_to_wait()
    {
        SignalCase helped = A.Case(CaseResult.AdviceOrQuickFix) with { HelpAcceptedOn = A.Day, ClosedOn = A.Day.PlusDays(9) };

        FeedbackOutbox outbox = FeedbackOutbox.Empty.Tell([helped], FeedbackPolicy.Default, MunicipalityCode.Parse("0344"), A.Day.PlusDays(10));

        FeedbackMessage message = Assert.Single(outbox.ToSend());
        Assert.Equal(CreditorFeedback.HelpAccepted, message.Feedback);
        Assert.Equal(A.Day.PlusDays(30), message.PauseUntil);
        Assert.Equal(
            $"{{\"id\":\"{message.Id}\",\"sequence\":1,\"replaces\":null,\"partner\":\"Energy\",\"partnerName\":\"Energy Nergens\",\"reference\":\"a\","
            + "\"signalSentOn\":\"2027-03-10\",\"feedback\":\"HelpAccepted\",\"on\":\"2027-03-20\",\"pauseUntil\":\"2027-04-09\"}",
            message.ToJson());
    }

    [Theory]
    [InlineData(CaseResult.NotPickedUpRepeat, CreditorFeedback.RepeatedReport)]
    [InlineData(CaseResult.NotPickedUpUnjustified, CreditorFeedback.UnjustifiedSignal)]
    [InlineData(CaseResult.Deceased, CreditorFeedback.Deceased)]
    [InlineData(CaseResult.NotResident, CreditorFeedback.NotResident)]
    [InlineData(CaseResult.NotPickedUpOther, CreditorFeedback.NotPickedUp)]
    [InlineData(CaseResult.AlreadyInDebtHelp, CreditorFeedback.AlreadyInDebtHelp)]
    [InlineData(CaseResult.OtherTrajectory, CreditorFeedback.NotPickedUp)]
    [InlineData(CaseResult.NoContact, CreditorFeedback.NoContact)]
    [InlineData(CaseResult.NoResponseAfterContact, CreditorFeedback.NoContact)]
    [InlineData(CaseResult.SolvesItself, CreditorFeedback.HelpDeclined)]
    [InlineData(CaseResult.AlreadySolved, CreditorFeedback.HelpDeclined)]
    [InlineData(CaseResult.AdviceOrQuickFix, CreditorFeedback.HelpAccepted)]
    [InlineData(CaseResult.FollowUpFinancial, CreditorFeedback.HelpAccepted)]
    [InlineData(CaseResult.FollowUpNonFinancial, CreditorFeedback.HelpAccepted)]
    [InlineData(CaseResult.ReferredWithoutResident, CreditorFeedback.NotPickedUp)]
    [InlineData(CaseResult.FollowUp, CreditorFeedback.HelpAccepted)]
    public void Each_result_comes_down_to_one_outcome_of_the_closed_list(CaseResult result, CreditorFeedback expected) => Assert.Equal(
        expected, Assert.Single(FeedbackOutbox.Empty.Tell([A.Case(result)], TellsAll, null, A.Day).ToSend()).Feedback);

    [Fact]
    public void The_closed_list_has_no_member_for_a_secret_reason() => Assert.Equal(
        ["NotStated", "NotPickedUp", "RepeatedReport", "UnjustifiedSignal", "NotResident", "Deceased", "NoContact", "HelpDeclined", "HelpAccepted", "AlreadyInDebtHelp"],
        Enum.GetNames<CreditorFeedback>());

    [Fact]
    public void Who_is_known_in_debt_help_is_told_by_the_counsellor_and_not_by_us() =>
        Assert.Empty(FeedbackOutbox.Empty.Tell([A.Case(CaseResult.AlreadyInDebtHelp)], FeedbackPolicy.Default, null, A.Day).All);

    [Fact]
    public void An_open_case_tells_nothing_until_help_is_accepted()
    {
        SignalCase open = A.Case();

        Assert.Empty(FeedbackOutbox.Empty.Tell([open], TellsAll, null, A.Day).All);
        Assert.Single(FeedbackOutbox.Empty.Tell([open with { HelpAcceptedOn = A.Day }], TellsAll, null, A.Day).All);
    }

    [Fact]
    public void An_outcome_that_is_not_in_the_set_of_the_day_is_not_told()
    {
        FeedbackPolicy policy = FeedbackPolicy.Default.TellingFrom(A.Day, CreditorFeedback.HelpAccepted);
        SignalCase declined = A.Case(CaseResult.SolvesItself);

        Assert.Single(FeedbackOutbox.Empty.Tell([declined], policy, null, A.Day.PlusDays(-1)).All);
        Assert.Empty(FeedbackOutbox.Empty.Tell([declined], policy, null, A.Day).All);
        Assert.Throws<ArgumentException>(() => policy.TellingFrom(A.Day.PlusDays(1), CreditorFeedback.NotStated));
    }

    [Fact]
    public void A_case_that_is_reopened_gives_a_new_message_only_when_its_outcome_changed()
    {
        SignalCase closed = A.Case(CaseResult.NoContact) with { ClosedOn = A.Day };
        FeedbackOutbox first = FeedbackOutbox.Empty.Tell([closed], FeedbackPolicy.Default, null, A.Day);

        FeedbackOutbox reopened = first.Tell([closed with { Result = null, ClosedOn = null }], FeedbackPolicy.Default, null, A.Day.PlusDays(3));
        FeedbackOutbox same = reopened.Tell([closed with { ClosedOn = A.Day.PlusDays(9) }], FeedbackPolicy.Default, null, A.Day.PlusDays(9));
        FeedbackOutbox changed = same.Tell(
            [closed with { Result = CaseResult.FollowUp, ClosedOn = A.Day.PlusDays(20) }], FeedbackPolicy.Default, null, A.Day.PlusDays(20));

        Assert.Single(same.All);
        Assert.Equal(2, changed.All.Count);
        Assert.Equal(changed.All[0].Message.Id, changed.All[1].Message.Replaces);
        Assert.Equal([1, 2], changed.All.Select(d => d.Message.Sequence));
    }

    [Fact]
    public void A_signal_in_two_cases_has_the_outcome_that_was_decided_last_whatever_the_order()
    {
        SignalCase first = A.Case(CaseResult.NoContact) with { ClosedOn = A.Day };
        SignalCase second = A.Case(CaseResult.SolvesItself, "Z-2") with { ClosedOn = A.Day.PlusDays(1) };

        FeedbackOutbox one = FeedbackOutbox.Empty.Tell([first, second], FeedbackPolicy.Default, null, A.Day.PlusDays(2));
        FeedbackOutbox other = FeedbackOutbox.Empty.Tell([second, first], FeedbackPolicy.Default, null, A.Day.PlusDays(2));

        Assert.Equal(CreditorFeedback.HelpDeclined, Assert.Single(one.All).Message.Feedback);
        Assert.Equal(one.All, other.All);
        Assert.Equal(one.All, one.Tell([first, second], FeedbackPolicy.Default, null, A.Day.PlusDays(3)).All);
    }

    [Fact]
    public void A_status_of_the_signal_itself_goes_before_the_result_of_its_case()
    {
        Signal dead = A.Signal() with { Status = SignalStatus.Deceased };

        FeedbackOutbox outbox = FeedbackOutbox.Empty.Tell([A.Case(CaseResult.NoContact, "Z-1", dead)], FeedbackPolicy.Default, null, A.Day);

        Assert.Equal(CreditorFeedback.Deceased, Assert.Single(outbox.All).Message.Feedback);
    }

    [Fact]
    public void Messages_and_deliveries_show_no_reference_in_a_log()
    {
        SignalCase closed = A.Case(CaseResult.NoContact, "Z-1", A.Signal(reference: "KENMERK-42"));

        FeedbackDelivery delivery = Assert.Single(FeedbackOutbox.Empty.Tell([closed], FeedbackPolicy.Default, null, A.Day).All);

        Assert.DoesNotContain("KENMERK", delivery.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("KENMERK", delivery.Message.Id, StringComparison.Ordinal);
    }
}
