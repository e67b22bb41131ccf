using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>Which signals and cases are about the same resident.</summary>
internal sealed class MonitorResidents
{
    private readonly Dictionary<object, int> _numbers = [];
    private readonly int[] _unknownOfCase;
    private readonly int[][] _ofCase;
    private readonly List<int>[] _cases;
    private readonly List<int>?[] _signals;
    private readonly LocalDate[][] _days;

    public MonitorResidents(Func<Signal, object?> key, Signal[] signals, SignalCase[] cases, int[] caseOfSignal)
    {
        _unknownOfCase = new int[cases.Length];
        Array.Fill(_unknownOfCase, -1);
        _ofCase = [.. cases.Select((c, i) => c.Signals.Count == 1 ? [NumberOf(key(c.Signals[0]), i)] : c.Signals.Where(CaseCounting.IsEarly).Select(s => NumberOf(key(s), i)).Distinct().ToArray())];
        int[] ofSignal = [.. signals.Select((s, i) => NumberOf(key(s), caseOfSignal[i]))];

        _cases = new List<int>[Count];
        _signals = new List<int>[Count];
        for (int i = 0; i < cases.Length; i++)
        {
            Array.ForEach(_ofCase[i], resident => (_cases[resident] ??= []).Add(i));
        }

        for (int i = 0; i < signals.Length; i++)
        {
            (_signals[ofSignal[i]] ??= []).Add(i);
        }

        // Who has one case has none before it.
        _days = [.. _cases.Select(of => of is null or { Count: 1 } ? [] : of.Select(c => CaseCounting.CountedOn(cases[c])).OfType<LocalDate>().Order().ToArray())];
    }

    public int Count { get; private set; }

    public IReadOnlyList<int> SignalsOf(int resident) => _signals[resident] ?? [];

    public IReadOnlyList<int> CasesOf(int resident) => _cases[resident] ?? [];

    /// <summary>Whether a resident of the case has a case on a day in a window; the days of a resident are searched by halving.</summary>
    public bool HasEarlierCase(int at, (LocalDate From, LocalDate Before) window)
    {
        foreach (int resident in _ofCase[at])
        {
            LocalDate[] days = _days[resident];
            int place = Array.BinarySearch(days, window.From);
            place = place < 0 ? ~place : place;
            if (place < days.Length && days[place] < window.Before)
            {
                return true;
            }
        }

        return false;
    }

    // Who cannot be recognised is a resident of the case only.
    private int NumberOf(object? key, int at)
    {
        if (key is not null)
        {
            if (!_numbers.TryGetValue(key, out int number))
            {
                _numbers.Add(key, number = Count++);
            }

            return number;
        }

        return at < 0 ? Count++ : _unknownOfCase[at] < 0 ? _unknownOfCase[at] = Count++ : _unknownOfCase[at];
    }
}
