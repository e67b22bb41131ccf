using System.Globalization;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Process;

/// <summary>Brings deliveries together: per municipality and organisation every signal and every case once, the newest version of each.</summary>
/// <remarks>Deliveries are taken in the order in which they were made. A signal with the same ID about somebody else is another signal; the
/// writer gives it an ID of its own.</remarks>
internal sealed class DeliveryMerger(MunicipalityCode? only = null)
{
    private readonly List<(DdasDelivery Delivery, string Source)> _deliveries = [];
    private readonly Dictionary<(string? Code, string? Name, string? Kvk), Merged> _merged = [];
    private readonly List<(SignalCase Case, Manifest Manifest)> _registered = [];

    public List<QuarantinedRow> Quarantined { get; } = [];

    public List<Diagnostic> Findings { get; } = [];

    public void Add(DdasDelivery delivery, string source) => _deliveries.Add((delivery, source));

    /// <summary>Adds a case of a register, which knows more of it than a delivery: it takes the place of its version there, without a finding.</summary>
    public void Add(SignalCase signalCase, Manifest manifest) => _registered.Add((signalCase, manifest));

    /// <summary>Merges what was added.</summary>
    public IReadOnlyList<Registration> Merge()
    {
        foreach ((DdasDelivery delivery, string source) in _deliveries
            .OrderBy(d => d.Delivery.DeliveredAt ?? Instant.MinValue).ThenBy(d => d.Source, StringComparer.Ordinal))
        {
            foreach (DdasMunicipalityDelivery item in delivery.Municipalities)
            {
                Merge(item, source);
            }
        }

        foreach ((SignalCase signalCase, Manifest manifest) in _registered)
        {
            Merge(signalCase, manifest);
        }

        return [.. _merged.OrderBy(m => m.Key.Code, StringComparer.Ordinal)
            .ThenBy(m => m.Key.Name, StringComparer.Ordinal).ThenBy(m => m.Key.Kvk, StringComparer.Ordinal).Select(m => m.Value.ToRegistration())];
    }

    private void Merge(DdasMunicipalityDelivery item, string source)
    {
        if (only is not null && item.Municipality is MunicipalityCode code && code != only)
        {
            SetAside(item.Signals, CliDiagnostics.OtherMunicipality, source);
            return;
        }

        (string?, string?, string?) key = (item.Municipality?.Value, item.Organisation.Name, item.Organisation.KvkNumber);
        if (!_merged.TryGetValue(key, out Merged? merged))
        {
            _merged.Add(key, merged = new Merged(item));
        }

        merged.AddContacts(item.Organisation.Contacts);
        foreach (Signal signal in item.Signals)
        {
            if (merged.Add(signal) is (Signal old, bool same))
            {
                SetAside([old], same ? CliDiagnostics.DoubleAcrossFiles : CliDiagnostics.NewerVersion, source);
            }
        }

        int casesBefore = merged.CaseCount;
        foreach (SignalCase signalCase in item.Cases)
        {
            if (merged.Add(signalCase, casesBefore) is bool same)
            {
                Findings.Add((same ? CliDiagnostics.CaseAcrossFiles : CliDiagnostics.NewerCase).At(source));
            }
        }
    }

    private void Merge(SignalCase signalCase, Manifest manifest)
    {
        Merged? merged = _merged.OrderBy(m => m.Key.Name, StringComparer.Ordinal).ThenBy(m => m.Key.Kvk, StringComparer.Ordinal)
            .Select(m => m.Value).FirstOrDefault(m => m.Knows(signalCase));
        (string?, string?, string?) key = (manifest.Municipality.Value, manifest.Organisation.Name, manifest.Organisation.KvkNumber);
        if (merged is null && !_merged.TryGetValue(key, out merged))
        {
            _merged.Add(key, merged = new Merged(new DdasMunicipalityDelivery { Municipality = manifest.Municipality, Organisation = manifest.Organisation, Signals = [], Cases = [] }));
        }

        foreach (Signal signal in signalCase.Signals)
        {
            merged.AddRegistered(signal);
        }

        if (!RegisterFiles.IsOneSignal(signalCase))
        {
            merged.Add(signalCase, merged.CaseCount);
        }
    }

    private void SetAside(IEnumerable<Signal> signals, DiagnosticCode code, string source)
    {
        foreach (Signal signal in signals)
        {
            Diagnostic finding = code.At(source);
            Findings.Add(finding);
            Quarantined.Add(new QuarantinedRow(source, Row: null, Path: null, [finding], signal.Reference, signal.Arrears));
        }
    }

    private sealed class Merged(DdasMunicipalityDelivery first)
    {
        private readonly List<DdasContact> _contacts = [];
        private readonly List<Signal> _signals = [];
        private readonly Dictionary<string, List<int>> _byReference = new(StringComparer.Ordinal);
        private readonly HashSet<int> _registered = [];
        private readonly Dictionary<Signal, int> _places = new(ReferenceEqualityComparer.Instance);
        private readonly List<(SignalCase Case, int[] Signals)> _cases = [];
        private readonly Dictionary<int, List<int>> _casesOfSignal = [];

