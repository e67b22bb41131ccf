using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Testing.Prioritisation;

namespace Vroegsignalering.Testing.Tests.Prioritisation;

public sealed class PriorityRuleConformanceTests
{
    private static readonly HostFact Visits = new(
        "visits", new Text("bezoeken", "visits"), PriorityFactUnit.Count, new Text("Kiezen.", "To choose."), "Wgs art. 8b");

    private static readonly int[] Ages = new int[151];

    private static int _calls;

    [Fact]
    public void A_rule_without_faults_has_no_findings()
    {
        RuleConformanceReport report = PriorityRuleConformance.Check(new BadRule());

        Assert.Empty(report.Failures);
        Assert.Empty(report.Notes);
    }

    [Fact]
    public void A_rule_that_counts_its_calls_is_not_pure() =>
        Assert.Contains("readonly", Failure("pure", f => RuleFinding.Applied(Interlocked.Increment(ref _calls) % 7, BadRule.Some, f.SignalCount)).Repair, StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_remembers_the_call_before_is_not_pure()
    {
        int before = 0;

        RuleConformanceFinding found = Failure("pure", f =>
        {
            int last = before;
            before = f.SignalCount;
            return RuleFinding.Applied(last % 7, BadRule.Some, f.SignalCount);
        });

        Assert.NotNull(found.Facts);
    }

    [Fact]
    public void A_reason_that_depends_on_the_culture_is_found() =>
        Assert.Contains("InvariantCulture", Failure("culture", f => f.SignalCount < 0
            ? BadRule.Good(f)
            : RuleFinding.Applied(1, new Reason("culture", new Text($"Het is {1.5m.ToString(CultureInfo.CurrentCulture)}.", "It is.")), f.SignalCount)).Repair, StringComparison.Ordinal);

    [Fact]
    public void A_description_that_depends_on_the_culture_is_found() =>
        Assert.Contains("Dutch and English", Failure("culture", new BadRule
        {
            MakeDescription = () => new Text($"Het is {(-5).ToString(CultureInfo.CurrentCulture)} en {1.5.ToString(CultureInfo.CurrentCulture)}.", "It is."),
        }).Repair, StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_throws_in_another_culture_is_found() => Assert.Contains("InvalidOperationException", Failure("culture", f =>
        CultureInfo.CurrentCulture.Name == "nl-NL" ? throw new InvalidOperationException() : BadRule.Good(f)).What, StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_differs_per_thread_is_found()
    {
        int own = Environment.CurrentManagedThreadId;

        RuleConformanceFinding found = Failure("threads", f => RuleFinding.Applied(Environment.CurrentManagedThreadId == own ? 1 : 2, BadRule.Some, f.SignalCount));

        Assert.Contains("Share nothing", found.Repair, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_throws_on_several_threads_is_found()
    {
        int own = Environment.CurrentManagedThreadId;

        RuleConformanceFinding found = Failure("threads", f => Environment.CurrentManagedThreadId == own ? BadRule.Good(f) : throw new InvalidOperationException());

        Assert.Contains("InvalidOperationException", found.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_throws_on_unknown_is_found_with_facts_that_do_it()
    {
        RuleConformanceFinding found = Failure("throws", new BadRule
        {
            Uses = [PriorityFact.DaysInArrears],
            Find = f => RuleFinding.Applied(1, BadRule.Some, f.DaysInArrears!.Value),
        });

        Assert.Contains("Unknown is a value", found.Repair, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(found.Facts!);
        Assert.True(PriorityFactsJson.TryRead(json.RootElement, out PriorityFacts facts));
        Assert.Null(facts.DaysInArrears);
    }

    [Fact]
    public void A_rule_that_cannot_count_what_is_out_of_range_is_found() => Failure("throws", new BadRule
    {
        Uses = [PriorityFact.OldestAge],
        Find = f => RuleFinding.Applied(Ages[f.OldestAge ?? 0], BadRule.Some, f.OldestAge ?? 0),
    });

    [Theory]
    [InlineData(1_000_001)]
    [InlineData(-1_000_001)]
    public void Too_many_points_are_found(int points) => Assert.Contains("[Range(", Failure("points", f => f.SignalCount > 3
        ? RuleFinding.Applied(points, BadRule.Other) : BadRule.Good(f)).Repair, StringComparison.Ordinal);

    [Fact]
    public void A_finding_that_nobody_made_is_found() =>
        Assert.Contains("never default", Failure("finding", f => f.SignalCount == 1 ? default : BadRule.Good(f)).Repair, StringComparison.Ordinal);

    [Fact]
    public void A_fact_that_is_not_named_is_found()
    {
        RuleConformanceFinding found = Failure("undeclared-fact", f => RuleFinding.Applied(f.YoungestAge == 18 ? 5 : 1, BadRule.Some, f.SignalCount));

        Assert.Contains("youngestAge", found.What, StringComparison.Ordinal);
        Assert.Contains("Add the fact to Uses", found.Repair, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_the_host_that_are_not_named_are_found() =>
        Failure("undeclared-fact", f => RuleFinding.Applied(f.Host is null ? 5 : 1, BadRule.Some, f.SignalCount));

    [Fact]
    public void A_named_fact_that_never_matters_is_a_note_or_when_asked_a_failure()
    {
        BadRule rule = new() { Uses = [PriorityFact.SignalCount, PriorityFact.OldestAge] };

        RuleConformanceFinding note = Assert.Single(PriorityRuleConformance.Check(rule).Notes, n => n.Check == "named-fact");
        RuleConformanceFinding failure = Assert.Single(PriorityRuleConformance.Check(rule, new RuleConformanceOptions { EveryNamedFactMustMatter = true }).Failures);

        Assert.Contains("oldestAge", note.What, StringComparison.Ordinal);
        Assert.Contains("8b", failure.Repair, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Het is een {.", "It is.", "has a brace or bar left")]
    [InlineData("Het is", "It is.", "full stop")]
    [InlineData("Het is.", "", "empty in Dutch or English")]
    [InlineData("Het is.", "Het is.", "same in Dutch and English")]
    public void A_bad_text_is_found_in_a_description(string dutch, string english, string what) =>
        Assert.Contains(what, Failure("description", new BadRule { MakeDescription = () => new Text(dutch, english) }).What, StringComparison.Ordinal);

    [Theory]
    [InlineData("Het is een }.", "It is.", "has a brace or bar left")]
    [InlineData("Het is {0}", "It is {0}.", "full stop")]
    [InlineData("Het is {0}.", "", "empty in Dutch or English")]
    [InlineData("Het is {0}.", "Het is {0}.", "same in Dutch and English")]
    public void A_bad_text_is_found_in_a_reason(string dutch, string english, string what)
    {
        Reason bad = new("bad", new Text(dutch, english));

        Assert.Contains(what, Failure("reason", f => RuleFinding.NotApplied(bad, f.SignalCount, 2)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_of_a_reason_with_a_capital_is_found() =>
        Assert.Contains("lower case", Failure("reason", f => RuleFinding.NotApplied(new Reason("Bad", BadRule.Some.Sentence), f.SignalCount)).Repair, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("Home visits")]
    public void A_bad_id_is_found(string id) => Assert.Contains("hyphens", Failure("id", new BadRule { Id = id }).Repair, StringComparison.Ordinal);

    [Theory]
    [InlineData("Aantal", "number")]
    [InlineData("aantal", "number.")]
    [InlineData("aantal", "")]
    public void A_bad_name_is_found(string dutch, string english) => Failure("name", new BadRule { Name = new Text(dutch, english) });

    [Fact]
    public void A_rule_that_names_no_facts_is_found() => Failure("uses", new BadRule { Uses = [] });

    [Fact]
    public void A_kind_that_names_no_facts_with_some_settings_is_noted() =>
        Assert.Contains("settings", Assert.Single(PriorityRuleConformance.Check(BadKinds.Silent).Notes, n => n.Check == "uses").What, StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_names_a_fact_twice_is_found() => Failure("uses", new BadRule { Uses = [PriorityFact.SignalCount, PriorityFact.SignalCount] });

    [Fact]
    public void A_caution_without_a_source_is_found() =>
        Failure("caution", new BadRule { Caution = new RuleCaution(new Text("Let op.", "Take care."), null!) });

    [Fact]
    public void A_rule_that_leaves_out_without_a_caution_is_noted() => Assert.Contains(
        PriorityRuleConformance.Check(new BadRule { Find = f => f.SignalCount > 1 ? RuleFinding.LeftOutAsUnjustified(BadRule.Other) : BadRule.Good(f) }).Notes,
        n => n.Check == "caution");

    [Fact]
    public void A_fact_of_the_host_without_a_purpose_in_english_is_found() => Failure("host-fact", new BadRule
    {
        Uses = [new HostFact("visits", new Text("bezoeken", "visits"), PriorityFactUnit.Count, new Text("Kiezen.", ""), "Wgs art. 8b")],
        Find = f => RuleFinding.Applied(1, BadRule.Some, f.Host?.Of("host:visits") ?? 0),
    });

    [Fact]
    public void Two_facts_of_the_host_with_one_key_are_found() => Failure("policy", new BadRule
    {
        Uses = [Visits, new HostFact("visits", new Text("dagen", "days"), PriorityFactUnit.Days, new Text("Kiezen.", "To choose."), "Wgs art. 8b")],
        Find = f => RuleFinding.Applied(1, BadRule.Some, f.Host?.Of("host:visits") ?? 0),
    });

    [Fact]
    public void A_struct_that_allocates_in_bulk_is_a_failure_and_a_class_a_note()
    {
        Func<PriorityFacts, RuleFinding> find = f => RuleFinding.Applied(1, BadRule.Some, new List<int> { f.SignalCount, 2 }[0]);

        Assert.Contains("static readonly", Assert.Single(PriorityRuleConformance.Check(new StructRule(find)).Failures, f => f.Check == "allocation").Repair, StringComparison.Ordinal);
        Assert.Contains("allocation", PriorityRuleConformance.Check(new BadRule { Find = find }).Notes.Select(n => n.Check));
        Assert.Empty(PriorityRuleConformance.Check(new StructRule(BadRule.Good)).Findings);
    }

    [Fact]
    public void A_setting_with_a_capital_is_found() => Assert.Contains(
        PriorityRuleConformance.Check(BadKinds.Bad).Failures, f => f.Check == "setting-name" && f.What.Contains("'band.From'", StringComparison.Ordinal) && f.Repair.Contains("CamelCase", StringComparison.Ordinal));

    [Fact]
    public void Points_without_a_range_are_found() => Assert.Contains(
        PriorityRuleConformance.Check(BadKinds.Bad).Failures, f => f.Check == "setting-range" && f.What.Contains("'pointsWithoutRange'", StringComparison.Ordinal));

    [Fact]
    public void A_setting_that_makes_a_rule_throw_is_found() => Assert.Contains(
        PriorityRuleConformance.Check(BadKinds.Overflowing).Failures, f => f.Check == "setting-range" && f.What.Contains("OverflowException", StringComparison.Ordinal));

    [Fact]
    public void A_setting_that_is_lost_in_a_file_is_found()
    {
        RuleConformanceFinding found = Assert.Single(PriorityRuleConformance.Check(BadKinds.Bad, [o => o.Forgotten = 3]).Failures, f => f.Check == "round-trip");

        Assert.Contains("[JsonIgnore]", found.Repair, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_take_anything_are_found() => Assert.Contains(
        PriorityRuleConformance.Check(BadKinds.Loose).Failures, f => f.Check == "unknown-setting" && f.Repair.Contains("Disallow", StringComparison.Ordinal));

    [Fact]
    public void Settings_outside_their_range_are_refused_when_they_are_tried() =>
        Assert.Contains(PriorityRuleConformance.Check(BadKinds.Bad, [o => o.Points = 2_000_000]).Failures, f => f.Check == "settings" && f.Settings.Contains("2000000", StringComparison.Ordinal));

    [Fact]
    public void A_rule_with_another_id_than_its_kind_is_found() => Assert.Contains(PriorityRuleConformance.Check(BadKinds.OtherName).Failures, f => f.Check == "id");

    [Fact]
    public void A_kind_with_the_id_of_a_rule_of_the_product_is_found() => Assert.Contains(PriorityRuleConformance.Check(BadKinds.Taken).Failures, f => f.Check == "id");

    [Fact]
    public void A_rule_without_defaults_is_found() => Assert.Equal("settings", Assert.Single(PriorityRuleConformance.Check(BadKinds.Unmakeable).Failures).Check);

    [Fact]
    public void One_exception_tells_all_that_is_wrong()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(
            () => PriorityRuleConformance.AssertConforms(new BadRule { Id = "Bad", Name = new Text("Aantal", "number") }));

        Assert.Contains("failure id:", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("failure name:", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Repair:", thrown.Message, StringComparison.Ordinal);
        PriorityRuleConformance.AssertConforms(new BadRule());
    }

    [Fact]
    public void The_same_seed_gives_the_same_report()
    {
        static string Report() => PriorityRuleConformance.Check(BadKinds.Bad, [o => o.Forgotten = 3]).ToString();

        Assert.Equal(Report(), Report());
    }

    private static RuleConformanceFinding Failure(string check, Func<PriorityFacts, RuleFinding> find) => Failure(check, new BadRule { Find = find });

    private static RuleConformanceFinding Failure(string check, BadRule rule)
    {
        RuleConformanceReport report = PriorityRuleConformance.Check(rule);
        RuleConformanceFinding? found = report.Failures.FirstOrDefault(f => f.Check == check);
        Assert.True(found is not null, report.ToString());
        return found;
    }

    private readonly struct StructRule(Func<PriorityFacts, RuleFinding> find) : IPriorityRule
    {
        public string Id => "struct";

        public Text Name => new("aantal", "number");

        public Text Description => new("Elke melding telt.", "Every signal counts.");

        public IReadOnlyList<PriorityFact> Uses => [PriorityFact.SignalCount];

        public RuleFinding Evaluate(in PriorityFacts facts) => find(facts);
    }
}
