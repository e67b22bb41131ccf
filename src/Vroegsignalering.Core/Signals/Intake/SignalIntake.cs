using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Takes in rows of any number of files and keeps the books: every row ends accepted or set aside, once.</summary>
/// <remarks>The same signal twice counts once, and of several versions of one signal the newest, in any order of rows and files. Not safe for use
/// by several threads at once.</remarks>
public sealed class SignalIntake
{
    private readonly Dictionary<Signal, Entry> _accepted = new(SameContent.Instance);
    private readonly List<QuarantinedRow> _quarantined = [];
    private readonly List<Diagnostic> _findings = [];
    private readonly PartnerQualityCounter _quality = new();
    private int _received;
    private Money _receivedArrears;

    /// <summary>Takes in a file. When it turns out to be one that is refused, also halfway, nothing of it counts.</summary>
    public void Add(SignalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _findings.AddRange(file.Refusal);
        List<IntakeRow> rows = [];
        foreach (IntakeRow row in file.Rows)
        {
            if (row.Outcome == IntakeOutcome.FileRefused)
            {
                _findings.AddRange(row.Findings);
                return;
            }

            rows.Add(row);
        }

        foreach (IntakeRow row in rows)
        {
            Add(new Entry(file, row));
        }
    }

    /// <summary>Closes the books.</summary>
    public SignalIntakeResult Finish()
    {
        List<QuarantinedRow> quarantined = [.. _quarantined];
        List<Diagnostic> findings = [.. _findings];
        List<SignalVersions> versions = [];
        HashSet<Signal> replaced = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<(PartnerType, string?, string), Signal> same in _accepted.Keys
            .GroupBy(s => (s.Partner, s.PartnerName, s.Reference)).Where(g => g.Skip(1).Any()))
        {
            Signal[] newestFirst = [.. same.OrderByDescending(Day).ThenByDescending(s => s.ReceivedOn).ThenBy(s => s, SignalOrder.Instance)];
            int newest = newestFirst.TakeWhile(s => Day(s) == Day(newestFirst[0]) && s.ReceivedOn == newestFirst[0].ReceivedOn).Count();
            findings.AddRange(newest == 1 ? [] : newestFirst[..newest].Select(s => At(SignalDiagnostics.ReferenceTwice, _accepted[s], SignalField.Reference.Name())));
            foreach (Signal signal in newestFirst[newest..])
            {
                replaced.Add(signal);
                Diagnostic finding = At(SignalDiagnostics.Replaced, _accepted[signal]);
                findings.Add(finding);
                quarantined.Add(Aside(_accepted[signal], [finding]));
            }

            if (newest < newestFirst.Length)
            {
                versions.Add(new SignalVersions([.. newestFirst[..newest]], [.. newestFirst[newest..]]));
            }
        }

        return new SignalIntakeResult
        {
            Received = _received,
            ReceivedArrears = _receivedArrears,
            Signals = [.. _accepted.Keys.Where(s => !replaced.Contains(s)).Order(SignalOrder.Instance)],
            Versions = [.. versions.OrderBy(v => v.Newest[0], SignalOrder.Instance)],
            Quarantined = [.. quarantined.OrderBy(q => q.Source, StringComparer.Ordinal)
                .ThenBy(q => q.Findings[0].Code.Id, StringComparer.Ordinal).ThenBy(q => q.Original, StringComparer.Ordinal)],
            Findings = [.. findings.OrderBy(f => f.Code.Id, StringComparer.Ordinal)
                .ThenBy(f => f.Source, StringComparer.Ordinal).ThenBy(f => f.Row).ThenBy(f => f.Field, StringComparer.Ordinal)],
            Quality = _quality.Finish(versions),
        };
    }

    private void Add(Entry entry)
    {
        IntakeRow row = entry.Row;
        _received++;
        _receivedArrears += row.Arrears ?? Money.Zero;
        _findings.AddRange(row.Findings);
        _quality.Add(row);
        if (row.Signal is null)
        {
            _quarantined.Add(Aside(entry, row.Findings));
        }
        else if (!_accepted.TryAdd(row.Signal, entry))
        {
            SetAsideDouble(row.Signal, entry);
        }
    }

    // Of two rows that mean the same, the one that was received first counts, because its term runs; then the one whose text comes first,
    // whichever was read first.
    private void SetAsideDouble(Signal signal, Entry later)
    {
        Entry earlier = _accepted[signal];
        if (later.CompareTo(earlier) < 0)
        {
            // Not by its index: that keeps the key, which is the signal of the earlier row.
            _accepted.Remove(signal);
            _accepted.Add(signal, later);
            later = earlier;
        }

        Diagnostic finding = At(SignalDiagnostics.Double, later);
        _findings.Add(finding);
        _quality.AddDouble(later.Row);
        _quarantined.Add(Aside(later, [finding]));
    }

    // Without a day of sending the day of receipt says which is newer.
    private static LocalDate? Day(Signal signal) => signal.SentOn ?? signal.ReceivedOn;

    private static Diagnostic At(DiagnosticCode code, Entry entry, string? field = null) => entry.Row.Path is string path
        ? code.At(entry.Source, row: null, field is null ? path : $"{path}.{field}")
        : code.At(entry.Source, entry.Row.Row, field);

    private static QuarantinedRow Aside(Entry entry, IReadOnlyList<Diagnostic> findings) => new(
        entry.Source, entry.Row.Path is null ? entry.Row.Row : null, entry.Row.Path, [.. findings.OrderByDescending(f => f.Severity)],
        entry.Row.Original, entry.Row.Arrears)
    {
        OriginalBytes = entry.Row.OriginalBytes,
        Encoding = entry.Row.Encoding,
        Layout = entry.File.Layout,
        ReceivedOn = entry.File.ReceivedOn,
    };

    private readonly record struct Entry(SignalFile File, IntakeRow Row) : IComparable<Entry>
    {
        public string Source => File.Source;

        public int CompareTo(Entry other)
        {
            int order = (Row.Signal!.ReceivedOn ?? LocalDate.MaxIsoValue).CompareTo(other.Row.Signal!.ReceivedOn ?? LocalDate.MaxIsoValue);
            order = order != 0 ? order : string.CompareOrdinal(Row.Original, other.Row.Original);
            return order != 0 ? order : string.CompareOrdinal(Source, other.Source);
        }
    }

    // A file that comes once more a month later brings no new signals: the day of receipt is not what the partner said.
    private sealed class SameContent : IEqualityComparer<Signal>
    {
        public static SameContent Instance { get; } = new();

        public bool Equals(Signal? x, Signal? y) => x is null || y is null || x.ReceivedOn == y.ReceivedOn
            ? x == y
            : string.Equals(x.Reference, y.Reference, StringComparison.Ordinal) && (x with { ReceivedOn = null }) == (y with { ReceivedOn = null });

        public int GetHashCode(Signal signal) => unchecked(
            (((StringComparer.Ordinal.GetHashCode(signal.Reference) * 397) + (int)signal.Partner) * 397) + (int)(signal.Arrears?.Cents ?? 0));
    }
}
