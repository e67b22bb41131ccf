using NodaTime;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Core.Tests.Cases;

/// <summary>What becomes of cases that were open already, month after month.</summary>
public sealed class OpenCaseTests
{
    private static readonly LocalDate Born = new(1980, 3, 14);
    private static readonly LocalDate Before = A.Day.PlusMonths(-1);

    private static Signal About(string name, string reference, int number = 10, string? bsn = null, LocalDate? on = null, PartnerType partner = PartnerType.Energy, decimal euros = 100m) =>
        A.Signal(partner, reference, euros, on ?? A.Day, A.Address(number)) with
        {
            Person = new Person { LastName = name, BirthDate = Born.PlusDays(name.Length * 300), Bsn = bsn is null ? null : A.Bsn(bsn) },
        };

    private static HouseholdOptions Decided(Signal first, Signal second, MatchReviewChoice choice) => new()
    {
        Decisions = MatchReviewTrail.Empty.With(new MatchReviewDecision
        {
            First = SignalLabel.Of(first),
            Second = SignalLabel.Of(second),
            Choice = choice,
            By = "coördinator",
            At = Instant.FromUtc(2027, 3, 10, 9, 0),
            Reason = "gebeld",
        }),
    };

    private static ResidencyResult Found(Signal signal, ResidencyNextStep step, ResidencyDuties duties = ResidencyDuties.None, Address? newAddress = null) => new()
    {
        Signal = signal,
        Outcome = ResidencyOutcome.ExactBsn,
        NextStep = step,
        Reasons = [ResidencyReasons.All[0]],
        Duties = duties,
        Person = newAddress is null ? null : new RegisteredPerson { Bsn = A.Bsn(), Address = newAddress },
    };

    private static string Told(Worklist worklist) => string.Join(
        ' ', worklist.Items.OrderBy(i => i.Case.Signals[0].Reference, StringComparer.Ordinal).Select(i => string.Join('+', i.Case.Signals.Select(s => s.Reference))));

    [Fact]
    public void A_decision_that_a_new_signal_belongs_to_the_household_of_an_open_case_puts_it_in_that_case()
    {
        Signal old = About("Bakstra", "a", 1, on: Before);
        Signal now = About("Haverman", "b", 2);
        WorklistRequest request = A.Request(now) with { EarlierCases = [A.Case(id: "Z-open", signals: old)] };

        Worklist worklist = Worklist.Make(request with { Households = Decided(old, now, MatchReviewChoice.SameHousehold) });

        Assert.Equal("a+b", Told(worklist));
        Assert.Equal("Z-open", Assert.Single(worklist.Items).Case.Id);
    }

    [Fact]
    public void After_a_split_a_new_signal_goes_to_the_open_case_of_its_own_person()
    {
        Signal a = About("Bakstra", "a", bsn: A.BsnDigits, on: Before);
        Signal b = About("Haverman", "b", bsn: A.OtherBsnDigits, on: Before);
        Signal now = About("Haverman", "c", bsn: A.OtherBsnDigits, partner: PartnerType.Water);

        Worklist worklist = Worklist.Make(A.Request(now) with
        {
            EarlierCases = [A.Case(id: "Z-1", signals: a), A.Case(id: "Z-2", signals: b)],
            Households = Decided(a, b, MatchReviewChoice.DifferentHouseholds),
        });

        Assert.Equal("a b+c", Told(worklist));
    }

    [Fact]
    public void Somebody_with_an_open_case_elsewhere_joins_it_also_when_a_housemate_has_one_at_the_new_address()
    {
        Signal mine = About("Bakstra", "a", 1, A.BsnDigits, Before);
        Signal housemate = About("Haverman", "b", 2, A.OtherBsnDigits, Before.PlusDays(-9));
        Signal now = About("Bakstra", "c", 2, A.BsnDigits, partner: PartnerType.Water);

        Worklist worklist = Worklist.Make(A.Request(now) with { EarlierCases = [A.Case(id: "Z-1", signals: mine), A.Case(id: "Z-2", signals: housemate)] });

        Assert.Equal("a+c b", Told(worklist));
    }

    [Fact]
    public void Housemates_at_another_address_do_not_come_along_to_the_open_case_of_one_of_them()
    {
        Signal old = About("Bakstra", "a", 1, A.BsnDigits, Before);
        Signal there = About("Haverman", "b", 1, A.OtherBsnDigits, Before);
        Signal moved = About("Bakstra", "c", 2, A.BsnDigits, partner: PartnerType.Water);
        Signal stranger = About("Vriesmanstra", "d", 2, A.ThirdBsnDigits);

        Worklist worklist = Worklist.Make(A.Request(moved, stranger) with { EarlierCases = [A.Case(id: "Z-1", signals: [old, there])] });

        Assert.Equal("a+b+c d", Told(worklist));
    }

    [Fact]
    public void A_person_who_was_split_from_an_open_case_of_two_gets_one_own_case_and_no_more()
    {
        Signal a = About("Bakstra", "a", bsn: A.BsnDigits, on: Before.PlusDays(-9));
        Signal b = About("Haverman", "b", bsn: A.OtherBsnDigits, on: Before.PlusDays(-9));
        Signal c = About("Haverman", "c", bsn: A.OtherBsnDigits, on: Before);
        Signal now = About("Haverman", "d", bsn: A.OtherBsnDigits, partner: PartnerType.Water);

        Worklist worklist = Worklist.Make(A.Request(now) with
        {
            EarlierCases = [A.Case(id: "Z-1", signals: [a, b]) with { PickedUpOn = Before }, A.Case(id: "Z-2", signals: c)],
            Households = Decided(a, b, MatchReviewChoice.DifferentHouseholds),
        });

        Assert.Equal("a+b c+d", Told(worklist));
    }

