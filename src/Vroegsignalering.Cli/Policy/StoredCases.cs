using System.Runtime.InteropServices;
using System.Text.Json;
using Vroegsignalering.Cases;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary>The cases of decision logs with their facts, in an order that does not depend on the order of the files or on the policy that wrote
/// them: deadline, number of the case, day.</summary>
internal sealed class StoredCases
{
    private readonly PriorityFacts[] _facts;

    private StoredCases(List<StoredCase> cases, List<PriorityFacts> facts, HashSet<StoredCase> closed, int repeated)
    {
        int[] order = [.. Enumerable.Range(0, cases.Count).Where(i => !closed.Contains(cases[i]))];
        int[] deadlines = [.. facts.Select(f => f.WorkingDaysUntilDeadline ?? int.MaxValue)];
        Array.Sort(order, (x, y) => deadlines[x].CompareTo(deadlines[y]) is int by and not 0 ? by : cases[x].CompareTo(cases[y]));
        _facts = Array.ConvertAll(order, i => facts[i]);
        (Cases, Repeated, Closed) = (Array.ConvertAll(order, i => cases[i]), repeated, closed.Count);
    }

    /// <summary>What each case is called; never empty.</summary>
    public IReadOnlyList<StoredCase> Cases { get; }

    /// <summary>How many decisions about the same case on the same day were replaced by a later one.</summary>
    public int Repeated { get; }

    /// <summary>How many cases are left out because they were closed before the policy looked, such as of somebody who is no resident.</summary>
    public int Closed { get; }

    /// <summary>The facts, in the same order.</summary>
    public ReadOnlySpan<PriorityFacts> Facts => _facts;

    /// <summary>Reads decision logs, line by line.</summary>
    /// <exception cref="CallException">A file or a decision in it cannot be read, or there is no decision.</exception>
    public static StoredCases Read(IReadOnlyList<string> paths, Progress progress)
    {
        List<StoredCase> cases = [];
        List<PriorityFacts> facts = [];
        Dictionary<StoredCase, int> places = [];
        HashSet<StoredCase> closed = [];
        int repeated = 0;
        foreach (string path in paths)
        {
            progress.Step($"reading {Path.GetFileName(path)}");
            foreach ((StoredCase stored, PriorityFacts found, bool isClosed) in DecisionLines.Read(path, Parse))
            {
                _ = isClosed ? closed.Add(stored) : closed.Remove(stored);
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

        return cases.Count > closed.Count
            ? new StoredCases(cases, facts, closed, repeated)
            : throw new CallException($"There is no decision of a policy in {string.Join(", ", paths)}. Give decisions.jsonl of 'vroeg process'.");
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

    private static (StoredCase, PriorityFacts, bool)? Parse(JsonElement line)
    {
        if (DecisionLines.Text(line, "case") is not string id || DecisionLines.Text(line, "on") is not string on
            || !line.TryGetProperty("facts", out JsonElement stored) || !PriorityFactsJson.TryRead(stored, out PriorityFacts facts))
        {
            return null;
        }

        JsonElement context = line.TryGetProperty("context", out JsonElement found) ? found : default;
        bool isClosed = DecisionLines.Text(context, "origin") == nameof(WorklistOrigin.DecidedBefore);
        return (new StoredCase(id, on, DecisionLines.Text(context, "municipality") ?? ""), facts, isClosed);
    }
}
