namespace Vroegsignalering.Core.Tests.Prioritisation.Explaining;

public sealed class WhatIfTests
{
    private static readonly PriorityPolicy Policy = new PriorityPolicyBuilder("voorbeeld")
        .AddThresholdAmount().AddAmountBands()
        .AddClass("high", new Text("hoog", "high"), 40).AddClass("middle", new Text("midden", "middle"), 25).AddClass("low", new Text("laag", "low"), 0)
        .Build();

    [Fact]
    public void The_answers_of_a_small_policy_read_like_this() => Assert.Equal(
        [
            "Als de achterstand samen € 250 tot en met € 999,99 was, dan viel de zaak in de klasse midden.",
            "Als de achterstand samen € 1.000 of meer was, dan viel de zaak in de klasse hoog.",
            "Als de achterstand samen € 49,99 of minder was, dan werd de zaak niet opgepakt.",
            "Als er een bedreigende situatie was, dan viel de zaak in de klasse spoed.",
            "Als het aantal werkdagen tot het einde van de wettelijke termijn 5 of minder was, dan ging de zaak voor, omdat de wettelijke termijn bijna voorbij is.",
        ],
        Policy.WhatIf(A.Facts).Select(a => a.Sentence.Dutch));

    [Fact]
    public void A_case_without_any_type_of_partner_is_not_supposed() => Assert.DoesNotContain(
        new PriorityPolicyBuilder("test").AddPartnerTypePoints().AddClass("a", new Text("a", "a"), 1).AddClass("b", new Text("b", "b"), 0).Build().WhatIf(A.Facts),
        answer => answer.Fact == PriorityFact.PartnerTypes);

    [Fact]
    public void An_end_of_supply_that_is_no_late_signal_is_not_supposed()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddLateSignal().AddClass("a", new Text("a", "a"), 1).AddClass("b", new Text("b", "b"), 0).Build();

