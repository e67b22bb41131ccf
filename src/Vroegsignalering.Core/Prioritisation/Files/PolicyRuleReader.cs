using System.Buffers;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vroegsignalering.Files;

namespace Vroegsignalering.Prioritisation;

/// <summary>Makes one rule of a policy file, or says everything that is wrong with its settings.</summary>
internal sealed class PolicyRuleReader(FileNode node, FileFaults faults, PriorityRuleKinds kinds)
{
    public PolicyRule? Read()
    {
        int before = faults.Count;
        if (Kind() is not PriorityRuleKind kind)
        {
            return null;
        }

        FileNode[] settings = [.. node.Items.Where(i => i.Name is not "rule")];
        new SettingsCheck(faults, kind.Settings.Options).Object(node, settings, kind.Settings);
        return faults.Count == before ? Make(kind, settings) : null;
    }

    private PriorityRuleKind? Kind()
    {
        string[] names = [.. kinds.All.Select(k => k.Id)];
        if (node.Value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(PolicyFileDiagnostics.WrongType.Wants("een regel tussen accolades", "a rule between braces"), node);
        }
        else if (node.Find("code") is FileNode code)
        {
            faults.Add(PolicyFileDiagnostics.RuleOfCode, code);
        }
        else if (node.Find("rule") is not FileNode name)
        {
            faults.Add(PolicyFileDiagnostics.PartMissing.Knows("", names), node, "rule");
        }
        else if (name.Value.ValueKind != JsonValueKind.String)
        {
            faults.Add(PolicyFileDiagnostics.WrongType.Wants("de naam van een regel tussen aanhalingstekens", "the name of a rule between quotes"), name);
        }
        else if (kinds.Find(name.Value.GetString()!) is PriorityRuleKind kind)
        {
            return kind;
        }
        else
        {
            faults.Add(PolicyFileDiagnostics.RuleUnknown.Knows(name.Value.GetString()!, names), name);
        }

        return null;
    }

    private PolicyRule? Make(PriorityRuleKind kind, FileNode[] settings)
    {
        try
        {
            return Made(kind, settings);
        }
        catch (Exception e) when (IsOfSettings(e))
        {
            if (!faults.HasNameTwiceIn(node))
            {
                DiagnosticCode refused = PolicyFileDiagnostics.SettingsRefused;
                faults.Add(e is SettingException { Wanted: Text wanted } ? refused with { Remedy = wanted } : refused, Culprit(kind, settings, e) ?? node);
            }

            return null;
        }
    }

    // The exception may name the setting or the way to it, such as rows[1].when.partnerTypes; if not, the setting without which the rule can be
    // made is the one.
    private FileNode? Culprit(PriorityRuleKind kind, FileNode[] settings, Exception e)
    {
        string? named = e is JsonException { Path: string path } ? path.TrimStart('$', '.') : (e as ArgumentException)?.ParamName;
        return (named is null ? null : node.At(named) ?? node.At(named[(named.LastIndexOf('.') + 1)..]))
            ?? Array.Find(settings, s => CanBeMade(kind, [.. settings.Where(other => other != s)]));
    }

    private static bool CanBeMade(PriorityRuleKind kind, FileNode[] settings)
    {
        try
        {
            return Made(kind, settings) is not null;
        }
        catch (Exception e) when (IsOfSettings(e))
        {
            return false;
        }
    }

    // A rule of somebody else may look at its settings only when it is asked for its facts.
    private static PolicyRule Made(PriorityRuleKind kind, FileNode[] settings)
    {
        PolicyRule made = kind.Make(Json(settings));
        return made.Rule is { Id: not null and not LegalFloor.RuleId, Uses: not null } ? made : throw new ArgumentException("A rule needs an id and says which facts it uses.", nameof(kind));
    }

    private static bool IsOfSettings(Exception e) =>
        e is JsonException or ArgumentException or InvalidOperationException or ArithmeticException or FormatException or NotSupportedException;

