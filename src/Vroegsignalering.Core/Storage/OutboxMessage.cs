using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>A message to send.</summary>
public sealed record OutboxMessage
{
    /// <summary>The number of the message, the same for the same message in every run; a receiver applies each once.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required OutboxKind Kind { get; init; }

    /// <summary>What it is about, by which it can be erased: the number of a case; empty for nothing.</summary>
    public required string Subject { get; init; }

    /// <summary>Messages with the same key go out one after the other.</summary>
    public required string OrderKey { get; init; }

    /// <summary>The place among messages with this key, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant At { get; init; }

    /// <summary>What it says, in JSON.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The kind and place only.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind} message {Sequence}");
}
