using NodaTime;

namespace Vroegsignalering.Monitoring;

/// <summary>A cell for all together and one for each group, of the whole and of each month.</summary>
internal sealed class MonitorCells
{
    private readonly MonitorCell[] _all;
    private readonly MonitorCell[]?[][] _groups;
    private readonly int _channels;

    public MonitorCells(IReadOnlyList<YearMonth> months, IReadOnlyList<MonitorSplit> splits, int definitions, bool splitMonths)
    {
        (Months, Splits) = (months, splits);
        _channels = splits.Select(s => s.By).ToList().IndexOf(Breakdown.Channel);
        _all = [.. Enumerable.Range(0, months.Count + 1).Select(_ => new MonitorCell(definitions))];

        // The parts that an indicator itself has are given for each month where there are few of them: the types of partner.
        _groups = [.. splits.Select(split => _all.Select((_, slot) => slot == 0 || splitMonths || split.By == Breakdown.PartnerType
            ? split.Groups.Select(_ => new MonitorCell(definitions)).ToArray()
            : null).ToArray())];
    }

    /// <summary>The months that are shown, in order.</summary>
    public IReadOnlyList<YearMonth> Months { get; }

    public IReadOnlyList<MonitorSplit> Splits { get; }

    /// <summary>The counts of all together.</summary>
    /// <param name="slot">Zero for the whole, then a place for each month.</param>
    public MonitorCell All(int slot) => _all[slot];

    /// <summary>The counts of the groups of a breakdown; <c>null</c> when they are not made for that month.</summary>
    /// <param name="split">The place of the breakdown.</param>
    /// <param name="slot">Zero for the whole, then a place for each month.</param>
    public MonitorCell[]? Groups(int split, int slot) => _groups[split][slot];

    public void AddSignal(int signal, int month, ReadOnlySpan<int> row)
    {
        foreach (int slot in Slots.Of(month))
        {
            _all[slot].Add(row);
            for (int split = 0; split < _groups.Length; split++)
            {
                AddTo(_groups[split][slot], Splits[split].GroupsOf(Splits[split].OfSignals[signal]), row);
            }
        }
    }

    /// <summary>Adds a case to its groups.</summary>
    /// <param name="signalCase">The place of the case.</param>
    /// <param name="month">The place of its month.</param>
    /// <param name="row">Its counts.</param>
    /// <param name="ofChannels">Its counts without those of attempts, which are in the group of their own way of contact.</param>
    public void AddCase(int signalCase, int month, ReadOnlySpan<int> row, ReadOnlySpan<int> ofChannels)
    {
        foreach (int slot in Slots.Of(month))
        {
            _all[slot].Add(row);
            for (int split = 0; split < _groups.Length; split++)
            {
                MonitorSplit of = Splits[split];
                AddTo(_groups[split][slot], of.GroupsOf(of.OfCases[signalCase]), of.By == Breakdown.Channel ? ofChannels : row);
            }
        }
    }

    public void AddToChannel(int group, int month, int tally)
    {
        foreach (int slot in Slots.Of(month))
        {
            if (_groups[_channels][slot] is MonitorCell[] cells)
            {
                cells[group].Counts[tally]++;
            }
        }
    }

    public void AddResident(int resident, long facts, int month, int item, bool isSignal)
    {
        foreach (int slot in Slots.Of(month))
        {
            _all[slot].AddResident(resident, facts);
            for (int split = 0; split < _groups.Length; split++)
            {
                if (_groups[split][slot] is MonitorCell[] cells)
                {
                    MonitorSplit of = Splits[split];
                    foreach (int group in of.GroupsOf(isSignal ? of.OfSignals[item] : of.OfCases[item]))
                    {
                        cells[group].AddResident(resident, facts);
                    }
                }
            }
        }
    }

    private static void AddTo(MonitorCell[]? cells, MonitorSplit.Enumerator groups, ReadOnlySpan<int> row)
    {
        if (cells is null)
        {
            return;
        }

        foreach (int group in groups)
        {
            cells[group].Add(row);
        }
    }

    /// <summary>The whole, and the month when there is one.</summary>
    private struct Slots
    {
        private readonly int _month;
        private int _at;

        private Slots(int month) => (_month, _at) = (month, -1);

        public readonly int Current => _at == 0 ? 0 : _month + 1;

        public static Slots Of(int month) => new(month);

        public readonly Slots GetEnumerator() => this;

        public bool MoveNext() => ++_at == 0 || (_at == 1 && _month >= 0);
    }
}
