using NodaTime;
using Vroegsignalering.Cli.Sheets;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Quarantine;

/// <summary>Carries out the rows of a corrected file, each for itself: one that is still wrong stops no other.</summary>
internal sealed class QuarantineRepairs(SignalQuarantine quarantine, string source, Instant at, string by, string? reason)
{
    private readonly List<QuarantineEvent> _events = [];
    private readonly List<Diagnostic> _findings = [];

    /// <summary>The repairs, to be stored.</summary>
    public IReadOnlyList<QuarantineEvent> Events => _events;

    /// <summary>What was found, with row and column of the corrected file.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    public void Carry(IReadOnlyList<string> header, IReadOnlyList<SheetRow> rows)
    {
        int idColumn = header.TakeWhile(name => !Same(name, RepairSheet.IdColumn)).Count();
        List<(SheetRow Row, string Id)> known = [];
        foreach (SheetRow row in rows)
        {
            string id = idColumn < row.Cells.Count ? row.Cells[idColumn].Trim() : "";
            if (id.Length == 0)
            {
                Report(CliDiagnostics.IdMissing, row, RepairSheet.IdColumn);
            }
            else if (row.Cells.Count != header.Count)
            {
                Report(CliDiagnostics.RepairCells, row, field: null);
            }
            else
            {
                known.Add((row, id));
            }
        }

        HashSet<string> twice = [.. known.CountBy(k => k.Id, StringComparer.Ordinal).Where(k => k.Value > 1).Select(k => k.Key)];
        foreach ((SheetRow row, string id) in known)
        {
            if (twice.Contains(id))
            {
                Report(CliDiagnostics.IdTwice, row, RepairSheet.IdColumn);
            }
            else
            {
                Carry(header, row, id);
            }
        }
    }

    private void Carry(IReadOnlyList<string> header, SheetRow row, string id)
    {
        Dictionary<string, string> cells = new(StringComparer.Ordinal);
        foreach (string column in quarantine.Find(id)?.SetAside.Layout.RepairColumns ?? [])
        {
            int[] places = [.. Enumerable.Range(0, header.Count).Where(i => Same(header[i], column))];
            if (places.Length != 1)
            {
                Report(CliDiagnostics.RepairColumn, row, column);
                return;
            }

            cells.Add(column, row.Cells[places[0]]);
        }

        QuarantineOutcome outcome = quarantine.Repair(id, cells, at, by, reason);
        _findings.AddRange(outcome.Findings.Select(f => f.Code.At(source, row.Line, Column(f.Field, id))));
        if (outcome.Event is QuarantineEvent happened)
        {
            _events.Add(happened);
        }
    }

    // A finding about a repaired row names its number and then the column.
    private static string? Column(string? field, string id) =>
        field == id ? null : field?.StartsWith($"{id}.", StringComparison.Ordinal) == true ? field[(id.Length + 1)..] : field;

    private static bool Same(string left, string right) => left.Trim().Equals(right.Trim(), StringComparison.OrdinalIgnoreCase);

    private void Report(DiagnosticCode code, SheetRow row, string? field) => _findings.Add(code.At(source, row.Line, field));
}
