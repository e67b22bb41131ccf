using System.Text.Json;

namespace Vroegsignalering.Prioritisation;

/// <summary>Facts in JSON: every fact of the closed list by its id, <c>null</c> for unknown, amounts in cents with <c>Cents</c> behind the id.</summary>
public static class PriorityFactsJson
{
    /// <summary>Writes facts as an object. Facts on request and facts of a host are there only when they are known.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="facts">The facts.</param>
    public static void Write(Utf8JsonWriter json, in PriorityFacts facts)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        foreach (PriorityFact fact in PriorityFact.All)
        {
            long? value = fact.Of(facts);
            if (value is not null || !fact.IsOnRequest)
            {
                json.WritePropertyName(NameOf(fact));
                WriteValue(json, fact, value);
            }
        }

        foreach (KeyValuePair<string, long> own in facts.Host?.Values ?? [])
        {
            json.WriteNumber(own.Key, own.Value);
        }

        json.WriteEndObject();
    }

    /// <summary>Reads facts back; the same facts come out.</summary>
    /// <param name="json">The object.</param>
    /// <param name="facts">The facts, when it could be read.</param>
    /// <returns><c>false</c> when it is no object, a fact of the list is missing, a name is not known or a value is not one that the fact can have.</returns>
    public static bool TryRead(JsonElement json, out PriorityFacts facts)
    {
        facts = default;
        if (json.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        PriorityFacts read = default;
        List<KeyValuePair<string, long>> own = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (!seen.Add(property.Name))
            {
                return false;
            }

            if (property.Name.StartsWith(HostFact.Prefix, StringComparison.Ordinal))
            {
                if (property.Value.ValueKind != JsonValueKind.Number || !property.Value.TryGetInt64(out long number))
                {
                    return false;
                }

                own.Add(new(property.Name, number));
            }
            else if (Find(property.Name) is not PriorityFact fact || !TryRead(fact, property.Value, ref read))
            {
                return false;
            }
        }

        facts = own.Count > 0 ? read with { Host = new HostFactValues(own) } : read;
        return PriorityFact.All.All(f => f.IsOnRequest || seen.Contains(NameOf(f)));
    }

    private static string NameOf(PriorityFact fact) => fact.Unit == PriorityFactUnit.Cents ? $"{fact.Id}Cents" : fact.Id;

    private static PriorityFact? Find(string name) => PriorityFact.All.FirstOrDefault(f => string.Equals(NameOf(f), name, StringComparison.Ordinal));

    private static void WriteValue(Utf8JsonWriter json, PriorityFact fact, long? value)
    {
        switch (value, fact.Unit)
        {
            case (null, _):
                json.WriteNullValue();
                break;
            case (long yes, PriorityFactUnit.YesNo):
                json.WriteBooleanValue(yes != 0);
                break;
            case (long number, PriorityFactUnit.Choice):
                json.WriteStringValue(fact.Choices[(int)number]);
                break;
            case (long bits, PriorityFactUnit.Set):
                json.WriteStartArray();
                foreach ((int index, string name) in fact.Choices.Index().Where(c => (bits & (1L << c.Index)) != 0))
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
                break;
            case (long number, _):
                json.WriteNumberValue(number);
                break;
        }
    }

    private static bool TryRead(PriorityFact fact, JsonElement json, ref PriorityFacts facts)
    {
        long? value = (json.ValueKind, fact.Unit) switch
        {
            (JsonValueKind.True or JsonValueKind.False, PriorityFactUnit.YesNo) => json.GetBoolean() ? 1 : 0,
            (JsonValueKind.String, PriorityFactUnit.Choice) => IndexOf(fact, json),
            (JsonValueKind.Array, PriorityFactUnit.Set) => Bits(fact, json),
            (JsonValueKind.Number, not (PriorityFactUnit.YesNo or PriorityFactUnit.Choice or PriorityFactUnit.Set)) when json.TryGetInt64(out long number) => number,
            _ => null,
        };
        bool possible = value is long known
            ? fact.Unit == PriorityFactUnit.Cents || known is >= int.MinValue and <= int.MaxValue
            : fact.MayBeUnknown && json.ValueKind == JsonValueKind.Null;
        facts = possible ? fact.Restore(facts, value) : facts;
        return possible;
    }

    private static long? IndexOf(PriorityFact fact, JsonElement name)
    {
        for (int i = 0; name.ValueKind == JsonValueKind.String && i < fact.Choices.Count; i++)
        {
            if (name.ValueEquals(fact.Choices[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static long? Bits(PriorityFact fact, JsonElement names)
    {
        long bits = 0;
        foreach (JsonElement name in names.EnumerateArray())
        {
            if (IndexOf(fact, name) is not long index)
            {
                return null;
            }

            bits |= 1L << (int)index;
        }

        return bits;
    }
}
