using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Files;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Gives the rules of a policy other settings. What comes of it is read as any policy file, so that nothing gets through that a file may not say.</summary>
internal static class PolicySettings
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Whether the settings have the form that they should have; what is wrong is reported.</summary>
    public static bool Check(FileNode rules, FileFaults faults)
    {
        if (rules.Value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(ScenarioDiagnostics.WrongType.Wants("een onderdeel tussen accolades, met regels bij hun naam", "a part between braces, with rules by their name"), rules);
            return false;
        }

        FileNode[] wrong = ScenarioPart.IsTooLong(rules, faults) ? [rules] : [.. rules.Items.Where(r => r.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))];
        foreach (FileNode rule in wrong.Where(w => w != rules))
        {
            faults.Add(ScenarioDiagnostics.WrongType.Wants("instellingen tussen accolades, of null om de regel weg te laten", "settings between braces, or null to leave out the rule"), rule);
        }

        return wrong.Length == 0;
    }

    /// <summary>The policy with the settings; <c>null</c> when they are refused, which is reported.</summary>
    public static PriorityPolicy? Apply(byte[] utf8, FileNode settings, FileFaults faults)
    {
        JsonObject policy = JsonNode.Parse(utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, nodeOptions: null, WithComments)!.AsObject();
        JsonArray rules = policy["rules"]!.AsArray();
        Dictionary<JsonNode, FileNode> changed = [];
        foreach (FileNode setting in settings.Items)
        {
            if (Find(rules, setting, faults) is not JsonObject rule)
            {
                continue;
            }

            if (setting.IsNull())
            {
                rules.Remove(rule);
            }
            else
            {
                Lay(setting, rule);
                changed[rule] = setting;
            }
        }

        if (faults.Refuses)
        {
            return null;
        }

        PolicyReadResult read = PriorityPolicyFile.Read(System.Text.Encoding.UTF8.GetBytes(policy.ToJsonString()), "policy");
        foreach (Diagnostic found in read.Diagnostics)
        {
            faults.Add(found.Code, Place(found.Field ?? "", rules, changed) ?? settings);
        }

        return read.Policy;
    }

    private static JsonObject? Find(JsonArray rules, FileNode setting, FileFaults faults)
    {
        JsonObject[] found = [.. rules.OfType<JsonObject>().Where(r => Is(r, "id", setting.Name!))];
        found = found.Length > 0 ? found : [.. rules.OfType<JsonObject>().Where(r => Is(r, "rule", setting.Name!))];
        if (found.Length == 0)
        {
            faults.Add(ScenarioDiagnostics.RuleNotThere.Knows(setting.Name!, [.. rules.OfType<JsonObject>().Select(r => r["rule"]!.ToString()).Distinct(StringComparer.Ordinal)]), setting);
        }
        else if (found.Length > 1)
        {
            faults.Add(ScenarioDiagnostics.RuleSeveral, setting);
        }

        return found is [JsonObject only] ? only : null;
    }

    private static bool Is(JsonObject rule, string name, string value) =>
        rule[name] is JsonValue text && text.GetValueKind() == JsonValueKind.String && string.Equals(text.ToString(), value, StringComparison.Ordinal);

    private static void Lay(FileNode over, JsonObject target)
    {
        foreach (FileNode item in over.Items)
        {
            if (item.Value.ValueKind == JsonValueKind.Object && target[item.Name!] is JsonObject part)
            {
                Lay(item, part);
            }
            else
            {
                target[item.Name!] = Copy(item);
            }
        }
    }

    private static JsonNode? Copy(FileNode node) => node.Value.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(node.Items.Select(i => KeyValuePair.Create(i.Name!, Copy(i)))),
        JsonValueKind.Array => new JsonArray([.. node.Items.Select(Copy)]),
        _ => JsonNode.Parse(node.Value.GetRawText()),
    };

    // A finding of the policy is told where the scenario says it.
    private static FileNode? Place(string field, JsonArray rules, Dictionary<JsonNode, FileNode> changed)
    {
        int end = field.IndexOf(']', StringComparison.Ordinal);
        return field.StartsWith("rules[", StringComparison.Ordinal) && end > 6 && int.TryParse(field.AsSpan(6, end - 6), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && index < rules.Count && changed.TryGetValue(rules[index]!, out FileNode? setting)
            ? setting.At(field[(end + 1)..]) ?? setting
            : null;
    }
}
