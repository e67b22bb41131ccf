namespace Vroegsignalering.Signals.Intake;

/// <summary>Takes in rows of any number of files and keeps the books: every row ends accepted or set aside, once.</summary>
/// <remarks>The same signal twice counts once, in any order of rows and files. Not safe for use by several threads at once.</remarks>
public sealed class SignalIntake
{
    private readonly Dictionary<Signal, (string Source, IntakeRow Row)> _accepted = [];
    private readonly List<QuarantinedRow> _quarantined = [];
    private readonly List<Diagnostic> _findings = [];
    private int _received;
    private Money _receivedArrears;

    /// <summary>Takes in a file.</summary>
    public void Add(SignalCsvFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _findings.AddRange(file.Refusal);
        foreach (IntakeRow row in file.Rows)
        {
            _received++;
            _receivedArrears += row.Arrears ?? Money.Zero;
            _findings.AddRange(row.Findings);
            if (row.Signal is null)
            {
                SetAside(file.Source, row, row.Findings);
            }
            else if (!_accepted.TryAdd(row.Signal, (file.Source, row)))
            {
                SetAsideDouble(row.Signal, (file.Source, row));
            }
        }
    }

    /// <summary>Closes the books.</summary>
    public SignalIntakeResult Finish()
    {
        Signal[] signals = [.. _accepted.Keys.Order(SignalOrder.Instance)];
        HashSet<(PartnerType, string?, string)> sameReference =
            [.. signals.CountBy(s => (s.Partner, s.PartnerName, s.Reference)).Where(c => c.Value > 1).Select(c => c.Key)];
        foreach (Signal signal in signals.Where(s => sameReference.Contains((s.Partner, s.PartnerName, s.Reference))))
        {
            (string source, IntakeRow row) = _accepted[signal];
            _findings.Add(SignalDiagnostics.ReferenceTwice.At(source, row.Row, SignalField.Reference.Name()));
        }

        return new SignalIntakeResult
        {
            Received = _received,
            ReceivedArrears = _receivedArrears,
            Signals = signals,
            Quarantined = [.. _quarantined.OrderBy(q => q.Source, StringComparer.Ordinal)
                .ThenBy(q => q.Findings[0].Code.Id, StringComparer.Ordinal).ThenBy(q => q.Original, StringComparer.Ordinal)],
            Findings = [.. _findings.OrderBy(f => f.Code.Id, StringComparer.Ordinal)
                .ThenBy(f => f.Source, StringComparer.Ordinal).ThenBy(f => f.Row).ThenBy(f => f.Field, StringComparer.Ordinal)],
        };
    }

    // Of two rows that mean the same, the one whose text comes first counts, whichever came in first.
    private void SetAsideDouble(Signal signal, (string Source, IntakeRow Row) later)
    {
        (string Source, IntakeRow Row) earlier = _accepted[signal];
        int order = string.CompareOrdinal(later.Row.Original, earlier.Row.Original);
        order = order != 0 ? order : string.CompareOrdinal(later.Source, earlier.Source);
        if (order < 0)
        {
            // Not by its index: that keeps the key, which is the signal of the earlier row.
            _accepted.Remove(signal);
            _accepted.Add(signal, later);
            (earlier, later) = (later, earlier);
        }

        Diagnostic finding = SignalDiagnostics.Double.At(later.Source, later.Row.Row);
        _findings.Add(finding);
        SetAside(later.Source, later.Row, [finding]);
    }

    private void SetAside(string source, IntakeRow row, IReadOnlyList<Diagnostic> findings) => _quarantined.Add(
        new QuarantinedRow(source, row.Row, Path: null, [.. findings.OrderByDescending(f => f.Severity)], row.Original, row.Arrears));
}
