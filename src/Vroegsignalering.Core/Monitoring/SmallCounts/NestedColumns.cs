namespace Vroegsignalering.Monitoring;

/// <summary>Which columns of figures are part of which.</summary>
internal sealed class NestedColumns
{
    /// <summary>Reads it from the definitions, and from the counts: what is nowhere more than another may be part of it.</summary>
    public NestedColumns(FigureColumns columns, IReadOnlyList<IndicatorValue> figures)
    {
        int count = columns.Count;
        long[] sizes = new long[count];
        Dictionary<FigureCell, long>[] cells = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<FigureCell, long>())];
        foreach ((FigureCell cell, long value) in columns.Values)
        {
            sizes[cell.Column] += value;
            cells[cell.Column].Add(cell with { Column = 0 }, value);
        }

        (int Part, int Whole)[] pairs =
        [
            .. figures.Where(f => f.Indicator.IsShare).Select(f => columns.Of(f.Indicator, f.Breakdown, f.Group, f.Month))
                .Where(c => c.Denominator is FigureCell whole && whole.Column != c.Numerator.Column).Select(c => (c.Numerator.Column, c.Denominator!.Value.Column)).Distinct(),
        ];
        int[] depths = new int[count];
        for (int i = 0; i < count; i++)
        {
            foreach ((int part, int whole) in pairs)
            {
                depths[part] = Math.Max(depths[part], Math.Min(count, depths[whole] + 1));
            }
        }

        Order = [.. Enumerable.Range(0, count).OrderByDescending(c => sizes[c]).ThenBy(c => depths[c]).ThenBy(columns.NameOf, StringComparer.Ordinal)];
        int[] rank = new int[count];
        for (int i = 0; i < count; i++)
        {
            rank[Order[i]] = i;
        }

        Above = [.. Enumerable.Range(0, count).Select(c => Enumerable.Range(0, count).Where(d => d != c && IsNowhereMore(cells[c], cells[d])).ToArray())];
        Parents = new int[count];
        Array.Fill(Parents, -1);
        foreach ((int part, int whole) in pairs.Where(p => rank[p.Whole] < rank[p.Part] && Above[p.Part].Contains(p.Whole)))
        {
            // The smallest that it is part of: that is part of the others.
            Parents[part] = Parents[part] < 0 || rank[whole] > rank[Parents[part]] ? whole : Parents[part];
        }
    }

    /// <summary>The columns, each after the one that it is part of.</summary>
    public int[] Order { get; }

    /// <summary>For each column the one that it is part of; -1 when there is none.</summary>
    public int[] Parents { get; }

    /// <summary>For each column those that are nowhere less.</summary>
    public int[][] Above { get; }

    /// <summary>Whether the first column is part of the second by their definitions.</summary>
    public bool IsPartOf(int column, int other)
    {
        for (int at = Parents[column]; at >= 0; at = Parents[at])
        {
            if (at == other)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNowhereMore(Dictionary<FigureCell, long> first, Dictionary<FigureCell, long> second)
    {
        bool shared = false;
        foreach ((FigureCell cell, long value) in first)
        {
            if (second.TryGetValue(cell, out long other))
            {
                if (value > other)
                {
                    return false;
                }

                shared = true;
            }
        }

        return shared;
    }
}
