using System.Numerics;
using NodaTime;

namespace Vroegsignalering.Cases.Research;

/// <summary>Makes blank what would single somebody out in a research file: every combination that is left is that of several people.</summary>
/// <remarks>This is k-anonymity over all columns but the pseudonym; which columns go first is a choice of this product. People are counted, not rows.
/// A row is never left out. It does not protect who is known by several rows, nor what all people of one combination have in common.</remarks>
public static class ResearchProtection
{
    // What costs research least goes first: fewest columns, and of these the ones that come first in the list of fields.
    private static readonly ResearchFields[] Steps =
    [
        .. Enumerable.Range(0, (int)ResearchFields.All + 1).OrderBy(f => BitOperations.PopCount((uint)f)).ThenBy(f => f).Select(f => (ResearchFields)f),
    ];

    /// <summary>Makes columns of rows blank until every combination is that of enough people.</summary>
    /// <param name="rows">The rows; their order changes nothing.</param>
    /// <param name="smallest">The fewest people with one combination; 2 to 1,000.</param>
    /// <returns>As many rows, ordered by pseudonym and by what is left. When there are fewer people than <paramref name="smallest"/>, all columns of all
    /// rows are blank.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smallest"/> is outside its range.</exception>
    public static IReadOnlyList<ProtectedResearchRow> Protect(IReadOnlyList<ResearchRow> rows, int smallest)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(smallest, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(smallest, 1_000);
        List<ResearchRow> left = [.. rows];
        List<List<ResearchRow>> settled = [];
        List<ResearchFields> blanks = [];
        foreach (ResearchFields step in Steps)
        {
            List<ResearchRow> next = [];
            foreach (IGrouping<ProtectedResearchRow, ResearchRow> group in left.GroupBy(row => ProtectedResearchRow.Of(row, step) with { Pseudonym = "" }))
            {
                if (People(group) >= smallest)
                {
                    settled.Add([.. group]);
                    blanks.Add(step);
                }
                else
                {
                    next.AddRange(group);
                }
            }

            left = next;
        }

        // What is left over is too few even when nothing is shown of it, so the smallest combinations join it.
        while (left.Count > 0 && settled.Count > 0 && People(left) < smallest)
        {
            int taken = Enumerable.Range(0, settled.Count).MinBy(i => (People(settled[i]), -BitOperations.PopCount((uint)blanks[i]), Name(settled[i][0], blanks[i])), Order.Instance);
            left.AddRange(settled[taken]);
            settled.RemoveAt(taken);
            blanks.RemoveAt(taken);
        }

        return
        [
            .. settled.Zip(blanks, (group, blank) => group.Select(row => ProtectedResearchRow.Of(row, blank))).SelectMany(group => group)
                .Concat(left.Select(row => ProtectedResearchRow.Of(row, ResearchFields.All)))
                .OrderBy(row => row.Pseudonym, StringComparer.Ordinal).ThenBy(Name, StringComparer.Ordinal),
        ];
    }

    private static int People(IEnumerable<ResearchRow> rows) => rows.Select(row => row.Pseudonym).Distinct(StringComparer.Ordinal).Count();

    private static string Name(ResearchRow row, ResearchFields blank) => Name(ProtectedResearchRow.Of(row, blank));

    // Of what is left in the row: an order by what was made blank would tell it.
    private static string Name(ProtectedResearchRow row)
    {
        string month = row.Month is YearMonth m ? FormattableString.Invariant($"{m.Year:0000}-{m.Month:00}") : "";
        return FormattableString.Invariant($"{month}|{row.Partners}|{row.ArrearsBand}|{row.AttemptsBand}|{row.Reached}|{row.Outcome}|{(int)row.Blank:00}");
    }

    private sealed class Order : IComparer<(int People, int Columns, string Name)>
    {
        public static Order Instance { get; } = new();

        public int Compare((int People, int Columns, string Name) x, (int People, int Columns, string Name) y) =>
            x.People != y.People ? x.People.CompareTo(y.People)
            : x.Columns != y.Columns ? x.Columns.CompareTo(y.Columns)
            : string.CompareOrdinal(x.Name, y.Name);
    }
}
