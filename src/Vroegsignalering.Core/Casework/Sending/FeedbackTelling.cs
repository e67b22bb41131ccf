using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Puts in the outbox what partners have to be told, after what they were told before.</summary>
internal static class FeedbackTelling
{
    /// <summary>Tells about cases.</summary>
    /// <param name="work">The unit of work.</param>
    /// <param name="settings">What is told.</param>
    /// <param name="cases">All cases of their signals.</param>
    /// <param name="on">The day.</param>
    /// <param name="at">The moment.</param>
    /// <param name="lookEverywhere">Whether to look in all that was ever told, because a signal may be in a case that is not among these.</param>
    /// <param name="middle">The place in the middle of the writes.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many messages were added.</returns>
    public static async Task<int> TellAsync(
        IUnitOfWork work, MunicipalitySettings settings, IReadOnlyCollection<SignalCase> cases, LocalDate on, Instant at, bool lookEverywhere, string middle,
        CancellationToken cancellationToken)
    {
        List<FeedbackDelivery> told = [];
        string[]? subjects = lookEverywhere ? null : [.. cases.Select(c => c.Id)];
        await foreach (OutboxEntry entry in work.Outbox.ReadAsync(OutboxKind.Feedback, subjects, cancellationToken))
        {
            told.Add(StoredFeedback.Read(entry));
        }

        // Of a signal of which a message was erased, nothing is told any more: it would have a number that was used before.
        HashSet<SignalId> broken =
        [
            .. told.GroupBy(d => SignalId.Of(d.Message)).Where(g => !g.Select(d => d.Message.Sequence).Order().SequenceEqual(Enumerable.Range(1, g.Count()))).Select(g => g.Key),
        ];
        if (broken.Count > 0 && !lookEverywhere)
        {
            return await TellAsync(work, settings, cases, on, at, lookEverywhere: true, middle, cancellationToken);
        }

        FeedbackOutbox before = FeedbackOutbox.Of(told.Where(d => !broken.Contains(SignalId.Of(d.Message))));
        HashSet<string> known = [.. before.All.Select(d => d.Message.Id)];
        FeedbackOutbox after = before.Tell(broken.Count == 0 ? cases : cases.Select(c => Without(c, broken)).OfType<SignalCase>(), settings.Feedback, settings.Municipality, on);
        OutboxMessage[] added = [.. after.All.Where(d => !known.Contains(d.Message.Id)).Select(d => StoredFeedback.ToMessage(d, at))];
        await InParts.DoAsync(added, 1_000, middle, part => work.Outbox.AddAsync(part, cancellationToken));
        return added.Length;
    }

    /// <summary>The cases of which a signal is in another case too, and all cases about which there is something to tell, ordinal by number.</summary>
    public static (IReadOnlyList<string> Alone, IReadOnlyList<string> Shared) ToTell(IEnumerable<SignalCase> cases, FeedbackPolicy policy)
    {
        Dictionary<SignalId, string> first = [];
        HashSet<string> shared = new(StringComparer.Ordinal);
        SortedSet<string> some = new(StringComparer.Ordinal);
        foreach (SignalCase one in cases)
        {
            foreach (SignalId signal in one.Signals.Select(SignalId.Of).Distinct())
            {
                if (!first.TryAdd(signal, one.Id))
                {
                    shared.Add(one.Id);
                    shared.Add(first[signal]);
                }
            }

            if (SignalOutcomes.Of([one], policy).Count > 0)
            {
                some.Add(one.Id);
            }
        }

        return ([.. some.Where(id => !shared.Contains(id))], [.. shared.Order(StringComparer.Ordinal)]);
    }

    private static SignalCase? Without(SignalCase one, HashSet<SignalId> broken)
    {
        Signal[] rest = [.. one.Signals.Where(s => !broken.Contains(SignalId.Of(s)))];
        return rest.Length == 0 ? null : one with { Signals = rest };
    }
}
