using System.Collections.Immutable;
using NodaTime;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>The signals of the model.</summary>
internal sealed class ModelSignals(ModelUnitOfWork unit) : ISignalStore
{
    public Task<SignalsAdded> AddAsync(IReadOnlyCollection<StoredSignal> signals, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signals);
        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            ImmutableSortedDictionary<SignalKey, StoredSignal> all = state.Signals;
            HashSet<SignalKey> added = [];
            foreach (StoredSignal signal in signals)
            {
                if (all.TryGetValue(signal.Content, out StoredSignal? known))
                {
                    LocalDate? received = new[] { known.Signal.ReceivedOn, signal.Signal.ReceivedOn }.Min();
                    all = all.SetItem(signal.Content, known with { Signal = known.Signal with { ReceivedOn = received } });
                }
                else
                {
                    added.Add(signal.Content);
                    all = all.Add(signal.Content, signal with { IsReplaced = false });
                }
            }

            all = Versioned(all);
            return (state with { Signals = all }, Count(state.Signals, all, added, signals.Count));
        }));
    }

    public IAsyncEnumerable<StoredSignal> ReadAsync(SignalQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return unit.See(cancellationToken).Signals.Values
            .Where(s => query.WithReplaced || !s.IsReplaced)
            .Where(s => query.From is null || s.Day >= query.From)
            .Where(s => query.Until is null || s.Day <= query.Until)
            .Where(s => query.Contents is null || query.Contents.Contains(s.Content))
            .Where(s => query.References is null || query.References.Contains(s.Reference))
            .ToAsyncEnumerable();
    }

    public Task<int> EraseAsync(IReadOnlyCollection<SignalKey> contents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contents);
        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            ImmutableSortedDictionary<SignalKey, StoredSignal> left = state.Signals.RemoveRange(contents);
            return (state with { Signals = Versioned(left) }, state.Signals.Count - left.Count);
        }));
    }

    // Those that count are the newest by day, and of these by day of receipt.
    private static ImmutableSortedDictionary<SignalKey, StoredSignal> Versioned(ImmutableSortedDictionary<SignalKey, StoredSignal> all)
    {
        foreach (IGrouping<SignalKey, StoredSignal> versions in all.Values.GroupBy(s => s.Reference).Where(g => g.Skip(1).Any()).ToList())
        {
            (LocalDate Day, LocalDate Received) newest = versions.Max(Age);
            all = all.SetItems(versions.Select(s => KeyValuePair.Create(s.Content, s with { IsReplaced = Age(s) != newest })));
        }

        return all;
    }

    private static (LocalDate Day, LocalDate Received) Age(StoredSignal s) =>
        (s.Day ?? LocalDate.MinIsoValue, s.Signal.ReceivedOn ?? LocalDate.MinIsoValue);

    private static SignalsAdded Count(
        ImmutableSortedDictionary<SignalKey, StoredSignal> before, ImmutableSortedDictionary<SignalKey, StoredSignal> after, HashSet<SignalKey> added, int given)
    {
        int late = added.Count(k => after[k].IsReplaced);
        return new SignalsAdded(added.Count - late, given - added.Count, late, before.Values.Count(s => !s.IsReplaced && after[s.Content].IsReplaced));
    }
}
