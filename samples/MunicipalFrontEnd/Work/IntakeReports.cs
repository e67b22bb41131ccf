using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Work;

/// <summary>The last intakes with all their findings, in memory; the books themselves stand in the store. They hold no personal data.</summary>
public sealed class IntakeReports
{
    private const int Most = 50;

    private readonly Lock _lock = new();
    private readonly List<IntakeReport> _reports = [];

    /// <summary>Keeps a report; one with findings stays when the same file comes again.</summary>
    public void Keep(IntakeReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        lock (_lock)
        {
            if (report.IsKnownAlready && _reports.Exists(r => r.Digest == report.Digest))
            {
                return;
            }

            _reports.RemoveAll(r => r.Digest == report.Digest);
            _reports.Add(report);
            if (_reports.Count > Most)
            {
                _reports.RemoveAt(0);
            }
        }
    }

    /// <summary>A report by the digest of its content; <c>null</c> when it is not there any more.</summary>
    public IntakeReport? Find(string digest)
    {
        lock (_lock)
        {
            return _reports.Find(r => r.Digest == digest);
        }
    }

    /// <summary>The reports, the newest first.</summary>
    public IReadOnlyList<IntakeReport> All
    {
        get
        {
            lock (_lock)
            {
                return [.. Enumerable.Reverse(_reports)];
            }
        }
    }
}
