namespace Vroegsignalering.Core.Tests.Cases;

/// <summary>Chance, room and people beside the ranking.</summary>
public sealed class WorklistPlacesTests
{
    [Fact]
    public void Without_a_random_share_every_place_follows_from_law_or_rank()
    {
        Worklist worklist = Worklist.Make(A.Request(Households(20)) with { Policy = PriorityPolicies.Strict });

        Assert.All(worklist.Items, item => Assert.Equal(PrioritySelection.ByRank, item.Selection));
        Assert.Equal(worklist.Items.OrderByDescending(i => i.Rank.Score).Select(i => i.Rank.Score), worklist.Items.Select(i => i.Rank.Score));
    }

    [Fact]
    public void A_random_share_of_one_in_four_takes_about_one_in_four_and_spreads_them_evenly()
    {
        WorklistItem[] items = [.. Drawn(percent: 25, count: 400).Items];

        int[] places = [.. items.Index().Where(i => i.Item.Selection == PrioritySelection.ByChance).Select(i => i.Index)];
        Assert.InRange(places.Length, 70, 130);
        Assert.InRange(places[places.Length / 2], 180, 220);
        Assert.True(places.Zip(places.Skip(1), (a, b) => b - a).Max() <= (400 / places.Length) + 1);
        int[] ranked = [.. items.Where(i => i.Selection == PrioritySelection.ByRank).Select(i => i.Rank.Score)];
        Assert.Equal(ranked.OrderDescending(), ranked);
    }

    [Fact]
    public void A_share_of_everything_orders_by_chance_alone() =>
        Assert.All(Drawn(percent: 100, count: 30).Items, item => Assert.Equal(PrioritySelection.ByChance, item.Selection));

    [Fact]
    public void Another_seed_draws_others_and_the_same_seed_the_same()
    {
        string[] Cases(string seed) => [.. Drawn(25, 200, seed).Items.Where(i => i.Selection == PrioritySelection.ByChance).Select(i => i.Case.Id)];

        Assert.Equal(Cases("2027-03"), Cases("2027-03"));
        Assert.NotEqual(Cases("2027-03"), Cases("2027-04"));
    }

    [Fact]
    public void One_more_household_changes_the_draw_of_nobody_else()
    {
        HashSet<string> few = [.. Drawn(25, 100).Items.Where(i => i.Selection == PrioritySelection.ByChance).Select(i => i.Case.Id)];
        HashSet<string> more = [.. Drawn(25, 120).Items.Where(i => i.Selection == PrioritySelection.ByChance).Select(i => i.Case.Id)];

        Assert.NotEmpty(few);
        Assert.Subset(more, few);
    }

    [Fact]
    public void Chance_puts_nobody_before_what_threatens_or_ends_soon()
    {
        Signal[] signals = [.. Households(50), A.Signal(reference: "crisis", address: A.Address(900)) with { Crisis = true }, A.Signal(reference: "old", sentOn: A.Day.PlusDays(-27), address: A.Address(901))];
        PriorityPolicy policy = new PriorityPolicyBuilder("test").WithRandomShare(100).Build();

        Worklist worklist = Worklist.Make(A.Request(signals) with { Policy = policy });

        Assert.Equal([PrioritySelection.ByLaw, PrioritySelection.ByLaw, PrioritySelection.ByChance], worklist.Items.Take(3).Select(i => i.Selection));
        Assert.Equal("crisis", worklist.Items[0].Case.Signals[0].Reference);
    }

    [Fact]
    public void A_full_class_keeps_its_cases_and_gives_them_the_strategy_of_the_next_class_with_room()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddAmountBands(o => o.Bands = [new(0m, 1), new(500m, 50)])
            .AddClass("visit", new("huisbezoek", "visit"), 50, "letter-phone-visit", casesPerMonth: 2).AddClass("rest", new("overig", "rest"), 0).Build();

        Worklist worklist = Worklist.Make(A.Request(Households(6)) with { Policy = policy });

