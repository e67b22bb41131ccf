using System.Text.Json;
using Vroegsignalering.Files;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Reads the policy of a way of working: one of the product, a file, or one of these with other settings of its rules.</summary>
internal sealed class PolicyReader(ScenarioFolder folder, FileFaults faults, bool isWhole)
{
    private readonly Dictionary<string, (PriorityPolicy? Policy, byte[] Utf8)> _read = new(StringComparer.Ordinal);

    public PriorityPolicy Read(FileNode node)
    {
        if (node.Value.ValueKind == JsonValueKind.String)
        {
            return Named(node)?.Policy ?? PriorityPolicies.NationalBasis;
        }

        if (node.Value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(ScenarioDiagnostics.WrongType.Wants("de naam van een beleid, een pad, of een onderdeel met 'file' en 'rules'", "the name of a policy, a path, or a part with 'file' and 'rules'"), node);
            return PriorityPolicies.NationalBasis;
        }

        if (ScenarioPart.Of(node, faults, "file", "rules") is not FileObject part)
        {
            return PriorityPolicies.NationalBasis;
        }

        part.Text("file");
        FileNode? rules = node.Find("rules");
        if (rules is not null && !PolicySettings.Check(rules, faults))
        {
            rules = null;
        }

        (PriorityPolicy Policy, byte[] Utf8)? under = node.Find("file") is FileNode file && file.Value.ValueKind == JsonValueKind.String
            ? Named(file)
            : (PriorityPolicies.NationalBasis, PriorityPolicyFile.Write(PriorityPolicies.NationalBasis));
        return under is not (PriorityPolicy policy, byte[] utf8) ? PriorityPolicies.NationalBasis
            : rules is null || !isWhole ? policy
            : PolicySettings.Apply(utf8, rules, faults) ?? policy;
    }

    private (PriorityPolicy Policy, byte[] Utf8)? Named(FileNode node)
    {
        string text = node.Value.GetString()!;
        if (PriorityPolicies.ByName.TryGetValue(text, out PriorityPolicy? known))
        {
            return (known, PriorityPolicyFile.Write(known));
        }

        if (!StrategiesReader.IsPath(text))
        {
            faults.Add(ScenarioDiagnostics.NotAChoice.Knows(text, [.. PriorityPolicies.ByName.Keys, "../policies/NAME.json"]), node);
            return null;
        }

        if (!isWhole || folder.Data(node, text) is not (string name, byte[] utf8))
        {
            return null;
        }

        if (!_read.TryGetValue(name, out (PriorityPolicy? Policy, byte[] Utf8) read))
        {
            PolicyReadResult result = PriorityPolicyFile.Read(utf8, name);
            foreach (Diagnostic found in result.Diagnostics)
            {
                faults.Add(found);
            }

            _read[name] = read = (result.Policy, utf8);
        }

        return read.Policy is PriorityPolicy policy ? (policy, read.Utf8) : null;
    }
}
