using System.Collections.Immutable;

namespace Vroegsignalering.Households.Matching;

/// <summary>All decisions of people about pairs of records, in the order in which they were taken. Nothing leaves the trail: of two
/// decisions about one pair the latest holds, and the other stays to be seen.</summary>
public sealed class MatchReviewTrail
{
    private readonly ImmutableArray<MatchReviewDecision> _trail;

    private MatchReviewTrail(ImmutableArray<MatchReviewDecision> trail) => _trail = trail;

    /// <summary>No decisions.</summary>
    public static MatchReviewTrail Empty { get; } = new([]);

    /// <summary>Every decision, oldest first; of the same moment in the order in which they were added.</summary>
    public IReadOnlyList<MatchReviewDecision> Trail => _trail;

    /// <summary>The decisions with some more.</summary>
    public MatchReviewTrail With(params IEnumerable<MatchReviewDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return new([.. _trail.Concat(decisions).OrderBy(d => d.At)]);
    }

    /// <summary>What holds about two records; <c>null</c> when nobody decided.</summary>
    public MatchReviewDecision? About(string first, string second) => _trail.LastOrDefault(d => IsAbout(d, first, second));

    /// <summary>The latest decision about each pair, oldest first.</summary>
    internal IEnumerable<MatchReviewDecision> InForce()
    {
        Dictionary<(string, string), MatchReviewDecision> latest = [];
        foreach (MatchReviewDecision decision in _trail)
        {
            latest[PairOf(decision)] = decision;
        }

        return latest.OrderBy(d => d.Value.At).ThenBy(d => d.Key.Item1, StringComparer.Ordinal).ThenBy(d => d.Key.Item2, StringComparer.Ordinal)
            .Select(d => d.Value);
    }

    private static bool IsAbout(MatchReviewDecision decision, string first, string second) =>
        (decision.First == first && decision.Second == second) || (decision.First == second && decision.Second == first);

    private static (string, string) PairOf(MatchReviewDecision decision) =>
        string.CompareOrdinal(decision.First, decision.Second) <= 0 ? (decision.First, decision.Second) : (decision.Second, decision.First);
}
