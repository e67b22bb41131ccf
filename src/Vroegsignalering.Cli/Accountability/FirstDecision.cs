using System.Text.Json;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Policy;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>The first time that a policy decided about a case.</summary>
internal readonly record struct FirstDecision(string CaseId, string On, string PolicyHash, string ClassId, string Strategy, bool IsOverridden) : IComparable<FirstDecision>
{
    public static FirstDecision? Of(JsonElement line)
    {
        if (DecisionLines.Text(line, "case") is not string id || DecisionLines.Text(line, "on") is not string on || DecisionLines.Text(line, "policy") is not string policy)
        {
            return null;
        }

        JsonElement context = line.TryGetProperty("context", out JsonElement found) ? found : default;
        bool isOverridden = line.TryGetProperty("override", out JsonElement overridden) && overridden.ValueKind == JsonValueKind.Object;
        string strategy = DecisionLines.Text(context, "origin") == nameof(WorklistOrigin.DecidedBefore) ? "" : DecisionLines.Text(context, "strategy") ?? "";
        return new FirstDecision(id, on, policy, DecisionLines.Text(line, "class") ?? "", strategy, isOverridden);
    }

    /// <summary>The earliest first; logs in any order give the same.</summary>
    public int CompareTo(FirstDecision other)
    {
        int by = string.CompareOrdinal(On, other.On);
        return by != 0 ? by : string.CompareOrdinal(PolicyHash, other.PolicyHash);
    }
}
