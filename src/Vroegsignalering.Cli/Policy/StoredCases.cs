using System.Runtime.InteropServices;
using System.Text.Json;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary>The cases of decision logs with their facts, in an order that does not depend on the order of the files or on the policy that wrote
/// them: deadline, number of the case, day.</summary>
internal sealed class StoredCases
{
    private readonly PriorityFacts[] _facts;

    private StoredCases(List<StoredCase> cases, List<PriorityFacts> facts, int repeated)
    {
        int[] order = [.. Enumerable.Range(0, cases.Count)];
        int[] deadlines = [.. facts.Select(f => f.WorkingDaysUntilDeadline ?? int.MaxValue)];
        Array.Sort(order, (x, y) => deadlines[x].CompareTo(deadlines[y]) is int by and not 0 ? by : cases[x].CompareTo(cases[y]));
        _facts = Array.ConvertAll(order, i => facts[i]);
        (Cases, Repeated) = (Array.ConvertAll(order, i => cases[i]), repeated);
    }

    /// <summary>What each case is called; never empty.</summary>
    public IReadOnlyList<StoredCase> Cases { get; }

    /// <summary>How many decisions about the same case on the same day were replaced by a later one.</summary>
    public int Repeated { get; }

    /// <summary>The facts, in the same order.</summary>
    public ReadOnlySpan<PriorityFacts> Facts => _facts;

    /// <summary>Reads decision logs, line by line.</summary>
    /// <exception cref="CallException">A file or a decision in it cannot be read, or there is no decision.</exception>
    public static StoredCases Read(IReadOnlyList<string> paths, Progress progress)
    {
        List<StoredCase> cases = [];
        List<PriorityFacts> facts = [];
        Dictionary<StoredCase, int> places = [];
        int repeated = 0;
        foreach (string path in paths)
        {
            progress.Step($"reading {Path.GetFileName(path)}");
            foreach ((StoredCase stored, PriorityFacts found) in DecisionLines.Read(path, Parse))
            {
                ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, stored, out bool before);
                if (before)
                {
                    facts[place] = found;
                    repeated++;
                    continue;
                }

                place = cases.Count;
                cases.Add(stored);
                facts.Add(found);
            }
        }

        return cases.Count > 0
            ? new StoredCases(cases, facts, repeated)
            : throw new CallException($"There is no decision in {string.Join(", ", paths)}. Give decisions.jsonl of 'vroeg process'.");
    }

    /// <summary>The facts that a policy looks at and that no case has.</summary>
    public IEnumerable<PriorityFact> NeverKnown(PriorityPolicy policy)
    {
        foreach (PriorityFact fact in policy.Rules.SelectMany(r => r.Uses).DistinctBy(f => f.Id, StringComparer.Ordinal))
        {
            if (!Array.Exists(_facts, f => fact.Of(f) is not null))
            {
                yield return fact;
            }
        }
    }

    private static (StoredCase, PriorityFacts)? Parse(JsonElement line) =>
        DecisionLines.Text(line, "case") is string id && DecisionLines.Text(line, "on") is string on
            && line.TryGetProperty("facts", out JsonElement stored) && PriorityFactsJson.TryRead(stored, out PriorityFacts facts)
            ? (new StoredCase(id, on, line.TryGetProperty("context", out JsonElement context) ? DecisionLines.Text(context, "municipality") ?? "" : ""), facts)
            : null;
}
