using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Takes in one file in one unit of work.</summary>
internal sealed class FileIntake(DeskWork desk, string fileName, SignalMapping mapping, LocalDate receivedOn)
{
    private const int InOneCall = 5_000;

    private readonly string _name = Masking.LongNumbers(fileName);

    public async Task<IntakeReport> TakeInAsync(DeskCall call, Stream content, CancellationToken cancellationToken)
    {
        FaultPoint.Hit(FaultPoints.IntakeBefore);
        using MemoryStream? kept = content.CanSeek ? null : new MemoryStream();
        if (kept is not null)
        {
            await content.CopyToAsync(kept, cancellationToken);
            kept.Position = 0;
        }

        Stream bytes = kept ?? content;
        long start = bytes.Position;
        string digest = await DigestAsync(bytes, cancellationToken);
        IntakeReport? known = await desk.ReadAsync(work => IntakeJournal.FindAsync(work, digest, cancellationToken), cancellationToken);
        FaultPoint.Hit(FaultPoints.IntakeKnown);
        ReadFile? read = null;
        if (known is null)
        {
            bytes.Position = start;
            read = Read(bytes, cancellationToken);
            FaultPoint.Hit(FaultPoints.IntakeRead);
        }

        return await desk.WriteAsync(work => WriteAsync(work, call, digest, read, known, cancellationToken), cancellationToken);
    }

