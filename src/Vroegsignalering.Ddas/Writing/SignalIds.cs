using System.Globalization;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>The ID of every signal of one levering: its reference, made unique.</summary>
internal sealed class SignalIds
{
    private const string Field = "vroegsignalen[].ID";

    private readonly IReadOnlyList<Signal> _signals;
    private readonly string?[] _ids;
    private readonly Dictionary<Signal, int> _byObject = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Signal, int>? _byValue;
    private Dictionary<string, int>? _byReference;

    public SignalIds(IReadOnlyList<Signal> signals, WriteGaps gaps)
    {
        _signals = signals;
        _ids = new string?[signals.Count];
        HashSet<string> references = new(signals.Select(signal => WellFormed.Text(signal.Reference)), StringComparer.Ordinal);
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        for (int i = 0; i < signals.Count; i++)
        {
            _byObject.TryAdd(signals[i], i);
            if (ClientWriter.CanWrite(signals[i]))
            {
                string reference = WellFormed.Text(signals[i].Reference);
                _ids[i] = Bsn.TryParse(reference.AsSpan().Trim(), out _)
                    ? InPlaceOfBsn(i, references, gaps)
                    : Unique(reference, references, times, gaps);
            }
            else
            {
                gaps.Add(DdasDiagnostics.SignalNotWritten, "vroegsignalen[]");
            }
        }
    }

    /// <summary>The ID at a position; <c>null</c> when the signal cannot be written.</summary>
    public string? this[int index] => _ids[index];

    /// <summary>The ID of a signal of a case; <c>null</c> when it was not written.</summary>
    /// <remarks>A case from a store has its own copies: then all of the signal counts, because a reference is unique
    /// per partner only, and the reference alone last.</remarks>
    public string? Find(Signal signal)
    {
        if (_byObject.TryGetValue(signal, out int index))
        {
            return _ids[index];
        }

        _byValue ??= Index(signals => signals, EqualityComparer<Signal>.Default);
        _byReference ??= Index(signals => signals.Reference, StringComparer.Ordinal);
        return _byValue.TryGetValue(signal, out index) || _byReference.TryGetValue(signal.Reference, out index) ? _ids[index] : null;
    }

    private Dictionary<TKey, int> Index<TKey>(Func<Signal, TKey> key, IEqualityComparer<TKey> comparer)
        where TKey : notnull
    {
        Dictionary<TKey, int> index = new(comparer);
        for (int i = 0; i < _signals.Count; i++)
        {
            if (_ids[i] is not null)
            {
                index.TryAdd(key(_signals[i]), i);
            }
        }

        return index;
    }

    private static string Unique(string reference, HashSet<string> references, Dictionary<string, int> times, WriteGaps gaps)
    {
        int time = times.GetValueOrDefault(reference) + 1;
        if (time == 1)
        {
            times[reference] = 1;
            return reference;
        }

        string id = Numbered(reference, time);
        while (!references.Add(id))
        {
            time++;
            id = Numbered(reference, time);
        }

        times[reference] = time;
        gaps.Add(DdasDiagnostics.ReferenceRenamed, Field);
        return id;
    }

    // The standard asks for a BSN at the client and nowhere else.
    private static string InPlaceOfBsn(int index, HashSet<string> references, WriteGaps gaps)
    {
        string id = Numbered("signaal", index + 1);
        while (!references.Add(id))
        {
            id += "~";
        }

        gaps.Add(DdasDiagnostics.ReferenceRenamed, Field);
        return id;
    }

    private static string Numbered(string reference, int time) => string.Create(CultureInfo.InvariantCulture, $"{reference}~{time}");
}
