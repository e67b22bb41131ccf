using System.Globalization;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>The ID of every signal of one levering: its reference, made unique.</summary>
/// <remarks>It keeps a number of eight bytes of each signal, and only of a signal that was renamed or not written more.</remarks>
internal sealed class SignalIds(WriteGaps gaps)
{
    private readonly WriteGaps.Gap _renamed = gaps.Of(DdasDiagnostics.ReferenceRenamed, "vroegsignalen[].ID");
    private readonly WriteGaps.Gap _notWritten = gaps.Of(DdasDiagnostics.SignalNotWritten, "vroegsignalen[]");
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Signal Signal, string? Id)>> _exceptions = new(StringComparer.Ordinal);
    private FingerprintSet _seen = new(expected: 0);
    private IReadOnlyList<Signal>? _known;
    private HashSet<string>? _repeated;
    private int _count;

    /// <summary>Forgets all of a levering.</summary>
    /// <param name="known">All signals to come, when they are known: then no number that is added to a reference is the reference of
    /// a later signal, and a case finds the first of two signals with one reference too.</param>
    public void Start(IReadOnlyList<Signal>? known)
    {
        _times.Clear();
        _exceptions.Clear();
        _seen = new FingerprintSet(known?.Count ?? 0);
        (_known, _repeated, _count) = (known, null, 0);
    }

    /// <summary>The ID of the next signal; <c>null</c> when the signal cannot be written.</summary>
    public string? Next(Signal signal)
    {
        _count++;
        string reference = WellFormed.Text(signal.Reference);
        if (!ClientWriter.CanWrite(signal))
        {
            _notWritten.Add();
            return Keep(reference, signal, id: null);
        }

        if (LooksLikeBsn(reference))
        {
            LookAtAll();
            return Keep(reference, signal, InPlaceOfBsn());
        }

        if (_repeated is null)
        {
            if (_seen.Add(reference))
            {
                return reference;
            }

            LookAtAll();
        }

        if (_repeated is null)
        {
            _times.TryAdd(reference, 1);
        }
        else if (!_repeated.Contains(reference))
        {
            return reference;
        }

        return Keep(reference, signal, Numbered(reference));
    }

    /// <summary>Looks where the reference would stand, before it is needed.</summary>
    public bool LookAhead(string reference) => _seen.IsTaken(reference);

    /// <summary>The ID of a signal of a case; <c>null</c> when it was not written.</summary>
    /// <remarks>A case from a store has its own copies: then all of the signal counts, because a reference is unique
    /// per partner only, then its partner when all signals are known, and the reference alone last.</remarks>
    public string? Find(Signal signal)
    {
        string reference = WellFormed.Text(signal.Reference);
        if (!_exceptions.TryGetValue(reference, out List<(Signal Signal, string? Id)>? exceptions))
        {
            return _seen.Contains(reference) ? reference : null;
        }

        foreach ((Signal same, string? id) in exceptions)
        {
            if (ReferenceEquals(same, signal))
            {
                return id;
            }
        }

        foreach ((Signal equal, string? id) in exceptions)
        {
            if (id is not null && equal.Equals(signal))
            {
                return id;
            }
        }

        // The signal was changed since: then the one of its own partner is meant, when all with this reference are known.
        string? ofPartner = _repeated is null ? null
            : exceptions.Find(e => e.Id is not null && e.Signal.Partner == signal.Partner && e.Signal.PartnerName == signal.PartnerName).Id;
        return ofPartner ?? First(reference, exceptions);
    }

    /// <summary>The ID that a signal got for the ID it had; <c>null</c> when it was not written.</summary>
    public string? Find(string id)
    {
        string reference = WellFormed.Text(id);
        return _exceptions.TryGetValue(reference, out List<(Signal Signal, string? Id)>? exceptions) ? First(reference, exceptions)
            : _seen.Contains(reference) ? reference : null;
    }

    /// <summary>Finds the references that occur more than once, now that there is one, and keeps the signals before that have them.</summary>
    private void LookAtAll()
    {
        if (_known is null || _repeated is not null)
        {
            return;
        }

        FingerprintSet all = new(_known.Count);
        _repeated = new HashSet<string>(StringComparer.Ordinal);
        _repeated.UnionWith(_known.Select(signal => WellFormed.Text(signal.Reference)).Where(reference => !all.Add(reference)));
        foreach (Signal before in _known.Take(_count - 1).Where(ClientWriter.CanWrite))
        {
            string reference = WellFormed.Text(before.Reference);
            if (_repeated.Contains(reference))
            {
                _times[reference] = 1;
                Keep(reference, before, reference);
            }
        }

        _seen = all;
    }

    private string? First(string reference, List<(Signal Signal, string? Id)> exceptions)
    {
        // When the signals were not known before, the first with a reference has it as its ID and is no exception.
        bool isFirst = _repeated is null && !LooksLikeBsn(reference) && _seen.Contains(reference);
        return isFirst ? reference : exceptions.Find(exception => exception.Id is not null).Id;
    }

    private string? Keep(string reference, Signal signal, string? id)
    {
        if (!_exceptions.TryGetValue(reference, out List<(Signal Signal, string? Id)>? exceptions))
        {
            _exceptions.Add(reference, exceptions = []);
        }

        exceptions.Add((signal, id));
        return id;
    }

    private string Numbered(string reference)
    {
        int time = _times.GetValueOrDefault(reference) + 1;
        string id = reference;
        if (time > 1)
        {
            id = Numbered(reference, time);
            while (!_seen.Add(id))
            {
                time++;
                id = Numbered(reference, time);
            }

            _renamed.Add();
        }

        _times[reference] = time;
        return id;
    }

    // The standard asks for a BSN at the client and nowhere else.
    private string InPlaceOfBsn()
    {
        string id = Numbered("signaal", _count);
        while (!_seen.Add(id))
        {
            id += "~";
        }

        _renamed.Add();
        return id;
    }

    private static bool LooksLikeBsn(string reference) => Bsn.TryParse(reference.AsSpan().Trim(), out _);

    private static string Numbered(string reference, int time) => string.Create(CultureInfo.InvariantCulture, $"{reference}~{time}");
}
