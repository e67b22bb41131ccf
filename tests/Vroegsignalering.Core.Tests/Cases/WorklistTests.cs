using Vroegsignalering.Cases.Handovers;
namespace Vroegsignalering.Core.Tests.Cases;

public sealed class WorklistTests
{
    private static readonly PriorityPolicy LeavesOutRepeats =
        new PriorityPolicyBuilder("test").AddThresholdAmount().AddRepeatedSignal(o => o.LeaveOutNotGrown = true).Build();

    [Fact]
    public void New_signals_of_one_household_make_one_case()
    {
        Signal energy = A.Signal(reference: "a");
        Signal rent = A.Signal(PartnerType.Rent, "b");

        Worklist worklist = Worklist.Make(A.Request(energy, rent) with { MatchingPeriodStart = A.Day.PlusDays(-9), MatchingPeriodEnd = A.Day });

        WorklistItem item = Assert.Single(worklist.Items);
        Assert.Equal(WorklistOrigin.New, item.Origin);
        Assert.True(item.Case.IsOpen);
        Assert.Equal([PartnerType.Rent, PartnerType.Energy], item.Case.Signals.Select(s => s.Partner));
        Assert.All(item.Case.Signals, s => Assert.Equal(SignalStatus.PickedUp, s.Status));
        Assert.Equal((A.Day, A.Day), (item.Case.PickedUpOn, item.Case.MatchedOn));
        Assert.Equal((A.Day.PlusDays(-9), A.Day), (item.Case.MatchingPeriodStart, item.Case.MatchingPeriodEnd));
        Assert.Equal(StatutoryTerms.FirstConversation(A.Day, WorkingDayCalendar.Dutch), item.Deadline);
        Assert.Equal(SignalStatus.PickedUp, worklist.Current(energy).Status);
    }

