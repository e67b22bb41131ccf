using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>What of a municipality belongs to a period, in the order in which it is delivered.</summary>
/// <remarks>The signals of the period, all cases that hold one of them, and all signals of these cases: a case refers to signals of its own levering.
/// What hangs together by cases stands together, so that pages can be cut between.</remarks>
internal sealed class SnapshotSelection
{
    private readonly List<Signal> _signals;
    private readonly Dictionary<Signal, int> _byObject = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Signal, int>? _byValue;
    private Dictionary<(string, PartnerType, string?), int>? _byPartner;
    private Dictionary<string, int>? _byReference;
    private int[] _groupOf = [];

    private SnapshotSelection(DdasMunicipalityDelivery municipality)
    {
        // A total order on what people would call the same order, so that the order of the source does not matter.
        _signals = [.. municipality.Signals.OrderBy(s => s.SentOn ?? s.ReceivedOn ?? LocalDate.MinIsoValue).ThenBy(s => s.Partner)
            .ThenBy(s => s.Reference, StringComparer.Ordinal)];
        for (int i = 0; i < _signals.Count; i++)
        {
            _byObject.TryAdd(_signals[i], i);
        }
    }

    /// <summary>The municipality with only what belongs, and the number of signals that say no day.</summary>
    public static (DdasMunicipalityDelivery Selected, int WithoutDay) Of(DdasMunicipalityDelivery municipality, ReportingPeriod period) =>
        new SnapshotSelection(municipality).Select(municipality, period);

    private (DdasMunicipalityDelivery Selected, int WithoutDay) Select(DdasMunicipalityDelivery municipality, ReportingPeriod period)
    {
        (SignalCase Case, int[] Places)[] cases = [.. municipality.Cases.Select(c => (c, Places(c)))];
        bool[] chosen = [.. _signals.Select(s => DayOf(s) is not LocalDate day || period.Contains(day))];
        (SignalCase Case, int[] Places)[] kept = [.. cases.Where(c => Array.Exists(c.Places, place => chosen[place]))];
        foreach (int place in kept.SelectMany(c => c.Places))
        {
            chosen[place] = true;
        }

        Connect(kept.Select(c => c.Places));
        int[] order = [.. Enumerable.Range(0, _signals.Count).Where(place => chosen[place]).OrderBy(GroupOf).ThenBy(place => place)];
        DdasMunicipalityDelivery selected = municipality with
        {
            Signals = [.. order.Select(place => _signals[place])],
            Cases = [.. kept.OrderBy(c => GroupOf(c.Places[0])).ThenBy(c => c.Places.Min()).ThenBy(c => c.Case.Id, StringComparer.Ordinal)
                .Select(c => WithSignals(c.Case, c.Places))],
        };
        return (selected, order.Count(place => DayOf(_signals[place]) is null));
    }

    private static LocalDate? DayOf(Signal signal) => signal.SentOn ?? signal.ReceivedOn;

    // A case from a store has its own copies of signals; from here on it has ours, so that nothing has to be found again.
    private SignalCase WithSignals(SignalCase signalCase, int[] places)
    {
        for (int i = 0; i < places.Length; i++)
        {
            if (!ReferenceEquals(signalCase.Signals[i], _signals[places[i]]))
            {
                return signalCase with { Signals = [.. places.Select(place => _signals[place])] };
            }
        }

        return signalCase;
    }

    private int[] Places(SignalCase signalCase) => [.. signalCase.Signals.Select(PlaceOf)];

    // As the writer finds them; a signal that only its case has is delivered too, for the case refers to it.
    private int PlaceOf(Signal signal)
    {
        if (_byObject.TryGetValue(signal, out int place))
        {
            return place;
        }

        _byValue ??= Index(s => s, EqualityComparer<Signal>.Default);
        _byPartner ??= Index(OfPartner, EqualityComparer<(string, PartnerType, string?)>.Default);
        _byReference ??= Index(s => s.Reference, StringComparer.Ordinal);
        if (!_byValue.TryGetValue(signal, out place) && !_byPartner.TryGetValue(OfPartner(signal), out place)
            && !_byReference.TryGetValue(signal.Reference, out place))
        {
            place = _signals.Count;
            _signals.Add(signal);
            _byValue.Add(signal, place);
            _byPartner.Add(OfPartner(signal), place);
            _byReference.Add(signal.Reference, place);
        }

        _byObject.Add(signal, place);
        return place;
    }

    // A reference is unique per partner only.
    private static (string Reference, PartnerType Partner, string? Name) OfPartner(Signal signal) => (signal.Reference, signal.Partner, signal.PartnerName);

    private Dictionary<TKey, int> Index<TKey>(Func<Signal, TKey> key, IEqualityComparer<TKey> comparer)
        where TKey : notnull
    {
        Dictionary<TKey, int> index = new(comparer);
        for (int i = 0; i < _signals.Count; i++)
        {
            index.TryAdd(key(_signals[i]), i);
        }

        return index;
    }

    // Union-find in which the first place of a group stands for the group.
    private void Connect(IEnumerable<int[]> cases)
    {
        _groupOf = [.. Enumerable.Range(0, _signals.Count)];
        foreach (int[] places in cases)
        {
            foreach (int place in places.AsSpan(1))
            {
                (int left, int right) = (GroupOf(places[0]), GroupOf(place));
                _groupOf[Math.Max(left, right)] = Math.Min(left, right);
            }
        }
    }

    private int GroupOf(int place)
    {
        while (_groupOf[place] != place)
        {
            _groupOf[place] = _groupOf[_groupOf[place]];
            place = _groupOf[place];
        }

        return place;
    }
}
