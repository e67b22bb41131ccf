namespace Vroegsignalering.Prioritisation;

/// <summary>Adds up which points are possible.</summary>
internal static class TablePoints
{
    private const int Most = 20_000;

    /// <summary>The points that a table can give; rows that exclude each other are added all the same, so there may be some too many.</summary>
    public static IReadOnlyCollection<int>? Of(TableModel table) => table.AddsUp
        ? Sums(table.Rows.Select(r => new[] { 0, r.Finding.Points }))
        : [.. table.Rows.Select(r => r.Finding.Points).Append(0).Distinct().Order()];

    /// <summary>The sums of one of each; <c>null</c> when one is not known or there are too many.</summary>
    public static IReadOnlyCollection<int>? Sums(IEnumerable<IReadOnlyCollection<int>?> terms)
    {
        SortedSet<int> sums = [0];
        foreach (IReadOnlyCollection<int>? term in terms)
        {
            if (term is null || (long)sums.Count * term.Count > Most * 20L)
            {
                return null;
            }

            sums = [.. sums.SelectMany(_ => term, (sum, more) => sum + more)];
            if (sums.Count > Most)
            {
                return null;
            }
        }

        return sums;
    }
}
