using NodaTime;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Sends what waits in the outbox: each message at least once, until the receiver has it, in order per key.</summary>
/// <remarks>Several senders can work at once, each under its own name; they get different messages. When a process ends between sending and noting that, the
/// message is sent again after its claim is over, with the same number; who receives it applies it once. A message is never given up: after each time
/// that sending did not work the next is later, up to <see cref="OutboxSenderOptions.MostRetry"/>.</remarks>
public sealed class OutboxSender
{
    private const int MostConflicts = 20;

    private readonly IStore _store;
    private readonly string _by;
    private readonly Func<Instant> _now;
    private readonly OutboxSenderOptions _options;

    /// <summary>Makes a sender.</summary>
    /// <param name="store">The store.</param>
    /// <param name="by">The name of this sender, another for each process; no personal data.</param>
    /// <param name="now">Tells the moment.</param>
    /// <param name="options">How it sends; <c>null</c> for what is usual.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public OutboxSender(IStore store, string by, Func<Instant> now, OutboxSenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentNullException.ThrowIfNull(now);
        options ??= new OutboxSenderOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchSize, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.BatchSize, 1_000, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostMessages, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.ClaimFor, Duration.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.FirstRetry, Duration.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostRetry, options.FirstRetry, nameof(options));
        (_store, _by, _now, _options) = (store, by, now, options);
    }

    /// <summary>Sends feedback to partners that waits.</summary>
    /// <param name="municipality">The municipality.</param>
    /// <param name="channel">The way to partners.</param>
    /// <param name="cancellationToken">Ends the call early; what was sent is noted first.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public Task<OutboxSent> SendFeedbackAsync(MunicipalityCode municipality, IFeedbackChannel channel, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return SendAsync(municipality, OutboxKind.Feedback, "feedback", (batch, until, token) => SendEachAsync(channel, batch, until, token), cancellationToken);
    }

    /// <summary>Sends lines for the log of data processing that wait.</summary>
    /// <param name="municipality">The municipality.</param>
    /// <param name="log">The log.</param>
    /// <param name="cancellationToken">Ends the call early; what was sent is noted first.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public Task<OutboxSent> SendProcessingLogAsync(MunicipalityCode municipality, IProcessingLog log, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        return SendAsync(municipality, OutboxKind.ProcessingLog, "logboek", (batch, _, token) => WriteAllAsync(log, batch, token), cancellationToken);
    }

    private async Task<OutboxSent> SendAsync(
        MunicipalityCode municipality, OutboxKind kind, string place,
        Func<IReadOnlyList<OutboxEntry>, Instant, CancellationToken, Task<Batch>> send, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        (int sent, int failed) = (0, 0);
        while (sent + failed < _options.MostMessages)
        {
            Instant now = _now();
            Instant until = now + _options.ClaimFor;
            int most = Math.Min(_options.BatchSize, _options.MostMessages - sent - failed);
            IReadOnlyList<OutboxEntry> batch = await WithUnitAsync(
                municipality, unit => unit.Outbox.ClaimAsync(kind, most, _by, now, until, cancellationToken), cancellationToken);
            if (batch.Count == 0)
            {
                return new OutboxSent(sent, failed, IsComplete: true);
            }

            FaultPoint.Hit($"{place}.claimed");
            Batch result = await send(batch, until, cancellationToken);
            FaultPoint.Hit($"{place}.sent");
            // Also when the call is ended: what was sent would be sent again.
            await NoteAsync(municipality, place, batch, result, CancellationToken.None);
            (sent, failed) = (sent + result.Sent.Count, failed + result.Failed.Count);
            cancellationToken.ThrowIfCancellationRequested();
        }

        return new OutboxSent(sent, failed, IsComplete: false);
    }

    private async Task<Batch> SendEachAsync(IFeedbackChannel channel, IReadOnlyList<OutboxEntry> batch, Instant until, CancellationToken cancellationToken)
    {
        Batch result = new([], []);
        foreach (OutboxEntry entry in batch)
        {
            // When the claim is over another may be sending it already.
            if (cancellationToken.IsCancellationRequested || _now() >= until)
            {
                break;
            }

            bool isThere = await TryAsync(async () => await channel.SendAsync(StoredFeedback.Read(entry.Message), cancellationToken) ? 1 : 0, cancellationToken) == 1;
            (isThere ? result.Sent : result.Failed).Add(entry.Message.Id);
        }

        return result;
    }

    private static async Task<Batch> WriteAllAsync(IProcessingLog log, IReadOnlyList<OutboxEntry> batch, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<string>? confirmed = await TryAsync(() => log.WriteAsync([.. batch.Select(e => e.Message)], cancellationToken), cancellationToken);
        HashSet<string> there = new(confirmed ?? [], StringComparer.Ordinal);
        ILookup<bool, string> ids = batch.Select(e => e.Message.Id).ToLookup(there.Contains);
        return new Batch([.. ids[true]], [.. ids[false]]);
    }

    // What goes wrong at a receiver is no reason to stop sending to others; that it went wrong is counted and tried again.
    private static async Task<T?> TryAsync<T>(Func<Task<T>> send, CancellationToken cancellationToken)
    {
        try
        {
            return await send();
        }
#pragma warning disable CA1031 // A channel can throw anything.
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return default;
        }
        catch (OperationCanceledException)
        {
            return default;
        }
#pragma warning restore CA1031
    }

    private async Task NoteAsync(MunicipalityCode municipality, string place, IReadOnlyList<OutboxEntry> batch, Batch result, CancellationToken cancellationToken)
    {
        Instant now = _now();
        await WithUnitAsync(
            municipality,
            async unit =>
            {
                await unit.Outbox.AcknowledgeAsync(result.Sent, now, cancellationToken);
                HashSet<string> failed = new(result.Failed, StringComparer.Ordinal);
                foreach (OutboxEntry entry in batch.Where(e => failed.Contains(e.Message.Id)))
                {
                    await unit.Outbox.FailAsync(entry.Message.Id, now + _options.RetryAfter(entry.Attempts), cancellationToken);
                }

                FaultPoint.Hit($"{place}.acknowledged.before");
                return true;
            },
            cancellationToken);
        FaultPoint.Hit($"{place}.acknowledged");
    }

    private async Task<T> WithUnitAsync<T>(MunicipalityCode municipality, Func<IUnitOfWork, Task<T>> work, CancellationToken cancellationToken)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                await using IUnitOfWork unit = await _store.BeginAsync(municipality, UnitOfWorkKind.Write, cancellationToken);
                T result = await work(unit);
                await unit.CommitAsync(cancellationToken);
                return result;
            }
            catch (StoreConflictException) when (tries < MostConflicts)
            {
                // Others changed the same; nothing of this unit of work holds, so it is done once more.
            }
        }
    }

    private sealed record Batch(List<string> Sent, List<string> Failed);
}
