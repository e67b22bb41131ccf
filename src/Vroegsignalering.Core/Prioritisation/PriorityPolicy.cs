using NodaTime;
using Vroegsignalering.Households;

namespace Vroegsignalering.Prioritisation;

/// <summary>A named, versioned composition of rules and classes (<i>beleid</i>). Immutable and safe to share between threads.</summary>
/// <remarks>The municipality owns it. What the law decides ranks above every policy: see <see cref="PriorityTier"/>.</remarks>
public sealed class PriorityPolicy
{
    private readonly IPriorityRule[] _rules;
    private readonly PriorityClass[] _classes;

    internal PriorityPolicy(string id, IPriorityRule[] rules, PriorityClass[] classes) =>
        (Id, _rules, _classes) = (id, rules, classes);

    /// <summary>The id with its version, such as <c>landelijk-basis-1</c>; stored with every decision.</summary>
    public string Id { get; }

    /// <summary>The rules, in their order.</summary>
    public IReadOnlyList<IPriorityRule> Rules => [.. _rules];

    /// <summary>The classes, highest first.</summary>
    public IReadOnlyList<PriorityClass> Classes => [.. _classes];

    /// <summary>Scores one household without keeping reasons; allocates nothing.</summary>
    public PriorityScore Score(in PriorityFacts facts)
    {
        int score = 0;
        ulong applied = 0;
        bool leftOut = false;
        for (int i = 0; i < _rules.Length; i++)
        {
            RuleFinding finding = _rules[i].Evaluate(facts);
            score += finding.Points;
            applied |= finding.HasApplied ? 1UL << i : 0;
            leftOut |= finding.LeavesOut;
        }

        PriorityTier tier = LegalFloor.Tier(facts, leftOut && !LegalFloor.ForbidsLeavingOut(facts));
        return new PriorityScore(tier, score, applied);
    }

    /// <summary>Runs the policy once more with the trace on: the same score, with every finding, applied or not.</summary>
    public PriorityAssessment Assess(in PriorityFacts facts)
    {
        PriorityScore score = Score(facts);
        List<RuleOutcome> outcomes = new(_rules.Length + 1);
        foreach (IPriorityRule rule in _rules)
        {
            outcomes.Add(new RuleOutcome(rule.Id, rule.Name, rule.Evaluate(facts)));
        }

        bool wouldBeLeftOut = outcomes.Exists(o => o.Finding.LeavesOut);
        if (LegalFloor.Finding(facts, score.Tier, wouldBeLeftOut) is RuleFinding floor)
        {
            outcomes.Insert(0, new RuleOutcome(LegalFloor.RuleId, LegalFloor.Name, floor));
        }

        return new PriorityAssessment(Id, facts, score, ClassOf(score), outcomes);
    }

    /// <summary>Takes the facts of a household and assesses them.</summary>
    /// <param name="household">The household.</param>
    /// <param name="on">The day of the decision.</param>
    public PriorityAssessment Assess(Household household, LocalDate on) => Assess(PriorityFacts.From(household, on));

    /// <summary>The class that a score falls in.</summary>
    public PriorityClass ClassOf(PriorityScore score)
    {
        if (score.Tier is PriorityTier.ThreateningSituation or PriorityTier.LeftOut)
        {
            return score.Tier == PriorityTier.LeftOut ? PriorityClass.LeftOut : PriorityClass.Urgent;
        }

        foreach (PriorityClass @class in _classes)
        {
            if (score.Score >= @class.MinimumScore)
            {
                return @class;
            }
        }

        return _classes[^1];
    }
}
