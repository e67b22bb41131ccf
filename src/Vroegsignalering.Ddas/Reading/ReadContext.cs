using System.Globalization;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>What one reading of one file shares: readers, findings, and the sums that must add up.</summary>
internal sealed class ReadContext
{
    private readonly SortedDictionary<string, KeyValuePair<DiagnosticCode, long>> _counts = new(StringComparer.Ordinal);
    private readonly SignalTable _caseNumbers;
    private readonly Dictionary<string, int> _repeated = new(StringComparer.Ordinal);

    public ReadContext(string source, int expected = 0)
    {
        _caseNumbers = new SignalTable(withNumbers: false, expected);
        Findings = new ReadFindings(source);
        Fields = new FieldReader(Findings);
        Signals = new SignalReader(Findings, Fields, Evidence);
        Cases = new CaseReader(Findings, Fields, Evidence);
        Organisations = new OrganisationReader(Findings, Fields, Evidence);
    }

    public ReadFindings Findings { get; }

    public VersionEvidence Evidence { get; } = new();

    public FieldReader Fields { get; }

    public SignalReader Signals { get; }

    public CaseReader Cases { get; }

    public OrganisationReader Organisations { get; }

    public List<QuarantinedRow> QuarantinedSignals { get; } = [];

    public List<QuarantinedRow> QuarantinedCases { get; } = [];

    public long ReceivedSignals { get; set; }

    /// <summary>Gets or sets how many signals a stream had to set aside.</summary>
    public long SignalsSetAside { get; set; }

    /// <summary>Gets or sets how many cases a stream had to set aside.</summary>
    public long CasesSetAside { get; set; }

    public Money ReceivedArrears { get; set; }

    public long ReceivedCases { get; set; }

    /// <summary>The number itself the first time, then with <c>-2</c>, <c>-3</c> and so on, in the order of the file.</summary>
    public string Unique(string caseNumber)
    {
        if (_caseNumbers.TryAdd(SignalTable.Fingerprint(caseNumber), content: 0, SignalFlags.None, number: 0, out _))
        {
            return caseNumber;
        }

        int times = _repeated.GetValueOrDefault(caseNumber, 1) + 1;
        _repeated[caseNumber] = times;
        return string.Create(CultureInfo.InvariantCulture, $"{caseNumber}-{times}");
    }

    /// <summary>Gets the finding that there is no levering; <c>null</c> when it was not given.</summary>
    public Diagnostic? NoMunicipality { get; private set; }

    /// <summary>Gives all findings away and counts them.</summary>
    public Diagnostic[] TakeFindings()
    {
        Diagnostic[] taken = Findings.Take();
        foreach (Diagnostic finding in taken)
        {
            Count(finding);
            NoMunicipality = finding.Code == DdasDiagnostics.NoMunicipality ? finding : NoMunicipality;
        }

        return taken;
    }

    /// <summary>How often each kind was given away, in the order of their codes.</summary>
    public IReadOnlyList<KeyValuePair<DiagnosticCode, long>> Counts(Diagnostic? refusal)
    {
        if (refusal is not null)
        {
            Count(refusal);
        }

        return [.. _counts.Values];
    }

    private void Count(Diagnostic finding)
    {
        long before = _counts.TryGetValue(finding.Code.Id, out KeyValuePair<DiagnosticCode, long> count) ? count.Value : 0;
        _counts[finding.Code.Id] = new(finding.Code, before + 1);
    }
}
