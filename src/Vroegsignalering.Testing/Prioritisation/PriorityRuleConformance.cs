using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>Tries whether a priority rule does what policies rely on. Needs no test framework.</summary>
/// <remarks>A rule is pure, also in other cultures and on several threads; gives a finding with a reason in two languages for all facts and never throws;
/// depends on nothing but the facts that it names; and its settings survive a policy file. What cannot be seen from outside, such as a rule that
/// changes with the day, is for its reviewer.</remarks>
public static class PriorityRuleConformance
{
    /// <summary>Tries a kind of rule with its defaults and with other settings.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="others">Settings that differ from the defaults, one method for each rule to try; <c>null</c> for the defaults only.</param>
    /// <param name="options">How thoroughly; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of facts is outside its range.</exception>
    public static RuleConformanceReport Check<TOptions>(
        PriorityRuleKind<TOptions> kind, IEnumerable<Action<TOptions>>? others = null, RuleConformanceOptions? options = null)
        where TOptions : class, new()
    {
        ArgumentNullException.ThrowIfNull(kind);
        RuleKindRun run = new(kind, Checked(options));
        foreach (Action<TOptions> configure in (others ?? []).Prepend(_ => { }))
        {
            TOptions settings = new();
            configure(settings);
            JsonElement json = JsonSerializer.SerializeToElement(settings, (JsonTypeInfo<TOptions>)kind.Settings);
            run.Try(() => kind.MakeRule(settings), JsonObject.Create(json) ?? []);
        }

        return run.Report();
    }

    /// <summary>Tries a kind of rule with its defaults and with other settings, as they stand in files.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="others">Settings that differ from the defaults, each a JSON object without the name of the rule; <c>null</c> for the defaults only.</param>
    /// <param name="options">How thoroughly; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of facts is outside its range.</exception>
    /// <exception cref="JsonException">Settings are no JSON.</exception>
    public static RuleConformanceReport Check(PriorityRuleKind kind, IEnumerable<string>? others = null, RuleConformanceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        RuleKindRun run = new(kind, Checked(options));
        foreach (string settings in (others ?? []).Prepend("{}"))
        {
            using JsonDocument json = JsonDocument.Parse(settings);
            run.Try(() => kind.MakeRule(json.RootElement), JsonNode.Parse(settings)!.AsObject());
        }

        return run.Report();
    }

    /// <summary>Tries a rule that is added as an object and that no policy file names.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="options">How thoroughly; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of facts is outside its range.</exception>
    public static RuleConformanceReport Check<TRule>(TRule rule, RuleConformanceOptions? options = null)
        where TRule : IPriorityRule
    {
        ArgumentNullException.ThrowIfNull(rule);
        RuleRun run = new(rule, [], Checked(options), new ConformanceFindings());
        if (run.Try())
        {
            run.TryInBulk(around => around.Add(rule).Build());
        }

        return new RuleConformanceReport(rule.Id ?? "", run.Findings.All);
    }

    /// <summary>Tries a kind of rule and throws when it may not be used like this.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="others">Settings that differ from the defaults, one method for each rule to try; <c>null</c> for the defaults only.</param>
    /// <param name="options">How thoroughly; <c>null</c> for the defaults.</param>
    /// <exception cref="InvalidOperationException">There is a failure; the message tells of all, and how to repair them.</exception>
    public static void AssertConforms<TOptions>(
        PriorityRuleKind<TOptions> kind, IEnumerable<Action<TOptions>>? others = null, RuleConformanceOptions? options = null)
        where TOptions : class, new() => Check(kind, others, options).ThrowIfAny();

    /// <summary>Tries a rule and throws when it may not be used like this.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="options">How thoroughly; <c>null</c> for the defaults.</param>
    /// <exception cref="InvalidOperationException">There is a failure; the message tells of all, and how to repair them.</exception>
    public static void AssertConforms<TRule>(TRule rule, RuleConformanceOptions? options = null)
        where TRule : IPriorityRule => Check(rule, options).ThrowIfAny();

    private static RuleConformanceOptions Checked(RuleConformanceOptions? options)
    {
        options ??= new RuleConformanceOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.FactCount, 1, nameof(options.FactCount));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.FactCount, 1_000_000, nameof(options.FactCount));
        return options;
    }
}
