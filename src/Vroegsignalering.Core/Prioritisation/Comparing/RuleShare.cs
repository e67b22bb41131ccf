namespace Vroegsignalering.Prioritisation;

/// <summary>How much a rule does to the ranking.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="RuleName">What people call it.</param>
/// <param name="Applied">In how many cases it applied.</param>
/// <param name="LeavesOut">How many cases it would leave out.</param>
/// <param name="Share">The part of the differences in score that it explains, such as 0.4; the shares of all rules make 1, and one that works against
/// the others is below zero. <c>null</c> when all scores are equal.</param>
/// <remarks>The share is the covariance of the rule's points with the score, divided by the variance of the score, over all cases that are picked up.</remarks>
public sealed record RuleShare(string RuleId, Text RuleName, int Applied, int LeavesOut, double? Share)
{
    internal static IReadOnlyList<RuleShare> Of(PriorityPolicy policy, ReadOnlySpan<PriorityFacts> facts, ReadOnlySpan<PriorityScore> scores)
    {
        int count = policy.Rules.Count;
        Sums sums = new(count);
        Span<RuleFinding> findings = new RuleFinding[count];
        for (int i = 0; i < facts.Length; i++)
        {
            policy.Score(in facts[i], findings);
            sums.Add(findings, scores[i]);
        }

        return [.. policy.Rules.Select((rule, i) => new RuleShare(rule.Id, rule.Name, sums.Applied[i], sums.LeavesOut[i], sums.Share(i)))];
    }

    // Whole numbers, so that no order of cases changes the last digit.
    private sealed class Sums(int rules)
    {
        private readonly Int128[] _points = new Int128[rules];
        private readonly Int128[] _pointsTimesScore = new Int128[rules];
        private Int128 _cases;
        private Int128 _score;
        private Int128 _scoreSquared;

        public int[] Applied { get; } = new int[rules];

        public int[] LeavesOut { get; } = new int[rules];

        public void Add(ReadOnlySpan<RuleFinding> findings, PriorityScore score)
        {
            bool counts = score.Tier != PriorityTier.LeftOut;
            _cases += counts ? 1 : 0;
            _score += counts ? score.Score : 0;
            _scoreSquared += counts ? (Int128)score.Score * score.Score : 0;
            for (int i = 0; i < findings.Length; i++)
            {
                Applied[i] += findings[i].HasApplied ? 1 : 0;
                LeavesOut[i] += findings[i].LeavesOut ? 1 : 0;
                _points[i] += counts ? findings[i].Points : 0;
                _pointsTimesScore[i] += counts ? (Int128)findings[i].Points * score.Score : 0;
            }
        }

        public double? Share(int rule)
        {
            Int128 variance = (_cases * _scoreSquared) - (_score * _score);
            return variance == 0 ? null : (double)((_cases * _pointsTimesScore[rule]) - (_points[rule] * _score)) / (double)variance;
        }
    }
}