        Assert.Equal("visit,visit,visit,rest,rest,rest", string.Join(',', worklist.Items.Select(i => i.Class.Id)));
        Assert.Equal([false, false, true, false, false, false], worklist.Items.Select(i => i.HasNoCapacity));
        Assert.Equal(
            "letter-phone-visit,letter-phone-visit,phone-message-visit,phone-message-visit,phone-message-visit,phone-message-visit",
            string.Join(',', worklist.Items.Select(i => i.Strategy.Id)));
        Assert.All(worklist.Items, i => Assert.NotEmpty(i.Plan().Steps));
    }

    [Fact]
    public void What_threatens_always_has_room()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddClass("all", new("alles", "all"), 0, casesPerMonth: 0).Build();

        Worklist worklist = Worklist.Make(A.Request(A.Signal() with { Crisis = true }, A.Signal(reference: "b", address: A.Address(11))) with { Policy = policy });

        Assert.Equal([false, true], worklist.Items.Select(i => i.HasNoCapacity));
        Assert.Equal(ContactStrategies.Urgent, worklist.Items[0].Strategy);
    }

    [Fact]
    public void A_person_gives_a_case_another_class_and_takes_up_what_the_policy_left_out()
    {
        WorklistRequest request = A.Request(A.Signal(euros: 10m), A.Signal(reference: "b", euros: 2_000m, address: A.Address(11)));
        string leftOut = Worklist.Make(request).Items.Single(i => !i.Case.IsOpen).Case.Id;

        Worklist worklist = Worklist.Make(request with { Overrides = [Override(leftOut, "high")] });

        WorklistItem first = worklist.Items.Single(i => i.Case.Id == leftOut);
        Assert.True(first.Case.IsOpen);
        Assert.Equal(("high", PriorityTier.Ordinary, PriorityTier.LeftOut, PrioritySelection.ByPerson), (first.Class.Id, first.Tier, first.Rank.Tier, first.Selection));
        Assert.Equal(SignalStatus.PickedUp, first.Case.Signals[0].Status);
        Assert.Empty(worklist.RefusedOverrides);
        Assert.Equal(leftOut, worklist.Items[0].Case.Id);
    }

    [Fact]
    public void The_statutory_term_of_what_a_person_took_up_ranks_before_the_score()
    {
        WorklistRequest request = A.Request(A.Signal(euros: 10m, sentOn: A.Day.PlusDays(-27)), A.Signal(reference: "b", euros: 2_000m, address: A.Address(11)));
        string leftOut = Worklist.Make(request).Items.Single(i => !i.Case.IsOpen).Case.Id;

        WorklistItem first = Worklist.Make(request with { Overrides = [Override(leftOut, "low")] }).Items[0];

        Assert.Equal((leftOut, PriorityTier.TermNear, "low", PrioritySelection.ByLaw), (first.Case.Id, first.Tier, first.Class.Id, first.Selection));
    }

    [Fact]
    public void The_statutory_term_of_an_open_case_ranks_before_the_score_though_the_policy_would_leave_it_out_by_now()
    {
        WorklistRequest request = A.Request(A.Signal(reference: "b", euros: 2_000m, address: A.Address(11)));
        SignalCase near = A.Case(null, "Z-near", A.Signal(euros: 10m, sentOn: A.Day.PlusDays(-27)));
        SignalCase far = A.Case(null, "Z-far", A.Signal(euros: 10m, address: A.Address(12)));

        WorklistItem[] items = [.. Worklist.Make(request with { EarlierCases = [near, far] }).Items];

        Assert.Equal((near.Id, PriorityTier.TermNear, PrioritySelection.ByLaw), (items[0].Case.Id, items[0].Tier, items[0].Selection));
        Assert.Equal((far.Id, PriorityTier.LeftOut), (items[2].Case.Id, items[2].Tier));
    }

    [Fact]
    public void An_override_that_cannot_be_followed_is_told_with_its_reason()
    {
        WorklistRequest request = A.Request(A.Signal() with { Crisis = true }, A.Signal(reference: "b", address: A.Address(11)));
        WorklistItem[] items = [.. Worklist.Make(request).Items];

        Worklist worklist = Worklist.Make(request with
        {
            Overrides = [Override(items[0].Case.Id, "low"), Override(items[1].Case.Id, "highest"), Override("Z-elsewhere", "high")],
        });

        Assert.Equal(
            new[] { (items[0].Case.Id, OverrideRefusal.RankedByLaw), (items[1].Case.Id, OverrideRefusal.NoSuchClass), ("Z-elsewhere", OverrideRefusal.NoSuchCase) }
                .OrderBy(r => r.Item1, StringComparer.Ordinal),
            worklist.RefusedOverrides.Select(r => (r.Override.CaseId, r.Why)));
        Assert.Equal(items.Select(i => i.Class), worklist.Items.Select(i => i.Class));
    }

    [Fact]
    public void An_override_needs_a_reason_and_a_name()
    {
        Assert.Throws<ArgumentException>(() => Override("Z-1", "high") with { Reason = " " });
        Assert.Throws<ArgumentException>(() => Override("Z-1", "high") with { By = "" });
    }

    [Fact]
    public void A_class_that_asks_for_a_strategy_that_is_not_there_is_refused()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddClass("all", new("alles", "all"), 0, "by-pigeon").Build();

        Assert.Throws<ArgumentException>(() => Worklist.Make(A.Request() with { Policy = policy }));
    }

    [Fact]
    public void The_order_of_rows_changes_no_place() => Prop.ForAll(
        Gen.Shuffle(Households(30)).ToArbitrary(),
        shuffled =>
        {
            PriorityPolicy policy = new PriorityPolicyBuilder("test").AddAmountBands().AddClass("all", new("alles", "all"), 0, casesPerMonth: 7).WithRandomShare(30).Build();
            (string, PrioritySelection, bool)[] Places(Signal[] signals) =>
                [.. Worklist.Make(A.Request(signals) with { Policy = policy, RandomSeed = "s" }).Items.Select(i => (i.Case.Id, i.Selection, i.HasNoCapacity))];
            return Places(Households(30)).SequenceEqual(Places(shuffled));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static PriorityOverride Override(string caseId, string classId) =>
        new() { CaseId = caseId, ClassId = classId, Reason = "Bekend bij het wijkteam.", By = "medewerker 7", On = A.Day };

    private static Worklist Drawn(int percent, int count, string seed = "2027-03") => Worklist.Make(A.Request(Households(count)) with
    {
        Policy = new PriorityPolicyBuilder("test").AddAmountBands().WithRandomShare(percent).Build(),
        RandomSeed = seed,
    });

    private static Signal[] Households(int count) =>
        [.. Enumerable.Range(1, count).Select(n => A.Signal(reference: $"r{n}", euros: n % 2 == 0 ? 900m : 60m, address: A.Address(n)))];
}
