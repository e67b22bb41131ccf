using Vroegsignalering.Residency;

namespace Vroegsignalering.Core.Tests.Cases;

/// <summary>What a worklist tells a policy about a household besides its signals.</summary>
public sealed class WorklistFactsTests
{
    private static readonly LocalDate Before = A.Day.PlusDays(-60);

    private static readonly PriorityPolicy Asking = new PriorityPolicyBuilder("asking")
        .AskFor(PriorityFact.HasMinorChildren)
        .AddHostFact(new HostFact("waiting", new("wacht", "waits"), PriorityFactUnit.Count, new("om te kiezen", "to choose"), "Wgs art. 8b"))
        .Build();

    private static SignalCase Closed(CaseResult result, string id = "Z-1", LocalDate? on = null, Signal? about = null) =>
        A.Case(result, id, about ?? A.Signal(PartnerType.Water, "old", sentOn: on ?? Before)) with { PickedUpOn = on ?? Before, MatchedOn = on ?? Before };

    private static PriorityFacts FactsAfter(params SignalCase[] cases) => FactsOf(A.Request(A.Signal()) with { EarlierCases = cases });

    private static PriorityFacts FactsOf(WorklistRequest request) => Assert.Single(Worklist.Make(request).Items).Facts;

    [Theory]
    [InlineData(CaseResult.NoContact, EarlierOutcome.NoContact)]
    [InlineData(CaseResult.NoResponseAfterContact, EarlierOutcome.Declined)]
    [InlineData(CaseResult.SolvesItself, EarlierOutcome.Declined)]
    [InlineData(CaseResult.AlreadySolved, EarlierOutcome.Declined)]
    [InlineData(CaseResult.AdviceOrQuickFix, EarlierOutcome.Accepted)]
    [InlineData(CaseResult.FollowUpFinancial, EarlierOutcome.Accepted)]
    [InlineData(CaseResult.FollowUpNonFinancial, EarlierOutcome.Accepted)]
    [InlineData(CaseResult.FollowUp, EarlierOutcome.Accepted)]
    [InlineData(CaseResult.ReferredWithoutResident, EarlierOutcome.Other)]
    [InlineData(CaseResult.NotPickedUpRepeat, EarlierOutcome.Other)]
    [InlineData(CaseResult.AlreadyInDebtHelp, EarlierOutcome.Other)]
    public void The_closed_case_of_the_household_tells_how_it_ended(CaseResult result, EarlierOutcome outcome)
    {
        PriorityFacts facts = FactsAfter(Closed(result));

        Assert.Equal((outcome, 60), (facts.EarlierOutcome, facts.DaysSinceEarlierOutcome));
    }

    [Fact]
    public void The_last_day_that_is_known_of_a_case_stands_for_its_closing()
    {
        SignalCase closed = Closed(CaseResult.NoContact);

        Assert.Equal(50, FactsAfter(closed with { Attempts = [A.Attempt(on: Before.PlusDays(10)), A.Attempt(on: Before)] }).DaysSinceEarlierOutcome);
        Assert.Equal(40, FactsAfter(closed with { Help = [new HelpProvided(HelpKind.Referral, Before.PlusDays(20))] }).DaysSinceEarlierOutcome);
        Assert.Equal(60, FactsAfter(closed with { PickedUpOn = null, MatchedOn = null }).DaysSinceEarlierOutcome);
        Assert.Null(FactsAfter(closed with { PickedUpOn = null, MatchedOn = null, Signals = [closed.Signals[0] with { SentOn = null, ReceivedOn = null }] }).DaysSinceEarlierOutcome);
    }

    [Fact]
    public void Of_a_household_that_cannot_be_looked_for_it_is_not_known_whether_there_was_a_case() => Assert.Equal(
        EarlierOutcome.NotStated,
        FactsOf(A.Request(A.Signal() with { Address = null }) with { EarlierCases = [Closed(CaseResult.NoContact)] }).EarlierOutcome);

