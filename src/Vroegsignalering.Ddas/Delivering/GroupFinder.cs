namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Cuts the signals and cases of one levering, as they were written, into groups that no case crosses.</summary>
/// <remarks>Looks at what was written and not at what was meant, so pages are right whatever the writer left out: a case binds all signals from its first to its
/// last, and cases that stand in another order than their signals are bound together.</remarks>
internal sealed class GroupFinder
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<long> _signalEnds = [];
    private readonly List<int> _reach = [];
    private readonly List<(int First, long End)> _cases = [];
    private int _first = int.MaxValue;
    private int _last;
    private int _lastFirst;

    public int Signals => _signalEnds.Count;

    public int Cases => _cases.Count;

    public void AddSignal(string id, long end)
    {
        _places.TryAdd(id, _signalEnds.Count);
        _reach.Add(_signalEnds.Count);
        _signalEnds.Add(end);
    }

    public void AddReference(string id)
    {
        int place = _places[id];
        (_first, _last) = (Math.Min(_first, place), Math.Max(_last, place));
    }

    public void EndCase(long end)
    {
        _reach[_first] = Math.Max(_reach[_first], Math.Max(_last, _lastFirst));
        _lastFirst = Math.Max(_lastFirst, _first);
        _cases.Add((_first, end));
        (_first, _last) = (int.MaxValue, 0);
    }

    public IEnumerable<SnapshotGroup> Groups()
    {
        int signal = 0;
        int nextCase = 0;
        long casesEnd = 0;
        while (signal < _signalEnds.Count)
        {
            int start = signal;
            int casesBefore = nextCase;
            for (int last = _reach[signal]; signal <= last; signal++)
            {
                last = Math.Max(last, _reach[signal]);
            }

            for (; nextCase < _cases.Count && _cases[nextCase].First < signal; nextCase++)
            {
                casesEnd = _cases[nextCase].End;
            }

            yield return new SnapshotGroup(signal - start, nextCase - casesBefore, _signalEnds[signal - 1], casesEnd);
        }
    }
}
