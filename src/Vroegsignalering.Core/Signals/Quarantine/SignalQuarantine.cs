using System.Collections.Immutable;
using NodaTime;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Signals.Quarantine;

/// <summary>The rows that were set aside, and what became of them: repaired, taken in, given up. Nothing that came in disappears.</summary>
/// <remarks>Immutable and without storage: a step gives the quarantine after it and the event to store. The events in their order make the same
/// quarantine again. A repaired row is taken in once; the original is never changed or removed.</remarks>
public sealed class SignalQuarantine
{
    private readonly ImmutableDictionary<string, QuarantineEntry> _entries;

    private SignalQuarantine(ImmutableDictionary<string, QuarantineEntry> entries) => _entries = entries;

    /// <summary>The quarantine without rows.</summary>
    public static SignalQuarantine Empty { get; } = new(ImmutableDictionary.Create<string, QuarantineEntry>(StringComparer.Ordinal));

    /// <summary>The rows, by file and number.</summary>
    public IReadOnlyList<QuarantineEntry> Entries =>
        [.. _entries.Values.OrderBy(e => e.SetAside.Source, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>The number of rows.</summary>
    public int Count => _entries.Count;

    /// <summary>A row by its number; <c>null</c> when there is none.</summary>
    public QuarantineEntry? Find(string id) => _entries.GetValueOrDefault(id);

    /// <summary>Keeps a row that was set aside. The same row again adds nothing, unless nothing had to be done and it has to be repaired now.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">When. To give the same bytes in every run, take it from what came in and not from a clock.</param>
    /// <exception cref="ArgumentException">The row has no layout: it came from a DDAS delivery, or is a repaired row itself.</exception>
    public QuarantineOutcome SetAside(QuarantinedRow row, Instant at) => Apply(RowSetAside.Of(row, at));

    /// <summary>Closes a row that waits for repair, because the row itself was accepted now. It adds nothing to a row that does not wait.</summary>
    /// <param name="id">The number of the row.</param>
    /// <param name="at">When. To give the same bytes in every run, take it from what came in and not from a clock.</param>
    public QuarantineOutcome Accept(string id, Instant at) => Apply(new RowAccepted { Id = id, At = at });

    /// <summary>Repairs a row. The repaired row is read at once with the mapping of the original; it has to be right.</summary>
    /// <param name="id">The number of the row.</param>
    /// <param name="cells">The cells by column; those of <see cref="RowLayout.RepairColumns"/> count.</param>
    /// <param name="at">When.</param>
    /// <param name="by">Who.</param>
    /// <param name="reason">Why; <c>null</c> when not stated.</param>
    /// <exception cref="ArgumentException">A column is missing, or who or why is no text as <see cref="QuarantineDeed"/> asks.</exception>
    public QuarantineOutcome Repair(string id, IReadOnlyDictionary<string, string> cells, Instant at, string by, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (Refusal(id, QuarantineState.Repaired) is QuarantineOutcome refused)
        {
            return refused;
        }

        QuarantineEntry entry = _entries[id];
        string[] repaired =
        [
            .. entry.SetAside.Layout.RepairColumns.Select(column => cells.TryGetValue(column, out string? cell)
                ? cell
                : throw new ArgumentException($"The column '{column}' is missing.", nameof(cells))),
        ];
        RowRepaired repair = new() { Id = id, At = at, By = by, Reason = reason, Cells = repaired };
        bool opensAgain = entry is { State: QuarantineState.GivenUp, Repair: not null };
        if (!opensAgain && repaired.Select(OneLineEnd).SequenceEqual(entry.CurrentCells.Select(OneLineEnd), StringComparer.Ordinal))
        {
            return Refused(QuarantineDiagnostics.Unchanged, entry);
        }

        IntakeRow row = entry.Read(repaired);
        return row.Signal is null ? new QuarantineOutcome(this, Event: null, row.Findings) : Apply(repair) with { Findings = row.Findings };
    }

    /// <summary>Has a repaired row taken in. That happens once.</summary>
    /// <exception cref="ArgumentException">Who or why is no text as <see cref="QuarantineDeed"/> asks.</exception>
    public QuarantineOutcome TakeIn(string id, Instant at, string by, string? reason = null) =>
        Apply(new RowTakenIn { Id = id, At = at, By = by, Reason = reason });

    /// <summary>Decides that a row is not taken in.</summary>
    /// <exception cref="ArgumentException">There is no reason, or who or why is no text as <see cref="QuarantineDeed"/> asks.</exception>
    public QuarantineOutcome GiveUp(string id, Instant at, string by, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Apply(new RowGivenUp { Id = id, At = at, By = by, Reason = reason });
    }

    /// <summary>Lets something happen that happened before, as when stored events are read. Cells of a repair are not judged again.</summary>
    public QuarantineOutcome Apply(QuarantineEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened switch
        {
            RowSetAside row => Apply(row),
            RowAccepted accepted => Apply(accepted),
            _ => Apply((QuarantineDeed)happened),
        };
    }

    private QuarantineOutcome Apply(RowSetAside row)
    {
        QuarantineEntry? known = Find(row.Id);
        bool opens = row.NeedsRepair && known?.State is (QuarantineState.Evidence or QuarantineState.Accepted);
        if (known is not null && !opens)
        {
            return new QuarantineOutcome(this, Event: null, []);
        }

        return Changed(known?.With(row) ?? new QuarantineEntry(row), row);
    }

    private QuarantineOutcome Apply(RowAccepted accepted)
    {
        QuarantineEntry? entry = Find(accepted.Id);
        return entry?.State is QuarantineState.Open or QuarantineState.Repaired
            ? Changed(entry.With(accepted), accepted)
            : new QuarantineOutcome(this, Event: null, []);
    }

    private QuarantineOutcome Apply(QuarantineDeed deed)
    {
        QuarantineState wanted = deed switch
        {
            RowRepaired => QuarantineState.Repaired,
            RowTakenIn => QuarantineState.TakenIn,
            _ => QuarantineState.GivenUp,
        };
        return Refusal(deed.Id, wanted) ?? Changed(_entries[deed.Id].With(deed), deed);
    }

    private QuarantineOutcome? Refusal(string id, QuarantineState wanted)
    {
        if (Find(id) is not QuarantineEntry entry)
        {
            return Refused(QuarantineDiagnostics.UnknownId, entry: null);
        }

        DiagnosticCode? why = (entry.State, wanted) switch
        {
            (QuarantineState.TakenIn, _) => QuarantineDiagnostics.AlreadyTakenIn,
            (QuarantineState.Evidence or QuarantineState.Accepted, _) => QuarantineDiagnostics.NothingToRepair,
            (QuarantineState.GivenUp, not QuarantineState.Repaired) => QuarantineDiagnostics.AlreadyGivenUp,
            (QuarantineState.Open, QuarantineState.TakenIn) => QuarantineDiagnostics.NotRepaired,
            _ => null,
        };
        return why is null ? null : Refused(why, entry);
    }

    private QuarantineOutcome Refused(DiagnosticCode why, QuarantineEntry? entry) => new(this, Event: null, [why.At(entry?.SetAside.Source, row: null, entry?.Id)]);

    private QuarantineOutcome Changed(QuarantineEntry entry, QuarantineEvent happened) =>
        new(new SignalQuarantine(_entries.SetItem(entry.Id, entry)), happened, []);

    private static string OneLineEnd(string cell) => cell.ReplaceLineEndings("\n");
}
