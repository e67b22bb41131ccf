using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using NodaTime;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>All that a store has of a municipality, as lines to compare: of what holds personal data a digest.</summary>
internal static class StoreDump
{
    public static IReadOnlyList<JournalKind> Journals { get; } = [.. Enum.GetValues<JournalKind>().Where(k => k != JournalKind.NotStated)];

    public static IReadOnlyList<OutboxKind> Outboxes { get; } = [.. Enum.GetValues<OutboxKind>().Where(k => k != OutboxKind.NotStated)];

    public static async Task<IReadOnlyList<string>> OfAsync(IUnitOfWork unit, CancellationToken cancel = default)
    {
        List<string> lines = [];
        await foreach (StoredSignal signal in unit.Signals.ReadAsync(new SignalQuery { WithReplaced = true }, cancel))
        {
            lines.Add(Line(signal));
        }

        await foreach (StoredSignal signal in unit.Signals.ReadAsync(new SignalQuery(), cancel))
        {
            lines.Add($"counts {signal.Content}");
        }

        await foreach (StoredCase stored in unit.Cases.ReadAsync(new CaseQuery(), cancel))
        {
            lines.AddRange(Lines(stored));
        }

        lines.AddRange(await WorklistAsync(unit.Cases, new CaseLineQuery { IsOpen = null, Lines = CaseLineQuery.MaximumLines }, cancel));
        foreach (JournalKind kind in Journals)
        {
            lines.Add(FormattableString.Invariant($"journal {kind} to {await unit.Journals.LastNumberAsync(kind, cancel)}"));
            await foreach (JournalEntry entry in unit.Journals.ReadAsync(kind, 0, cancel))
            {
                lines.Add($"{kind} {Line(entry)}");
            }
        }

        foreach (OutboxKind kind in Outboxes)
        {
            OutboxBacklog backlog = await unit.Outbox.BacklogAsync(kind, cancel);
            lines.Add(FormattableString.Invariant($"outbox {kind} waiting {backlog.Waiting} since {backlog.OldestAt}"));
            await foreach (OutboxEntry entry in unit.Outbox.ReadAsync(kind, null, cancel))
            {
                lines.Add(Line(entry));
            }
        }

        foreach (StoredDelivery delivery in await unit.Deliveries.ListAsync(cancel))
        {
            lines.Add(FormattableString.Invariant($"delivery {delivery.Id} {delivery.Length} {delivery.Sha256} read {await ReadDigestAsync(unit, delivery.Id, cancel)}"));
        }

        foreach (string run in await unit.Runs.ListAsync(cancel))
        {
            lines.Add($"run {run}");
            lines.AddRange((await unit.Runs.StepsAsync(run, cancel)).Select(s => FormattableString.Invariant($"step {s.Run} {s.Name} {s.At} {s.Outcome}")));
        }

        return lines;
    }

    public static string Line(StoredSignal signal) =>
        $"signal {signal.Content} {signal.Reference} {signal.Day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} replaced {signal.IsReplaced} "
        + $"findings {string.Join(',', signal.Findings)} {Digest(w => StoredForm.Write(w, signal.Signal))}";

    public static IEnumerable<string> Lines(StoredCase stored) =>
        stored.History.Events.Select((e, i) => FormattableString.Invariant(
            $"case {stored.History.Id} event {i + 1} {e} {Digest(w => StoredForm.Write(w, stored.History.Id, i + 1, e))}"))
        .Append($"case {stored.History.Id} place {Place(stored.Placement)} claim {Claim(stored.Claim)}");

    public static string Line(CaseLine line) => FormattableString.Invariant(
        $"line {line.CaseId} {line.Phase} {line.Result} {Day(line.PickedUpOn)} {line.Signals} {line.Arrears} {line.Attempts} {line.Owner} {line.Events} ")
        + $"place {Place(line.Placement)} claim {Claim(line.Claim)}";

    public static string Line(JournalEntry entry) => FormattableString.Invariant(
        $"line {entry.Number} {Day(entry.On)} subject {entry.Subject ?? "none"} sequence {entry.Sequence?.ToString(CultureInfo.InvariantCulture) ?? "none"} ")
        + (entry.Content is ReadOnlyMemory<byte> content ? Digest(content.Span) : "erased");

    public static string Line(OutboxEntry entry) => FormattableString.Invariant(
        $"message {entry.Message.Id} {entry.Message.Kind} about {entry.Message.Subject} key {entry.Message.OrderKey} {entry.Message.Sequence} at {entry.Message.At} ")
        + FormattableString.Invariant($"attempts {entry.Attempts} acknowledged {entry.AcknowledgedAt} {Digest(entry.Message.Content.Span)}");

    /// <summary>All pages of the worklist, one after the other.</summary>
    public static async Task<IReadOnlyList<string>> WorklistAsync(ICaseStore cases, CaseLineQuery query, CancellationToken cancel)
    {
        List<string> lines = [];
        CaseLinePage page;
        do
        {
            page = await cases.ListAsync(query, cancel);
            lines.AddRange(page.Lines.Select(Line));
            query = query with { After = page.Next };
        }
        while (page.Next is not null && page.Lines.Count > 0);
        return lines;
    }

    private static async Task<string> ReadDigestAsync(IUnitOfWork unit, string id, CancellationToken cancel)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[100_000];
        long at = 0;
        while (await unit.Deliveries.ReadAsync(id, at, buffer, cancel) is > 0 and int read)
        {
            hash.AppendData(buffer, 0, read);
            at += read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Place(CasePlacement? place) => place is null ? "none" : FormattableString.Invariant(
        $"{place.Rank} {Day(place.On)} {place.Tier} {place.ClassId} {place.Score} {Day(place.Deadline)} {place.Next?.Dutch}/{place.Next?.English} {place.NextChannel} {Day(place.NextOn)} {place.Neighbourhood} {place.WaitsForReview}");

    private static string Claim(CaseClaim? claim) => claim is null ? "none" : FormattableString.Invariant($"{claim.By} until {claim.Until}");

    private static string Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "none";

    private static string Digest(Action<ArrayBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        write(bytes);
        return Digest(bytes.WrittenSpan);
    }

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes)[..12]);
}
