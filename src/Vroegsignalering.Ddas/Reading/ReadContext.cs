using System.Globalization;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>What one reading of one file shares: readers, findings, and the sums that must add up.</summary>
internal sealed class ReadContext
{
    private readonly Dictionary<string, int> _caseNumbers = new(StringComparer.Ordinal);

    public ReadContext(string source)
    {
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

    public int ReceivedSignals { get; set; }

    public Money ReceivedArrears { get; set; }

    public int ReceivedCases { get; set; }

    /// <summary>The number itself the first time, then with <c>-2</c>, <c>-3</c> and so on, in the order of the file.</summary>
    public string Unique(string caseNumber)
    {
        int times = _caseNumbers.GetValueOrDefault(caseNumber) + 1;
        _caseNumbers[caseNumber] = times;
        return times == 1 ? caseNumber : string.Create(CultureInfo.InvariantCulture, $"{caseNumber}-{times}");
    }
}
