using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cases;

/// <summary>Says which override holds for a case, and keeps why others do not.</summary>
internal sealed class OverridesOfCases
{
    private readonly PriorityPolicy _policy;
    private readonly Dictionary<string, PriorityOverride> _byCase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OverrideRefusal> _refused = new(StringComparer.Ordinal);

    public OverridesOfCases(WorklistRequest request)
    {
        _policy = request.Policy;
        foreach (PriorityOverride decided in request.Overrides)
        {
            _byCase[decided.CaseId] = decided;
            _refused[decided.CaseId] = IsKnown(decided.ClassId) ? OverrideRefusal.NoSuchCase : OverrideRefusal.NoSuchClass;
        }
    }

    /// <summary>The override for a case, when its class exists; <c>null</c> otherwise.</summary>
    public PriorityOverride? For(string caseId) => _byCase.GetValueOrDefault(caseId) is PriorityOverride decided && IsKnown(decided.ClassId) ? decided : null;

    /// <summary>The override for an open case, unless the law ranks it.</summary>
    public PriorityOverride? Follow(string caseId, in PriorityFacts facts)
    {
        if (For(caseId) is not PriorityOverride decided)
        {
            return null;
        }

        if (facts.IsThreatening)
        {
            _refused[caseId] = OverrideRefusal.RankedByLaw;
            return null;
        }

        _refused.Remove(caseId);
        return decided;
    }

    /// <summary>The place of the class in <see cref="PriorityPolicy.AllClasses"/>.</summary>
    public int ClassOf(PriorityOverride decided) => _policy.AllClasses.Index().First(c => string.Equals(c.Item.Id, decided.ClassId, StringComparison.Ordinal)).Index;

    /// <summary>What was not followed, in order of the numbers of the cases.</summary>
    public IReadOnlyList<RefusedOverride> Refused() =>
        [.. _refused.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => new RefusedOverride(_byCase[r.Key], r.Value))];

    private bool IsKnown(string classId) => _policy.Classes.Any(c => string.Equals(c.Id, classId, StringComparison.Ordinal));
}
