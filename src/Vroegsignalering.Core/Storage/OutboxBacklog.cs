using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>How much waits in the outbox.</summary>
/// <param name="Waiting">How many messages are not acknowledged.</param>
/// <param name="OldestAt">When the oldest of them was made; <c>null</c> when none waits.</param>
public readonly record struct OutboxBacklog(long Waiting, Instant? OldestAt);
