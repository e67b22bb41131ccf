using System.Collections.Immutable;
using NodaTime;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>All that the model has of one municipality. It never changes, so that a unit of work sees one moment.</summary>
internal sealed record ModelState
{
    public static ModelState Empty { get; } = new();

    public ImmutableSortedDictionary<SignalKey, StoredSignal> Signals { get; init; } = ImmutableSortedDictionary<SignalKey, StoredSignal>.Empty;

    public ImmutableSortedDictionary<string, StoredCase> Cases { get; init; } = ByOrdinal<StoredCase>();

    public ImmutableDictionary<JournalKind, ImmutableList<JournalEntry>> Journals { get; init; } =
        ImmutableDictionary<JournalKind, ImmutableList<JournalEntry>>.Empty;

    public ImmutableSortedDictionary<string, ModelMessage> Outbox { get; init; } = ByOrdinal<ModelMessage>();

    public ImmutableSortedDictionary<string, byte[]> Deliveries { get; init; } = ByOrdinal<byte[]>();

    public ImmutableSortedDictionary<string, ModelRun> Runs { get; init; } = ByOrdinal<ModelRun>();

    private static ImmutableSortedDictionary<string, T> ByOrdinal<T>() => ImmutableSortedDictionary<string, T>.Empty.WithComparers(StringComparer.Ordinal);
}

/// <summary>A message of the model: who sends it, and from when on another may.</summary>
internal sealed record ModelMessage(OutboxEntry Entry, Instant? FreeFrom);

/// <summary>A run of the model.</summary>
internal sealed record ModelRun(CaseClaim? Hold, ImmutableList<RunStep> Steps);
