using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Prioritisation;

/// <summary>How a condition stands in a file: a number, yes or no, <c>{ "from": 1, "to": 2 }</c>, <c>{ "below": 2 }</c>, a list of names,
/// <c>{ "allOf": [ ] }</c>, <c>"unknown"</c>, or a list of one of these with <c>"unknown"</c>.</summary>
internal sealed class FactConditionConverter : JsonConverter<FactCondition>
{
    private const string Expected = "A condition is a number, true or false, an object with 'from', 'to' or 'below', a list of names, an object with 'allOf', or \"unknown\".";

    public override FactCondition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Array ? OfList(document.RootElement) : Of(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, FactCondition value, JsonSerializerOptions options)
    {
        bool isWithUnknown = value.MayBeUnknown && (value.IsNumber || value.Answer is not null);
        if (isWithUnknown)
        {
            writer.WriteStartArray();
        }

        WriteKnown(writer, value);
        if (isWithUnknown)
        {
            writer.WriteStringValue(FactCondition.UnknownWord);
            writer.WriteEndArray();
        }
    }

    private static void WriteKnown(Utf8JsonWriter writer, FactCondition value)
    {
        if (value.Names is not null)
        {
            WriteNames(writer, value);
        }
        else if (value.Answer is bool answer)
        {
            writer.WriteBooleanValue(answer);
        }
        else if (!value.IsNumber)
        {
            writer.WriteStringValue(FactCondition.UnknownWord);
        }
        else if (value.From is decimal number && number == value.To)
        {
            writer.WriteNumberValue(Short(number));
        }
        else
        {
            writer.WriteStartObject();
            WriteEnd(writer, "from", value.From);
            WriteEnd(writer, "to", value.To);
            WriteEnd(writer, "below", value.Under);
            writer.WriteEndObject();
        }
    }

    private static void WriteNames(Utf8JsonWriter writer, FactCondition value)
    {
        if (value.NeedsAll)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("allOf");
        }

        writer.WriteStartArray();
        foreach (string name in value.MayBeUnknown ? value.Names!.Append(FactCondition.UnknownWord) : value.Names!)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
        if (value.NeedsAll)
        {
            writer.WriteEndObject();
        }
    }

    private static void WriteEnd(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is decimal number)
        {
            writer.WriteNumber(name, Short(number));
        }
    }

    // The same amount gives the same file, with or without zeros behind the point.
    private static decimal Short(decimal number) => number / 1.0000000000000000000000000000m;

    private static FactCondition OfList(JsonElement list)
    {
        JsonElement[] others = [.. list.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.String)];
        string[] names = [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];
        return others.Length == 0 ? FactCondition.AnyOf(names)
            : others.Length == 1 && names is [FactCondition.UnknownWord] && Of(others[0]) is { Names: null } known ? known.OrUnknown()
            : throw new JsonException("A list has names only, or one other condition and \"unknown\".");
    }

    private static FactCondition Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => FactCondition.Yes,
        JsonValueKind.False => FactCondition.No,
        JsonValueKind.Number => FactCondition.Exactly(Number(value)),
        JsonValueKind.String when value.ValueEquals(FactCondition.UnknownWord) => FactCondition.Unknown,
        JsonValueKind.Object => OfObject(value),
        _ => throw new JsonException(Expected),
    };

    private static FactCondition OfObject(JsonElement value)
    {
        string[] names = [.. value.EnumerateObject().Select(property => property.Name)];
        bool isKnown = names.All(name => name is "from" or "to" or "below" or "allOf") && names.Distinct(StringComparer.Ordinal).Count() == names.Length;
        (decimal? from, decimal? to, decimal? below) = (End(value, "from"), End(value, "to"), End(value, "below"));
        bool isNumber = from is not null || to is not null || below is not null;
        return !isKnown || isNumber == value.TryGetProperty("allOf", out JsonElement all) || (to is not null && below is not null)
            ? throw new JsonException(Expected)
            : isNumber ? FactCondition.OfNumbers(from, to, below)
            : FactCondition.AllOf(AllNames(all));
    }

    private static decimal? End(JsonElement value, string name) => value.TryGetProperty(name, out JsonElement end) ? Number(end) : null;

    private static string[] AllNames(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
            : throw new JsonException("'allOf' is a list of names.");

    private static decimal Number(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number)
        ? number
        : throw new JsonException("'from', 'to' and 'below' are numbers; amounts are in euros.");
}
