using NodaTime;

namespace Vroegsignalering.Prioritisation;

/// <summary>Looks a policy over before it decides about people: gaps and overlaps in tables, classes out of reach, rules to weigh, and what is not written down.</summary>
/// <remarks>A policy with findings still runs. No finding is no proof that the policy is right: only what is named in docs/diagnostics.md is looked for.</remarks>
public static class PolicyCheck
{
    /// <summary>What there is to say about a policy: first about its document and settings, then rule by rule, then its classes.</summary>
    public static IReadOnlyList<PolicyFinding> Of(PriorityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [.. Document(policy.Document), .. Settings(policy), .. policy.Rules.SelectMany(rule => Rule(rule, policy)), .. Classes(policy)];
    }

    private static IEnumerable<PolicyFinding> Document(PolicyDocument document)
    {
        if (string.IsNullOrWhiteSpace(document.Owner))
        {
            yield return new PolicyFinding(PolicyDiagnostics.NoOwner);
        }

        if (string.IsNullOrWhiteSpace(document.Goal))
        {
            yield return new PolicyFinding(PolicyDiagnostics.NoGoal);
        }

        if (string.IsNullOrWhiteSpace(document.CouncilPlan))
        {
            yield return new PolicyFinding(PolicyDiagnostics.NoCouncilPlan);
        }

        if (document is not { ValidFrom: LocalDate from, ValidUntil: LocalDate until })
        {
            yield return new PolicyFinding(PolicyDiagnostics.NoValidity);
        }
        else if (until < from)
        {
            yield return new PolicyFinding(PolicyDiagnostics.EndsBeforeItBegins);
        }
        else if (until >= from.PlusYears(PolicyDocument.MaximumYears))
        {
            yield return new PolicyFinding(PolicyDiagnostics.TooLong);
        }
    }

    private static IEnumerable<PolicyFinding> Settings(PriorityPolicy policy)
    {
        if (policy.Rules.Count == 0)
        {
            yield return new PolicyFinding(PolicyDiagnostics.NoRules);
        }

        if (policy is { HidesRanking: true, RandomShare: 0 })
        {
            yield return new PolicyFinding(PolicyDiagnostics.HiddenWithoutRandomShare);
        }

        HashSet<string> used = policy.Rules.SelectMany(rule => rule.Uses).Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        foreach (PriorityFact fact in policy.Asks.Concat(policy.HostFacts).Where(fact => !used.Contains(fact.Id)).DistinctBy(fact => fact.Id, StringComparer.Ordinal))
        {
            yield return new PolicyFinding(PolicyDiagnostics.FactNotUsed)
            {
                Detail = new Text($"Het gaat om '{fact.Name.Dutch}' ({fact.Id}).", $"It is '{fact.Name.English}' ({fact.Id})."),
            };
        }
    }

    private static IEnumerable<PolicyFinding> Rule(IPriorityRule rule, PriorityPolicy policy)
    {
        if (rule.Caution is RuleCaution caution)
        {
            yield return new PolicyFinding(PolicyDiagnostics.ToWeigh)
            {
                RuleId = rule.Id,
                Detail = new Text($"{caution.Sentence.Dutch} (Bron: {caution.Source}.)", $"{caution.Sentence.English} (Source: {caution.Source}.)"),
            };
        }

        if (policy.IsStrict && LeavingOut.IsDoneBy(rule))
        {
            yield return new PolicyFinding(PolicyDiagnostics.LeavesOutThoughStrict) { RuleId = rule.Id };
        }

        foreach (PolicyFinding finding in rule is DecisionTableRule table ? TableCheck.Of(table.Table) : [])
        {
            yield return finding;
        }
    }

    // Said only where the points of every rule are known; of other rules nobody can tell, so nothing is said.
    private static IEnumerable<PolicyFinding> Classes(PriorityPolicy policy)
    {
        if (TablePoints.Sums(policy.Rules.Select(rule => (rule as IKnowsItsPoints)?.PossiblePoints)) is not IReadOnlyCollection<int> scores)
        {
            yield break;
        }

        for (int i = 0; i < policy.Classes.Count; i++)
        {
            int from = i == policy.Classes.Count - 1 ? int.MinValue : policy.Classes[i].MinimumScore;
            int below = i == 0 ? int.MaxValue : policy.Classes[i - 1].MinimumScore;
            if (!scores.Any(score => score >= from && score < below))
            {
                yield return new PolicyFinding(PolicyDiagnostics.ClassNeverReached)
                {
                    ClassId = policy.Classes[i].Id,
                    Detail = new Text(
                        $"De scores liggen tussen {Numbers.Count(scores.Min(), Language.Dutch)} en {Numbers.Count(scores.Max(), Language.Dutch)}.",
                        $"Scores are between {Numbers.Count(scores.Min(), Language.English)} and {Numbers.Count(scores.Max(), Language.English)}."),
                };
            }
        }
    }
}
