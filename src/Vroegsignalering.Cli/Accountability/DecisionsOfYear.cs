using System.Text;
using System.Text.Json;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Which policy first decided about each case, with its class and strategy. Whether a log was changed is for <c>vroeg decision verify</c>.</summary>
internal sealed class DecisionsOfYear
{
    private readonly Dictionary<string, FirstDecision> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PriorityPolicy> _policies = new(StringComparer.Ordinal);

    /// <summary>The policies by their hash.</summary>
    public IReadOnlyDictionary<string, PriorityPolicy> Policies => _policies;

    /// <summary>The first decision about a case; <c>null</c> when there is none in the logs.</summary>
    public FirstDecision? Of(string caseId) => _first.TryGetValue(caseId, out FirstDecision decision) ? decision : null;

    /// <summary>Adds a log; the order of logs does not matter.</summary>
    /// <exception cref="CallException">It cannot be read.</exception>
    public void Add(string path)
    {
        foreach (FirstDecision decision in DecisionLines.Read(path, FirstDecision.Of))
        {
            if (!_first.TryGetValue(decision.CaseId, out FirstDecision known) || decision.CompareTo(known) < 0)
            {
                _first[decision.CaseId] = decision;
            }
        }

        using FileStream stream = File.OpenRead(path);
        using LineReader lines = new(stream);
        while (lines.TryRead(out ReadOnlyMemory<byte> line))
        {
            if (line.Span.IndexOf("\"kind\":\"policy\""u8) is >= 0 and < 64 && DecisionLogReader.TryParse(line, out JsonDocument? json))
            {
                using (json)
                {
                    AddPolicy(json.RootElement, Path.GetFileName(path));
                }
            }
        }
    }

    private void AddPolicy(JsonElement line, string name)
    {
        if (DecisionLines.Text(line, "hash") is string hash && line.TryGetProperty("content", out JsonElement content)
            && PriorityPolicyFile.ReadStored(Encoding.UTF8.GetBytes(content.GetRawText()), name, PriorityRuleKinds.BuiltIn).Policy is PriorityPolicy policy)
        {
            _policies[hash] = policy;
        }
    }
}