        Assert.DoesNotContain(policy.WhatIf(A.Facts with { HasLateSignal = true, HasEndOfSupply = true }), answer => answer.Fact == PriorityFact.HasLateSignal);
        Assert.Contains(policy.WhatIf(A.Facts with { HasLateSignal = true }), answer => answer.Fact == PriorityFact.HasLateSignal);
    }

    [Fact]
    public void A_known_sum_of_signals_that_all_have_no_amount_is_not_supposed()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddMissingData(o => o.Facts = ["signalsWithoutAmount"])
            .AddClass("a", new Text("a", "a"), 1).AddClass("b", new Text("b", "b"), 0).Build();

        Assert.DoesNotContain(policy.WhatIf(A.Facts), answer => answer.Fact == PriorityFact.SignalsWithoutAmount);
        Assert.Contains(policy.WhatIf(A.Facts with { SignalCount = 2 }), answer => answer.Fact == PriorityFact.SignalsWithoutAmount);
    }

    [Fact]
    public void A_number_far_outside_its_range_is_no_reason_to_stop() => Assert.NotEmpty(Policy.WhatIf(A.Facts with
    {
        TotalArrears = Money.FromCents(long.MaxValue),
        HighestArrears = Money.FromCents(long.MaxValue),
    }));

    [Fact]
    public void The_answers_exist_in_english_too() => Assert.Equal(
        "If the arrears together were €1,000 or more, the case would fall in the class high.", Policy.WhatIf(A.Facts)[1].Sentence.English);

    [Fact]
    public void An_answer_has_the_fact_the_nearest_number_and_the_outcome()
    {
        WhatIfAnswer answer = Policy.WhatIf(A.Facts)[2];

        Assert.Equal(PriorityFact.TotalArrears, answer.Fact);
        Assert.Equal(100_00, answer.From);
        Assert.Equal(49_99, answer.To);
        Assert.Equal(PriorityClass.LeftOut, answer.Class);
        Assert.Equal(PriorityTier.LeftOut, answer.Rank.Tier);
    }

    [Fact]
    public void An_unknown_amount_is_asked_as_a_known_one()
    {
        string[] sentences = [.. Policy.WhatIf(A.Facts with { TotalArrears = null }).Where(a => a.Fact == PriorityFact.TotalArrears).Select(a => a.Sentence.Dutch)];

        Assert.Equal(
            [
                "Als de achterstand samen bekend was en € 49,99 of minder was, dan werd de zaak niet opgepakt.",
                "Als de achterstand samen bekend was en € 250 tot en met € 999,99 was, dan viel de zaak in de klasse midden.",
                "Als de achterstand samen bekend was en € 1.000 of meer was, dan viel de zaak in de klasse hoog.",
            ],
            sentences);
    }

    [Fact]
    public void From_an_unknown_number_of_days_nothing_is_told_twice()
    {
        string[] sentences = [.. Policy.WhatIf(A.Facts with { WorkingDaysUntilDeadline = null }).Select(a => a.Sentence.Dutch)];

        Assert.Contains(sentences, s => s.Contains("bekend was en 5 of minder was", StringComparison.Ordinal));
        Assert.Distinct(sentences);
    }

    [Fact]
    public void A_known_amount_is_asked_as_an_unknown_one() => Assert.Contains(
        "Als de achterstand samen niet bekend was, dan viel de zaak in de klasse laag.",
        Policy.WhatIf(A.Facts with { TotalArrears = A.Euros(5_000) }).Select(a => a.Sentence.Dutch));

    [Fact]
    public void What_the_law_protects_is_asked_although_no_rule_uses_it() => Assert.Contains(
        "Als dit een herhaalde melding was en de achterstand was gegroeid, dan viel de zaak in de klasse laag.",
        Policy.WhatIf(A.Facts with { TotalArrears = A.Euros(20) }).Select(a => a.Sentence.Dutch));

    [Fact]
    public void A_type_of_partner_can_be_added_or_taken_away()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("soort").AddPartnerTypePoints()
            .AddClass("high", new Text("hoog", "high"), 20).AddClass("middle", new Text("midden", "middle"), 15).AddClass("low", new Text("laag", "low"), 0).Build();

        PriorityFacts two = A.Facts with { SignalCount = 2, PartnerCount = 2, PartnerTypes = PartnerTypes.Of(PartnerType.Energy, PartnerType.HealthInsurance) };

        Assert.Equal(
            [
                "Als er ook een melding was van: verhuurder, dan viel de zaak in de klasse hoog.",
                "Als er geen melding was van: energiebedrijf, dan viel de zaak in de klasse laag.",
            ],
            policy.WhatIf(two).Where(a => a.Fact == PriorityFact.PartnerTypes).Select(a => a.Sentence.Dutch));
    }

    [Fact]
    public void A_day_on_which_supply_ends_is_not_asked_without_an_announced_end()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("dagen").Add(new DaysRule())
            .AddClass("high", new Text("hoog", "high"), 1).AddClass("low", new Text("laag", "low"), 0).Build();

        Assert.DoesNotContain(policy.WhatIf(A.Facts), a => a.Fact == PriorityFact.WorkingDaysUntilEndOfSupply);
        Assert.Contains(policy.WhatIf(A.Facts with { HasEndOfSupply = true }), a => a.Fact == PriorityFact.WorkingDaysUntilEndOfSupply);
    }

    [Fact]
    public void A_fact_that_stops_takes_with_it_what_rests_on_it()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("dagen").Add(new DaysRule())
            .AddClass("high", new Text("hoog", "high"), 1).AddClass("low", new Text("laag", "low"), 0).Build();

        // With the days the case would stay high, without them it would not: so the question has no answer.
        Assert.DoesNotContain(
            policy.WhatIf(A.Facts with { HasEndOfSupply = true, WorkingDaysUntilEndOfSupply = 3 }), a => a.Fact == PriorityFact.HasEndOfSupply);
    }

    [Fact]
    public void A_narrow_band_in_the_settings_is_found_far_away()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("smal")
            .AddAmountBands(o => o.Bands = [new(123_456.78m, 10), new(123_456.79m, 0)])
            .AddClass("high", new Text("hoog", "high"), 10).AddClass("low", new Text("laag", "low"), 0).Build();

        WhatIfAnswer answer = policy.WhatIf(A.Facts).First(a => a.Fact == PriorityFact.TotalArrears);

        Assert.Equal(123_456_78, answer.To);
        Assert.Equal("Als de achterstand samen € 123.456,78 was, dan viel de zaak in de klasse hoog.", answer.Sentence.Dutch);
    }

    [Fact]
    public void Every_fact_has_words_for_every_change()
    {
        foreach (PriorityFact fact in PriorityFact.All)
        {
            long[] values = fact.Unit is PriorityFactUnit.Choice ? [.. Enumerable.Range(0, fact.Choices.Count).Select(n => (long)n)]
                : fact.Unit is PriorityFactUnit.Set ? [.. Enumerable.Range(1, fact.Choices.Count - 1).Select(n => 1L << n)]
                : [0, 1];
            Assert.All(values, v =>
            {
                Text words = WhatIfTexts.Change(fact, 0, v, new WhatIfRun(2, 3, 0));
                Assert.NotEqual(words.Dutch, words.English);
                Assert.DoesNotContain("‘", words.Dutch, StringComparison.Ordinal);
            });
            Assert.True(!fact.MayBeUnknown || !WhatIfTexts.Change(fact, 0, null, default).Dutch.Contains('‘', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_fact_of_a_host_is_named_as_the_host_names_it()
    {
        HostFact fact = new("btw", new Text("btw-nummer bekend", "VAT number known"), PriorityFactUnit.YesNo, new Text("doel", "purpose"), "Wgs art. 8b");

        Assert.Equal("‘btw-nummer bekend’ ja was", WhatIfTexts.Change(fact, 0, 1, default).Dutch);
    }

    private sealed class DaysRule : IPriorityRule
    {
        private static readonly Reason Days = new("days", new Text("Er is een dag.", "There is a day."));

        public string Id => "days";

        public Text Name => new("dagen", "days");

        public Text Description => new("Een dag geeft 1 punt.", "A day gives 1 point.");

        public IReadOnlyList<PriorityFact> Uses => [PriorityFact.WorkingDaysUntilEndOfSupply];

        public RuleFinding Evaluate(in PriorityFacts facts) =>
            facts.WorkingDaysUntilEndOfSupply is null ? RuleFinding.NotApplied(Days) : RuleFinding.Applied(1, Days);
    }
}
