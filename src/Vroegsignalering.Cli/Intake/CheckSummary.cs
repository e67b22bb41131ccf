using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Intake;

/// <summary>What a file comes to, counted row by row. Of the rows only the first few are kept, so a file of any size can be checked.</summary>
internal sealed class CheckSummary(int shown)
{
    /// <summary>How many places of each finding are kept.</summary>
    public const int PlacesOfEach = 20;

    /// <summary>Among how many different rows doubles are looked for: their keys are kept, some 30 bytes each.</summary>
    public const int MostKeys = 100_000;

    private const int MostPartners = 1_000;

    private readonly HashSet<SignalKey> _contents = [];
    private readonly HashSet<SignalKey> _references = [];
    private readonly Dictionary<string, CheckFinding> _findings = new(StringComparer.Ordinal);
    private readonly List<IntakeRow> _first = [];
    private PartnerQualityCounter _quality = new(MostPartners);

    public int Received { get; private set; }

    public int Accepted { get; private set; }

    public int SetAside => Received - Accepted;

    public Money ReceivedArrears { get; private set; }

    public Money AcceptedArrears { get; private set; }

    /// <summary>The number of signals whose partner and reference came before with other content.</summary>
    public int ReferencesAgain { get; private set; }

    /// <summary>Whether doubles were looked for in a part of the file only.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>The first rows.</summary>
    public IReadOnlyList<IntakeRow> First => _first;

    /// <summary>The findings, the worst first.</summary>
    public IEnumerable<CheckFinding> Findings => _findings.Values.OrderByDescending(f => f.Code.Severity).ThenBy(f => f.Code.Id, StringComparer.Ordinal);

    public IReadOnlyList<PartnerQuality> Quality => _quality.Finish([]);

    /// <summary>Counts a row.</summary>
    /// <param name="source">The name of the file.</param>
    /// <param name="row">The row.</param>
    public void Add(string source, IntakeRow row)
    {
        if (row.Outcome == IntakeOutcome.FileRefused)
        {
            Refuse();
        }
        else
        {
            Count(source, row);
        }

        foreach (Diagnostic finding in row.Findings)
        {
            Find(finding);
        }
    }

    // Nothing of a file that is refused counts, but its first rows help to see what it is.
    private void Refuse()
    {
        (Received, Accepted, ReferencesAgain) = (0, 0, 0);
        (ReceivedArrears, AcceptedArrears) = (Money.Zero, Money.Zero);
        _findings.Clear();
        _quality = new PartnerQualityCounter(MostPartners);
    }

    private void Count(string source, IntakeRow row)
    {
        Received++;
        ReceivedArrears += row.Arrears ?? Money.Zero;
        _quality.Add(row);
        if (_first.Count < shown)
        {
            _first.Add(row);
        }

        if (row.ReferenceKey is not SignalKey reference)
        {
            return;
        }

        if (!IsNew(_contents, row.ContentKey))
        {
            _quality.AddDouble(row);
            Find(SignalDiagnostics.Double.At(source, row.Path is null ? row.Row : null, row.Path));
            return;
        }

        ReferencesAgain += IsNew(_references, reference) ? 0 : 1;
        Accepted++;
        AcceptedArrears += row.Arrears ?? Money.Zero;
    }

    private bool IsNew(HashSet<SignalKey> keys, SignalKey key)
    {
        if (keys.Count < MostKeys)
        {
            return keys.Add(key);
        }

        IsPartial = true;
        return !keys.Contains(key);
    }

    private void Find(Diagnostic finding)
    {
        if (!_findings.TryGetValue(finding.Code.Id, out CheckFinding? found))
        {
            _findings.Add(finding.Code.Id, found = new CheckFinding(finding.Code));
        }

        found.Add(finding);
    }
}

/// <summary>How often a finding was made, and where first.</summary>
internal sealed class CheckFinding(DiagnosticCode code)
{
    private readonly List<Diagnostic> _places = [];

    public DiagnosticCode Code { get; } = code;

    public int Count { get; private set; }

    public IReadOnlyList<Diagnostic> Places => _places;

    public void Add(Diagnostic finding)
    {
        Count++;
        if (_places.Count < CheckSummary.PlacesOfEach)
        {
            _places.Add(finding);
        }
    }
}
