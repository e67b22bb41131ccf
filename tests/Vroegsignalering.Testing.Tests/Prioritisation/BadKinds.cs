using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Tests.Prioritisation;

public sealed class BadOptions
{
    [Range(-1_000_000, 1_000_000)]
    public int Points { get; set; } = 1;

    public int PointsWithoutRange { get; set; }

    [JsonIgnore]
    public int Forgotten { get; set; }

    public BadBand Band { get; set; } = new();
}

public sealed class BadBand
{
    [JsonPropertyName("From")]
    public int From { get; set; }
}

/// <summary>Settings whose reader takes anything.</summary>
[JsonConverter(typeof(LooseOptionsConverter))]
public sealed class LooseOptions
{
    public int Points { get; set; } = 1;
}

public sealed class LooseOptionsConverter : JsonConverter<LooseOptions>
{
    public override LooseOptions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.ParseValue(ref reader);
        return new LooseOptions { Points = json.RootElement.TryGetProperty("points", out JsonElement points) ? points.GetInt32() : 1 };
    }

    public override void Write(Utf8JsonWriter writer, LooseOptions value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("points", value.Points);
        writer.WriteEndObject();
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BadOptions))]
[JsonSerializable(typeof(LooseOptions))]
internal sealed partial class BadJson : JsonSerializerContext;

internal static class BadKinds
{
    public static PriorityRuleKind<BadOptions> Bad { get; } = Kind(
        "bad", o => facts => RuleFinding.Applied(o.Points + o.PointsWithoutRange + o.Forgotten, BadRule.Some, facts.SignalCount));

    public static PriorityRuleKind<BadOptions> Overflowing { get; } = Kind(
        "bad", o => facts => RuleFinding.Applied(o.PointsWithoutRange == 0 ? 0 : checked(o.PointsWithoutRange * 2) % 100, BadRule.Some, facts.SignalCount));

    public static PriorityRuleKind<BadOptions> OtherName { get; } = Kind("good", _ => BadRule.Good);

    public static PriorityRuleKind<BadOptions> Taken { get; } = Kind("crisis", _ => BadRule.Good);

    public static PriorityRuleKind<BadOptions> Silent { get; } =
        PriorityRuleKind.Of("bad", BadJson.Default.BadOptions, _ => new BadRule { Uses = [], Find = _ => RuleFinding.NotApplied(BadRule.Other) });

    public static PriorityRuleKind<BadOptions> Unmakeable { get; } = Kind("bad", _ => throw new ArgumentException("No defaults."));

    public static PriorityRuleKind<LooseOptions> Loose { get; } =
        PriorityRuleKind.Of("bad", BadJson.Default.LooseOptions, o => new BadRule { Find = f => RuleFinding.Applied(o.Points, BadRule.Some, f.SignalCount) });

    private static PriorityRuleKind<BadOptions> Kind(string id, Func<BadOptions, Func<PriorityFacts, RuleFinding>> find) =>
        PriorityRuleKind.Of(id, BadJson.Default.BadOptions, options => new BadRule { Find = find(options) });
}
