using System.Collections.Immutable;
using NodaTime;

namespace Vroegsignalering.Residency;

/// <summary>The signals that a person has to look at (<i>uitval</i>). A queue does not change: a decision gives a new one, and no item leaves it.</summary>
public sealed class ResidencyReviewQueue
{
    private readonly ImmutableArray<ResidencyReviewItem> _items;

    private ResidencyReviewQueue(ImmutableArray<ResidencyReviewItem> items) => _items = items;

    /// <summary>All items, by number; decided ones stay.</summary>
    public IReadOnlyList<ResidencyReviewItem> Items => _items;

    /// <summary>The items without a decision.</summary>
    public IEnumerable<ResidencyReviewItem> Open => _items.Where(item => item.Decision is null);

    /// <summary>How many items a person decided.</summary>
    public int DecidedCount => _items.Count(item => item.Decision is { Choice: not ResidencyReviewChoice.NotFollowedUp });

    /// <summary>How many items were reported as not followed up.</summary>
    public int NotFollowedUpCount => _items.Count(item => item.Decision is { Choice: ResidencyReviewChoice.NotFollowedUp });

    /// <summary>Whether every item ended.</summary>
    public bool IsDone => !Open.Any();

    /// <summary>The results as they stand: those that a person decided about have the next step that was chosen.</summary>
    public IEnumerable<ResidencyResult> Results => _items.Select(item => item.Decision is null ? item.Result : item.Result.After(item.Decision));

    /// <summary>The queue of results: those in review, in their order.</summary>
    public static ResidencyReviewQueue Of(IEnumerable<ResidencyResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new([.. results.Where(result => result.IsInReview).Select((result, i) => new ResidencyReviewItem(i + 1, result))]);
    }

    /// <summary>The queue in which a person decided about an item.</summary>
    /// <param name="number">The number of the item.</param>
    /// <param name="decision">What was decided, by whom, when and why.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    /// <exception cref="InvalidOperationException">The item has a decision already; what was decided is not overwritten.</exception>
    public ResidencyReviewQueue Decide(int number, ResidencyReviewDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, _items.Length);
        ResidencyReviewItem item = _items[number - 1];
        return item.Decision is null
            ? new(_items.SetItem(number - 1, item with { Decision = decision }))
            : throw new InvalidOperationException("This item has been decided already.");
    }

    /// <summary>The queue in which everything that is open is reported as not followed up, such as at the end of a month.</summary>
    /// <param name="by">Who reports it.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">Why nobody looked.</param>
    /// <exception cref="ArgumentException">Who or why is empty.</exception>
    public ResidencyReviewQueue ReportNotFollowedUp(string by, Instant at, string reason)
    {
        ResidencyReviewDecision decision = new() { Choice = ResidencyReviewChoice.NotFollowedUp, By = by, At = at, Reason = reason };
        return new([.. _items.Select(item => item.Decision is null ? item with { Decision = decision } : item)]);
    }
}
