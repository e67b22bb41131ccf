using Vroegsignalering.Monitoring;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary>Priority and pick-up of the groups of one breakdown, protected.</summary>
/// <param name="Breakdown">By what cases are divided.</param>
/// <param name="Rows">The groups with what may be shown of each; <c>null</c> when nothing may be.</param>
internal sealed record FairnessTable(Text Breakdown, IReadOnlyList<(Text Name, ShownCounts Counts)>? Rows)
{
    private static readonly Text Unknown = new("niet bekend", "not known");

    /// <summary>What happens to cases, in the order of the cells: urgent or highest class, another class, not picked up.</summary>
    public static IReadOnlyList<Text> Outcomes { get; } =
        [new("spoed of hoogste klasse", "urgent or highest class"), new("andere klasse", "another class"), new("niet opgepakt", "not picked up")];

    /// <summary>The tables of an outcome.</summary>
    /// <param name="outcome">What the policy does.</param>
    /// <param name="totalsShown">Whether the totals of the outcomes are shown.</param>
    public static IReadOnlyList<FairnessTable> Of(PolicyOutcome outcome, bool totalsShown) =>
        [.. outcome.Groups.GroupBy(g => g.Breakdown).Select(groups => Of(groups.Key, [.. groups.Select(g => (g.Name, Cells(g.PerClass)))], outcome, totalsShown))];

    /// <summary>The three outcomes of counts per class.</summary>
    public static long[] Cells(IReadOnlyList<int> perClass) => [perClass[0] + perClass[1], perClass.Skip(2).SkipLast(1).Sum(), perClass[^1]];

    private static FairnessTable Of(Text breakdown, List<(Text Name, long[] Cells)> groups, PolicyOutcome outcome, bool totalsShown)
    {
        // Who is in no group can be computed from the total, so that is a group too. Types of partner overlap: there is no rest.
        long[] rest = [.. Cells(outcome.PerClass).Select((total, i) => total - groups.Sum(g => g.Cells[i]))];
        if (rest.All(r => r >= 0) && rest.Sum() > 0)
        {
            groups.Add((Unknown, rest));
        }

        IReadOnlyList<ShownCounts>? rows = SmallCountProtection.ProtectTable([.. groups.Select(g => g.Cells)], SmallCountProfile.Public, totalsShown);
        return new FairnessTable(breakdown, rows is null ? null : [.. groups.Select((g, i) => (g.Name, rows[i]))]);
    }
}
