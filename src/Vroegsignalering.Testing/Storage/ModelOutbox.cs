using NodaTime;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>The outbox of the model.</summary>
internal sealed class ModelOutbox(ModelUnitOfWork unit) : IOutboxStore
{
    public Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        if (messages.Any(m => m.Kind == OutboxKind.NotStated || m.Id.Length == 0 || m.Sequence < 1))
        {
            throw new ArgumentException("A message has a kind, a number, and a place from 1.", nameof(messages));
        }

        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            foreach (OutboxMessage message in messages)
            {
                if (!state.Outbox.TryGetValue(message.Id, out ModelMessage? known))
                {
                    OutboxMessage own = message with { Content = message.Content.ToArray() };
                    state = state with { Outbox = state.Outbox.Add(own.Id, new ModelMessage(new OutboxEntry(own, 0, null), null)) };
                }
                else if (!known.Entry.Message.Content.Span.SequenceEqual(message.Content.Span))
                {
                    throw new StoreConflictException(StoreConflict.Message);
                }
            }

            return (state, messages.Count);
        }));
    }

    public Task<IReadOnlyList<OutboxEntry>> ClaimAsync(
        OutboxKind kind, int most, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        Checked(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentException.ThrowIfNullOrEmpty(by);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, now);
        return Task.FromResult(unit.Change<IReadOnlyList<OutboxEntry>>(cancellationToken, state =>
        {
            ModelMessage[] claimed = [.. state.Outbox.Values.Where(m => m.Entry.Message.Kind == kind && m.Entry.AcknowledgedAt is null)
                .GroupBy(m => m.Entry.Message.OrderKey, StringComparer.Ordinal).Select(g => g.MinBy(m => m.Entry.Message.Sequence)!)
                .Where(m => m.FreeFrom is null || m.FreeFrom <= now)
                .OrderBy(m => m.Entry.Message.At).ThenBy(m => m.Entry.Message.OrderKey, StringComparer.Ordinal).Take(most)
                .Select(m => new ModelMessage(m.Entry with { Attempts = m.Entry.Attempts + 1 }, until))];
            return (state with { Outbox = state.Outbox.SetItems(claimed.Select(m => KeyValuePair.Create(m.Entry.Message.Id, m))) }, [.. claimed.Select(m => m.Entry)]);
        }));
    }

    public Task AcknowledgeAsync(IReadOnlyCollection<string> ids, Instant at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            foreach (string id in ids)
            {
                if (state.Outbox.TryGetValue(id, out ModelMessage? known) && known.Entry.AcknowledgedAt is null)
                {
                    state = state with { Outbox = state.Outbox.SetItem(id, known with { Entry = known.Entry with { AcknowledgedAt = at } }) };
                }
            }

            return (state, 0);
        }));
    }

    public Task FailAsync(string id, Instant retryFrom, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Task.FromResult(unit.Change(cancellationToken, state => state.Outbox.TryGetValue(id, out ModelMessage? known)
            ? (state with { Outbox = state.Outbox.SetItem(id, known with { FreeFrom = retryFrom }) }, 0)
            : (state, 0)));
    }

    public IAsyncEnumerable<OutboxEntry> ReadAsync(OutboxKind kind, IReadOnlyCollection<string>? subjects = null, CancellationToken cancellationToken = default)
    {
        Checked(kind);
        return unit.See(cancellationToken).Outbox.Values.Select(m => m.Entry)
            .Where(e => e.Message.Kind == kind && (subjects is null || subjects.Contains(e.Message.Subject, StringComparer.Ordinal)))
            .OrderBy(e => e.Message.OrderKey, StringComparer.Ordinal).ThenBy(e => e.Message.Sequence).ToAsyncEnumerable();
    }

    public Task<OutboxBacklog> BacklogAsync(OutboxKind kind, CancellationToken cancellationToken = default)
    {
        Checked(kind);
        Instant[] waiting = [.. unit.See(cancellationToken).Outbox.Values.Where(m => m.Entry.Message.Kind == kind && m.Entry.AcknowledgedAt is null)
            .Select(m => m.Entry.Message.At)];
        return Task.FromResult(new OutboxBacklog(waiting.Length, waiting.Length == 0 ? null : waiting.Min()));
    }

    public Task<int> EraseAsync(OutboxKind kind, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default)
    {
        Checked(kind);
        ArgumentNullException.ThrowIfNull(subjects);
        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            string[] about = [.. state.Outbox.Values.Select(m => m.Entry.Message)
                .Where(m => m.Kind == kind && subjects.Contains(m.Subject, StringComparer.Ordinal)).Select(m => m.Id)];
            return (state with { Outbox = state.Outbox.RemoveRange(about) }, about.Length);
        }));
    }

    private static void Checked(OutboxKind kind)
    {
        if (kind is not (OutboxKind.Feedback or OutboxKind.ProcessingLog))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of message.");
        }
    }
}