    [Fact]
    public void New_signals_join_the_open_case_of_their_address()
    {
        SignalCase open = A.Case(id: "Z-open", signals: A.Signal(sentOn: A.Day.PlusDays(-20)));

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(A.Signal(PartnerType.Rent, "new")) with { EarlierCases = [open] }).Items);

        Assert.Equal(WorklistOrigin.Joined, item.Origin);
        Assert.Equal("Z-open", item.Case.Id);
        Assert.Equal("a,new", string.Join(',', item.Case.Signals.Select(s => s.Reference)));
        Assert.Equal(SignalStatus.PickedUp, item.Case.Signals[1].Status);
        Assert.Equal(2, item.Facts.PartnerTypes.Count);
    }

    [Theory]
    [InlineData(300, RepeatKind.Grown)]
    [InlineData(100, RepeatKind.NotGrown)]
    public void A_newer_report_of_the_same_arrears_takes_the_place_of_the_older_one(int euros, RepeatKind repeat)
    {
        Signal before = A.Signal(reference: "jan", sentOn: A.Day.PlusMonths(-1));
        Signal now = A.Signal(reference: "mar", euros: euros);
        SignalCase open = A.Case(id: "Z-open", signals: before);

        foreach (Signal history in new[] { before, before with { } })
        {
            WorklistItem item = Assert.Single(Worklist.Make(A.Request(now) with { EarlierCases = [open], EarlierSignals = [history] }).Items);

            Assert.Equal(Money.FromEuros(euros), item.Facts.TotalArrears);
            Assert.Equal(repeat, item.Facts.Repeat);
            Assert.Equal(2, item.Facts.SignalCount);
            Assert.Equal(MatchReason.SameAddress, item.Household.Members[1].Reason);
        }
    }

    [Fact]
    public void New_signals_join_the_open_case_of_their_bsn()
    {
        SignalCase open = A.Case(id: "Z-open", signals: A.Signal() with { Person = A.Person() });

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(A.SignalWithoutAddress()) with { EarlierCases = [open] }).Items);

        Assert.Equal((WorklistOrigin.Joined, "Z-open"), (item.Origin, item.Case.Id));
    }

    [Fact]
    public void Two_households_that_belong_to_one_open_case_both_join_it()
    {
        SignalCase open = A.Case(id: "Z-open", signals: [A.Signal(address: A.Address(10)), A.Signal(address: A.Address(11))]);

        WorklistItem item = Assert.Single(Worklist.Make(
            A.Request(A.Signal(reference: "x", address: A.Address(10)), A.Signal(reference: "y", address: A.Address(11))) with { EarlierCases = [open] }).Items);

        Assert.Equal(4, item.Case.Signals.Count);
    }

    [Fact]
    public void Of_two_open_cases_the_oldest_goes_on()
    {
        SignalCase younger = A.Case(id: "Z-a");
        SignalCase older = A.Case(id: "Z-b") with { PickedUpOn = A.Day.PlusDays(-9) };

        IReadOnlyList<WorklistItem> items = Worklist.Make(A.Request(A.Signal(reference: "new")) with { EarlierCases = [younger, older] }).Items;

        Assert.Equal("Z-b", Assert.Single(items, i => i.Origin == WorklistOrigin.Joined).Case.Id);
        Assert.Equal("Z-a", Assert.Single(items, i => i.Origin == WorklistOrigin.Registered).Case.Id);
    }

    [Fact]
    public void A_closed_case_is_joined_by_nobody_and_stays_off_the_list()
    {
        SignalCase closed = A.Case(CaseResult.NoContact, "Z-closed");

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(A.Signal(reference: "new")) with { EarlierCases = [closed] }).Items);

        Assert.Equal(WorklistOrigin.New, item.Origin);
        Assert.False(item.Case.Id == "Z-closed");
    }

    [Fact]
    public void Cases_of_a_delivery_are_on_the_list_open_and_closed()
    {
        SignalCase open = A.Case(id: "Z-1");
        SignalCase closed = A.Case(CaseResult.NoContact, "Z-2");

        IReadOnlyList<WorklistItem> items = Worklist.Make(A.Request() with { RegisteredCases = [closed, open] }).Items;

        Assert.Equal("Z-1,Z-2", string.Join(',', items.Select(i => i.Case.Id)));
        Assert.All(items, i => Assert.Equal(WorklistOrigin.Registered, i.Origin));
        Assert.Null(items[1].Deadline);
        Assert.Empty(items[1].Plan().Steps);
        Assert.Equal("afgerond: geen contact kunnen krijgen", items[1].NextStep(items[1].Plan()).Dutch);
    }

    [Theory]
    [InlineData(SignalStatus.NotPickedUpRepeat, CaseResult.NotPickedUpRepeat)]
    [InlineData(SignalStatus.NotPickedUpUnjustified, CaseResult.NotPickedUpUnjustified)]
    [InlineData(SignalStatus.NotPickedUpOther, CaseResult.NotPickedUpOther)]
    [InlineData(SignalStatus.Deceased, CaseResult.Deceased)]
    [InlineData(SignalStatus.NotResident, CaseResult.NotResident)]
    [InlineData(SignalStatus.AlreadyInDebtHelp, CaseResult.AlreadyInDebtHelp)]
    public void What_was_decided_before_is_a_line_of_its_own(SignalStatus status, CaseResult result)
    {
        Signal decided = A.Signal(reference: "decided") with { Status = status };

        IReadOnlyList<WorklistItem> items = Worklist.Make(A.Request(decided, A.Signal())).Items;

        WorklistItem item = Assert.Single(items, i => i.Origin == WorklistOrigin.DecidedBefore);
        Assert.Equal(result, item.Case.Result);
        Assert.Null(item.Case.PickedUpOn);
        Assert.Equal(status, Assert.Single(item.Case.Signals).Status);
        Assert.Equal(2, items.Count);
    }

    [Theory]
    [InlineData(SignalStatus.NotStated)]
    [InlineData(SignalStatus.NotYetPickedUp)]
    [InlineData(SignalStatus.PickedUp)]
    public void Any_other_status_makes_a_case(SignalStatus status) =>
        Assert.True(Assert.Single(Worklist.Make(A.Request(A.Signal() with { Status = status })).Items).Case.IsOpen);

    [Fact]
    public void A_signal_about_a_legal_person_is_unjustified()
    {
        Signal signal = A.Signal() with { AboutLegalPerson = true };

        Worklist worklist = Worklist.Make(A.Request(signal));

        WorklistItem item = Assert.Single(worklist.Items);
        Assert.Equal((WorklistOrigin.DecidedBefore, CaseResult.NotPickedUpUnjustified), (item.Origin, item.Case.Result));
        Assert.Equal(SignalStatus.NotPickedUpUnjustified, worklist.Current(signal).Status);
    }

    [Fact]
    public void Below_the_threshold_is_a_closed_case_that_is_unjustified()
    {
        Signal signal = A.Signal(euros: 49.99m);

        Worklist worklist = Worklist.Make(A.Request(signal));

        WorklistItem item = Assert.Single(worklist.Items);
        Assert.Equal((WorklistOrigin.New, CaseResult.NotPickedUpUnjustified), (item.Origin, item.Case.Result));
        Assert.Equal(SignalStatus.NotPickedUpUnjustified, Assert.Single(item.Case.Signals).Status);
        Assert.Equal(SignalStatus.NotPickedUpUnjustified, worklist.Current(signal).Status);
        Assert.Null(item.Case.PickedUpOn);
        Assert.Equal("closed: not picked up: unjustified signal", item.NextStep(item.Plan()).English);
    }

    [Fact]
    public void A_repeat_that_did_not_grow_is_a_closed_case_that_is_a_repeat_when_the_policy_says_so()
    {
        Signal before = A.Signal(reference: "before", sentOn: A.Day.PlusDays(-30));

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(A.Signal()) with { EarlierSignals = [before], Policy = LeavesOutRepeats }).Items);

        Assert.Equal(CaseResult.NotPickedUpRepeat, item.Case.Result);
        Assert.Equal(SignalStatus.NotPickedUpRepeat, Assert.Single(item.Case.Signals).Status);
        Assert.Equal(1, item.EarlierSignalCount);
    }

    [Fact]
    public void Earlier_signals_are_found_by_address_and_by_bsn_and_not_beyond_half_a_year()
    {
        Signal[] earlier =
        [
            A.Signal(reference: "address", sentOn: A.Day.PlusDays(-30)),
            A.SignalWithoutAddress(reference: "bsn", sentOn: A.Day.PlusDays(-30)),
            A.Signal(reference: "old", sentOn: A.Day.PlusMonths(-7)),
            A.Signal(reference: "elsewhere", sentOn: A.Day.PlusDays(-30), address: A.Address(99)),
        ];

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(A.Signal() with { Person = A.Person() }) with { EarlierSignals = earlier }).Items);

        Assert.Equal(2, item.EarlierSignalCount);
    }

    [Fact]
    public void Open_comes_before_closed_then_tier_score_deadline_and_number()
    {
        Signal At(int number, string reference, decimal euros = 100m, int days = 0) =>
            A.Signal(reference: reference, euros: euros, sentOn: A.Day.PlusDays(-days), address: A.Address(number));

        Worklist worklist = Worklist.Make(A.Request(
            At(1, "low"), At(2, "high", 2_000m), At(3, "term", days: 27), At(4, "threatening") with { Crisis = true },
            At(5, "left out", 1m), At(6, "earlier deadline", days: 3)));

        Assert.Equal(
            "threatening, term, high, earlier deadline, low, left out",
            string.Join(", ", worklist.Items.Select(i => i.Case.Signals[0].Reference)));
    }

    [Fact]
    public void Threatening_situations_stand_by_deadline_before_score()
    {
        Signal sooner = A.Signal(reference: "sooner", euros: 60m, sentOn: A.Day.PlusDays(-1)) with { Crisis = true };
        Signal larger = A.Signal(reference: "larger", euros: 2_000m, address: A.Address(11)) with { Crisis = true };
        Signal unknown = A.Signal(reference: "unknown", euros: 9_000m, address: A.Address(12)) with { Crisis = true, SentOn = null, ReceivedOn = null };

        Worklist worklist = Worklist.Make(A.Request(unknown, larger, sooner));

        Assert.Equal("sooner,larger,unknown", string.Join(',', worklist.Items.Select(i => i.Case.Signals[0].Reference)));
    }

    [Fact]
    public void No_term_runs_for_a_registered_case_that_is_closed()
    {
        SignalCase closed = A.Case(CaseResult.NoContact, "Z-1", A.Signal(sentOn: A.Day.PlusDays(-60)));

        WorklistItem item = Assert.Single(Worklist.Make(A.Request() with { RegisteredCases = [closed] }).Items);

        Assert.Equal(PriorityTier.Ordinary, item.Rank.Tier);
    }

    [Fact]
    public void A_threatening_case_gets_the_urgent_strategy_whatever_was_chosen()
    {
        WorklistRequest request = A.Request(A.Signal(), A.Signal(address: A.Address(11)) with { Crisis = true })
            with
        { Strategy = ContactStrategies.LetterPhoneVisit };

        IReadOnlyList<WorklistItem> items = Worklist.Make(request).Items;

        Assert.Equal("urgent,letter-phone-visit", string.Join(',', items.Select(i => i.Strategy.Id)));
        Assert.Equal("telefoon,brief", string.Join(',', items.Select(i => i.NextStep(i.Plan()).Dutch)));
    }

    [Fact]
    public void The_next_step_says_when_somebody_was_reached_or_all_was_done()
    {
        SignalCase reached = A.Case(id: "Z-1") with { Attempts = [A.Attempt(reached: true)] };
        SignalCase done = A.Case(id: "Z-2") with
        {
            Attempts = [A.Attempt(), A.Attempt(), A.Attempt(ContactChannel.TextMessage), A.Attempt(ContactChannel.HomeVisit)],
        };

        IReadOnlyList<WorklistItem> items = Worklist.Make(A.Request() with { RegisteredCases = [reached, done] }).Items;

        Assert.Equal("bereikt: plan het eerste gesprek", items[0].NextStep(items[0].Plan()).Dutch);
        Assert.Equal("alle stappen gedaan: beslis over afsluiten", items[1].NextStep(items[1].Plan()).Dutch);
    }

    [Theory]
    [InlineData(CasePhase.ConversationOffered, "eerste gesprek is aangeboden: voer het gesprek")]
    [InlineData(CasePhase.ConversationHeld, "eerste gesprek gehad: leg vast of de inwoner hulp wil")]
    [InlineData(CasePhase.HelpRunning, "hulp loopt: leg vast welke hulp, en sluit af als die klaar is")]
    [InlineData(CasePhase.WaitingForHandover, "wacht op antwoord van de ontvanger")]
    public void After_contact_the_next_step_follows_where_the_case_stands(CasePhase phase, string expected)
    {
        SignalCase open = A.Case(id: "Z-1") with
        {
            Attempts = phase == CasePhase.ConversationOffered ? [A.Attempt(reached: true)] : [A.Attempt()],
            FirstConversationOfferedOn = A.Day,
            FirstConversationOn = phase == CasePhase.ConversationOffered ? null : A.Day,
            HelpAcceptedOn = phase is CasePhase.HelpRunning or CasePhase.WaitingForHandover ? A.Day : null,
            Handovers = phase == CasePhase.WaitingForHandover
                ? [new Handover("O-1", HandoverReceiver.DebtHelp, HandoverPurpose.FinancialHelp, WithConsent: true) { State = HandoverState.Offered }]
                : [],
        };

        WorklistItem item = Assert.Single(Worklist.Make(A.Request() with { RegisteredCases = [open] }).Items);

        Assert.Equal((phase, expected), (item.Case.Phase, item.NextStep(item.Plan()).Dutch));
        Assert.Empty(item.Plan().Steps);
    }

    [Fact]
    public void A_notice_that_stands_in_the_case_counts_as_one_that_came_in()
    {
        SignalCase open = A.Case(id: "Z-1");
        SignalWithdrawal paid = new() { Partner = open.Signals[0].Partner, PartnerName = open.Signals[0].PartnerName, Reference = open.Signals[0].Reference, Kind = WithdrawalKind.Paid, On = A.Day };

        WorklistItem item = Assert.Single(Worklist.Make(A.Request() with { EarlierCases = [open with { Withdrawals = [paid] }] }).Items);

        Assert.Equal(WithdrawalEffect.ConsiderClosing, item.Withdrawal?.Effect);
    }

    [Fact]
    public void Cases_that_would_get_one_number_get_two()
    {
        Signal one = A.Signal(address: A.Address(1));
        Signal other = A.Signal(address: A.Address(2));

        string[] ids = [.. Worklist.Make(A.Request(one, other)).Items.Select(i => i.Case.Id)];

        Assert.Equal($"{ids[0]}-2", ids[1]);
    }

    [Fact]
    public void A_number_that_an_earlier_case_has_is_not_given_again()
    {
        string id = Worklist.Make(A.Request(A.Signal())).Items[0].Case.Id;

        IReadOnlyList<WorklistItem> items = Worklist.Make(
            A.Request(A.Signal()) with { EarlierCases = [A.Case(CaseResult.NoContact, id)] }).Items;

        Assert.Equal($"{id}-2", Assert.Single(items).Case.Id);
    }

    [Fact]
    public void A_line_explains_the_rank_it_has_and_prints_no_person()
    {
        WorklistItem item = Worklist.Make(A.Request(A.Signal(reference: "klant 7") with { Person = A.Person() })).Items[0];

        Assert.Equal(item.Rank, item.Explain().Rank);
        Assert.Equal(item.Class, item.Explain().Class);
        Assert.Equal($"case {item.Case.Id} (open) Ordinary", item.ToString());
    }

    [Fact]
    public void An_empty_request_is_an_empty_list() => Assert.Empty(Worklist.Make(A.Request()).Items);
}
