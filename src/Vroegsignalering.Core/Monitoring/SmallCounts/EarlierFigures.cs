using NodaTime;

namespace Vroegsignalering.Monitoring;

/// <summary>What was published before about the same cases.</summary>
internal sealed class EarlierFigures
{
    private readonly List<Publication> _publications = [];

    public EarlierFigures(IReadOnlyList<ShownIndicator> before, IReadOnlyList<IndicatorValue> figures, FigureColumns columns)
    {
        // A figure that was seen already begins the next publication.
        HashSet<(IndicatorDefinition, Breakdown, string?, YearMonth?)> seen = [];
        foreach (ShownIndicator shown in before)
        {
            if (!seen.Add((shown.Indicator, shown.Breakdown, shown.Group, shown.Month)) || _publications.Count == 0)
            {
                _publications.Add(new Publication());
                seen.Clear();
                seen.Add((shown.Indicator, shown.Breakdown, shown.Group, shown.Month));
            }

            _publications[^1].Add(shown, columns);
        }

        // Another year: what was published of it says nothing about this one.
        HashSet<YearMonth> months = [.. figures.Select(f => f.Month).OfType<YearMonth>()];
        _publications.RemoveAll(p => months.Count > 0 && p.Months.Count > 0 && !months.Overlaps(p.Months));
    }

    /// <summary>Whether the count was in an earlier publication, shown or hidden.</summary>
    public bool Has(FigureCell cell) => _publications.Exists(p => p.Counts.ContainsKey(cell));

    /// <summary>Whether the count was hidden at least once.</summary>
    public bool WasHidden(FigureCell cell) => _publications.Exists(p => p.Counts.TryGetValue(cell, out (long? Value, bool IsSmall) count) && count.Value is null);

    /// <summary>Whether it was hidden because it was small.</summary>
    public bool WasSmall(FigureCell cell) => _publications.Exists(p => p.Counts.TryGetValue(cell, out (long? Value, bool IsSmall) count) && count is (null, true));

    /// <summary>The counts that were shown, oldest first.</summary>
    public IEnumerable<long> Shown(FigureCell cell) => _publications.Select(p => p.Counts.TryGetValue(cell, out (long? Value, bool IsSmall) count) ? count.Value : null).OfType<long>();

    /// <summary>The counts of two columns that were shown together.</summary>
    public IEnumerable<(long First, long Second)> ShownTogether(FigureCell first, FigureCell second) =>
        from p in _publications
        where p.Counts.TryGetValue(first, out (long? Value, bool IsSmall) one) && one.Value is not null
        where p.Counts.TryGetValue(second, out (long? Value, bool IsSmall) two) && two.Value is not null
        select (p.Counts[first].Value!.Value, p.Counts[second].Value!.Value);

    /// <summary>The months of the last publication in which a count was shown; <c>null</c> when it never was.</summary>
    public IReadOnlySet<YearMonth>? MonthsOfLast(FigureCell cell) => _publications.FindLast(p => p.Counts.TryGetValue(cell, out (long? Value, bool IsSmall) count) && count.Value is not null)?.Months;

    private sealed class Publication
    {
        public Dictionary<FigureCell, (long? Value, bool IsSmall)> Counts { get; } = [];

        public HashSet<YearMonth> Months { get; } = [];

        public void Add(ShownIndicator shown, FigureColumns columns)
        {
            (FigureCell numerator, FigureCell? denominator) = columns.Of(shown.Indicator, shown.Breakdown, shown.Group, shown.Month);
            Add(numerator, shown.Numerator, shown.Hidden);
            if (denominator is FigureCell cell)
            {
                Add(cell, shown.Denominator, shown.Hidden);
            }

            if (shown.Month is YearMonth month)
            {
                Months.Add(month);
            }
        }

        // Hidden by one figure and shown by another is shown.
        private void Add(FigureCell cell, long? value, HiddenReason hidden)
        {
            if (!Counts.TryGetValue(cell, out (long? Value, bool IsSmall) known) || known.Value is null)
            {
                Counts[cell] = (value, known.IsSmall || hidden == HiddenReason.Small);
            }
        }
    }
}
