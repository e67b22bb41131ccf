namespace Vroegsignalering.Core.Tests.Cases;

public sealed class OpenActionsTests
{
    private static readonly CaseOpened Opening = new("Z-1", [A.Signal()]) { On = A.Day };
    private static readonly ReplyChannel Desk = new(ContactChannel.Phone, "14 030");

    [Fact]
    public void A_new_case_needs_an_owner_a_reply_channel_and_an_offer_within_four_weeks()
    {
        IReadOnlyList<OpenAction> actions = OpenActions.Of(CaseHistory.Open(Opening).Case, A.Day);

        Assert.Equal([OpenActionKind.OfferConversation, OpenActionKind.ChooseOwner, OpenActionKind.ChooseReplyChannel], actions.Select(a => a.Kind));
        Assert.Equal(new LocalDate(2027, 4, 7), actions[0].DueOn);
        Assert.Equal("Wgs art. 4 lid 1 onder b", actions[0].Source?.ToString());
    }

    [Fact]
    public void A_threatening_situation_leaves_three_working_days()
    {
        CaseOpened threatened = new("Z-1", [A.Signal(), A.Signal(PartnerType.Rent, "b") with { Kind = SignalKind.Eviction }]) { On = A.Day };

        OpenAction first = OpenActions.Of(CaseHistory.Open(threatened).Case, A.Day)[0];

        Assert.Equal((new LocalDate(2027, 3, 15), "Wgs art. 4 lid 2"), (first.DueOn, first.Source?.ToString()));
        Assert.False(first.IsLate(new LocalDate(2027, 3, 15)));
        Assert.True(first.IsLate(new LocalDate(2027, 3, 16)));
    }

    [Fact]
    public void The_reply_channel_of_the_municipality_is_enough() => Assert.DoesNotContain(
        OpenActions.Of(CaseHistory.Open(Opening).Case, A.Day, replyChannel: Desk), a => a.Kind == OpenActionKind.ChooseReplyChannel);

    [Fact]
    public void The_list_follows_the_case_until_it_is_closed()
    {
        (CaseEvent Next, OpenActionKind[] Open)[] steps =
        [
            (new OwnerAssigned("mw-1"), [OpenActionKind.OfferConversation, OpenActionKind.ChooseReplyChannel]),
            (new ReplyChannelChosen(Desk), [OpenActionKind.OfferConversation]),
            (new FirstConversationOffered { On = A.Day }, [OpenActionKind.HoldConversation]),
            (new FirstConversationHeld { On = A.Day }, []),
            (new HelpAccepted { On = A.Day }, []),
            (new HelpGiven(HelpKind.BudgetAdvice) { On = A.Day }, [OpenActionKind.ThirtyDayTest]),
            (new HandoverOffered("1", HandoverReceiver.DebtHelp, HandoverPurpose.FinancialHelp, true), [OpenActionKind.ThirtyDayTest, OpenActionKind.AwaitHandover]),
            (new HandoverDeclined("1"), [OpenActionKind.ThirtyDayTest, OpenActionKind.FindOtherReceiver]),
            (new ActionAdded(new CaseAction("1", "Bel terug") { DueOn = A.Day }), [OpenActionKind.Added, OpenActionKind.ThirtyDayTest, OpenActionKind.FindOtherReceiver]),
            (new ActionDone("1"), [OpenActionKind.ThirtyDayTest, OpenActionKind.FindOtherReceiver]),
            (new CaseClosed(CaseResult.AdviceOrQuickFix) { On = A.Day }, [OpenActionKind.ThirtyDayTest]),
            (new ArrearsSolved { On = A.Day.PlusDays(20) }, []),
        ];

        CaseHistory history = CaseHistory.Open(Opening);
        foreach ((CaseEvent next, OpenActionKind[] open) in steps)
        {
            history = history.Add(next).History;
            Assert.Equal(open, OpenActions.Of(history.Case, A.Day).Select(a => a.Kind));
            Assert.All(OpenActions.Of(history.Case, A.Day), a => Assert.Equal("mw-1", a.For));
        }
    }

    [Fact]
    public void The_thirty_day_test_is_due_thirty_days_after_acceptance_and_leaves_the_list_of_a_closed_case_thirty_days_later()
    {
        SignalCase closed = A.Case(CaseResult.AdviceOrQuickFix) with { HelpAcceptedOn = A.Day };

        Assert.Equal(A.Day.PlusDays(30), Assert.Single(OpenActions.Of(closed, A.Day)).DueOn);
        Assert.Single(OpenActions.Of(closed, A.Day.PlusDays(60)));
        Assert.Empty(OpenActions.Of(closed, A.Day.PlusDays(61)));
    }

    [Fact]
    public void A_partner_that_was_paid_asks_for_a_decision()
    {
        SignalWithdrawal paid = new() { Partner = PartnerType.Energy, Reference = "a", Kind = WithdrawalKind.Paid, On = A.Day };

        SignalCase now = CaseHistory.Replay([Opening, new SignalWithdrawn(paid)]).Case;

        Assert.Contains(OpenActions.Of(now, A.Day), a => a.Kind == OpenActionKind.JudgeWithdrawal);
    }

    [Fact]
    public void Whatever_happened_the_list_is_in_order_and_says_what_in_both_languages() => Prop.ForAll(
        AnyEvent.History.ToArbitrary(),
        history => Assert.All(OpenActions.Of(history.Case, A.Day).Zip(OpenActions.Of(history.Case, A.Day).Skip(1).Append(null)), pair =>
        {
            Assert.NotEmpty(pair.First.What.Dutch);
            Assert.NotEmpty(pair.First.What.English);
            Assert.True(pair.Second?.DueOn is null || pair.First.DueOn <= pair.Second.DueOn);
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
