namespace Vroegsignalering.Prioritisation;

/// <summary>What a policy does with a number of cases.</summary>
public sealed class PolicyOutcome
{
    private readonly PriorityScore[] _scores;

    private PolicyOutcome(PriorityPolicy policy, ReadOnlySpan<PriorityFacts> facts)
    {
        Policy = policy;
        _scores = new PriorityScore[facts.Length];
        policy.Score(facts, _scores);
        int[] perClass = new int[policy.AllClasses.Count];
        long leftOut = 0;
        for (int i = 0; i < facts.Length; i++)
        {
            perClass[_scores[i].ClassNumber]++;
            leftOut += _scores[i].Tier == PriorityTier.LeftOut ? facts[i].TotalArrears?.Cents ?? 0 : 0;
        }

        (PerClass, ArrearsLeftOut) = (perClass, Money.FromCents(leftOut));
        Groups = GroupOutcome.Of(policy, facts, _scores);
        Rules = RuleShare.Of(policy, facts, _scores);
    }

    /// <summary>The policy.</summary>
    public PriorityPolicy Policy { get; }

    /// <summary>The number of cases.</summary>
    public int Cases => _scores.Length;

    /// <summary>How many fall in each class of <see cref="PriorityPolicy.AllClasses"/>, in that order.</summary>
    public IReadOnlyList<int> PerClass { get; }

    /// <summary>How many are left out.</summary>
    public int LeftOut => PerClass[^1];

    /// <summary>The known arrears of those that are left out, together.</summary>
    public Money ArrearsLeftOut { get; }

    /// <summary>What happens to groups of cases; groups without cases are not there.</summary>
    public IReadOnlyList<GroupOutcome> Groups { get; }

    /// <summary>How much each rule does, in the order of the policy.</summary>
    public IReadOnlyList<RuleShare> Rules { get; }

    /// <summary>The outcome per case, in the order of the facts.</summary>
    public ReadOnlySpan<PriorityScore> Scores => _scores;

    /// <summary>Runs a policy over cases.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="facts">The facts of each case.</param>
    public static PolicyOutcome Of(PriorityPolicy policy, ReadOnlySpan<PriorityFacts> facts)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new PolicyOutcome(policy, facts);
    }
}
