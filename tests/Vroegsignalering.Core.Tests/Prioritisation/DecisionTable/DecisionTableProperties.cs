namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class DecisionTableProperties
{
    [Fact]
    public void A_table_finds_what_reading_it_word_for_word_finds() => Prop.ForAll(
        AnyTable.Options.ToArbitrary(), AnyTable.Facts.ToArbitrary(),
        (options, facts) =>
        {
            RuleFinding finding = new DecisionTableRule(AnyTable.Model(options)).Evaluate(facts);
            DecisionTableRow[] matching = [.. options.Rows.Where(row => row.When.All(w => Holds(w.Key, w.Value, facts)))];
            return matching is []
                ? !finding.HasApplied
                : options.Match == DecisionTableMatch.AddUp
                ? finding.Points == matching.Sum(row => row.Points) && finding.Second == matching.Length && finding.Effect == RuleEffect.Points
                : finding.Points == matching[0].Points && finding.Reason.Code == $"generated-{matching[0].Id}" && finding.Effect == Effect(matching[0]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Adding_up_names_exactly_the_rows_that_match() => Prop.ForAll(
        AnyTable.Options.ToArbitrary(), AnyTable.Facts.ToArbitrary(),
        (options, facts) =>
        {
            DecisionTableRow[] named = [.. options.Rows.Select(row => row with { LeaveOut = null, Reason = new Text($"Dit is {row.Id}.", $"This is {row.Id}.") })];
            DecisionTableOptions table = new() { Match = DecisionTableMatch.AddUp, Rows = named };
            string reason = new DecisionTableRule(AnyTable.Model(table)).Evaluate(facts).ReasonIn(Language.English);
            return named.All(row => row.When.All(w => Holds(w.Key, w.Value, facts)) == reason.Contains($"This is {row.Id} (", StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_fact_that_a_table_does_not_use_never_changes_its_finding() => Prop.ForAll(
        AnyTable.Options.ToArbitrary(), AnyTable.Facts.ToArbitrary(), AnyTable.Facts.ToArbitrary(),
        (options, facts, others) =>
        {
            DecisionTableRule rule = new(AnyTable.Model(options));
            PriorityFacts mixed = rule.Uses.Aggregate(others, (mix, fact) => fact.In(mix, fact.Of(facts)));
            return rule.Evaluate(mixed) == rule.Evaluate(facts);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Settings_survive_being_written_and_read() => Prop.ForAll(
        AnyTable.Options.ToArbitrary(), AnyTable.Facts.ToArbitrary(),
        (options, facts) =>
        {
            DecisionTableOptions read = PublishedTables.Options(AnyTable.Json(options));
            DecisionTableRule one = new(AnyTable.Model(options)), other = new(AnyTable.Model(read));
            return AnyTable.Json(read) == AnyTable.Json(options) && one.Evaluate(facts) == other.Evaluate(facts) && one.Description == other.Description;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_description_has_a_sentence_for_every_row() => Prop.ForAll(
        AnyTable.Options.ToArbitrary(),
        options =>
        {
            Text description = new DecisionTableRule(AnyTable.Model(options)).Description;
            return Enumerable.Range(1, options.Rows.Count).All(n =>
                description.Dutch.Contains($"Rij {n} (", StringComparison.Ordinal) && description.English.Contains($"Row {n} (", StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static RuleEffect Effect(DecisionTableRow row) => row.LeaveOut switch
    {
        DecisionTableLeaveOut.Unjustified => RuleEffect.LeftOutAsUnjustified,
        DecisionTableLeaveOut.Repeat => RuleEffect.LeftOutAsRepeat,
        _ => RuleEffect.Points,
    };

    /// <summary>The condition word for word, from the number that the descriptor of the fact gives.</summary>
    private static bool Holds(string id, FactCondition condition, PriorityFacts facts)
    {
        PriorityFact fact = PriorityFact.All.Single(f => f.Id == id);
        if (fact.Of(facts) is not long number)
        {
            return condition.MayBeUnknown;
        }

        decimal value = fact.Unit == PriorityFactUnit.Cents ? number / 100m : number;
        string[] members = fact.Unit == PriorityFactUnit.Set
            ? [.. fact.Choices.Where((_, i) => (number >> i) % 2 == 1)]
            : fact.Unit == PriorityFactUnit.Choice ? [fact.Choices[(int)number]] : [];
        return condition switch
        {
            { Names: not null } => condition.NeedsAll ? condition.Names.All(members.Contains) : condition.Names.Any(members.Contains),
            { Answer: bool answer } => answer == (number == 1),
            { IsNumber: true } => (condition.From ?? value) <= value && value <= (condition.To ?? value) && (condition.Under is null || value < condition.Under),
            _ => false,
        };
    }
}
