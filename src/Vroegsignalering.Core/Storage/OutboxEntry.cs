using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>A message in the outbox, and how far it has come.</summary>
/// <param name="Message">The message.</param>
/// <param name="Attempts">How often it was claimed to be sent.</param>
/// <param name="AcknowledgedAt">When the receiver had it; <c>null</c> when not yet.</param>
public sealed record OutboxEntry(OutboxMessage Message, int Attempts, Instant? AcknowledgedAt)
{
    /// <summary>The kind and place only.</summary>
    public override string ToString() => Message.ToString();
}
