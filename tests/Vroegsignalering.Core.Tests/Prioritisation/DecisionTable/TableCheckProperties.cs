namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class TableCheckProperties
{
    [Fact]
    public void A_gap_is_found_when_and_only_when_trying_all_combinations_finds_one() => Prop.ForAll(
        AnyTable.First.ToArbitrary(),
        options =>
        {
            TableModel table = AnyTable.Model(options);
            return Codes(table).Contains("VS4101") == All(table).Any(facts => First(table, facts) < 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void The_example_of_a_gap_is_one() => Prop.ForAll(
        AnyTable.First.ToArbitrary(),
        options =>
        {
            TableModel table = AnyTable.Model(options);
            return TableCheck.Gap(table, new TableGrid(table)) is not long[] gap || First(table, FactsOf(table, gap)) < 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_row_is_reported_as_out_of_reach_when_and_only_when_it_decides_no_combination() => Prop.ForAll(
        AnyTable.First.ToArbitrary(),
        options =>
        {
            TableModel table = AnyTable.Model(options);
            HashSet<int> deciding = All(table).Select(facts => First(table, facts)).ToHashSet();
            PolicyFinding[] findings = [.. TableCheck.Of(table)];
            return Enumerable.Range(0, table.Rows.Count).All(i =>
                deciding.Contains(i) != findings.Any(f => f.Code.Id is "VS4102" or "VS4104" && f.RowId == table.Rows[i].Source.Id));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void An_overlap_is_reported_when_and_only_when_two_rows_with_another_outcome_cross() => Prop.ForAll(
        AnyTable.First.ToArbitrary(),
        options =>
        {
            TableModel table = AnyTable.Model(options);
            bool[][] matches = [.. All(table).Select(facts => table.Rows.Select(row => row.Matches(facts)).ToArray())];
            string[] crossing = [.. Enumerable.Range(0, table.Rows.Count).Where(lower =>
                matches.Any(m => Array.IndexOf(m, true) == lower) && Enumerable.Range(0, lower).Any(upper =>
                    (table.Rows[upper].Finding.Points, table.Rows[upper].Finding.Effect) != (table.Rows[lower].Finding.Points, table.Rows[lower].Finding.Effect)
                    && matches.Any(m => Array.IndexOf(m, true) == upper && m[lower]) && matches.Any(m => m[upper] && !m[lower])))
                .Select(i => table.Rows[i].Source.Id)];
            return crossing.SequenceEqual(TableCheck.Of(table).Where(f => f.Code.Id == "VS4103").Select(f => f.RowId));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static IEnumerable<string> Codes(TableModel table) => TableCheck.Of(table).Select(f => f.Code.Id);

    private static int First(TableModel table, PriorityFacts facts) => table.Rows.ToList().FindIndex(row => row.Matches(facts));

    private static PriorityFacts FactsOf(TableModel table, long[] numbers) => table.Columns.Zip(numbers).Aggregate(
        A.Facts, (facts, cell) => cell.First.In(facts, cell.Second == FactNumbers.Unknown ? null : cell.Second));

    /// <summary>Every combination of values on both sides of every border in the generated tables; sets of the three types and no other.</summary>
    private static IEnumerable<PriorityFacts> All(TableModel table)
    {
        IEnumerable<PriorityFacts> all = [A.Facts];
        foreach (PriorityFact fact in table.Columns)
        {
            long?[] values = fact.Id switch
            {
                "totalArrears" => [null, 0, 1, 50, 99, 100, 101, 199, 200, 201, 299, 300, 301, 399, 400, 401, 499, 500, 501, 599, 600],
                "partnerCount" => [1, 2, 3, 4, 5, 6],
                "daysInArrears" => [null, 0, 1, 2, 3, 4, 5],
                "partnerTypes" => [.. Enumerable.Range(0, 8).Select(n => (long?)(n << 1)), 1],
                "repeat" => [0, 1, 2, 3, 4],
                _ => fact.MayBeUnknown ? [null, 0, 1] : [0, 1],
            };
            all = [.. all.SelectMany(_ => values, (facts, value) => fact.In(facts, value))];
        }

        return all;
    }
}
