namespace Vroegsignalering.Core.Tests.Cases;

public sealed class CaseHistoryTests
{
    private static readonly CaseOpened Opening = new("Z-1", [A.Signal()]) { On = A.Day };

    /// <summary>What happens, in words, and what comes of it: accepted, accepted with a finding, or refused. A jurist can read along.</summary>
    public static TheoryData<string, CaseEvent[], string> Sequences { get; } = new()
    {
        { "somebody calls and nobody answers", [Attempt(1, false)], "accepted" },
        { "a visit before the report was picked up, as in the national example", [Attempt(-3, true)], "VS6002" },
        { "a card that reached the resident", [new AttemptMade(ContactChannel.Card, true) { On = Day(1) }], "VS6004" },
        { "the first conversation before the case began", [new FirstConversationHeld { On = Day(-1) }], "BeforeOpening" },
        { "the first conversation before it was offered", [new FirstConversationOffered { On = Day(4) }, new FirstConversationHeld { On = Day(3) }], "BeforeOffer" },
        { "a conversation without its day", [new FirstConversationHeld()], "DayNeeded" },
        { "help accepted without a recorded contact", [new HelpAccepted { On = Day(5) }], "VS6003" },
        { "help accepted after a call that reached", [Attempt(1, true), new HelpAccepted { On = Day(5) }], "accepted" },
        { "help after the resident refused it", [new HelpRefused(), new HelpGiven(HelpKind.BudgetAdvice) { On = Day(5) }], "ResidentRefusedHelp" },
        { "help after refusing and then accepting", [new HelpRefused(), new HelpAccepted { On = Day(4) }, new HelpGiven(HelpKind.BudgetAdvice) { On = Day(5) }], "accepted" },
        { "help without consent", [Attempt(1, true), new HelpGiven(HelpKind.DebtHelp, WithConsent: false)], "ConsentNeeded" },
        { "the same signal twice", [new SignalAdded(A.Signal())], "SignalAlreadyInCase" },
        { "a notice about a signal of somebody else", [new SignalWithdrawn(Withdrawal("z"))], "NotASignalOfThisCase" },
        { "a notice about the signal", [new SignalWithdrawn(Withdrawal("a"))], "accepted" },
        { "opening twice", [Opening], "AlreadyOpened" },
        { "reopening an open case", [new CaseReopened { On = Day(1) }], "CaseIsOpen" },
        { "a late contact in an open case", [new LateContact(ContactChannel.Phone, true)], "CaseIsOpen" },
        { "a visit in a closed case", [Closed(CaseResult.NoContact), Attempt(40, true)], "CaseIsClosed" },
        { "a visit in a reopened case", [Closed(CaseResult.NoContact), new CaseReopened { On = Day(39) }, Attempt(40, true)], "accepted" },
        { "a late contact in a closed case", [Closed(CaseResult.NoContact), new LateContact(ContactChannel.Phone, true) { On = Day(40) }], "accepted" },
        { "a late contact from before the closing", [Closed(CaseResult.NoContact), new LateContact(ContactChannel.Phone, true) { On = Day(10) }], "BeforeClosing" },
        { "arrears seen to be solved after the closing", [Attempt(1, true), Closed(CaseResult.SolvesItself), new ArrearsSolved { On = Day(35) }], "accepted" },
        { "a hold on a closed case", [Closed(CaseResult.NoContact), new HoldPlaced("bezwaar")], "accepted" },
        { "the same hold twice", [new HoldPlaced("bezwaar"), new HoldPlaced("bezwaar")], "HoldStandsAlready" },
        { "lifting a hold that is not there", [new HoldLifted("bezwaar")], "HoldNotPlaced" },
        { "doing what is not on the list", [new ActionDone("1")], "ActionUnknown" },
        { "a handover to debt help without consent", [Offered(consent: false)], "ConsentNeeded" },
        { "a call for urgent care without consent", [Offered(consent: false, HandoverPurpose.UrgentCare)], "accepted" },
        { "confirming what was not offered", [new HandoverConfirmed("1")], "HandoverNotOffered" },
        { "confirming twice", [Offered(), new HandoverConfirmed("1"), new HandoverConfirmed("1")], "HandoverAnswered" },
        { "confirming before it was offered", [Offered(), new HandoverConfirmed("1") { On = Day(6) }], "BeforeOffer" },
        { "closing while the receiver did not answer", [Attempt(1, true), Offered(), Closed(CaseResult.FollowUpFinancial)], "HandoverUnconfirmed" },
        { "closing after the receiver confirmed", [Attempt(1, true), Offered(), new HandoverConfirmed("1"), Closed(CaseResult.FollowUpFinancial)], "accepted" },
        { "closing as followed up after the receiver declined", [Attempt(1, true), Offered(), new HandoverDeclined("1"), Closed(CaseResult.FollowUpFinancial)], "NobodyTookOver" },
        { "a handover to debt help after the resident refused help", [Attempt(1, true), new HelpRefused(), Offered()], "ResidentRefusedHelp" },
        { "a handover after refusing and then accepting", [Attempt(1, true), new HelpRefused(), new HelpAccepted { On = Day(4) }, Offered()], "accepted" },
        { "a handover to who helps already, after the resident refused our help", [Attempt(1, true), new HelpRefused(), Offered(purpose: HandoverPurpose.AlreadyHelping)], "accepted" },
        { "passed on before the case was reopened", [Closed(CaseResult.NoContact), new CaseReopened { On = Day(39) }, PassedOn(35)], "BeforeReopening" },
        { "passed on before the last attempt", [Attempt(20, false), PassedOn(10)], "VS6008" },
        { "the resident died while the receiver did not answer", [Offered(), Closed(CaseResult.Deceased)], "accepted" },
    };