    private static JsonElement Json(FileNode[] settings)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            foreach (FileNode setting in settings)
            {
                writer.WritePropertyName(setting.Name!);
                setting.Value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    /// <summary>Walks through settings beside the types that they become, so that each fault has its own place.</summary>
    private sealed class SettingsCheck(FileFaults faults, JsonSerializerOptions options)
    {
        public void Object(FileNode owner, IReadOnlyList<FileNode> items, JsonTypeInfo info)
        {
            if (info.Kind != JsonTypeInfoKind.Object)
            {
                // The settings have a form of their own, which only making them can try.
                return;
            }

            string[] names = [.. info.Properties.Select(p => p.Name)];
            foreach (FileNode item in items)
            {
                if (info.Properties.FirstOrDefault(p => string.Equals(p.Name, item.Name, StringComparison.Ordinal)) is not JsonPropertyInfo property)
                {
                    faults.Add(PolicyFileDiagnostics.PropertyUnknown.Knows(item.Name!, names), item);
                }
                else if (property.CustomConverter is null)
                {
                    Value(item, options.GetTypeInfo(property.PropertyType), SettingRange.Of(property), property.IsSetNullable);
                }
            }

            foreach (JsonPropertyInfo property in info.Properties.Where(IsRequired).Where(p => !items.Any(i => string.Equals(i.Name, p.Name, StringComparison.Ordinal))))
            {
                faults.Add(PolicyFileDiagnostics.PartMissing, owner, property.Name);
            }
        }

        private static bool IsRequired(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };

        private void Value(FileNode node, JsonTypeInfo info, RangeAttribute? range, bool nullable)
        {
            JsonValueKind kind = node.Value.ValueKind;
            switch (info.Kind)
            {
                case JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary when kind != JsonValueKind.Object && !(nullable && kind == JsonValueKind.Null):
                    faults.Add(PolicyFileDiagnostics.WrongType.Wants("een onderdeel tussen accolades", "a part between braces"), node);
                    break;
                case JsonTypeInfoKind.Enumerable when kind != JsonValueKind.Array && !(nullable && kind == JsonValueKind.Null):
                    faults.Add(PolicyFileDiagnostics.WrongType.Wants("een lijst tussen rechte haken", "a list between square brackets"), node);
                    break;
                case JsonTypeInfoKind.Object when kind == JsonValueKind.Object:
                    Object(node, node.Items, info);
                    break;
                case JsonTypeInfoKind.Dictionary:
                    node.Items.ForEach(i => Key(i, options.GetTypeInfo(info.KeyType!)));
                    node.Items.ForEach(i => Value(i, options.GetTypeInfo(info.ElementType!), range, IsNullable(info.ElementType!)));
                    break;
                case JsonTypeInfoKind.Enumerable:
                    node.Items.ForEach(i => Value(i, options.GetTypeInfo(info.ElementType!), range, IsNullable(info.ElementType!)));
                    break;
                case JsonTypeInfoKind.None:
                    Leaf(node, info, range, nullable);
                    break;
                default:
                    break;
            }
        }

        private static bool IsNullable(Type type) => Nullable.GetUnderlyingType(type) is not null;

        private void Leaf(FileNode node, JsonTypeInfo info, RangeAttribute? range, bool nullable)
        {
            bool isNull = node.Value.ValueKind == JsonValueKind.Null;
            if (node.Value.ValueKind == JsonValueKind.Number && range is not null && !(node.Value.TryGetDecimal(out decimal number) && range.Holds(number)))
            {
                faults.Add(PolicyFileDiagnostics.OutOfRange.Between((IFormattable)range.Minimum, (IFormattable)range.Maximum), node);
            }
            else if (isNull ? !(nullable || IsNullable(info.Type)) : !Fits(node.Value, info))
            {
                faults.Add(ExpectedValue.Of(node.Value, info), node);
            }
        }

        private void Key(FileNode node, JsonTypeInfo info)
        {
            if (info.Type.IsEnum && !Fits(ExpectedValue.Text(node.Name!), info))
            {
                faults.Add(PolicyFileDiagnostics.NotAChoice.Knows(node.Name!, ExpectedValue.Choices(info)), node);
            }
        }

        private static bool Fits(JsonElement value, JsonTypeInfo info)
        {
            try
            {
                // The reader of choices takes other capitals too; the schema, and so an editor, does not.
                return value.Deserialize(info) is object read
                    && (read is not Enum || (value.ValueKind == JsonValueKind.String && JsonSerializer.SerializeToElement(read, info).ValueEquals(value.GetString())));
            }
            catch (Exception e) when (IsOfSettings(e))
            {
                return false;
            }
        }
    }
}