    [Fact]
    public void Of_several_cases_the_last_to_close_counts_in_any_order()
    {
        SignalCase first = Closed(CaseResult.NoContact, "Z-1", Before);
        SignalCase last = Closed(CaseResult.FollowUp, "Z-2", Before.PlusDays(20));
        SignalCase undated = Closed(CaseResult.SolvesItself, "Z-0") is var c
            ? c with { PickedUpOn = null, MatchedOn = null, Signals = [c.Signals[0] with { SentOn = null, ReceivedOn = null }] } : c;

        Assert.All([[first, last, undated], [undated, last, first]], (SignalCase[] cases) => Assert.Equal(EarlierOutcome.Accepted, FactsAfter(cases).EarlierOutcome));
    }

    [Fact]
    public void Without_cases_it_is_not_known_and_with_others_there_is_none()
    {
        Assert.Equal(EarlierOutcome.NotStated, FactsAfter().EarlierOutcome);
        Assert.Equal(EarlierOutcome.None, FactsAfter(Closed(CaseResult.NoContact, about: A.Signal(address: A.Address(99), sentOn: Before))).EarlierOutcome);
    }

    [Fact]
    public void A_case_is_found_by_bsn_at_another_address()
    {
        Signal now = A.Signal() with { Person = A.Person() };
        SignalCase there = Closed(CaseResult.NoContact, about: A.Signal(address: A.Address(99), sentOn: Before) with { Person = A.Person() });

        Assert.Equal(EarlierOutcome.NoContact, FactsOf(A.Request(now) with { EarlierCases = [there] }).EarlierOutcome);
    }

    [Fact]
    public void Where_cases_are_per_resident_that_of_a_housemate_says_nothing()
    {
        Signal Of(string digits, int year, LocalDate on) =>
            A.Signal(reference: digits + on, sentOn: on) with { Person = A.Person(digits) with { LastName = "Bakstra", BirthDate = new LocalDate(year, 1, 1) } };
        SignalCase housemate = Closed(CaseResult.NoContact, "Z-1", Before.PlusDays(9), Of(A.OtherBsnDigits, 1980, Before));
        SignalCase own = Closed(CaseResult.FollowUp, "Z-2", Before, Of(A.BsnDigits, 1990, Before));
        WorklistRequest request = A.Request(Of(A.BsnDigits, 1990, A.Day)) with { Households = new HouseholdOptions { CasePer = CasePer.Resident } };

        Assert.Equal(EarlierOutcome.Accepted, FactsOf(request with { EarlierCases = [housemate, own] }).EarlierOutcome);
        Assert.Equal(EarlierOutcome.None, FactsOf(request with { EarlierCases = [housemate] }).EarlierOutcome);
        Assert.Equal(EarlierOutcome.NoContact, FactsOf(request with { EarlierCases = [housemate, own], Households = new() }).EarlierOutcome);
    }

    [Fact]
    public void A_case_of_the_same_signal_is_not_an_earlier_one()
    {
        Signal signal = A.Signal();

        Assert.Equal(
            EarlierOutcome.None,
            FactsOf(A.Request(signal) with { EarlierCases = [Closed(CaseResult.NoContact, about: signal with { Status = SignalStatus.PickedUp })] }).EarlierOutcome);
    }

    [Fact]
    public void The_surest_outcome_of_the_residency_check_counts()
    {
        Signal[] signals = [A.Signal(reference: "a"), A.Signal(PartnerType.Rent, "b"), A.Signal(PartnerType.Water, "c")];
        ResidencyOutcome[] outcomes = [ResidencyOutcome.NotStated, ResidencyOutcome.MovedWithin, ResidencyOutcome.AddressAndSimilarName];
        ResidencyResult[] results =
        [
            .. signals.Zip(outcomes, (s, o) => new ResidencyResult { Signal = s, Outcome = o, NextStep = ResidencyNextStep.GoOn, Reasons = [ResidencyReasons.All[0]] }),
        ];

        Assert.Equal(ResidencyOutcome.MovedWithin, FactsOf(A.Request(signals) with { Residency = results }).Residency);
        Assert.Equal(ResidencyOutcome.NotStated, FactsOf(A.Request(signals)).Residency);
        Assert.Equal(ResidencyOutcome.NotStated, FactsOf(A.Request(signals) with { Residency = [results[0]] }).Residency);
    }

