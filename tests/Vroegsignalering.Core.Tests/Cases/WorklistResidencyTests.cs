using NodaTime;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Core.Tests.Cases;

public sealed class WorklistResidencyTests
{
    private static readonly ResidencyReason Because = ResidencyReasons.All[0];

    private static ResidencyResult Found(Signal signal, ResidencyNextStep step, ResidencyDuties duties = ResidencyDuties.None, Address? newAddress = null) => new()
    {
        Signal = signal,
        Outcome = ResidencyOutcome.ExactBsn,
        NextStep = step,
        Reasons = [Because],
        Duties = duties,
        Person = newAddress is null ? null : new RegisteredPerson { Bsn = A.Bsn(), Address = newAddress },
    };

    private static Worklist Make(params ResidencyResult[] results) =>
        Worklist.Make(A.Request([.. results.Select(r => r.Signal)]) with { Residency = results });

    [Theory]
    [InlineData(ResidencyNextStep.CloseNotResident, CaseResult.NotResident, SignalStatus.NotResident)]
    [InlineData(ResidencyNextStep.CloseDeceased, CaseResult.Deceased, SignalStatus.Deceased)]
    [InlineData(ResidencyNextStep.CloseUnjustified, CaseResult.NotPickedUpUnjustified, SignalStatus.NotPickedUpUnjustified)]
    [InlineData(ResidencyNextStep.CloseOtherReason, CaseResult.NotPickedUpOther, SignalStatus.NotPickedUpOther)]
    public void Who_is_no_resident_is_closed_with_the_result_and_the_reason(ResidencyNextStep step, CaseResult result, SignalStatus status)
    {
        WorklistItem item = Assert.Single(Make(Found(A.Signal(), step)).Items);

        Assert.Equal((result, status), (item.Case.Result, item.Case.Signals[0].Status));
        Assert.Equal(WorklistOrigin.DecidedBefore, item.Origin);
        Assert.Contains(Because.Sentence.Dutch, item.NextStep(item.Plan()).Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_not_found_waits_for_a_person_while_the_term_runs()
    {
        WorklistItem item = Assert.Single(Make(Found(A.Signal(), ResidencyNextStep.Review)).Items);

        Assert.True(item.WaitsForReview);
        Assert.True(item.Case.IsOpen);
        Assert.NotNull(item.Deadline);
        ContactPlan plan = item.Plan();
        Assert.Equal(ContactPlanState.WaitsForReview, plan.State);
        Assert.Empty(plan.Steps);
        Assert.StartsWith("kijk eerst of dit een inwoner is", item.NextStep(plan).Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_threatening_situation_does_not_wait() =>
        Assert.Equal(ContactPlanState.ToDo, Assert.Single(Make(Found(A.Signal() with { Crisis = true }, ResidencyNextStep.Review)).Items).Plan().State);

    [Theory]
    [InlineData(ResidencyNextStep.CloseDeceased, ContactPlanState.Deceased)]
    [InlineData(ResidencyNextStep.CloseNotResident, ContactPlanState.Moved)]
    public void Nobody_calls_about_who_died_or_moved_since_also_when_it_threatens(ResidencyNextStep step, ContactPlanState state)
    {
        SignalCase open = A.Case(null, "Z-1", A.Signal() with { Crisis = true });

        WorklistItem item = Assert.Single(Worklist.Make(A.Request() with { EarlierCases = [open], Residency = [Found(open.Signals[0], step)] }).Items);

        ContactPlan plan = item.Plan();
        Assert.Equal(state, plan.State);
        Assert.Empty(plan.Steps);
        Assert.NotEmpty(item.NextStep(plan).Dutch);
    }

    [Fact]
    public void A_household_with_one_resident_who_is_known_goes_on() => Assert.False(Assert.Single(
        Make(Found(A.Signal(reference: "a"), ResidencyNextStep.Review), Found(A.Signal(PartnerType.Rent, "b"), ResidencyNextStep.GoOn)).Items).WaitsForReview);

    [Fact]
    public void Who_moved_inside_is_helped_at_the_new_address_with_those_who_live_there()
    {
        Worklist worklist = Make(
            Found(A.Signal(reference: "moved", address: A.Address(1)), ResidencyNextStep.GoOnAtNewAddress, newAddress: A.Address(2)),
            Found(A.Signal(PartnerType.Rent, "there", address: A.Address(2)), ResidencyNextStep.GoOn));

        WorklistItem item = Assert.Single(worklist.Items);
        Assert.Equal(A.Address(2), item.Household.Address);
        Assert.Contains(item.Case.Signals, s => A.Address(1).Equals(s.Address));
    }

    [Fact]
    public void A_secret_address_gets_no_visit_and_no_card()
    {
        WorklistItem item = Assert.Single(Make(Found(A.Signal(), ResidencyNextStep.GoOn, ResidencyDuties.BlockRevealingChannels)).Items);
        WorklistItem open = Assert.Single(Make(Found(A.Signal(), ResidencyNextStep.GoOn)).Items);

        Assert.DoesNotContain(item.Plan().Steps, s => s.Channel is ContactChannel.HomeVisit or ContactChannel.Card);
        Assert.Contains(open.Plan().Steps, s => s.Channel == ContactChannel.HomeVisit);
    }

    [Fact]
    public void When_only_a_visit_is_left_at_a_secret_address_a_person_chooses()
    {
        SignalCase earlier = A.Case(id: "Z-open", signals: A.Signal()) with
        {
            Attempts = [A.Attempt(), A.Attempt(), A.Attempt(ContactChannel.TextMessage)],
        };
        Signal now = A.Signal(PartnerType.Rent, "now");

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(now) with
        {
            EarlierCases = [earlier],
            Residency = [Found(now, ResidencyNextStep.GoOn, ResidencyDuties.BlockRevealingChannels)],
        }).Items);

        Assert.Equal(ContactPlanState.Blocked, item.Plan().State);
        Assert.Contains("geheim", item.NextStep(item.Plan()).Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_which_the_register_says_that_many_live_there_is_not_grouped()
    {
        Worklist worklist = Make(
            Found(A.Signal(reference: "a") with { Person = A.Person() }, ResidencyNextStep.GoOn, ResidencyDuties.DoNotGroupAddress),
            Found(A.Signal(PartnerType.Rent, "b") with { Person = A.Person(A.OtherBsnDigits) }, ResidencyNextStep.GoOn));

        Assert.Equal(2, worklist.Items.Count);
    }

    [Fact]
    public void In_a_shelter_a_new_signal_does_not_join_the_open_case_of_somebody_else()
    {
        SignalCase open = A.Case(id: "Z-open", signals: A.Signal() with { Person = A.Person() });
        Signal same = A.Signal(PartnerType.Rent, "same") with { Person = A.Person() };
        Signal other = A.Signal(PartnerType.Water, "other") with { Person = A.Person(A.OtherBsnDigits) };

        Worklist worklist = Worklist.Make(A.Request(same, other) with
        {
            EarlierCases = [open],
            Households = new HouseholdOptions { SharedAddresses = new HashSet<Address> { A.Address() } },
        });

        Assert.Equal(["a", "same"], worklist.Items.Single(i => i.Origin == WorklistOrigin.Joined).Case.Signals.Select(s => s.Reference));
        Assert.Equal(["other"], worklist.Items.Single(i => i.Origin == WorklistOrigin.New).Case.Signals.Select(s => s.Reference));
    }

    [Fact]
    public void In_a_shelter_a_signal_about_somebody_else_is_no_repeat()
    {
        Signal before = A.Signal(sentOn: A.Day.PlusMonths(-1)) with { Person = A.Person(A.OtherBsnDigits) };
        WorklistRequest request = A.Request(A.Signal(reference: "now") with { Person = new Person { LastName = "Bakstra" } }) with { EarlierSignals = [before] };

        Assert.Equal(RepeatKind.NotGrown, Assert.Single(Worklist.Make(request).Items).Facts.Repeat);
        Assert.Equal(RepeatKind.None, Assert.Single(Worklist.Make(request with
        {
            Households = new HouseholdOptions { SharedAddresses = new HashSet<Address> { A.Address() } },
        }).Items).Facts.Repeat);
    }

    [Fact]
    public void Cases_per_resident_know_of_each_other()
    {
        Signal[] signals = [A.Signal() with { Person = A.Person() }, A.Signal(PartnerType.Rent, "b") with { Person = A.Person(A.OtherBsnDigits) }];

        Worklist worklist = Worklist.Make(A.Request(signals) with { Households = new HouseholdOptions { CasePer = CasePer.Resident } });

        Assert.Equal(2, worklist.Items.Count);
        Assert.Equal([worklist.Items[1].Case.Id], worklist.Items[0].CasesAtSameAddress);
    }

    [Fact]
    public void A_notice_that_everything_was_paid_is_advice_to_a_person()
    {
        Signal signal = A.Signal();
        SignalWithdrawal paid = new() { Partner = signal.Partner, PartnerName = signal.PartnerName, Reference = signal.Reference, Kind = WithdrawalKind.Paid, On = A.Day };

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(signal) with { Withdrawals = [paid] }).Items);

        Assert.True(item.Case.IsOpen);
        Assert.Equal(WithdrawalEffect.ConsiderClosing, item.Withdrawal?.Effect);
        Assert.Contains("beslis over afsluiten", item.NextStep(item.Plan()).Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_decides_about_a_review_item_is_the_next_step()
    {
        ResidencyReviewQueue queue = ResidencyReviewQueue.Of([Found(A.Signal(), ResidencyNextStep.Review), Found(A.Signal(reference: "b"), ResidencyNextStep.Review)])
            .Decide(1, new ResidencyReviewDecision
            {
                Choice = ResidencyReviewChoice.Deceased,
                By = "coördinator",
                At = Instant.FromUtc(2027, 3, 10, 9, 0),
                Reason = "gebeld",
            });

        ResidencyResult[] results = [.. queue.Results];
        Assert.Equal((ResidencyNextStep.CloseDeceased, "residency.decided"), (results[0].NextStep, results[0].Reasons[0].Code));
        Assert.Equal(ResidencyNextStep.Review, results[1].NextStep);
        Assert.Throws<InvalidOperationException>(() => results[0].After(queue.Items[0].Decision!));
        Assert.Equal(
            ["residency.decided", "residency.not-followed-up"],
            queue.ReportNotFollowedUp("coördinator", Instant.FromUtc(2027, 3, 31, 9, 0), "geen tijd").Results.Select(r => r.Reasons[0].Code));
    }
}
