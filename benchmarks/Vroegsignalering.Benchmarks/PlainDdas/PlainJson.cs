using System.Text.Json.Serialization;

namespace Vroegsignalering.Benchmarks.PlainDdas;

/// <summary>System.Text.Json with code generated at build time, with the settings that give the bytes of <c>DdasWriter</c>.</summary>
/// <remarks>No encoder is set, because with one the generated code for writing is not used. Nothing in a delivery of the generator
/// needs one; the set-up of the benchmark checks that.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainDelivery))]
internal sealed partial class PlainJson : JsonSerializerContext;
