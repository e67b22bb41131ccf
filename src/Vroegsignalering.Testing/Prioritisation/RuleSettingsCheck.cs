using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>That the settings of a kind of rule survive a policy file, and that wrong ones are refused.</summary>
internal sealed class RuleSettingsCheck(PriorityRuleKind kind, PriorityRuleKinds kinds, IPriorityRule rule, PriorityFacts[] facts, ConformanceFindings findings)
{
    private const string FileName = "conformance.json";

    private readonly PriorityPolicyBuilder _around = ConformancePolicy.Around(rule);

    /// <summary>Looks at all.</summary>
    /// <param name="settings">The settings of the rule.</param>
    /// <param name="expected">What the rule found, in the order of the facts.</param>
    /// <returns>The policy that was read; <c>null</c> when it was refused.</returns>
    public PriorityPolicy? Run(JsonObject settings, RuleFinding[] expected)
    {
        PolicyReadResult read = Read(settings);
        if (read.Policy is not PriorityPolicy policy)
        {
            findings.Fail("settings", $"A policy file with these settings is refused: {Told(read)}", "Let the defaults be accepted, and give each setting a form that can be written and read.");
            return null;
        }

        byte[] written = PriorityPolicyFile.Write(policy);
        JsonObject full = ConformancePolicy.SettingsOf(written);
        PriorityPolicy? again = PriorityPolicyFile.Read(written, FileName, kinds).Policy;
        CheckSame(expected, written, again);
        CheckNames(full, "");
        CheckUnknown(full);
        foreach (JsonPropertyInfo property in kind.Settings.Properties.Where(p => IsNumber(p.PropertyType)))
        {
            CheckNumber(full, property);
        }

        return policy;
    }

    private static string Told(PolicyReadResult read) => string.Join("; ", read.Diagnostics.Select(d => d.ToString()));

    private static bool IsNumber(Type type)
    {
        Type known = Nullable.GetUnderlyingType(type) ?? type;
        return !known.IsEnum && Type.GetTypeCode(known) is >= TypeCode.SByte and <= TypeCode.Decimal;
    }

    private void CheckSame(RuleFinding[] expected, byte[] written, PriorityPolicy? again)
    {
        const string Repair = "Give every setting a public getter and setter without [JsonIgnore], and a converter that writes what it reads.";
        if (again is null)
        {
            findings.Fail("round-trip", "The settings as they were written are refused when they are read.", Repair);
            return;
        }

        for (int i = 0; i < facts.Length; i++)
        {
            if (again.Rules[0].Evaluate(facts[i]) != expected[i])
            {
                findings.Fail("round-trip", "The settings as they were written and read make a rule that finds something else.", Repair, "", facts[i]);
                return;
            }
        }

        if (!PriorityPolicyFile.Write(again).AsSpan().SequenceEqual(written))
        {
            findings.Fail("round-trip", "The settings as they were written and read are written differently.", Repair);
        }
        else if (again.Rules[0].Description != rule.Description)
        {
            findings.Fail("round-trip", "The settings as they were written and read make a rule with another description.", Repair);
        }
    }

    private void CheckNames(JsonNode? node, string above)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
            {
                CheckNames(item, above);
            }
        }

        foreach (KeyValuePair<string, JsonNode?> setting in node as JsonObject ?? [])
        {
            if (char.IsUpper(setting.Key[0]))
            {
                findings.Fail("setting-name", $"The setting '{above}{setting.Key}' has a capital.", "Set PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase on the JsonSerializerContext, and give no name of your own with a capital.", setting.Key);
            }

            CheckNames(setting.Value, $"{above}{setting.Key}.");
        }
    }

    private void CheckUnknown(JsonObject full)
    {
        JsonObject more = full.DeepClone().AsObject();
        more["settingThatNobodyKnows"] = 1;
        if (Read(more).Policy is not null)
        {
            findings.Fail("unknown-setting", "A setting that does not exist is accepted, so a slip of the pen changes a policy in silence.", "Use no converter for the settings as a whole and no extension data; set UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow.");
        }
    }

    private void CheckNumber(JsonObject full, JsonPropertyInfo property)
    {
        RangeAttribute? range = property.AttributeProvider?.GetCustomAttributes(typeof(RangeAttribute), inherit: true).OfType<RangeAttribute>().FirstOrDefault();
        decimal lowest = range is null ? int.MinValue : Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture);
        decimal highest = range is null ? int.MaxValue : Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);
        foreach (decimal number in range is null ? [] : new[] { lowest - 1, highest + 1 })
        {
            if (With(full, property, number).Policy is not null)
            {
                findings.Fail("setting-range", $"The setting '{property.Name}' is {number.ToString(CultureInfo.InvariantCulture)}, outside its range, and is accepted.", "Use no converter that hides the setting from the reader, or throw ArgumentOutOfRangeException when the rule is made.", property.Name);
            }
        }

        foreach (decimal number in new[] { lowest, highest })
        {
            if (With(full, property, number).Policy is PriorityPolicy policy)
            {
                CheckExtreme(policy.Rules[0], property.Name, number.ToString(CultureInfo.InvariantCulture), range is null);
            }
        }
    }

    private PolicyReadResult With(JsonObject full, JsonPropertyInfo property, decimal number)
    {
        JsonObject other = full.DeepClone().AsObject();
        other[property.Name] = number;
        return Read(other);
    }

    private void CheckExtreme(IPriorityRule extreme, string name, string number, bool hasNoRange)
    {
        foreach (PriorityFacts seen in facts)
        {
            try
            {
                if (hasNoRange && extreme.Evaluate(seen).Points is < -1_000_000 or > 1_000_000)
                {
                    findings.Fail("setting-range", $"The setting '{name}' may be {number}, and then the rule gives more than 1,000,000 points.", "Put [Range(-1_000_000, 1_000_000)] on a setting with points; editors show it too.", name, seen);
                }

                _ = extreme.Evaluate(seen);
            }
            catch (Exception e)
            {
                findings.Fail("setting-range", $"The setting '{name}' may be {number}, and then Evaluate threw {e.GetType().Name}.", "Put a narrower [Range] on the setting, or count in long.", name, seen);
                return;
            }
        }
    }

    private PolicyReadResult Read(JsonObject settings) => PriorityPolicyFile.Read(ConformancePolicy.File(_around, kind.Id, settings), FileName, kinds);
}
