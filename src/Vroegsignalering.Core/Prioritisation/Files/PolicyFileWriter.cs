using System.Reflection;
using System.Text.Json;
using Vroegsignalering.Files;

namespace Vroegsignalering.Prioritisation;

/// <summary>Writes a policy in one fixed form: what has its default at the top level is left out, the settings of rules are all there.</summary>
internal sealed class PolicyFileWriter
{
    private readonly Utf8JsonWriter _writer;

    private PolicyFileWriter(Utf8JsonWriter writer) => _writer = writer;

    public static byte[] Write(PriorityPolicy policy, bool forPeople) =>
        FileWriting.Write(forPeople, writer => new PolicyFileWriter(writer).Write(policy));

    private void Write(PriorityPolicy policy)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", policy.Id);
        _writer.WriteString("version", policy.Version);
        WriteDocument(policy.Document);
        _writer.WriteFlag("everySignalAnOffer", policy.IsStrict);
        if (policy.RandomShare != 0)
        {
            _writer.WriteNumber("randomShare", policy.RandomShare);
        }

        _writer.WriteFlag("hideRanking", policy.HidesRanking);
        _writer.WriteList("asks", [.. policy.Asks.Select(f => f.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], _writer.WriteStringValue);
        _writer.WriteList("hostFacts", [.. policy.HostFacts.OrderBy(f => f.Id, StringComparer.Ordinal)], Write);
        _writer.WriteList("classes", policy.Classes, Write);
        _writer.WriteList("rules", policy.PolicyRules, Write);
        _writer.WriteEndObject();
    }

    private void WriteDocument(PolicyDocument document)
    {
        _writer.WriteFilled("title", document.Title);
        _writer.WriteFilled("owner", document.Owner);
        _writer.WriteFilled("goal", document.Goal);
        _writer.WriteFilled("councilPlan", document.CouncilPlan);
        _writer.WriteDay("validFrom", document.ValidFrom);
        _writer.WriteDay("validUntil", document.ValidUntil);
        _writer.WriteSources(document.Sources);
        _writer.WriteList("notes", document.Notes, _writer.WriteStringValue);
    }

    private void Write(HostFact fact)
    {
        _writer.WriteStartObject();
        _writer.WriteString("key", fact.Id.AsSpan(HostFact.Prefix.Length));
        _writer.WriteBoth("name", fact.Name);
        _writer.WriteString("unit", PolicyFileReader.Units.First(u => u.Value == fact.Unit).Key);
        _writer.WriteBoth("purpose", fact.Purpose);
        _writer.WriteString("legalBasis", fact.LegalBasis);
        _writer.WriteEndObject();
    }

    private void Write(PriorityClass own)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", own.Id);
        _writer.WriteBoth("name", own.Name);
        _writer.WriteNumber("from", own.MinimumScore);
        _writer.WriteFilled("strategy", own.Strategy);
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
}
