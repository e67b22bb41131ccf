using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>Messages that have to reach others: stored together with what they tell of, sent at least once, and kept until they are acknowledged.</summary>
/// <remarks>Who receives them keeps their numbers and applies each once. Of messages with one <see cref="OutboxMessage.OrderKey"/> the next goes out when the one
/// before is acknowledged.</remarks>
public interface IOutboxStore
{
    /// <summary>Adds messages. One that is there already adds nothing.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="StoreConflictException">A message is there with another content; here or at the commit.</exception>
    Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancellationToken = default);

    /// <summary>Claims messages to send, the oldest first. Senders that ask at once get different ones; a claim that is over can be given again.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="most">The most messages.</param>
    /// <param name="by">The sender.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">Until when the claim holds.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task<IReadOnlyList<OutboxEntry>> ClaimAsync(
        OutboxKind kind, int most, string by, Instant now, Instant until, CancellationToken cancellationToken = default);

    /// <summary>Notes that the receiver has a message. A second time changes nothing.</summary>
    /// <param name="ids">The numbers of the messages.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task AcknowledgeAsync(IReadOnlyCollection<string> ids, Instant at, CancellationToken cancellationToken = default);

    /// <summary>Notes that sending did not work: the message can be claimed again from a moment on.</summary>
    /// <param name="id">The number of the message.</param>
    /// <param name="retryFrom">From when on.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task FailAsync(string id, Instant retryFrom, CancellationToken cancellationToken = default);

    /// <summary>Reads all messages about subjects, acknowledged ones too, by order key and sequence.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="subjects">The subjects; <c>null</c> for all.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    IAsyncEnumerable<OutboxEntry> ReadAsync(OutboxKind kind, IReadOnlyCollection<string>? subjects = null, CancellationToken cancellationToken = default);

    /// <summary>How much waits.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task<OutboxBacklog> BacklogAsync(OutboxKind kind, CancellationToken cancellationToken = default);

    /// <summary>Erases messages about subjects, also those that were not sent.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="subjects">The subjects.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many were erased.</returns>
    Task<int> EraseAsync(OutboxKind kind, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default);
}
