using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Vroegsignalering.Files;

namespace Vroegsignalering.Prioritisation;

/// <summary>Says what belongs in the place of a wrong value, from the schema of its type.</summary>
internal static class ExpectedValue
{
    /// <summary>The finding about a value that does not fit its type.</summary>
    public static DiagnosticCode Of(JsonElement value, JsonTypeInfo info)
    {
        if (Choices(info) is { Count: > 0 } choices)
        {
            return PolicyFileDiagnostics.NotAChoice.Knows(value.ValueKind == JsonValueKind.String ? value.GetString()! : "", choices);
        }

        string[] types = Types(info);
        return 0 switch
        {
            _ when types.Contains("integer", StringComparer.Ordinal) && value.ValueKind == JsonValueKind.Number =>
                PolicyFileDiagnostics.OutOfRange.Wants("een heel getal dat niet te groot is", "a whole number that is not too large"),
            _ when types.Contains("number", StringComparer.Ordinal) && value.ValueKind == JsonValueKind.Number =>
                PolicyFileDiagnostics.OutOfRange.Wants("een getal dat niet te groot is", "a number that is not too large"),
            _ when types.Contains("integer", StringComparer.Ordinal) => PolicyFileDiagnostics.WrongType.Wants("een heel getal", "a whole number"),
            _ when types.Contains("number", StringComparer.Ordinal) => PolicyFileDiagnostics.WrongType.Wants("een getal", "a number"),
            _ when types.Contains("boolean", StringComparer.Ordinal) => PolicyFileDiagnostics.WrongType.Wants("true of false", "true or false"),
            _ when types.Contains("string", StringComparer.Ordinal) => PolicyFileDiagnostics.WrongType.Wants("een tekst tussen aanhalingstekens", "a text between quotes"),
            _ => PolicyFileDiagnostics.WrongType,
        };
    }

    /// <summary>The names that a choice can have; empty when the type is no choice. Nobody has to write that a choice was not made.</summary>
    public static IReadOnlyList<string> Choices(JsonTypeInfo info) => Schema(info)?["enum"] is JsonArray names
        ? [.. names.OfType<JsonValue>().Select(n => n.ToString()).Where(n => n is not "notStated")]
        : [];

    /// <summary>A text as JSON.</summary>
    public static JsonElement Text(string text)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStringValue(text);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static string[] Types(JsonTypeInfo info) => Schema(info)?["type"] switch
    {
        JsonArray several => [.. several.OfType<JsonValue>().Select(t => t.ToString())],
        JsonValue one => [one.ToString()],
        _ => [],
    };

    private static JsonObject? Schema(JsonTypeInfo info) => info.GetJsonSchemaAsNode() as JsonObject;
}