    /// <summary>How a case ends, against what happened. Source: the definitions of the results in DDAS.</summary>
    public static TheoryData<string, CaseEvent[], CaseResult, string> Results { get; } = new()
    {
        { "no contact, after calls that nobody answered", [Attempt(1, false)], CaseResult.NoContact, "accepted" },
        { "no contact, but somebody answered", [Attempt(1, true)], CaseResult.NoContact, "ResidentWasReached" },
        { "no contact, but the resident called", [new ContactMade(ContactChannel.Phone)], CaseResult.NoContact, "ResidentWasReached" },
        { "no contact, but the conversation was held", [new FirstConversationHeld { On = Day(4) }], CaseResult.NoContact, "ResidentWasReached" },
        { "silence after contact", [Attempt(1, true)], CaseResult.NoResponseAfterContact, "accepted" },
        { "silence after contact that is not recorded", [Attempt(1, null)], CaseResult.NoResponseAfterContact, "VS6005" },
        { "solves it alone, without a recorded contact", [], CaseResult.SolvesItself, "VS6005" },
        { "solves it alone, but help was given", [Attempt(1, true), Help()], CaseResult.SolvesItself, "VS6007" },
        { "paid before the contact", [Attempt(1, true), new ArrangedBeforeContact()], CaseResult.AlreadySolved, "accepted" },
        { "paid before the contact, but it was not", [Attempt(1, true), new ArrangedBeforeContact(false)], CaseResult.AlreadySolved, "NotArrangedBeforeContact" },
        { "a quick fix", [Attempt(1, true), Help()], CaseResult.AdviceOrQuickFix, "accepted" },
        { "a quick fix of which nothing is recorded", [Attempt(1, true)], CaseResult.AdviceOrQuickFix, "VS6006" },
        { "a quick fix, but the resident wanted no help", [Attempt(1, true), new HelpRefused()], CaseResult.AdviceOrQuickFix, "ResidentRefusedHelp" },
        { "a referral with consent", [Attempt(1, true), new ReferredOut(true)], CaseResult.FollowUp, "accepted" },
        { "a referral without consent, as a referral with", [new ReferredOut(false)], CaseResult.FollowUpNonFinancial, "ReferredWithoutConsent" },
        { "a referral without consent", [new ReferredOut(false)], CaseResult.ReferredWithoutResident, "accepted" },
        { "a referral without consent, but help was accepted", [Attempt(1, true), new HelpAccepted { On = Day(2) }], CaseResult.ReferredWithoutResident, "HelpWasAccepted" },
        { "known in debt help, which did not confirm", [], CaseResult.AlreadyInDebtHelp, "VS6009" },
        { "known in debt help, which takes over", [Offered(purpose: HandoverPurpose.AlreadyHelping), new HandoverConfirmed("1")], CaseResult.AlreadyInDebtHelp, "accepted" },
        { "not picked up, a repeat", [], CaseResult.NotPickedUpRepeat, "accepted" },
        { "not picked up, but there were attempts", [Attempt(1, false)], CaseResult.NotPickedUpOther, "VS6011" },
        { "not picked up, but somebody answered", [Attempt(1, true)], CaseResult.NotPickedUpUnjustified, "ResidentWasReached" },
        { "not picked up, but help was accepted", [new HelpAccepted { On = Day(2) }], CaseResult.NotPickedUpOther, "HelpWasAccepted" },
        { "died, also after contact with relatives", [Attempt(1, true), new HelpAccepted { On = Day(2) }], CaseResult.Deceased, "accepted" },
        { "moved away, also after contact", [Attempt(1, true)], CaseResult.NotResident, "accepted" },
        { "closed before the last attempt", [Attempt(60, false)], CaseResult.NoContact, "VS6008" },
    };

