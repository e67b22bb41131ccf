using System.Buffers;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace Vroegsignalering.Prioritisation;

/// <summary>Writes a policy in one fixed form: what has its default at the top level is left out, the settings of rules are all there.</summary>
internal sealed class PolicyFileWriter
{
    private readonly Utf8JsonWriter _writer;

    private PolicyFileWriter(Utf8JsonWriter writer) => _writer = writer;

    public static byte[] Write(PriorityPolicy policy, bool forPeople)
    {
        // What is hashed is ASCII: which other letters may stay as they are could change with a version of .NET.
        JsonWriterOptions options = new()
        {
            Indented = forPeople,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = forPeople ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : JavaScriptEncoder.Default,
        };
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, options))
        {
            new PolicyFileWriter(writer).Write(policy);
        }

        return forPeople ? [.. buffer.WrittenSpan, (byte)'\n'] : buffer.WrittenSpan.ToArray();
    }

    private void Write(PriorityPolicy policy)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", policy.Id);
        _writer.WriteString("version", policy.Version);
        WriteDocument(policy.Document);
        Write("everySignalAnOffer", policy.IsStrict);
        if (policy.RandomShare != 0)
        {
            _writer.WriteNumber("randomShare", policy.RandomShare);
        }

        Write("hideRanking", policy.HidesRanking);
        WriteList("asks", [.. policy.Asks.Select(f => f.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], _writer.WriteStringValue);
        WriteList("hostFacts", [.. policy.HostFacts.OrderBy(f => f.Id, StringComparer.Ordinal)], Write);
        WriteList("classes", policy.Classes, Write);
        WriteList("rules", policy.PolicyRules, Write);
        _writer.WriteEndObject();
    }

    private void WriteDocument(PolicyDocument document)
    {
        Write("title", document.Title);
        Write("owner", document.Owner);
        Write("goal", document.Goal);
        Write("councilPlan", document.CouncilPlan);
        Write("validFrom", document.ValidFrom);
        Write("validUntil", document.ValidUntil);
        WriteList("sources", document.Sources, source =>
        {
            _writer.WriteStartObject();
            _writer.WriteString("title", source.Title);
            Write("article", source.Article);
            Write("inForceSince", source.InForceSince);
            Write("location", source.Location?.OriginalString);
            _writer.WriteEndObject();
        });
        WriteList("notes", document.Notes, _writer.WriteStringValue);
    }

    private void Write(HostFact fact)
    {
        _writer.WriteStartObject();
        _writer.WriteString("key", fact.Id.AsSpan(HostFact.Prefix.Length));
        Write("name", fact.Name);
        _writer.WriteString("unit", PolicyFileReader.Units.First(u => u.Value == fact.Unit).Key);
        Write("purpose", fact.Purpose);
        _writer.WriteString("legalBasis", fact.LegalBasis);
        _writer.WriteEndObject();
    }

    private void Write(PriorityClass own)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", own.Id);
        Write("name", own.Name);
        _writer.WriteNumber("from", own.MinimumScore);
        Write("strategy", own.Strategy);
        if (own.CasesPerMonth is int most)
        {
            _writer.WriteNumber("casesPerMonth", most);
        }

        _writer.WriteEndObject();
    }

    private void Write(PolicyRule rule)
    {
        _writer.WriteStartObject();
        if (rule is { Kind: PriorityRuleKind kind, Settings: JsonElement settings })
        {
            _writer.WriteString("rule", kind.Id);
            WriteProperties(settings);
        }
        else
        {
            AssemblyName assembly = rule.Rule.GetType().Assembly.GetName();
            _writer.WriteString("rule", rule.Rule.Id);
            _writer.WriteString("code", $"{rule.Rule.GetType().FullName}, {assembly.Name} {assembly.Version}");
        }

        _writer.WriteEndObject();
    }

    private void WriteProperties(JsonElement value)
    {
        foreach (JsonProperty property in value.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            _writer.WritePropertyName(property.Name);
            WriteValue(property.Value);
        }
    }

    private void WriteValue(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                _writer.WriteStartObject();
                WriteProperties(value);
                _writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                _writer.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    WriteValue(item);
                }

                _writer.WriteEndArray();
                break;
            case JsonValueKind.Number when value.TryGetDecimal(out decimal number):
                // 50.00 is 50: dividing by one with all decimals takes the zeros off.
                _writer.WriteNumberValue(number / 1.000000000000000000000000000000m);
                break;
            default:
                value.WriteTo(_writer);
                break;
        }
    }

    private void Write(string name, Text text)
    {
        _writer.WriteStartObject(name);
        _writer.WriteString("nl", text.Dutch);
        _writer.WriteString("en", text.English);
        _writer.WriteEndObject();
    }

    private void Write(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _writer.WriteString(name, text);
        }
    }

    private void Write(string name, LocalDate? day)
    {
        if (day is LocalDate known)
        {
            _writer.WriteString(name, IsoDay.Format(known));
        }
    }

    private void Write(string name, bool flag)
    {
        if (flag)
        {
            _writer.WriteBoolean(name, flag);
        }
    }

    private void WriteList<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            _writer.WriteStartArray(name);
            foreach (T item in items)
            {
                write(item);
            }

            _writer.WriteEndArray();
        }
    }
}
