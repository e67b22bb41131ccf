using NodaTime;

namespace Vroegsignalering.Monitoring;

/// <summary>Decides which counts of a set of figures are hidden: first of the whole, then of the months, then of each breakdown.</summary>
internal sealed class FigureProtection
{
    private readonly SmallCountProfile _profile;
    private readonly FigureColumns _columns;
    private readonly NestedColumns _nested;
    private readonly EarlierFigures _before;
    private readonly HashSet<FigureCell> _hidden = [];
    private readonly HashSet<FigureCell> _small = [];
    private readonly bool[] _dropped;

    public FigureProtection(IReadOnlyList<IndicatorValue> figures, SmallCountProfile profile, IReadOnlyList<ShownIndicator> before)
    {
        _profile = profile;
        _columns = new FigureColumns(figures);
        _before = new EarlierFigures(before, figures, _columns);
        _nested = new NestedColumns(_columns, figures);
        _dropped = new bool[_columns.Count];
        DropWholes();
        ProtectMonths();
        foreach (Breakdown breakdown in _columns.Values.Keys.Select(c => c.Breakdown).Where(b => b != Breakdown.None).Distinct().Order())
        {
            CountTable? table = ProtectGroups(breakdown, out int[] columns, out string[] groups);
            ProtectGroupsInMonths(breakdown, columns, groups, table);
        }
    }

    /// <summary>Whether a figure is hidden, and why.</summary>
    public HiddenReason Of(IndicatorValue figure)
    {
        (FigureCell numerator, FigureCell? denominator) = _columns.Of(figure.Indicator, figure.Breakdown, figure.Group, figure.Month);
        bool isHidden = _hidden.Contains(numerator) || (denominator is FigureCell whole && _hidden.Contains(whole));
        bool isSmall = _small.Contains(numerator) || (denominator is FigureCell other && _small.Contains(other));
        bool isSmallItself = IsSmall(figure.Numerator)
            || (denominator is not null && (IsSmall(figure.Denominator) || (figure.Indicator.IsShare && IsSmall(figure.Denominator - figure.Numerator))));
        return !isHidden ? HiddenReason.None : isSmall && isSmallItself ? HiddenReason.Small : HiddenReason.ToProtectAnother;
    }

    private static FigureCell Whole(int column) => new(column, Breakdown.None, null, null);

    private bool IsSmall(long value) => _profile.IsSmall(Math.Abs(value));

    /// <summary>The whole of a column that is small, or differs little from what it is part of or from what was published: then nothing of it is shown.</summary>
    private void DropWholes()
    {
        List<int> shown = [];
        foreach (int column in _nested.Order)
        {
            int parent = _nested.Parents[column];
            bool has = _columns.Values.TryGetValue(Whole(column), out long value);
            bool isSmall = has && (IsSmall(value) || (parent >= 0 && _columns.Values.TryGetValue(Whole(parent), out long whole) && IsSmall(whole - value)));
            _dropped[column] = isSmall || (parent >= 0 && _dropped[parent])
                || (has && (shown.Exists(other => IsNear(column, other) && IsSmall(_columns.Values[Whole(other)] - value)) || ChangedLittle(Whole(column))));
            if (has && !_dropped[column])
            {
                shown.Add(column);
            }
            else if (isSmall)
            {
                _small.Add(Whole(column));
            }
        }

        _hidden.UnionWith(_columns.Values.Keys.Where(c => _dropped[c.Column]));
    }

    // What differs little from another count of the same unit, and may be part of it, would show the difference.
    private bool IsNear(int column, int other) =>
        _columns.UnitOf(column) == _columns.UnitOf(other) && !_nested.IsPartOf(column, other) && !_nested.IsPartOf(other, column)
        && (_nested.Above[column].Contains(other) || _nested.Above[other].Contains(column));

    private bool ChangedLittle(FigureCell cell)
    {
        int parent = _nested.Parents[cell.Column];
        FigureCell whole = cell with { Column = Math.Max(0, parent) };
        return _before.Shown(cell).Any(v => IsSmall(_columns.Values[cell] - v))
            || (parent >= 0 && _columns.Values.TryGetValue(whole, out long now) && _before.ShownTogether(whole, cell).Any(v => IsSmall(now - v.First - (_columns.Values[cell] - v.Second))));
    }