    [Fact]
    public void A_report_about_a_housemate_does_not_take_the_place_of_the_arrears_of_the_other()
    {
        Signal a = About("Bakstra", "a", on: Before, partner: PartnerType.HealthInsurance, euros: 500m);
        Signal b = About("Haverman", "b", partner: PartnerType.HealthInsurance, euros: 60m);

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(b) with { EarlierCases = [A.Case(id: "Z-1", signals: a)] }).Items);

        Assert.Equal(A.Euros(560m), item.Facts.TotalArrears);
    }

    [Fact]
    public void A_report_about_a_housemate_is_no_repeat()
    {
        Signal a = About("Bakstra", "a", on: Before, partner: PartnerType.HealthInsurance, euros: 500m);
        Signal b = About("Haverman", "b", partner: PartnerType.HealthInsurance, euros: 60m);

        Assert.Equal(RepeatKind.None, Assert.Single(Worklist.Make(A.Request(b) with { EarlierSignals = [a] }).Items).Facts.Repeat);
    }

    [Fact]
    public void Arrears_that_were_reported_twice_count_once_also_in_a_month_without_new_signals()
    {
        SignalCase open = A.Case(id: "Z-1", signals: [About("Bakstra", "jan", on: Before.PlusMonths(-1), euros: 500m), About("Bakstra", "feb", on: Before, euros: 600m)]);

        Assert.Equal(A.Euros(600m), Assert.Single(Worklist.Make(A.Request() with { EarlierCases = [open] }).Items).Facts.TotalArrears);
    }

    [Fact]
    public void An_open_case_about_somebody_who_died_gets_no_call()
    {
        SignalCase open = A.Case(id: "Z-1", signals: About("Bakstra", "a", on: Before));

        WorklistItem item = Assert.Single(Worklist.Make(A.Request() with
        {
            EarlierCases = [open],
            Residency = [Found(open.Signals[0], ResidencyNextStep.CloseDeceased, ResidencyDuties.ConsiderHouseholdLeft)],
        }).Items);

        Assert.Empty(item.Plan().Steps);
        Assert.Contains(ResidencyReasons.All[0].Sentence.Dutch, item.NextStep(item.Plan()).Dutch, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_open_case_of_somebody_who_moved_inside_has_the_new_address(bool joined)
    {
        Signal old = About("Bakstra", "a", 1, A.BsnDigits, Before);
        Signal now = About("Bakstra", "b", 2, A.BsnDigits);

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(joined ? [now] : []) with
        {
            EarlierCases = [A.Case(id: "Z-1", signals: old)],
            Residency = [Found(old, ResidencyNextStep.GoOnAtNewAddress, newAddress: A.Address(2)), Found(now, ResidencyNextStep.GoOn)],
        }).Items);

        Assert.Equal(A.Address(2), item.Household.Address);
    }

    [Fact]
    public void A_secret_address_is_kept_when_the_signal_was_picked_up_since_the_register_was_asked()
    {
        Signal asked = About("Bakstra", "a", on: Before);
        SignalCase open = A.Case(id: "Z-1", signals: asked with { Status = SignalStatus.PickedUp });

        WorklistItem item = Assert.Single(Worklist.Make(A.Request() with
        {
            EarlierCases = [open],
            Residency = [Found(asked, ResidencyNextStep.GoOn, ResidencyDuties.BlockRevealingChannels)],
        }).Items);

        Assert.NotEmpty(item.BlockedChannels);
    }

    [Fact]
    public void Open_cases_in_a_shelter_do_not_name_each_other_though_nothing_joins_them()
    {
        Worklist worklist = Worklist.Make(A.Request() with
        {
            EarlierCases = [A.Case(id: "Z-1", signals: About("Bakstra", "a", on: Before)), A.Case(id: "Z-2", signals: About("Haverman", "b", on: Before))],
            Households = new HouseholdOptions { CasePer = CasePer.Resident, SharedAddresses = new HashSet<Address> { A.Address() } },
        });

        Assert.All(worklist.Items, i => Assert.Empty(i.CasesAtSameAddress));
    }

    [Fact]
    public void In_a_shelter_the_arrears_of_somebody_else_do_not_make_a_signal_grown()
    {
        Signal before = About("Bakstra", "a", bsn: null, on: Before, euros: 10m);
        Signal now = About("Haverman", "b") with { ArrearsStartOn = A.Day.PlusDays(-3) };

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(now) with
        {
            EarlierSignals = [before],
            Designations = DesignationTable.Default,
            Households = new HouseholdOptions { SharedAddresses = new HashSet<Address> { A.Address() } },
        }).Items);

        Assert.Equal(CaseResult.NotPickedUpUnjustified, item.Case.Result);
    }

    [Fact]
    public void The_register_is_asked_about_open_cases_of_a_delivery_as_well()
    {
        SignalCase open = A.Case(id: "Z-1");

        Assert.Equal(open.Signals, Worklist.SignalsToCheck(A.Request() with { RegisteredCases = [open, A.Case(CaseResult.NoContact, "Z-2")] }));
    }

    [Fact]
    public void A_signal_that_is_in_the_history_as_well_is_no_earlier_signal()
    {
        Signal now = About("Bakstra", "a");

        Assert.Equal(0, Assert.Single(Worklist.Make(A.Request(now) with { EarlierSignals = [now with { Status = SignalStatus.PickedUp }] }).Items).EarlierSignalCount);
    }

    [Fact]
    public void A_signal_that_came_in_twice_counts_once()
    {
        Signal now = About("Bakstra", "a");

        Assert.Equal(A.Euros(100m), Assert.Single(Worklist.Make(A.Request(now, now)).Items).Facts.TotalArrears);
    }
}
