using NodaTime;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Process;

/// <summary>The rows of a quarantine that were repaired and taken in: each is read beside its original.</summary>
internal sealed record RepairedRows(int Count, Money Arrears, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<string> Accepted)
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public static RepairedRows None { get; } = new(0, Money.Zero, [], []);

    /// <summary>Adds the repaired rows whose originals were set aside in this intake. So a month holds what came in that month, whoever
    /// processes another month with the same quarantine.</summary>
    public static RepairedRows Add(SignalIntake intake, SignalQuarantine quarantine, WatchedRows watched)
    {
        if (!quarantine.Entries.Any(e => e.State == QuarantineState.TakenIn))
        {
            return None with { Accepted = watched.Accepted };
        }

        QuarantineEntry[] entries =
        [
            .. intake.Finish().Quarantined.Where(row => row.Layout is not null && RowSetAside.Of(row, Instant.MinValue).NeedsRepair)
                .Select(row => quarantine.Find(row.Id)).OfType<QuarantineEntry>().Where(e => e.State == QuarantineState.TakenIn).DistinctBy(e => e.Id, StringComparer.Ordinal),
        ];
        Money arrears = Money.Zero;
        foreach (QuarantineEntry entry in entries)
        {
            SignalFile file = entry.RepairedFile();
            IntakeRow[] rows = [.. file.Rows];
            arrears += rows[0].Arrears ?? Money.Zero;
            intake.Add(file with { Rows = rows });
        }

        return new RepairedRows(entries.Length, arrears, [.. entries.Select(e => CliDiagnostics.RepairedRow.At(e.SetAside.Source, row: null, e.Id))], watched.Accepted);
    }

    /// <summary>What a run does to the quarantine, in an order that does not depend on the order of rows. Rows are set aside on the day of receipt,
    /// so that every run writes the same.</summary>
    public static IEnumerable<QuarantineEvent> EventsIn(ProcessInput input)
    {
        RowSetAside[] setAside = [.. SetAsideIn(input)];

        // A row that is accepted in one file and set aside in another still waits; else each run would close and open it, and forget its repair.
        HashSet<string> waits = [.. setAside.Where(row => row.NeedsRepair).Select(row => row.Id)];
        return
        [
            .. input.Repaired.Accepted.Where(id => !waits.Contains(id)).Select(id => new RowAccepted { Id = id, At = Netherlands.AtStartOfDay(input.On).ToInstant() }),
            .. setAside,
        ];
    }

    private static IEnumerable<RowSetAside> SetAsideIn(ProcessInput input) => input.Quarantined.Where(row => row.Layout is not null)
        .Select(row => RowSetAside.Of(row, Netherlands.AtStartOfDay(row.ReceivedOn ?? input.On).ToInstant()))
        .OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal)
        .ThenBy(row => row.Reasons[0].CodeId, StringComparer.Ordinal);
}
