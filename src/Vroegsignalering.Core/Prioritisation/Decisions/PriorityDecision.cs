using NodaTime;

namespace Vroegsignalering.Prioritisation;

/// <summary>One decision about the priority of a case, with all that is needed to run it again: facts, policy and outcome. It names no person and no address.</summary>
public sealed record PriorityDecision
{
    /// <summary>The number of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The day of the decision.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The policy, by its <see cref="PriorityPolicy.Hash"/>.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>What the policy saw.</summary>
    public required PriorityFacts Facts { get; init; }

    /// <summary>The floor.</summary>
    public required PriorityTier Tier { get; init; }

    /// <summary>The sum of the points.</summary>
    public required int Score { get; init; }

    /// <summary>The id of the class that the policy gave it.</summary>
    public required string ClassId { get; init; }

    /// <summary>What every rule found, in the order of the policy, and before them what the law decided.</summary>
    public required IReadOnlyList<StoredFinding> Findings { get; init; }

    /// <summary>How it got its place.</summary>
    public PrioritySelection Selection { get; init; }

    /// <summary>Whether its class had no room.</summary>
    public bool HasNoCapacity { get; init; }

    /// <summary>The id of the class that a person gave it; <c>null</c> when nobody did.</summary>
    public string? OverriddenClassId { get; init; }

    /// <summary>Why that person did; <c>null</c> when nobody did.</summary>
    public string? OverrideReason { get; init; }

    /// <summary>Who that was; <c>null</c> when nobody did.</summary>
    public string? OverriddenBy { get; init; }

    /// <summary>What the host keeps with it, such as where the case came from: names and plain values in order of the names; no personal data.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Context { get; init; } = [];

    /// <summary>Takes an assessment.</summary>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="policy">The policy that decided.</param>
    /// <param name="assessment">What came out.</param>
    public static PriorityDecision Of(string caseId, LocalDate on, PriorityPolicy policy, PriorityAssessment assessment)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caseId);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(assessment);
        return new PriorityDecision
        {
            CaseId = caseId,
            On = on,
            PolicyHash = policy.Hash,
            Facts = assessment.Facts,
            Tier = assessment.Tier,
            Score = assessment.Score,
            ClassId = assessment.Class.Id,
            Findings = [.. assessment.Outcomes.Select(StoredFinding.Of)],
        };
    }

    /// <summary>Whether the policy decides the same again: tier, score, class and every finding with its numbers.</summary>
    public bool IsSameAs(PriorityAssessment again)
    {
        ArgumentNullException.ThrowIfNull(again);
        return (Tier, Score) == (again.Tier, again.Score) && string.Equals(ClassId, again.Class.Id, StringComparison.Ordinal)
            && Findings.SequenceEqual(again.Outcomes.Select(StoredFinding.Of));
    }

    /// <summary>The case and its class.</summary>
    public override string ToString() => $"{CaseId} {ClassId}";
}
