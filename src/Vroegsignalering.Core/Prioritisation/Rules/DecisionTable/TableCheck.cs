using System.Numerics;

namespace Vroegsignalering.Prioritisation;

/// <summary>Finds gaps, rows out of reach, overlaps and impossible conditions in a decision table.</summary>
internal static class TableCheck
{
    public static IReadOnlyList<PolicyFinding> Of(TableModel table)
    {
        if (table.Rows.Count == 0)
        {
            return [new PolicyFinding(PolicyDiagnostics.NoRows) { RuleId = table.Id }];
        }

        int[] impossible = [.. Enumerable.Range(0, table.Rows.Count).Where(i => Impossible(table, table.Rows[i]).Any())];
        PolicyFinding[] findings = [.. impossible.Select(i => NeverHolds(table, table.Rows[i]))];
        return table.AddsUp ? findings : [.. findings, .. OfOrder(table, impossible)];
    }

    /// <summary>Facts that no row matches, one number for each column; <c>null</c> when there are none.</summary>
    public static long[]? Gap(TableModel table, TableGrid grid) => grid.Find(BigInteger.Zero, TableGrid.All(table.Rows.Count));

    private static List<PolicyFinding> OfOrder(TableModel table, int[] impossible)
    {
        TableGrid grid = new(table);
        List<PolicyFinding> findings = [];
        if (Gap(table, grid) is long[] gap)
        {
            findings.Add(new PolicyFinding(PolicyDiagnostics.Gap)
            {
                RuleId = table.Id,
                Detail = new Text($"Een voorbeeld: {Example(table, gap, Language.Dutch)}.", $"An example: {Example(table, gap, Language.English)}."),
            });
        }

        for (int i = 0; i < table.Rows.Count && !grid.IsTooLarge; i++)
        {
            if (!impossible.Contains(i) && OfRow(table, grid, i) is PolicyFinding finding)
            {
                findings.Add(finding);
            }
        }

        // What was found before the search stopped is true; what it did not come to is not known.
        return grid.IsTooLarge ? [.. findings, new PolicyFinding(PolicyDiagnostics.TooLarge) { RuleId = table.Id }] : findings;
    }

    private static PolicyFinding? OfRow(TableModel table, TableGrid grid, int i)
    {
        TableRow row = table.Rows[i];
        bool isReached = grid.Find(BigInteger.One << i, TableGrid.All(i)) is not null;
        int[] others = [.. Enumerable.Range(0, i).Where(j => isReached ? AreAtOdds(table, grid, j, i) : Meet(grid, j, i))];
        return grid.IsTooLarge || (isReached && others.Length == 0) ? null : new PolicyFinding(isReached ? PolicyDiagnostics.Overlap : PolicyDiagnostics.NeverReached)
        {
            RuleId = table.Id,
            RowId = row.Source.Id,
            Detail = new Text($"Het gaat om: {Ids(table, others)}.", $"This is about: {Ids(table, others)}."),
        };
    }

    private static bool Meet(TableGrid grid, int upper, int lower) => grid.Find((BigInteger.One << upper) | (BigInteger.One << lower), BigInteger.Zero) is not null;

    // An exception above the general row that it is taken from is how such tables are written, and is not worth a word.
    private static bool AreAtOdds(TableModel table, TableGrid grid, int upper, int lower)
    {
        RuleFinding one = table.Rows[upper].Finding, other = table.Rows[lower].Finding;
        BigInteger both = (BigInteger.One << upper) | (BigInteger.One << lower);
        return (one.Points, one.Effect) != (other.Points, other.Effect)
            && grid.Find(both, TableGrid.All(upper)) is not null
            && grid.Find(BigInteger.One << upper, BigInteger.One << lower) is not null;
    }

    private static PolicyFinding NeverHolds(TableModel table, TableRow row) => new(PolicyDiagnostics.NeverHolds)
    {
        RuleId = table.Id,
        RowId = row.Source.Id,
        Detail = new Text(
            $"Het gaat om: {string.Join(", ", Impossible(table, row).Select(f => f.Name.Dutch))}.",
            $"This is about: {string.Join(", ", Impossible(table, row).Select(f => f.Name.English))}."),
    };

    private static IEnumerable<PriorityFact> Impossible(TableModel table, TableRow row) =>
        row.Cells.ToArray().Where(cell => !Array.Exists(TableGrid.Values(table, cell.Fact), cell.Holds)).Select(cell => cell.Fact);

    private static string Ids(TableModel table, int[] rows) => string.Join(", ", rows.Select(i => table.Rows[i].Source.Id));

    private static string Example(TableModel table, long[] numbers, Language language) =>
        string.Join("; ", table.Columns.Zip(numbers, (fact, number) => $"{fact.Name.In(language)}: {TableTexts.Number(fact, number, language)}"));
}
