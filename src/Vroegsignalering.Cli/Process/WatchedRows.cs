using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Process;

/// <summary>Sees which rows that wait for repair are accepted as they are, as when the mapping was put right.</summary>
internal sealed class WatchedRows(SignalQuarantine quarantine)
{
    private readonly HashSet<string> _waiting =
        [.. quarantine.Entries.Where(e => e.State is QuarantineState.Open or QuarantineState.Repaired).Select(e => e.Id)];

    private readonly SortedSet<string> _accepted = new(StringComparer.Ordinal);

    /// <summary>Their numbers, in order.</summary>
    public IReadOnlyList<string> Accepted => [.. _accepted];

    /// <summary>The file, to be read instead.</summary>
    public SignalFile In(SignalFile file) => _waiting.Count == 0 ? file : file with { Rows = Watched(file.Rows) };

    // A file that is refused halfway is not read to its end, and then none of its rows counts.
    private IEnumerable<IntakeRow> Watched(IEnumerable<IntakeRow> rows)
    {
        List<string> seen = [];
        foreach (IntakeRow row in rows)
        {
            if (row.Signal is not null && row.Id is string id && _waiting.Contains(id))
            {
                seen.Add(id);
            }

            yield return row;
        }

        _accepted.UnionWith(seen);
    }
}
