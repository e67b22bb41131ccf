using System.Reflection;

namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class PolicyCheckTests
{
    private static readonly PolicyDocument Complete = new()
    {
        Owner = "College van Voorbeeldstad",
        Goal = "Meer inwoners vroeg bereiken",
        CouncilPlan = "Plan schuldhulpverlening 2027-2030",
        ValidFrom = new LocalDate(2027, 1, 1),
        ValidUntil = new LocalDate(2030, 12, 31),
    };

    private static Text Why => new("Daarom.", "Therefore.");

    [Fact]
    public void The_published_tables_have_no_gap_and_no_row_out_of_reach()
    {
        Assert.Empty(Table(PublishedTables.Options(PublishedTables.Heemskerk)));
        Assert.DoesNotContain(PolicyCheck.Of(PublishedTables.Amsterdam), f => f.RuleId is not null || f.ClassId is not null);
        Assert.DoesNotContain(PolicyCheck.Of(PublishedTables.DenHaag(1_500)), f => f.RuleId is not null);
    }

    [Fact]
    public void A_table_without_a_last_row_has_a_gap_with_an_example()
    {
        DecisionTableOptions options = PublishedTables.Options(PublishedTables.Heemskerk);
        options.Rows.RemoveAt(3);

        PolicyFinding gap = Assert.Single(Table(options));

        Assert.Equal(("VS4101", "rules.heemskerk"), (gap.Code.Id, gap.Place));
        Assert.Equal("Een voorbeeld: soorten bedrijven: energiebedrijf; aantal bedrijven: 1; hoogste achterstand van één melding: € 0.", gap.Detail!.Dutch);
        Assert.Equal("An example: types of partner: energy supplier; number of partners: 1; highest arrears of one signal: €0.", gap.Detail.English);
    }

    [Fact]
    public void Bands_that_join_still_leave_a_gap_where_the_amount_is_not_known()
    {
        DecisionTableOptions bands = new()
        {
            Rows =
            [
                new DecisionTableRow("low", 0, Why).With(PriorityFact.TotalArrears, FactCondition.Below(250)),
                new DecisionTableRow("high", 10, Why).With(PriorityFact.TotalArrears, FactCondition.AtLeast(250)),
            ],
        };

        Assert.Equal("Een voorbeeld: achterstand samen: niet bekend.", Assert.Single(Table(bands)).Detail!.Dutch);
        bands.Rows[1] = new DecisionTableRow("high", 10, Why).With(PriorityFact.TotalArrears, FactCondition.AtLeast(250).OrUnknown());
        Assert.Empty(Table(bands));
    }

    [Fact]
    public void A_gap_of_one_cent_is_found()
    {
        PolicyFinding gap = Assert.Single(Table(new DecisionTableOptions
        {
            Rows =
            [
                new DecisionTableRow("low", 0, Why).With(PriorityFact.TotalArrears, FactCondition.AtMost(249.99m)),
                new DecisionTableRow("high", 10, Why).With(PriorityFact.TotalArrears, FactCondition.AtLeast(250.01m).OrUnknown()),
            ],
        }));

        Assert.Equal("Een voorbeeld: achterstand samen: € 250.", gap.Detail!.Dutch);
    }

    [Fact]
    public void A_row_below_a_row_without_conditions_never_decides()
    {
        PolicyFinding finding = Assert.Single(Table(new DecisionTableOptions
        {
            Rows = [new DecisionTableRow("all", 0, Why), new DecisionTableRow("rent", 10, Why).With(PriorityFact.PartnerTypes, FactCondition.AnyOf("rent"))],
        }));

        Assert.Equal(("VS4102", "rules.decision-table.rows.rent", "Het gaat om: all."), (finding.Code.Id, finding.Place, finding.Detail!.Dutch));
    }

    [Fact]
    public void Several_rows_together_can_put_a_row_out_of_reach()
    {
        PolicyFinding finding = Assert.Single(Table(new DecisionTableOptions
        {
            Rows =
            [
                new DecisionTableRow("threat", 9, Why).With(PriorityFact.IsThreatening, FactCondition.Yes),
                new DecisionTableRow("none", 0, Why).With(PriorityFact.IsThreatening, FactCondition.No),
                new DecisionTableRow("rent", 10, Why).With(PriorityFact.PartnerTypes, FactCondition.AnyOf("rent")),
            ],
        }));

        Assert.Equal(("VS4102", "This is about: threat, none."), (finding.Code.Id, finding.Detail!.English));
    }

    [Fact]
    public void Rows_that_cross_with_another_outcome_are_named()
    {
        PolicyFinding finding = Assert.Single(Table(new DecisionTableOptions
        {
            Rows =
            [
                new DecisionTableRow("rent", 10, Why).With(PriorityFact.PartnerTypes, FactCondition.AnyOf("rent")),
                new DecisionTableRow("low", 1, Why).With(PriorityFact.TotalArrears, FactCondition.Below(50)),
                new DecisionTableRow("otherwise", 0, Why),
            ],
        }));

        Assert.Equal(("VS4103", "low", "Het gaat om: rent."), (finding.Code.Id, finding.RowId, finding.Detail!.Dutch));
    }

    [Fact]
    public void Numbers_that_are_swapped_can_never_hold()
    {
        DecisionTableOptions options = new()
        {
            Match = DecisionTableMatch.AddUp,
            Rows = [new DecisionTableRow("swapped", 1, Why).With(PriorityFact.HighestArrears, FactCondition.Between(50_000, 1_000)), new DecisionTableRow("none", 1, Why).With(PriorityFact.SignalCount, FactCondition.Below(1))],
        };

        Assert.Equal(
            [("VS4104", "swapped", "Het gaat om: hoogste achterstand van één melding."), ("VS4104", "none", "Het gaat om: aantal meldingen.")],
            Table(options).Select(f => (f.Code.Id, f.RowId, f.Detail!.Dutch)));
    }

    [Fact]
    public void A_table_that_takes_too_long_says_so_and_nothing_more()
    {
        // Ten facts want nine places, and no two may have the same: to see that this leaves no gap, nearly all ways have to be tried.
        PriorityFact[] facts =
        [
            PriorityFact.TotalArrears, PriorityFact.HighestArrears, PriorityFact.SignalsWithoutAmount, PriorityFact.DaysInArrears, PriorityFact.ArrearsGrowth,
            PriorityFact.EarlierSignalCount, PriorityFact.DaysSinceEarlierSignal, PriorityFact.DaysSinceEarlierOutcome, PriorityFact.VisitsLeft, PriorityFact.WorkingDaysUntilEndOfSupply,
        ];
        DecisionTableOptions options = new()
        {
            Rows =
            [
                new DecisionTableRow("below-zero", 1, Why).With(facts[^1], FactCondition.Below(0)),
                .. facts.Select((f, i) => new DecisionTableRow($"out-{i}", 1, Why).With(f, f.MayBeUnknown ? FactCondition.AtLeast(9).OrUnknown() : FactCondition.AtLeast(9))),
                .. from i in Enumerable.Range(0, 10)
                   from j in Enumerable.Range(0, i)
                   from place in Enumerable.Range(0, 9)
                   select new DecisionTableRow($"same-{i}-{j}-{place}", 1, Why).With(facts[i], FactCondition.Band(place, place + 1)).With(facts[j], FactCondition.Band(place, place + 1)),
            ],
        };

        Assert.Equal("VS4105", Assert.Single(Table(options)).Code.Id);
    }

    [Fact]
    public void A_table_without_rows_is_reported() =>
        Assert.Equal("VS4118", Assert.Single(Table(new DecisionTableOptions())).Code.Id);

    [Fact]
    public void A_class_that_no_score_reaches_is_named()
    {
        PolicyFinding finding = Assert.Single(PolicyCheck.Of(new PriorityPolicyBuilder("test").WithDocument(Complete)
            .AddDecisionTable(o => o.Rows = [new DecisionTableRow("rent", 50, Why).With(PriorityFact.PartnerTypes, FactCondition.AnyOf("rent")), new DecisionTableRow("otherwise", 0, Why)])
            .AddClass("high", new Text("hoog", "high"), 60).AddClass("middle", new Text("midden", "middle"), 50).AddClass("low", new Text("laag", "low"), 10).Build()));

        Assert.Equal(("VS4106", "classes.high", "De scores liggen tussen 0 en 50."), (finding.Code.Id, finding.Place, finding.Detail!.Dutch));
    }

    [Fact]
    public void Every_rule_of_the_product_says_which_points_it_can_give()
    {
        PolicyFinding finding = Assert.Single(
            PolicyCheck.Of(new PriorityPolicyBuilder("test").AddCrisis(o => o.Points = 40).AddAmountBands().AddMultiplePartners(o => o.Points = 5)
                .AddClass("high", new Text("hoog", "high"), 600).AddClass("low", new Text("laag", "low"), 0).Build()),
            f => f.ClassId is not null);

        Assert.Equal(("VS4106", "high"), (finding.Code.Id, finding.ClassId));
    }

    [Fact]
    public void Of_classes_nothing_is_said_where_the_points_of_a_rule_are_not_known() => Assert.DoesNotContain(
        PolicyCheck.Of(new PriorityPolicyBuilder("test").Add(new RuleOfSomebody()).AddClass("high", new Text("hoog", "high"), 60).AddClass("low", new Text("laag", "low"), 0).Build()),
        f => f.ClassId is not null);

    [Fact]
    public void A_threshold_is_to_be_weighed_and_has_no_effect_in_a_strict_policy()
    {
        PolicyFinding[] findings = [.. PolicyCheck.Of(new PriorityPolicyBuilder("test").WithDocument(Complete).WithEveryoneAnOffer().AddThresholdAmount().AddRepeatedSignal().Build())];

        Assert.Equal([("VS4108", "threshold-amount"), ("VS4107", "threshold-amount")], findings.Select(f => (f.Code.Id, f.RuleId)));
        Assert.EndsWith("(Bron: Wgs art. 3 lid 1 onder b.)", findings[0].Detail!.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_leaves_out_is_found_too() => Assert.Contains(
        PolicyCheck.Of(new PriorityPolicyBuilder("test").WithEveryoneAnOffer().AddRepeatedSignal(o => o.LeaveOutNotGrown = true).Build()),
        f => f is { Code.Id: "VS4107", RuleId: "repeat" });

    [Fact]
    public void What_is_not_written_down_is_reported() => Assert.Equal(
        ["VS4109", "VS4110", "VS4111", "VS4112", "VS4115"], PolicyCheck.Of(new PriorityPolicyBuilder("test").Build()).Select(f => f.Code.Id));

    [Theory]
    [InlineData(2030, 12, 31, null)]
    [InlineData(2031, 1, 1, "VS4113")]
    [InlineData(2026, 12, 31, "VS4114")]
    [InlineData(2027, 1, 1, null)]
    public void A_policy_holds_for_at_most_four_years(int year, int month, int day, string? code) => Assert.Equal(
        code,
        PolicyCheck.Of(new PriorityPolicyBuilder("test").WithDocument(Complete with { ValidUntil = new LocalDate(year, month, day) }).AddCrisis().Build()).SingleOrDefault()?.Code.Id);

    [Fact]
    public void A_hidden_ranking_without_chance_and_a_fact_that_nobody_uses_are_reported()
    {
        PriorityPolicyBuilder builder = new PriorityPolicyBuilder("test").WithDocument(Complete).AddCrisis().WithHiddenRanking().AskFor(PriorityFact.HasMinorChildren);

        Assert.Equal(["VS4116", "VS4117"], PolicyCheck.Of(builder.Build()).Select(f => f.Code.Id));
        Assert.Equal(["VS4117"], PolicyCheck.Of(builder.WithRandomShare(5).Build()).Select(f => f.Code.Id));
    }

    [Fact]
    public void A_finding_can_stand_beside_those_of_files()
    {
        PolicyFinding finding = new(PolicyDiagnostics.NeverReached) { RuleId = "heemskerk", RowId = "amount" };

        Assert.Equal("beleid.json, rules.heemskerk.rows.amount", finding.ToDiagnostic("beleid.json").Place);
        Assert.Equal("VS4102 rules.heemskerk.rows.amount: This row never decides: rows above it always come first.", finding.ToString());
    }

    [Fact]
    public void Every_code_says_in_both_languages_what_it_is_and_what_to_do()
    {
        DiagnosticCode[] all = [.. typeof(PolicyDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticCode>()];

        Assert.Equal(18, all.Select(c => c.Id).Distinct().Count());
        Assert.All(all.SelectMany(c => new[] { c.Message, c.Remedy }), text =>
        {
            Assert.EndsWith(".", text.Dutch, StringComparison.Ordinal);
            Assert.EndsWith(".", text.English, StringComparison.Ordinal);
            Assert.NotEqual(text.Dutch, text.English);
        });
    }

    private static IReadOnlyList<PolicyFinding> Table(DecisionTableOptions options) =>
        PolicyCheck.Of(new PriorityPolicyBuilder("test").WithDocument(Complete).AddDecisionTable(o => (o.Id, o.Name, o.Match, o.Rows) = (options.Id, options.Name, options.Match, options.Rows)).Build());

    private sealed class RuleOfSomebody : IPriorityRule
    {
        private static readonly Reason Always = new("always", new Text("Altijd.", "Always."));

        public string Id => "somebody";

        public Text Name { get; } = new("van iemand", "of somebody");

        public Text Description { get; } = new("Van iemand.", "Of somebody.");

        public IReadOnlyList<PriorityFact> Uses => [PriorityFact.SignalCount];

        public RuleFinding Evaluate(in PriorityFacts facts) => RuleFinding.Applied(1, Always);
    }
}
