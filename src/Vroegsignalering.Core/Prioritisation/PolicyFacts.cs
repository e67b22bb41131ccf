namespace Vroegsignalering.Prioritisation;

/// <summary>Which facts a policy looks at, and which it does not.</summary>
internal static class PolicyFacts
{
    /// <summary>The facts that its rules use and those that the law looks at, in the fixed order; facts of the host last.</summary>
    public static IReadOnlyList<PriorityFact> UsedBy(PriorityPolicy policy)
    {
        HashSet<string> ids = new(
            policy.Rules.SelectMany(r => r.Uses).Concat(LegalFloor.Uses).Select(f => f.Id), StringComparer.Ordinal);
        return [.. PriorityFact.All.Concat(policy.HostFacts).Where(f => ids.Contains(f.Id))];
    }

    /// <summary>The facts of the closed list that it does not look at.</summary>
    public static IReadOnlyList<PriorityFact> NotUsedBy(PriorityPolicy policy)
    {
        IReadOnlyList<PriorityFact> used = UsedBy(policy);
        return [.. PriorityFact.All.Where(f => !used.Contains(f))];
    }
}