    [Theory]
    [MemberData(nameof(Sequences))]
    public void What_happens_is_accepted_or_refused_with_its_reason(string inWords, CaseEvent[] happened, string outcome)
    {
        CaseHistory before = CaseHistory.Replay([Opening, .. happened[..^1]]);

        CaseChange change = before.Add(happened[^1]);

        AssertOutcome(inWords, outcome, change);
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void A_result_may_not_contradict_what_happened(string inWords, CaseEvent[] happened, CaseResult result, string outcome)
    {
        CaseHistory before = CaseHistory.Replay([Opening, .. happened]);

        CaseChange change = before.Add(Closed(result));

        AssertOutcome(inWords, outcome, change);
    }

    [Fact]
    public void Every_result_stands_in_the_table() => Assert.Equal(
        Enum.GetValues<CaseResult>()[1..].Except([CaseResult.OtherTrajectory, CaseResult.FollowUpFinancial]),
        Results.Select(r => r.Data.Item3).Distinct().Order());

    [Fact]
    public void Nothing_can_have_happened_after_today()
    {
        CaseHistory history = CaseHistory.Open(Opening);

        Assert.Equal(CaseRefusal.InTheFuture, history.Add(Attempt(2, false), today: Day(1)).Refusal);
        Assert.True(history.Add(Attempt(2, false), today: Day(2)).IsAccepted);
    }

    [Fact]
    public void What_was_registered_elsewhere_is_taken_over_with_a_finding_that_says_why_it_is_odd()
    {
        CaseHistory history = CaseHistory.Replay([Opening, Attempt(1, true)]);

        CaseChange change = history.Add(Closed(CaseResult.NoContact) with { IsTakenOver = true });

        CaseFinding finding = Assert.Single(change.Findings);
        Assert.Equal("VS6001", finding.Code.Id);
        Assert.Equal(CaseRefusal.ResidentWasReached.Explain(), finding.Detail);
        Assert.Equal(CaseResult.NoContact, change.History.Case.Result);
    }

    [Fact]
    public void A_case_needs_an_opening_and_events_that_can_follow()
    {
        Assert.Throws<ArgumentException>(() => CaseHistory.Replay([]));
        Assert.Throws<ArgumentException>(() => CaseHistory.Replay([Attempt(1, true)]));
        Assert.Throws<ArgumentException>(() => CaseHistory.Replay([Opening, new HandoverConfirmed("1")]));
    }

    [Fact]
    public void The_phase_follows_what_happened()
    {
        (CaseEvent Next, CasePhase Phase)[] steps =
        [
            (new OwnerAssigned("mw-1"), CasePhase.New),
            (Attempt(1, false), CasePhase.Trying),
            (Attempt(2, true), CasePhase.InContact),
            (new FirstConversationOffered { On = Day(2) }, CasePhase.ConversationOffered),
            (new FirstConversationHeld { On = Day(5) }, CasePhase.ConversationHeld),
            (new HelpRefused(), CasePhase.HelpRefused),
            (new HelpAccepted { On = Day(6) }, CasePhase.HelpRunning),
            (Offered(), CasePhase.WaitingForHandover),
            (new HandoverConfirmed("1"), CasePhase.HelpRunning),
            (Closed(CaseResult.FollowUpFinancial), CasePhase.Closed),
            (new CaseReopened { On = Day(50) }, CasePhase.HelpRunning),
        ];

        CaseHistory history = CaseHistory.Open(Opening);
        foreach ((CaseEvent next, CasePhase phase) in steps)
        {
            history = history.Add(next).History;
            Assert.Equal(phase, history.Case.Phase);
        }
    }

    [Fact]
    public void Passing_on_closes_the_case_as_not_resident()
    {
        SignalCase passed = CaseHistory.Replay([Opening, new PassedOn(MunicipalityCode.Parse("0363")) { On = Day(3) }]).Case;

        Assert.Equal((CaseResult.NotResident, Day(3), "0363"), (passed.Result, passed.ClosedOn, passed.PassedOnTo?.Value));
    }

    [Fact]
    public void Reopening_takes_away_the_result_and_keeps_the_facts()
    {
        SignalCase reopened = CaseHistory.Replay([Opening, Attempt(1, true), Help(), Closed(CaseResult.AdviceOrQuickFix), new CaseReopened { On = Day(40) }]).Case;

        Assert.Equal((null, null, Day(40), 1), (reopened.Result, reopened.ClosedOn, reopened.ReopenedOn, reopened.Help.Count));
    }

    [Fact]
    public void Codes_of_people_and_cases_are_not_blank()
    {
        Assert.Throws<ArgumentException>(() => new OwnerAssigned(" "));
        Assert.Throws<ArgumentException>(() => new HelpAccepted { By = "" });
        Assert.Throws<ArgumentException>(() => new CaseOpened("", [A.Signal()]));
        Assert.Throws<ArgumentException>(() => new CaseOpened("Z-1", []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseClosed(CaseResult.NotStated));
    }

    [Fact]
    public void Every_refusal_is_explained_in_both_languages() => Assert.All(Enum.GetValues<CaseRefusal>(), r =>
    {
        Assert.EndsWith(".", r.Explain().Dutch, StringComparison.Ordinal);
        Assert.EndsWith(".", r.Explain().English, StringComparison.Ordinal);
    });

    private static LocalDate Day(int days) => A.Day.PlusDays(days);

    private static AttemptMade Attempt(int days, bool? reached) => new(ContactChannel.HomeVisit, reached) { On = Day(days) };

    private static HelpGiven Help() => new(HelpKind.PaymentArrangement, HelpProvider.Own) { On = Day(4) };

    private static PassedOn PassedOn(int day) => new(MunicipalityCode.Parse("0363")) { On = Day(day) };

    private static CaseClosed Closed(CaseResult result) => new(result) { On = Day(30) };

    private static HandoverOffered Offered(bool consent = true, HandoverPurpose purpose = HandoverPurpose.FinancialHelp) =>
        new("1", HandoverReceiver.DebtHelp, purpose, consent) { On = Day(7) };

    private static SignalWithdrawal Withdrawal(string reference) =>
        new() { Partner = PartnerType.Energy, Reference = reference, Kind = WithdrawalKind.Paid, On = Day(3) };

    private static void AssertOutcome(string inWords, string outcome, CaseChange change) => Assert.Equal(
        (inWords, outcome),
        (inWords, change.Refusal?.ToString() ?? (change.Findings.Count == 0 ? "accepted" : string.Join('+', change.Findings.Select(f => f.Code.Id)))));
}
