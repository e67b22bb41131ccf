namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class DecisionTableTests
{
    private static readonly PriorityFacts Energy = A.Facts with { PartnerCount = 1, HighestArrears = A.Euros(100) };

    [Fact]
    public void Heemskerk_visits_for_rent() =>
        Assert.Equal((100, "Het gaat om huur."), Heemskerk(Energy with { PartnerTypes = PartnerTypes.Of(PartnerType.Rent) }));

    [Fact]
    public void Heemskerk_visits_when_two_partners_report() =>
        Assert.Equal((100, "Er zijn meldingen van twee of meer bedrijven."), Heemskerk(Energy with { PartnerCount = 2 }));

    [Theory]
    [InlineData(999.99, 0)]
    [InlineData(1_000, 100)]
    [InlineData(50_000, 100)]
    [InlineData(50_000.01, 0)]
    public void Heemskerk_visits_from_1000_up_to_and_including_50000_euros(double euros, int points) =>
        Assert.Equal(points, Heemskerk(Energy with { HighestArrears = A.Euros((decimal)euros) }).Points);

    [Fact]
    public void Heemskerk_writes_and_calls_otherwise() =>
        Assert.Equal((0, "Het gaat niet om huur, meer bedrijven of een hoog bedrag."), Heemskerk(Energy));

    [Fact]
    public void Heemskerk_does_not_visit_for_an_amount_that_is_not_known() => Assert.Equal(0, Heemskerk(Energy with { HighestArrears = null }).Points);

    [Theory]
    [InlineData(0, "automatic")]
    [InlineData(249.99, "automatic")]
    [InlineData(250, "worker")]
    public void Amsterdam_sends_a_message_by_itself_below_250_euros(double euros, string expected) =>
        Assert.Equal(expected, PublishedTables.Amsterdam.Assess(Energy with { TotalArrears = A.Euros((decimal)euros) }).Class.Id);

    [Theory]
    [InlineData(100, 0, 1, "1 rij telt mee. Elke melding krijgt een kaart met een aanbod van hulp (1 punt).")]
    [InlineData(2_000, 0, 11, "2 rijen tellen mee. Elke melding krijgt een kaart met een aanbod van hulp (1 punt). De achterstand hoort bij de hoogste (10 punten).")]
    [InlineData(100, 2, 11, "2 rijen tellen mee. Elke melding krijgt een kaart met een aanbod van hulp (1 punt). Er waren eerder meldingen (10 punten).")]
    public void Den_Haag_adds_up_and_names_every_row_that_counts(int euros, int earlier, int points, string reason)
    {
        RuleOutcome outcome = Assert.Single(
            PublishedTables.DenHaag(1_500).Assess(Energy with { HighestArrears = A.Euros(euros), EarlierSignalCount = earlier }).Outcomes);

        Assert.Equal((points, reason), (outcome.Finding.Points, outcome.ReasonIn(Language.Dutch)));
    }

    [Fact]
    public void A_table_is_described_row_by_row_in_both_languages()
    {
        Text description = PublishedTables.OfJson(PublishedTables.Heemskerk).Rules[0].Description;

        Assert.Equal(
            "De rijen worden van boven naar beneden gelezen. De eerste rij die past, beslist. Rij 1 (soorten bedrijven: verhuurder): 100 punten. "
            + "Rij 2 (aantal bedrijven: 2 of meer): 100 punten. Rij 3 (hoogste achterstand van één melding: € 1.000 tot en met € 50.000): 100 punten. "
            + "Rij 4 (altijd): 0 punten.", description.Dutch);
        Assert.Equal(
            "Rows are read from top to bottom. The first that matches decides. Row 1 (types of partner: landlord): 100 points. "
            + "Row 2 (number of partners: 2 or more): 100 points. Row 3 (highest arrears of one signal: €1,000 up to and including €50,000): 100 points. "
            + "Row 4 (always): 0 points.", description.English);
    }

    [Theory]
    [InlineData("\"totalArrears\": { \"below\": 250 }", "achterstand samen: minder dan € 250")]
    [InlineData("\"totalArrears\": { \"from\": 50, \"below\": 250.50 }", "achterstand samen: € 50 of meer en minder dan € 250,50")]
    [InlineData("\"totalArrears\": [{ \"to\": 250 }, \"unknown\"]", "achterstand samen: € 250 of minder of niet bekend")]
    [InlineData("\"totalArrears\": \"unknown\"", "achterstand samen: niet bekend")]
    [InlineData("\"signalCount\": 2", "aantal meldingen: 2")]
    [InlineData("\"isThreatening\": false", "bedreigende situatie: nee")]
    [InlineData("\"isOnSafetyList\": [true, \"unknown\"]", "op de uitsluitingslijst: ja of niet bekend")]
    [InlineData("\"repeat\": [\"grown\", \"unknown\"]", "herhaalde melding: herhaling, gegroeid of herhaling niet te bepalen")]
    [InlineData("\"repeat\": \"unknown\"", "herhaalde melding: herhaling niet te bepalen")]
    [InlineData("\"partnerTypes\": { \"allOf\": [\"rent\", \"energy\"] }", "soorten bedrijven: verhuurder en energiebedrijf")]
    public void Every_form_of_a_condition_has_words(string when, string words) =>
        Assert.Contains($"Rij 1 ({words}): 5 punten.", OneRow(when).Rules[0].Description.Dutch, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_fact_matches_only_where_the_condition_says_so()
    {
        PriorityFacts unknown = A.Facts with { TotalArrears = null };

        Assert.Equal(0, OneRow("\"totalArrears\": { \"from\": 0 }").Score(unknown).Score);
        Assert.Equal(5, OneRow("\"totalArrears\": \"unknown\"").Score(unknown).Score);
        Assert.Equal(5, OneRow("\"totalArrears\": [{ \"from\": 0 }, \"unknown\"]").Score(unknown).Score);
        Assert.Equal(0, OneRow("\"totalArrears\": \"unknown\"").Score(A.Facts).Score);
    }

    [Fact]
    public void A_set_has_one_of_the_names_or_all_of_them()
    {
        PriorityFacts rent = A.Facts with { PartnerTypes = PartnerTypes.Of(PartnerType.Rent) };
        PriorityFacts both = rent with { PartnerTypes = rent.PartnerTypes.With(PartnerType.Energy) };
        PriorityPolicy any = OneRow("\"partnerTypes\": [\"rent\", \"energy\"]"), all = OneRow("\"partnerTypes\": { \"allOf\": [\"rent\", \"energy\"] }");

        Assert.Equal((5, 5), (any.Score(rent).Score, any.Score(both).Score));
        Assert.Equal((0, 5), (all.Score(rent).Score, all.Score(both).Score));
    }

    [Fact]
    public void A_row_that_leaves_out_gives_way_to_the_law()
    {
        PriorityPolicy policy = PublishedTables.OfJson("""
            { "id": "t", "rows": [ { "id": "low", "when": { "totalArrears": { "below": 50 } }, "leaveOut": "unjustified", "reason": { "nl": "Laag bedrag.", "en": "Low amount." } } ] }
            """);
        PriorityFacts low = A.Facts with { TotalArrears = A.Euros(49.99m) };

        Assert.Equal(PriorityTier.LeftOut, policy.Score(low).Tier);
        Assert.Equal(PriorityTier.ThreateningSituation, policy.Score(low with { IsThreatening = true }).Tier);
        Assert.Equal("Geen rij van de tabel past bij deze melding.", policy.Assess(A.Facts).Outcomes.Single().ReasonIn(Language.Dutch));
        Assert.Equal("Wgs art. 3 lid 1 onder b", policy.Rules[0].Caution!.Source.ToString());
    }

    [Fact]
    public void A_policy_can_have_several_tables() => Assert.Equal(12, new PriorityPolicyBuilder("test")
        .AddDecisionTable(o => (o.Id, o.Rows) = ("one", [new DecisionTableRow("a", 5, Why)]))
        .AddDecisionTable(o => (o.Id, o.Rows) = ("other", [new DecisionTableRow("a", 7, Why)])).Build().Score(A.Facts).Score);

    [Fact]
    public void A_fact_of_the_host_counts_in_its_own_unit()
    {
        HostFact fee = new("service-fee", new Text("servicekosten", "service fee"), PriorityFactUnit.Cents, new Text("doel", "purpose"), "Wgs art. 8b");
        PriorityPolicyBuilder builder = new PriorityPolicyBuilder("test").AddDecisionTable(o =>
            o.Rows = [new DecisionTableRow("a", 5, Why).With(fee, FactCondition.AtLeast(12.50m))]);

        Assert.Throws<InvalidOperationException>(() => builder.Build());
        PriorityPolicy policy = builder.AddHostFact(fee).Build();

        Assert.Equal(0, policy.Score(A.Facts).Score);
        Assert.Equal(0, policy.Score(fee.In(A.Facts, 12_49)).Score);
        Assert.Equal(5, policy.Score(fee.In(A.Facts, 12_50)).Score);
        Assert.Contains("servicekosten: € 12,50 of meer", policy.Rules[0].Description.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_looks_at_children_has_to_ask_for_them_and_says_what_to_weigh()
    {
        PriorityPolicyBuilder builder = new PriorityPolicyBuilder("test").AddDecisionTable(o =>
            o.Rows = [new DecisionTableRow("a", 5, Why).With(PriorityFact.HasMinorChildren, FactCondition.Yes)]);

        Assert.Throws<InvalidOperationException>(() => builder.Build());
        Assert.Equal("Wgs art. 8b", builder.AskFor(PriorityFact.HasMinorChildren).Build().Rules[0].Caution!.Source.ToString());
    }

    [Fact]
    public void Choices_can_be_named_by_their_members()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddDecisionTable(o => o.Rows =
        [
            new DecisionTableRow("a", 5, Why).With(PriorityFact.Repeat, FactCondition.AnyOf(RepeatKind.Grown))
                .With(PriorityFact.PartnerTypes, FactCondition.AllOf(PartnerType.CakHealthInsurance, PartnerType.Rent)),
        ]).Build();

        Assert.Equal(5, policy.Score(A.Facts with { Repeat = RepeatKind.Grown, PartnerTypes = PartnerTypes.Of(PartnerType.Rent, PartnerType.CakHealthInsurance) }).Score);
        Assert.Equal(0, policy.Score(A.Facts with { Repeat = RepeatKind.Grown, PartnerTypes = PartnerTypes.Of(PartnerType.Rent) }).Score);
    }

    [Fact]
    public void Evaluating_a_table_allocates_nothing()
    {
        PriorityPolicy[] policies = [PublishedTables.OfJson(PublishedTables.Heemskerk), PublishedTables.Amsterdam, PublishedTables.DenHaag(1_500)];
        PriorityFacts[] facts = [Energy, Energy with { PartnerCount = 2 }, Energy with { HighestArrears = A.Euros(2_000) }, A.Facts];
        PriorityScore[] scores = new PriorityScore[facts.Length];
        foreach (PriorityPolicy policy in policies)
        {
            policy.Score(facts, scores);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (PriorityPolicy policy in policies)
        {
            policy.Score(facts, scores);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Each_fact_is_read_as_its_descriptor_reads_it() => Assert.All(PriorityFact.All.Index(), item =>
    {
        foreach (long? number in new long?[] { item.Item.Minimum, item.Item.Maximum, item.Item.MayBeUnknown ? null : item.Item.Maximum })
        {
            Assert.Equal(number ?? FactNumbers.Unknown, FactNumbers.Of(item.Item.In(A.Facts, number), item.Index));
        }
    });

    private static Text Why => new("Daarom.", "Therefore.");

    private static (int Points, string Reason) Heemskerk(PriorityFacts facts)
    {
        RuleOutcome outcome = Assert.Single(PublishedTables.OfJson(PublishedTables.Heemskerk).Assess(facts).Outcomes);
        return (outcome.Finding.Points, outcome.ReasonIn(Language.Dutch));
    }

    private static PriorityPolicy OneRow(string when) => PublishedTables.OfJson(
        $$"""{ "id": "t", "rows": [ { "id": "a", "when": { {{when}} }, "points": 5, "reason": { "nl": "Daarom.", "en": "Therefore." } } ] }""");
}
