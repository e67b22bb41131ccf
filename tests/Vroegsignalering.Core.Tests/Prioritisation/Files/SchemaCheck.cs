using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Core.Tests.Prioritisation.Files;

/// <summary>Checks a file against the words of JSON Schema that the schema of policies uses; another word is an error of the test.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public bool Accepts(JsonElement value) => Accepts(value, root);

    private bool Accepts(JsonElement value, JsonElement schema) =>
        schema.ValueKind is JsonValueKind.True || (schema.ValueKind == JsonValueKind.Object && schema.EnumerateObject().All(word => Holds(word, value, schema)));

    private bool Holds(JsonProperty word, JsonElement value, JsonElement schema) => word.Name switch
    {
        "$schema" or "$id" or "title" or "description" or "default" or "$defs" or "then" => true,
        "$ref" => Accepts(value, word.Value.GetString()![2..].Split('/').Aggregate(root, (at, name) => at.ValueKind == JsonValueKind.Array ? at[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(name))),
        "type" => word.Value.ValueKind == JsonValueKind.Array ? word.Value.EnumerateArray().Any(t => IsType(value, t.GetString()!)) : IsType(value, word.Value.GetString()!),
        "enum" => word.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)),
        "const" => JsonElement.DeepEquals(word.Value, value),
        "not" => !Accepts(value, word.Value),
        "allOf" => word.Value.EnumerateArray().All(s => Accepts(value, s)),
        "if" => !Accepts(value, word.Value) || Accepts(value, schema.GetProperty("then")),
        "required" => value.ValueKind != JsonValueKind.Object || word.Value.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(p => !word.Value.TryGetProperty(p.Name, out JsonElement own) || Accepts(p.Value, own)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(p => (schema.TryGetProperty("properties", out JsonElement known) && known.TryGetProperty(p.Name, out _)) || Accepts(p.Value, word.Value)),
        "propertyNames" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(p => Accepts(JsonSerializer.SerializeToElement(p.Name), word.Value)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(i => Accepts(i, word.Value)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= word.Value.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= word.Value.GetInt32(),
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().DistinctBy(i => i.GetRawText()).Count() == value.GetArrayLength(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= word.Value.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= word.Value.GetDouble(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= word.Value.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)),
        _ => throw new NotSupportedException($"The check does not know the word '{word.Name}'."),
    };

    private static bool IsType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && decimal.IsInteger(number),
        _ => throw new NotSupportedException(type),
    };
}
