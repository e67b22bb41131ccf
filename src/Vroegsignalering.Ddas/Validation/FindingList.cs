namespace Vroegsignalering.Ddas.Validation;

/// <summary>Counts all findings, and keeps the first of every kind with their place.</summary>
internal sealed class FindingList(string source, DdasVersion version, int placesPerCode)
{
    private readonly List<DdasFinding> _kept = [];
    private readonly SortedDictionary<string, DdasFindingCount> _counts = new(StringComparer.Ordinal);

    public IReadOnlyList<DdasFinding> Kept => _kept;

    public IReadOnlyList<DdasFindingCount> Counts => [.. _counts.Values];

    public void Add(DiagnosticCode code, string place) => Add(code.At(source, field: place), code.Severity);

    public void AddIf(bool isThere, DiagnosticCode code, string place, string field)
    {
        if (isThere)
        {
            Add(code, $"{place}.{field}");
        }
    }

    /// <summary>Takes over what the reader found.</summary>
    public void Add(IReadOnlyList<Diagnostic> found)
    {
        foreach (Diagnostic diagnostic in found)
        {
            Add(diagnostic, ReadSeverity.Of(diagnostic, version));
        }
    }

    public void Add(Diagnostic diagnostic, DiagnosticSeverity severity)
    {
        // One kind can weigh differently in two places.
        string key = $"{diagnostic.Code.Id}{(int)severity}";
        long count = _counts.TryGetValue(key, out DdasFindingCount? before) ? before.Count + 1 : 1;
        _counts[key] = new DdasFindingCount(diagnostic.Code, severity, count);
        if (count <= placesPerCode)
        {
            _kept.Add(new DdasFinding(diagnostic, severity));
        }
    }

    public void AddMany(DiagnosticCode code, string place, long times)
    {
        if (times > 0)
        {
            Add(code, place);
            string key = $"{code.Id}{(int)code.Severity}";
            _counts[key] = _counts[key] with { Count = _counts[key].Count + times - 1 };
        }
    }
}
