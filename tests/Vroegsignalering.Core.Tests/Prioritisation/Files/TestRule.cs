using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Core.Tests.Prioritisation.Files;

/// <summary>Settings of every kind that a contributor may use.</summary>
public sealed class TestRuleOptions
{
    public string? HostKey { get; set; }

    public bool LooksAtChildren { get; set; }

    public RepeatKind Repeat { get; set; }

    public IList<RepeatKind> Repeats { get; set; } = [];

    [Range(0, 1)]
    public double Share { get; set; }

    public IDictionary<string, IList<int>> Lists { get; set; } = new Dictionary<string, IList<int>>();

    public decimal Exact { get; set; }

    public int? Maybe { get; set; }

    /// <summary>A constructor that compares two settings.</summary>
    public int NotAboveMaybe { get; set; }
}

public sealed class TestRule : IPriorityRule
{
    private static readonly Reason Always = new("always", new Text("Altijd.", "Always."));
    private readonly TestRuleOptions _options;

    internal static PriorityRuleKind<TestRuleOptions> Kind { get; } = PriorityRuleKind.Of("test", TestRuleJson.Default.TestRuleOptions, options => new TestRule(options));

    internal static PriorityRuleKinds Kinds { get; } = PriorityRuleKinds.BuiltIn.With(Kind);

    public TestRule(TestRuleOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.NotAboveMaybe, options.Maybe ?? int.MaxValue);
        ArgumentOutOfRangeException.ThrowIfNegative(Money.FromEuros(options.Exact).Cents, "cents");
        _options = options;
    }

    public string Id => "test";

    public Text Name => new("test", "a test");

    public Text Description => new("Een test.", "A test.");

    public IReadOnlyList<PriorityFact> Uses =>
    [
        .. _options.LooksAtChildren ? [PriorityFact.HasMinorChildren] : Array.Empty<PriorityFact>(),
        .. _options.HostKey is string key ? [new HostFact(key, Name, PriorityFactUnit.Days, Name, "test")] : Array.Empty<PriorityFact>(),
    ];

    public RuleFinding Evaluate(in PriorityFacts facts) => RuleFinding.Applied(1, Always);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, Converters = [typeof(RepeatKindNames)])]
[JsonSerializable(typeof(TestRuleOptions))]
internal sealed partial class TestRuleJson : JsonSerializerContext;

internal sealed class RepeatKindNames() : JsonStringEnumConverter<RepeatKind>(System.Text.Json.JsonNamingPolicy.CamelCase, allowIntegerValues: false);
