namespace Vroegsignalering.Prioritisation;

/// <summary>The outcome of a policy for one household with every finding: the explanation.</summary>
public sealed class PriorityAssessment
{
    internal PriorityAssessment(PriorityPolicy policy, PriorityFacts facts, PriorityScore score, IReadOnlyList<RuleOutcome> outcomes) =>
        (Policy, Facts, Rank, Class, Outcomes) = (policy, facts, score, policy.ClassOf(score), outcomes);

    /// <summary>The id and version of the policy that decided.</summary>
    public string PolicyId => Policy.Label;

    /// <summary>The facts it decided on; enough to run the decision again.</summary>
    public PriorityFacts Facts { get; }

    /// <summary>Tier, score and applied rules, to order cases by.</summary>
    public PriorityScore Rank { get; }

    /// <summary>The sum of the points.</summary>
    public int Score => Rank.Score;

    /// <summary>The floor.</summary>
    public PriorityTier Tier => Rank.Tier;

    /// <summary>The class that the score falls in, or the one that the law or the policy sets.</summary>
    public PriorityClass Class { get; }

    /// <summary>Every rule of the policy in its order, and before them the floor of the law where it decides.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes { get; }

    /// <summary>As what the first rule that leaves out would leave the case out; <c>null</c> when no rule would. Counts only in tier
    /// <see cref="PriorityTier.LeftOut"/>.</summary>
    public RuleEffect? LeftOutAs => Outcomes.FirstOrDefault(o => o.Finding.LeavesOut)?.Finding.Effect;

    /// <summary>The policy that decided.</summary>
    internal PriorityPolicy Policy { get; }

    /// <summary>The explanation for a reader: which rules looked, what each found, and what follows.</summary>
    /// <param name="reader">Who reads it.</param>
    /// <param name="language">The language; Dutch when not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reader is not stated.</exception>
    public PriorityExplanation Explain(ExplanationReader reader, Language language = Language.Dutch) => reader switch
    {
        ExplanationReader.Caseworker => CaseworkerExplanation.Of(this, language),
        ExplanationReader.Resident or ExplanationReader.OnlyResident => ResidentExplanation.Of(this, reader, language),
        _ => throw new ArgumentOutOfRangeException(nameof(reader), "Say who reads the explanation: the caseworker or the resident."),
    };

    /// <summary>The reasons that count, most points first: what a person reads on a worklist.</summary>
    public IEnumerable<string> ReasonsIn(Language language) =>
        from outcome in Outcomes
        where outcome.Finding.HasApplied
        orderby outcome.RuleId == LegalFloor.RuleId descending, outcome.Finding.Effect descending, outcome.Finding.Points descending
        select outcome.ReasonIn(language);
}