    private void ProtectMonths()
    {
        FigureCell[] all = [.. _columns.Values.Keys.Where(c => c.Breakdown == Breakdown.None && c.Month is not null)];
        if (all.Length == 0)
        {
            return;
        }

        int[] columns = [.. _nested.Order.Where(c => Array.Exists(all, cell => cell.Column == c))];
        YearMonth[] months = [.. all.Select(c => c.Month).OfType<YearMonth>().Distinct().Order()];

        // Where the whole was published before, what it grew is the total of the months since then. The months before stay as they were.
        IReadOnlySet<YearMonth>[] published = [.. columns.Select(c => _before.MonthsOfLast(Whole(c)) ?? new HashSet<YearMonth>())];
        CountTable table = Table(columns, months.Length, (c, row) => new FigureCell(c, Breakdown.None, null, months[row]), c => !_before.Shown(Whole(c)).Any());
        table.DropsWhatIsUnsafe = true;
        for (int k = 0; k < columns.Length; k++)
        {
            table.Dropped[k] |= Array.Exists(all, c => c.Column == columns[k] && ChangedLittle(c));
            for (int row = 0; row < months.Length; row++)
            {
                table.Outside[k][row] = published[k].Contains(months[row]);
                table.Forced[k][row] = table.Outside[k][row] && IsHiddenAsBefore(new FigureCell(columns[k], Breakdown.None, null, months[row]));
            }
        }

        table.Protect();
        for (int k = 0; k < columns.Length; k++)
        {
            if (table.Dropped[k])
            {
                _dropped[columns[k]] = true;
            }

            for (int row = 0; row < months.Length; row++)
            {
                Take(table, k, row, new FigureCell(columns[k], Breakdown.None, null, months[row]));
            }
        }

        foreach (int column in _nested.Order)
        {
            _dropped[column] |= _nested.Parents[column] is >= 0 and int parent && _dropped[parent];
        }

        _hidden.UnionWith(_columns.Values.Keys.Where(c => _dropped[c.Column]));
    }

