using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Prioritisation;

/// <summary>How a text in two languages stands in a file: <c>{ "nl": "…", "en": "…" }</c>, both filled in.</summary>
internal sealed class TextConverter : JsonConverter<Text>
{
    public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        string? dutch = null, english = null;
        foreach (JsonProperty property in document.RootElement.ValueKind == JsonValueKind.Object ? [.. document.RootElement.EnumerateObject()] : Array.Empty<JsonProperty>())
        {
            string? text = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null;
            (dutch, english) = property.Name switch
            {
                "nl" when dutch is null => (text, english),
                "en" when english is null => (dutch, text),
                _ => throw new JsonException("A text has 'nl' and 'en', each once."),
            };
        }

        return string.IsNullOrWhiteSpace(dutch) || string.IsNullOrWhiteSpace(english)
            ? throw new JsonException("A text has 'nl' and 'en', both filled in.")
            : new Text(dutch, english);
    }

    public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("nl", value.Dutch);
        writer.WriteString("en", value.English);
        writer.WriteEndObject();
    }
}
