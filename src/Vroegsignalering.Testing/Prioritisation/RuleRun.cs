using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>Tries one rule, with facts that turn where its settings do.</summary>
internal sealed class RuleRun(IPriorityRule rule, JsonObject settings, RuleConformanceOptions options, ConformanceFindings findings)
{
    public ConformanceFindings Findings => findings;

    public PriorityFacts[] Facts { get; private set; } = [];

    public RuleFinding[] Expected { get; private set; } = [];

    /// <summary>Tries what needs no policy.</summary>
    /// <returns>Whether the rest makes sense.</returns>
    public bool Try()
    {
        RuleTextsCheck.Run(rule, findings);
        if (rule.Uses is null)
        {
            return false;
        }

        ConformanceFacts source = new([.. PriorityFact.All, .. rule.Uses.OfType<HostFact>()], [.. Numbers(settings)], options.Seed);
        Facts = source.Make(options.FactCount);
        RuleBehaviourCheck behaviour = new(rule, source, Facts, options, findings);
        Expected = behaviour.Expected;
        if (!behaviour.Run())
        {
            return false;
        }

        new RuleCircumstancesCheck(rule, Facts, Expected, findings).Run();
        return true;
    }

    /// <summary>Tries it in a policy.</summary>
    public void TryInBulk(Func<PriorityPolicyBuilder, PriorityPolicy> build)
    {
        try
        {
            RuleBulkCheck.Run(build(ConformancePolicy.Around(rule)), Facts, findings);
        }
        catch (Exception e)
        {
            findings.Fail("policy", $"A policy with the rule threw {e.GetType().Name}: {e.Message}", "See the other failures first; name each fact of the host once.");
        }
    }

    private static IEnumerable<decimal> Numbers(JsonNode? node) => node switch
    {
        JsonObject settings => settings.SelectMany(s => Numbers(s.Value)),
        JsonArray list => list.SelectMany(Numbers),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out decimal number) => [number],
        _ => [],
    };
}

/// <summary>Tries a kind of rule, with one setting after another.</summary>
internal sealed class RuleKindRun(PriorityRuleKind kind, RuleConformanceOptions options)
{
    private readonly ConformanceFindings _findings = new();

    private bool _isFirst = true;

    public RuleConformanceReport Report() => new(kind.Id, _findings.All);

    public void Try(Func<IPriorityRule> make, JsonObject settings)
    {
        _findings.Settings = settings.ToJsonString();
        if (Made(make) is not IPriorityRule rule || Kinds() is not PriorityRuleKinds kinds)
        {
            return;
        }

        if (_isFirst && !string.Equals(rule.Id, kind.Id, StringComparison.Ordinal))
        {
            _findings.Fail("id", $"The kind is called '{kind.Id}' and its rule '{rule.Id}'.", "Give both one id, so that a finding leads back to the policy file.", "kind");
        }

        _isFirst = false;
        RuleRun run = new(rule, settings, options, _findings);
        if (run.Try())
        {
            run.TryInBulk(_ => new RuleSettingsCheck(kind, kinds, rule, run.Facts, _findings).Run(settings, run.Expected) ?? ConformancePolicy.Around(rule).Add(rule).Build());
        }
    }

    private IPriorityRule? Made(Func<IPriorityRule> make)
    {
        try
        {
            return make();
        }
        catch (Exception e)
        {
            _findings.Fail("settings", $"The rule cannot be made: {e.GetType().Name}: {e.Message}", "Let the defaults make a rule, and give settings to try that are in range.");
            return null;
        }
    }

    private PriorityRuleKinds? Kinds()
    {
        PriorityRuleKind? own = PriorityRuleKinds.BuiltIn.Find(kind.Id);
        if (own is null || ReferenceEquals(own, kind))
        {
            return own is null ? PriorityRuleKinds.BuiltIn.With(kind) : PriorityRuleKinds.BuiltIn;
        }

        _findings.Fail("id", $"The product has a kind of rule '{kind.Id}' already.", "Choose an id of your own, such as one that begins with the name of your municipality.", "kind");
        return null;
    }
}