    // Of the same content and mapping nothing new can come; with another mapping a row that was set aside may be right now.
    private async Task<string> DigestAsync(Stream bytes, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, new CaseworkKeys(desk.Settings.KeySecret).For("file"));
        byte[] buffer = new byte[64 * 1024];
        for (int length; (length = await bytes.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            hash.AppendData(buffer.AsSpan(0, length));
        }

        hash.AppendData([0]);
        hash.AppendData(Encoding.UTF8.GetBytes(mapping.Json ?? ""));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private ReadFile Read(Stream bytes, CancellationToken cancellationToken)
    {
        SignalFile file = mapping.IsJson
            ? SignalJsonReader.Read(bytes, mapping, _name, receivedOn)
            : SignalCsvReader.Read(bytes, mapping, _name, receivedOn);
        Dictionary<Signal, IReadOnlyList<Diagnostic>> findings = new(ReferenceEqualityComparer.Instance);
        HashSet<string> accepted = new(StringComparer.Ordinal);
        bool isRefused = file.Refusal.Count > 0;
        SignalIntake intake = new();
        intake.Add(file with { Rows = Watched(file.Rows) });
        SignalIntakeResult result = intake.Finish();
        StoredSignal[] signals =
        [
            .. result.Signals.Select(s => StoredSignal.Of(s, desk.Settings.KeySecret, [.. findings.GetValueOrDefault(s, []).Select(f => f.Code.Id)])),
        ];
        return new ReadFile(result, signals, accepted, isRefused);

        IEnumerable<IntakeRow> Watched(IEnumerable<IntakeRow> rows)
        {
            foreach (IntakeRow row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (row.Outcome == IntakeOutcome.FileRefused)
                {
                    isRefused = true;
                }
                else if (row.Signal is not null)
                {
                    accepted.Add(row.Id);
                    if (row.Findings.Count > 0)
                    {
                        findings[row.Signal] = row.Findings;
                    }
                }

                yield return row;
            }
        }
    }

    private async Task<IntakeReport> WriteAsync(
        IUnitOfWork work, DeskCall call, string digest, ReadFile? read, IntakeReport? known, CancellationToken cancellationToken)
    {
        known ??= await IntakeJournal.FindAsync(work, digest, cancellationToken);
        if (known is not null || read is null)
        {
            await DeskWork.AccessAsync(work, call, "known-already", cancellationToken);
            await work.CommitAsync(cancellationToken);
            return known! with { FileName = _name };
        }

        SignalIntakeResult result = read.Result;
        IntakeReport report = new()
        {
            FileName = _name,
            Digest = digest,
            IsRefused = read.IsRefused,
            Books = new IntakeBooks(
                result.Received, result.Signals.Count, result.Quarantined.Count, result.ReceivedArrears, result.AcceptedArrears, result.QuarantinedArrears),
            Findings = result.Findings,
            Quality = result.Quality,
        };
        if (!report.Books.Balance)
        {
            throw new InvalidOperationException("What came in is not what was accepted and set aside. This is a fault of the product; nothing was stored.");
        }

        if (read.IsRefused)
        {
            await DeskWork.AccessAsync(work, call, AccessLine.Refused, cancellationToken);
            await work.CommitAsync(cancellationToken);
            return report;
        }

        report = report with { Signals = await AddSignalsAsync(work, read.Signals, cancellationToken) };
        await AddRowsAsync(work, read, cancellationToken);
        await work.Journals.AppendAsync(JournalKind.Intake, [IntakeJournal.Line(report, result.Signals.Min(s => s.SentOn ?? s.ReceivedOn), receivedOn)], after: null, cancellationToken);
        await DeskWork.AccessAsync(work, call, AccessLine.Done, cancellationToken);
        FaultPoint.Hit(FaultPoints.IntakeBooksWritten);
        await work.CommitAsync(cancellationToken);
        FaultPoint.Hit(FaultPoints.IntakeCommitted);
        return report;
    }

    private static async Task<SignalsAdded> AddSignalsAsync(IUnitOfWork work, StoredSignal[] signals, CancellationToken cancellationToken)
    {
        FaultPoint.Hit(FaultPoints.IntakeSignalsBefore);
        SignalsAdded all = default;
        await InParts.DoAsync(signals, InOneCall, FaultPoints.IntakeSignalsMiddle, async part =>
        {
            SignalsAdded added = await work.Signals.AddAsync(part, cancellationToken);
            all = new SignalsAdded(all.Added + added.Added, all.Known + added.Known, all.Late + added.Late, all.Replaced + added.Replaced);
        });
        FaultPoint.Hit(FaultPoints.IntakeSignalsWritten);
        return all;
    }

    // Rows are set aside on the day of receipt, so that the state does not depend on when and in which order files were taken in.
    private async Task AddRowsAsync(IUnitOfWork work, ReadFile read, CancellationToken cancellationToken)
    {
        FaultPoint.Hit(FaultPoints.IntakeRowsBefore);
        SignalQuarantine quarantine = await StoredQuarantine.ReadAsync(work, cancellationToken);
        Instant at = DutchTime.StartOf(receivedOn);
        RowSetAside[] aside =
        [
            .. read.Result.Quarantined.Where(row => row.Layout is not null).Select(row => RowSetAside.Of(row, at))
                .OrderBy(row => row.Id, StringComparer.Ordinal).ThenBy(row => row.Reasons[0].CodeId, StringComparer.Ordinal),
        ];
        HashSet<string> waits = [.. aside.Where(row => row.NeedsRepair).Select(row => row.Id)];
        QuarantineEvent[] events =
        [
            .. quarantine.Entries.Where(e => read.AcceptedRows.Contains(e.Id) && !waits.Contains(e.Id)).Select(e => new RowAccepted { Id = e.Id, At = at }),
            .. aside,
        ];
        List<JournalLine> lines = [];
        foreach (QuarantineEvent happened in events)
        {
            QuarantineOutcome outcome = quarantine.Apply(happened);
            quarantine = outcome.Quarantine;
            if (outcome.Happened)
            {
                QuarantineEntry entry = quarantine.Find(happened.Id)!;
                lines.Add(StoredQuarantine.Line(happened, entry.SetAside.Layout, entry.Trail.Count, receivedOn));
            }
        }

        await InParts.DoAsync(lines, InOneCall, FaultPoints.IntakeRowsMiddle, part => work.Journals.AppendAsync(JournalKind.Quarantine, part, after: null, cancellationToken));
        FaultPoint.Hit(FaultPoints.IntakeRowsWritten);
    }

    /// <summary>A file that was read.</summary>
    /// <param name="Result">The books.</param>
    /// <param name="Signals">The signals that were accepted, with their keys and findings.</param>
    /// <param name="AcceptedRows">The numbers of their rows.</param>
    /// <param name="IsRefused">Whether the file was refused as a whole.</param>
    private sealed record ReadFile(SignalIntakeResult Result, StoredSignal[] Signals, HashSet<string> AcceptedRows, bool IsRefused);
}