    // What was hidden stays so, and so does what is part of it.
    private bool IsHiddenAsBefore(FigureCell cell)
    {
        for (int at = cell.Column; at >= 0; at = _nested.Parents[at])
        {
            FigureCell whole = cell with { Column = at };
            if (_hidden.Contains(whole) || _before.WasHidden(whole) || (_columns.Values.ContainsKey(whole) && IsSmallHere(whole) && !_before.Shown(whole).Any()))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSmallHere(FigureCell cell) => IsSmall(_columns.Values[cell])
        || (_nested.Parents[cell.Column] is >= 0 and int parent && _columns.Values.TryGetValue(cell with { Column = parent }, out long whole) && IsSmall(whole - _columns.Values[cell]));

    private void Take(CountTable table, int k, int row, FigureCell cell)
    {
        if (table.Hidden[k][row])
        {
            _hidden.Add(cell);
            if (table.IsSaidToBeSmall(k, row))
            {
                _small.Add(cell);
            }
        }
    }

    /// <summary>Makes the table of the given columns, with a row for what is in no row when there is a total.</summary>
    private CountTable Table(int[] columns, int rows, Func<int, int, FigureCell> cell, Func<int, bool> hasRest)
    {
        int[] parents = [.. columns.Select(c => Nearest(c, columns))];
        long[][] values = [.. columns.Select(c => Enumerable.Range(0, rows).Select(row => _columns.Values.GetValueOrDefault(cell(c, row))).Append(0).ToArray())];
        bool[] isWhole = new bool[columns.Length];
        for (int k = 0; k < columns.Length; k++)
        {
            // Who is in no group can be computed, so that is a group too. Where groups overlap there is no such rest.
            long rest = hasRest(columns[k]) && _columns.Values.TryGetValue(Whole(columns[k]), out long whole) ? whole - values[k].Sum() : 0;
            isWhole[k] = rest >= 0 && (parents[k] < 0 || (isWhole[parents[k]] && rest <= values[parents[k]][rows]));
            values[k][rows] = isWhole[k] ? rest : 0;
        }

        int[] places = new int[_columns.Count];
        Array.Fill(places, -1);
        for (int k = 0; k < columns.Length; k++)
        {
            places[columns[k]] = k;
        }

        CountTable table = new(_profile.Floor, parents, values)
        {
            Above = [.. columns.Select(c => _nested.Above[c].Select(d => places[d]).Where(k => k >= 0).ToArray())],
            Below = [.. columns.Select(c => columns.Where(d => _nested.Above[d].Contains(c)).Select(d => places[d]).ToArray())],
        };
        for (int k = 0; k < columns.Length; k++)
        {
            table.Dropped[k] = _dropped[columns[k]];
            for (int row = 0; row < rows; row++)
            {
                table.Sensitive[k][row] = Enumerable.Range(0, k).Any(other => IsNear(columns[k], columns[other]) && IsSmall(values[k][row] - values[other][row]));
            }
        }

        return table;
    }

    private int Nearest(int column, int[] among)
    {
        for (int at = _nested.Parents[column]; at >= 0; at = _nested.Parents[at])
        {
            if (Array.IndexOf(among, at) is >= 0 and int place)
            {
                return place;
            }
        }

        return -1;
    }

    private CountTable? ProtectGroups(Breakdown breakdown, out int[] columns, out string[] groups)
    {
        FigureCell[] all = [.. _columns.Values.Keys.Where(c => c.Breakdown == breakdown && c.Month is null && c.Group is not null)];
        columns = [.. _nested.Order.Where(c => Array.Exists(all, cell => cell.Column == c))];
        groups = [.. all.Select(c => c.Group!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (all.Length == 0)
        {
            return null;
        }

        (int[] places, string[] rows) = (columns, groups);
        CountTable table = Table(columns, groups.Length, (c, row) => new FigureCell(c, breakdown, rows[row], null), _ => true);
        for (int k = 0; k < columns.Length; k++)
        {
            long growth = GrowthOf(columns[k]);
            for (int row = 0; row < rows.Length; row++)
            {
                FigureCell cell = new(places[k], breakdown, rows[row], null);
                table.Forced[k][row] = _before.WasHidden(cell);
                table.Block[k] |= _columns.Values.ContainsKey(cell) && ChangedLittle(cell);
                table.High[k][row] = _before.WasSmall(cell) ? Math.Max(table.Values[k][row], _profile.Floor - 1 + growth) : table.High[k][row];
                foreach (long shown in _before.Shown(cell))
                {
                    table.Low[k][row] = Math.Max(table.Low[k][row], Math.Min(shown, table.Values[k][row]));
                    table.High[k][row] = Math.Min(table.High[k][row], Math.Max(shown + growth, table.Values[k][row]));
                }
            }
        }

        do
        {
            table.Protect();
        }
        while (BlockWhatGrewLittle(table, breakdown, columns, groups));

        for (int k = 0; k < columns.Length; k++)
        {
            for (int row = 0; row < groups.Length; row++)
            {
                Take(table, k, row, new FigureCell(columns[k], breakdown, groups[row], null));
            }
        }

        return table;
    }

    private long GrowthOf(int column) => _before.Shown(Whole(column)).Any() && _columns.Values.TryGetValue(Whole(column), out long now)
        ? Math.Max(0, now - _before.Shown(Whole(column)).Min())
        : NestedRow.Unlimited;

    /// <summary>Whether a column had to be hidden for all groups: one was shown before and would now be hidden, or the hidden ones together changed little.</summary>
    private bool BlockWhatGrewLittle(CountTable table, Breakdown breakdown, int[] columns, string[] groups)
    {
        bool blocked = false;
        for (int k = 0; k < columns.Length; k++)
        {
            FigureCell[] cells = [.. groups.Select(g => new FigureCell(columns[k], breakdown, g, null))];
            if (table.Block[k] || !Array.Exists(cells, _before.Has))
            {
                continue;
            }

            bool isNew = cells.Where((c, row) => table.Hidden[k][row] && _before.Shown(c).Any()).Any();
            bool grewLittle = table.Hidden[k].Contains(value: true) && _columns.Values.TryGetValue(Whole(columns[k]), out long now) && _before.Shown(Whole(columns[k])).Any(then =>
                IsSmall(now - then - cells.Where((c, row) => !table.Hidden[k][row] && _before.Shown(c).Any()).Sum(c => _columns.Values[c] - _before.Shown(c).First())));
            if (isNew || grewLittle)
            {
                table.Block[k] = blocked = true;
            }
        }

        return blocked;
    }

    /// <summary>Months of groups are shown for all groups that are shown, or for none: a group is never hidden in one month only.</summary>
    private void ProtectGroupsInMonths(Breakdown breakdown, int[] columns, string[] groups, CountTable? table)
    {
        ILookup<YearMonth, FigureCell> months = _columns.Values.Keys.Where(c => c.Breakdown == breakdown && c.Month is not null).ToLookup(c => c.Month!.Value);
        if (months.Count == 0)
        {
            return;
        }

        HashSet<int> closed = [];
        foreach (int column in _nested.Order)
        {
            int k = Array.IndexOf(columns, column);
            FigureCell[] mine = [.. months.SelectMany(m => m).Where(c => c.Column == column)];
            if (mine.Length == 0)
            {
                continue;
            }

            bool isOpen = k >= 0 && !table!.Block[k] && !closed.Contains(_nested.Parents[column])
                && Array.TrueForAll(mine, c => groups.Contains(c.Group, StringComparer.Ordinal) && !_hidden.Contains(new FigureCell(column, Breakdown.None, null, c.Month)));
            bool[] hiddenGroups = isOpen ? table!.Hidden[k] : [];
            isOpen = isOpen && mine.GroupBy(c => c.Month).All(month => IsMonthSafe(column, hiddenGroups, groups, [.. month]));
            if (!isOpen)
            {
                closed.Add(column);
            }

            _hidden.UnionWith(mine.Where(c => !isOpen || hiddenGroups[Array.IndexOf(groups, c.Group)]));
        }
    }

    private bool IsMonthSafe(int column, bool[] hiddenGroups, string[] groups, FigureCell[] month)
    {
        int parent = _nested.Parents[column];
        FigureCell whole = new(column, Breakdown.None, null, month[0].Month);
        FigureCell[] shown = [.. month.Where(c => !hiddenGroups[Array.IndexOf(groups, c.Group)])];
        if (Array.Exists(shown, c => IsSmallHere(c) || _before.WasHidden(c) || ChangedLittle(c))
            || Array.Exists(shown, c => Enumerable.Range(0, _columns.Count).Any(d => d != column && IsNear(column, d)
                && _columns.Values.TryGetValue(c with { Column = d }, out long other) && !_hidden.Contains(c with { Column = d }) && IsSmall(other - _columns.Values[c]))))
        {
            return false;
        }

        // What is left for the hidden groups together may not be small either.
        long left = Left(column, whole, shown);
        bool restIsSmall = parent >= 0 && IsSmall(Left(parent, whole with { Column = parent }, [.. shown.Select(c => c with { Column = parent })]) - left);
        bool grewLittle = _before.Shown(whole).Any(then => IsSmall(_columns.Values.GetValueOrDefault(whole) - then
            - shown.Sum(c => _before.Shown(c).Any() ? _columns.Values[c] - _before.Shown(c).First() : 0)));
        return !IsSmall(left) && !restIsSmall && !grewLittle;

        long Left(int of, FigureCell total, FigureCell[] those)
        {
            long hidden = month.Where(c => hiddenGroups[Array.IndexOf(groups, c.Group)]).Sum(c => _columns.Values.GetValueOrDefault(c with { Column = of }));
            long rest = _columns.Values.TryGetValue(total, out long all) ? all - those.Sum(c => _columns.Values.GetValueOrDefault(c)) : hidden;
            return rest < hidden ? hidden : rest;
        }
    }
}
