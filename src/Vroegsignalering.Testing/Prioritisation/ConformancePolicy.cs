using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>A policy around one rule: as an object, and as a file.</summary>
internal static class ConformancePolicy
{
    private static readonly PolicyDocument Document = new()
    {
        Owner = "test",
        Goal = "test",
        ValidFrom = new LocalDate(2027, 1, 1),
        ValidUntil = new LocalDate(2030, 12, 31),
    };

    /// <summary>A policy that asks for the facts that a rule names and registers those of the host, without the rule.</summary>
    /// <exception cref="ArgumentException">Two different facts of the host have one id.</exception>
    public static PriorityPolicyBuilder Around(IPriorityRule rule)
    {
        PriorityPolicyBuilder builder = new PriorityPolicyBuilder("conformance", "1").WithDocument(Document);
        foreach (PriorityFact fact in rule.Uses)
        {
            _ = fact is HostFact own ? builder.AddHostFact(own) : fact.IsOnRequest ? builder.AskFor(fact) : builder;
        }

        return builder;
    }

    /// <summary>The file of a policy with a rule in it.</summary>
    public static byte[] File(PriorityPolicyBuilder around, string rule, JsonObject settings)
    {
        JsonObject named = new() { ["rule"] = rule };
        foreach (KeyValuePair<string, JsonNode?> setting in settings)
        {
            named[setting.Key] = setting.Value?.DeepClone();
        }

        JsonObject file = JsonNode.Parse(PriorityPolicyFile.Write(around.Build()))!.AsObject();
        file["rules"] = new JsonArray(named);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            file.WriteTo(writer);
        }

        return stream.ToArray();
    }

    /// <summary>The settings of the only rule in a file.</summary>
    public static JsonObject SettingsOf(byte[] file)
    {
        JsonObject rule = JsonNode.Parse(file)!["rules"]!.AsArray()[0]!.DeepClone().AsObject();
        rule.Remove("rule");
        return rule;
    }
}
