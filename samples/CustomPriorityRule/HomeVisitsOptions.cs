using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace CustomPriorityRule;

/// <summary>Settings of the rule <c>home-visits</c>.</summary>
public sealed class HomeVisitsOptions
{
    /// <summary>From how many home visits without contact the rule applies.</summary>
    /// <value>The default, 2, is a choice of this sample.</value>
    [Range(1, 100)]
    public int FromVisits { get; set; } = 2;

    /// <summary>The points.</summary>
    /// <value>The default, 15, is a choice of this sample: who was not reached at the door needs another way.</value>
    [Range(-1_000_000, 1_000_000)]
    public int Points { get; set; } = 15;
}

/// <summary>How the settings stand in policy files: names with a small first letter, nothing that is not known.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(HomeVisitsOptions))]
internal sealed partial class HomeVisitsJson : JsonSerializerContext;
