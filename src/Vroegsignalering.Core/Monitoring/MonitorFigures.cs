using NodaTime;

namespace Vroegsignalering.Monitoring;

/// <summary>Makes the figures of the monitor from signals and cases.</summary>
public static class MonitorFigures
{
    /// <summary>The most definitions of help acceptance in one count.</summary>
    private const int MostDefinitions = 60;

    /// <summary>Computes every indicator: first over the whole period, then per month in order, each with its groups.</summary>
    /// <remarks>Every group of a breakdown is given, also an empty one; what is not known is a group of its own. Signals and cases without a date count in
    /// the whole period only, so months need not add up to it. What came from the defaulters' list of the CAK is no early signal and counts in no rate or
    /// share of signals. The order of signals and cases changes nothing.</remarks>
    /// <exception cref="ArgumentException">There are more than 60 definitions of help acceptance.</exception>
    public static IReadOnlyList<IndicatorValue> Compute(MonitorInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Definitions.Count > MostDefinitions)
        {
            throw new ArgumentException("At most 60 definitions of help acceptance can be counted at once.", nameof(input));
        }

        MonitorCells cells = MonitorCount.Of(input);
        IReadOnlyList<MonitorColumn> columns = Indicators.Columns(input.Definitions);
        List<IndicatorValue> values = [];
        for (int slot = 0; slot <= cells.Months.Count; slot++)
        {
            foreach (MonitorColumn column in columns)
            {
                Add(values, column, cells, slot, input);
            }
        }

        return values;
    }

    private static void Add(List<IndicatorValue> values, MonitorColumn column, MonitorCells cells, int slot, MonitorInput input)
    {
        long[] all = cells.All(slot).Counts;
        YearMonth? month = slot == 0 ? null : cells.Months[slot - 1];
        long? shared = column.Definition.Splits != Breakdown.None ? all[column.Denominator]
            : column.Denominator == Tally.Inhabitants ? InhabitantsOf(cells.Months, slot, input)
            : column.Denominator == Tally.InhabitantsOfYear ? InhabitantsOfYear(slot, input)
            : null;
        if (shared is null && column.Denominator < 0)
        {
            return;
        }

        if (column.Definition.Splits == Breakdown.None)
        {
            values.Add(new IndicatorValue(column.Definition, month, null, all[column.Numerator], shared ?? all[column.Denominator]));
        }

        for (int split = 0; split < cells.Splits.Count; split++)
        {
            MonitorSplit of = cells.Splits[split];
            bool own = of.By == column.Definition.Splits;
            if ((own || input.Breakdowns.Contains(of.By)) && (own || slot == 0 || input.SplitMonths) && column.IsSplitBy(of.By) && cells.Groups(split, slot) is MonitorCell[] groups)
            {
                values.AddRange(groups.Select((group, i) => new IndicatorValue(
                    column.Definition, month, of.Groups[i], group.Counts[column.Numerator], shared ?? group.Counts[column.Denominator])
                { Breakdown = of.By }));
            }
        }
    }

    // Over several months the rate is a monthly one: inhabitants count once for each month.
    private static long? InhabitantsOf(IReadOnlyList<YearMonth> months, int slot, MonitorInput input) => (slot, months.Count) switch
    {
        (0, 0) => input.Inhabitants,
        (0, _) => months.Aggregate((long?)0, (sum, m) => sum + InhabitantsIn(m, input)),
        _ => InhabitantsIn(months[slot - 1], input),
    };

    private static long? InhabitantsOfYear(int slot, MonitorInput input) =>
        slot == 0 && input.Period is { Months.Count: 12 } year && InhabitantsOf(year.Months, slot: 0, input) is long sum ? (sum + 6) / 12 : null;

    private static long? InhabitantsIn(YearMonth month, MonitorInput input) => input.InhabitantsInMonth.TryGetValue(month, out int known) ? known : input.Inhabitants;
}