        public int CaseCount => _cases.Count;

        public void AddContacts(IEnumerable<DdasContact> contacts) => _contacts.AddRange(contacts.Where(c => !_contacts.Contains(c)));

        /// <summary>Whether it has a signal of a case.</summary>
        public bool Knows(SignalCase signalCase) => signalCase.Signals.Any(signal =>
            _byReference.TryGetValue(signal.Reference, out List<int>? places) && places.Exists(place => IsOfSameDay(_signals[place], signal)));

        /// <summary>Adds a signal of the register. Partners use a reference again, so it takes the place only of what was sent on the same day, and two
        /// that the register tells apart stay two.</summary>
        public void AddRegistered(Signal signal)
        {
            if (!_byReference.TryGetValue(signal.Reference, out List<int>? places))
            {
                _byReference.Add(signal.Reference, places = []);
            }

            int place = places.FindIndex(p => IsOfSameDay(_signals[p], signal)
                && (!_registered.Contains(p) || HouseholdHistory.IsSameSignal(_signals[p], signal))) is >= 0 and int found ? places[found] : _signals.Count;
            if (place == _signals.Count)
            {
                places.Add(place);
                _signals.Add(signal);
            }

            _signals[place] = signal;
            _places[signal] = place;
            _registered.Add(place);
        }

        /// <summary>Adds a signal, or puts it in the place of the version that was there: that one, and whether it was the same.</summary>
        public (Signal Old, bool Same)? Add(Signal signal)
        {
            if (!_byReference.TryGetValue(signal.Reference, out List<int>? places))
            {
                _byReference.Add(signal.Reference, places = []);
            }

            foreach (int place in places)
            {
                Signal old = _signals[place];
                if (IsSameReport(old, signal))
                {
                    _signals[place] = signal;
                    _places[signal] = place;
                    return (old, old == signal);
                }
            }

            places.Add(_signals.Count);
            _places[signal] = _signals.Count;
            _signals.Add(signal);
            return null;
        }

        /// <summary>Adds a case, or puts it in the place of its version in an earlier delivery: whether that was the same.</summary>
        public bool? Add(SignalCase signalCase, int casesBefore)
        {
            int[] signals = [.. signalCase.Signals.Select(s => _places[s])];
            foreach (int at in signals.SelectMany(s => _casesOfSignal.GetValueOrDefault(s) ?? []).Where(c => c < casesBefore).Distinct().Order())
            {
                (SignalCase old, int[] oldSignals) = _cases[at];
                if (Agree(old.MatchedOn, signalCase.MatchedOn) && Agree(old.PickedUpOn, signalCase.PickedUpOn))
                {
                    bool same = old.Result == signalCase.Result && old.Attempts.SequenceEqual(signalCase.Attempts) && oldSignals.SequenceEqual(signals);
                    _cases[at] = (signalCase, signals);
                    Index(signals, at);
                    return same;
                }
            }

            Index(signals, _cases.Count);
            _cases.Add((signalCase, signals));
            return null;
        }

        public Registration ToRegistration()
        {
            HashSet<string> ids = new(StringComparer.Ordinal);
            return new Registration
            {
                Municipality = first.Municipality,
                Organisation = first.Organisation with { Contacts = _contacts },
                Signals = _signals,
                Cases = [.. _cases.Select(c => c.Case with { Id = Unique(c.Case.Id, ids), Signals = [.. c.Signals.Select(s => _signals[s])] })],
            };
        }

        // The same ID about somebody else happens: an ID is unique in one delivery only.
        private static bool IsSameReport(Signal left, Signal right) => left.Partner == right.Partner
            && (left.Person.Bsn is not null && right.Person.Bsn is not null ? left.Person.Bsn == right.Person.Bsn
                : left.Person.UnverifiedBsn is not null && right.Person.UnverifiedBsn is not null ? left.Person.UnverifiedBsn == right.Person.UnverifiedBsn
                : left.Address is null || right.Address is null || left.Address.Equals(right.Address));

        private static bool IsOfSameDay(Signal left, Signal right) => IsSameReport(left, right) && Agree(left.SentOn, right.SentOn);

        private static bool Agree(LocalDate? left, LocalDate? right) => left is null || right is null || left == right;

        private static string Unique(string id, HashSet<string> ids)
        {
            string free = id;
            for (int i = 2; !ids.Add(free); i++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
            }

            return free;
        }

        private void Index(int[] signals, int at)
        {
            foreach (int signal in signals)
            {
                if (!_casesOfSignal.TryGetValue(signal, out List<int>? cases))
                {
                    _casesOfSignal.Add(signal, cases = []);
                }

                cases.Add(at);
            }
        }
    }
}
