using System.Text.Json.Serialization;

namespace Vroegsignalering.Core.Tests.Prioritisation.Files;

/// <summary>A rule whose id is a setting, so that a policy can hold it many times.</summary>
public sealed class ManyRulesOptions
{
    public string Id { get; set; } = "";
}

public sealed class ManyRules(string id) : IPriorityRule
{
    private static readonly Reason Always = new("always", new Text("Altijd.", "Always."));

    internal static PriorityRuleKinds Kinds { get; } = PriorityRuleKinds.BuiltIn.With(
        PriorityRuleKind.Of("many", ManyRulesJson.Default.ManyRulesOptions, options => new ManyRules(options.Id)));

    public string Id { get; } = id;

    public Text Name => new("test", "a test");

    public Text Description => new("Een test.", "A test.");

    public IReadOnlyList<PriorityFact> Uses => [];

    public RuleFinding Evaluate(in PriorityFacts facts) => RuleFinding.Applied(1, Always);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ManyRulesOptions))]
internal sealed partial class ManyRulesJson : JsonSerializerContext;