    [Fact]
    public void Every_outcome_of_the_residency_check_has_its_place() => Assert.All(Enum.GetValues<ResidencyOutcome>(), outcome => Assert.Equal(
        outcome,
        FactsOf(A.Request(A.Signal()) with
        {
            Residency = [new ResidencyResult { Signal = A.Signal(), Outcome = outcome, NextStep = ResidencyNextStep.GoOn, Reasons = [ResidencyReasons.All[0]] }],
        }).Residency));

    [Fact]
    public void The_host_tells_what_the_policy_asks_and_no_more()
    {
        WorklistRequest request = A.Request(A.Signal()) with
        {
            HostFacts = _ => new HouseholdContext
            {
                HasMinorChildren = true,
                IsOnSafetyList = true,
                VisitsLeft = 2,
                EarlierOutcome = EarlierOutcome.Declined,
                HostFacts = new HostFactValues([new("host:waiting", 3), new("host:other", 4)]),
            },
        };

        PriorityFacts asked = FactsOf(request with { Policy = Asking });
        PriorityFacts unasked = FactsOf(request);

        Assert.Equal((true, true, 2, 3L), (asked.HasMinorChildren, asked.IsOnSafetyList, asked.VisitsLeft, asked.Host?.Of("host:waiting")));
        Assert.Null(asked.Host!.Of("host:other"));
        Assert.Equal((null, true, 2, null), (unasked.HasMinorChildren, unasked.IsOnSafetyList, unasked.VisitsLeft, unasked.Host));
        Assert.Equal(EarlierOutcome.Declined, unasked.EarlierOutcome);
    }

    [Fact]
    public void What_cases_say_goes_before_what_the_host_says()
    {
        WorklistRequest request = A.Request(A.Signal()) with
        {
            EarlierCases = [Closed(CaseResult.NoContact)],
            HostFacts = _ => new HouseholdContext { EarlierOutcome = EarlierOutcome.Accepted, EarlierOutcomeOn = A.Day },
        };

        Assert.Equal((EarlierOutcome.NoContact, 60), (FactsOf(request).EarlierOutcome, FactsOf(request).DaysSinceEarlierOutcome));
    }

    [Fact]
    public void The_host_is_asked_once_for_each_open_case_and_never_for_a_closed_one()
    {
        List<string> asked = [];
        WorklistRequest request = A.Request(
            A.Signal(reference: "new", address: A.Address(1)), A.Signal(reference: "joins", address: A.Address(2)),
            A.Signal(reference: "decided", address: A.Address(3)) with { Status = SignalStatus.Deceased }) with
        {
            EarlierCases = [A.Case(null, "Z-open", A.Signal(reference: "open", address: A.Address(2), sentOn: Before))],
            RegisteredCases = [A.Case(CaseResult.FollowUp, "Z-done", A.Signal(reference: "done", address: A.Address(4)))],
            HostFacts = household =>
            {
                asked.Add(string.Join('+', household.Signals.Select(s => s.Reference)));
                return null;
            },
        };

        Worklist.Make(request);

        Assert.Equal(["new", "open+joins"], asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_newer_report_of_the_same_partner_takes_the_place_of_the_older_amount_in_every_fact_of_amounts()
    {
        Signal old = A.Signal(reference: "old", euros: 900m, sentOn: A.Day.PlusDays(-30));
        Signal now = A.Signal(reference: "now", euros: 950m) with { PartnerName = old.PartnerName };
        Signal other = A.Signal(PartnerType.Water, "water", 20m);

        PriorityFacts facts = FactsOf(A.Request(now, other) with { EarlierCases = [A.Case(null, "Z-open", old)], EarlierSignals = [old] });

        Assert.Equal((A.Euros(970m), A.Euros(950m), A.Euros(50m)), (facts.TotalArrears, facts.HighestArrears, facts.ArrearsGrowth));
        Assert.Equal((3, 2, 1, 30), (facts.SignalCount, facts.PartnerCount, facts.EarlierSignalCount, facts.DaysSinceEarlierSignal));
    }

    [Fact]
    public void An_amount_that_became_less_is_not_the_highest_any_more()
    {
        Signal old = A.Signal(reference: "old", euros: 900m, sentOn: A.Day.PlusDays(-30));

        Assert.Equal(A.Euros(100m), FactsOf(A.Request(A.Signal()) with { EarlierCases = [A.Case(null, "Z-open", old)] }).HighestArrears);
    }
}
