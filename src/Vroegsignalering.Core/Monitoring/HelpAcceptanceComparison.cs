using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Monitoring;

/// <summary>The same registrations under every definition of help acceptance side by side. It holds counts only.</summary>
public sealed class HelpAcceptanceComparison
{
    private HelpAcceptanceComparison(
        IReadOnlyList<HelpAcceptanceRow> rows, IReadOnlyList<HelpKindRow> kinds, IReadOnlyList<HelpDefinitionPair> pairs, long differing) =>
        (Rows, Kinds, Pairs, DifferingCases) = (rows, kinds, pairs, differing);

    /// <summary>A row per definition, from the fewest accepted to the most; equal ones in the order in which they were given.</summary>
    public IReadOnlyList<HelpAcceptanceRow> Rows { get; }

    /// <summary>A row per kind of help that somebody got.</summary>
    public IReadOnlyList<HelpKindRow> Kinds { get; }

    /// <summary>For each two definitions how many cases differ.</summary>
    public IReadOnlyList<HelpDefinitionPair> Pairs { get; }

    /// <summary>Reached cases of which not every definition says the same.</summary>
    public long DifferingCases { get; }

    /// <summary>Counts cases.</summary>
    /// <param name="cases">All cases; those that were not picked up count nowhere.</param>
    /// <param name="definitions">The definitions; all that come with the product when <c>null</c>.</param>
    /// <param name="on">The day that counts as today, for the 30 days of a quick fix; <c>null</c> when not known.</param>
    /// <param name="lateHelp">Where help counts that a resident accepted late.</param>
    /// <remarks>As in <see cref="MonitorFigures"/> help counts for cases that were reached. The order of cases changes nothing.</remarks>
    public static HelpAcceptanceComparison Of(
        IReadOnlyList<SignalCase> cases, IReadOnlyList<HelpAcceptanceDefinition>? definitions = null, LocalDate? on = null,
        LateHelpPolicy lateHelp = LateHelpPolicy.RegisterOnReport)
    {
        ArgumentNullException.ThrowIfNull(cases);
        IReadOnlyList<HelpAcceptanceDefinition> all = definitions ?? HelpAcceptanceDefinitions.All;
        SignalCase[] pickedUp = [.. cases.Where(CaseCounting.IsEarly).Select(c => LateHelp.AsCounted(c, lateHelp)).Where(CaseCounting.IsPickedUp)];
        SignalCase[] reached = [.. pickedUp.Where(CaseCounting.IsReached)];
        bool?[][] accepted = [.. reached.Select(c => all.Select(d => d.Accepts(c, on)).ToArray())];
        return new HelpAcceptanceComparison(
            [
                .. all.Select((d, i) => new HelpAcceptanceRow(
                    d, pickedUp.Length, reached.Length, accepted.LongCount(v => v[i] == true), accepted.LongCount(v => v[i] is null)))
                    .Select((row, i) => (row, i)).OrderBy(r => r.row.Accepted).ThenBy(r => r.i).Select(r => r.row),
            ],
            [.. KindsOf(reached, accepted, all)],
            [
                .. from first in Enumerable.Range(0, all.Count)
                   from second in Enumerable.Range(first + 1, all.Count - first - 1)
                   select new HelpDefinitionPair(
                       all[first],
                       all[second],
                       accepted.LongCount(v => v[first] == true && v[second] != true),
                       accepted.LongCount(v => v[first] != true && v[second] == true)),
            ],
            accepted.LongCount(v => v.Distinct().Count() > 1));
    }

    private static IEnumerable<HelpKindRow> KindsOf(SignalCase[] reached, bool?[][] accepted, IReadOnlyList<HelpAcceptanceDefinition> all) =>
        from kind in HelpKinds.All
        let having = Enumerable.Range(0, reached.Length).Where(i => reached[i].AllHelp.Any(h => h.Kind == kind.Kind)).ToArray()
        where having.Length > 0
        select new HelpKindRow(kind, having.Length, [.. all.Select((d, at) => new HelpKindCount(d, d.CountsAs(kind.Kind), having.LongCount(i => accepted[i][at] == true)))]);
}
