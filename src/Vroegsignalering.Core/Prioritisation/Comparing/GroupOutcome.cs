namespace Vroegsignalering.Prioritisation;

/// <summary>What a policy does with a group of cases.</summary>
/// <param name="Breakdown">By what cases are divided, such as <i>leeftijd van de jongste</i>.</param>
/// <param name="Name">The group, such as <i>18 tot en met 26 jaar</i>.</param>
/// <param name="Cases">The number of cases in the group.</param>
/// <param name="PickedUp">How many of them are picked up.</param>
/// <param name="PerClass">How many fall in each class of <see cref="PriorityPolicy.AllClasses"/>, in that order; together <paramref name="Cases"/>.</param>
public sealed record GroupOutcome(Text Breakdown, Text Name, int Cases, int PickedUp, IReadOnlyList<int> PerClass)
{
    /// <summary>Takes every group that has cases.</summary>
    internal static IReadOnlyList<GroupOutcome> Of(PriorityPolicy policy, ReadOnlySpan<PriorityFacts> facts, ReadOnlySpan<PriorityScore> scores)
    {
        List<GroupOutcome> groups = [];
        foreach (PriorityGroup group in PriorityGroup.All)
        {
            int[] perClass = new int[policy.AllClasses.Count];
            for (int i = 0; i < facts.Length; i++)
            {
                perClass[scores[i].ClassNumber] += group.Contains(in facts[i]) ? 1 : 0;
            }

            if (perClass.Sum() is int cases and > 0)
            {
                groups.Add(new GroupOutcome(group.Breakdown, group.Name, cases, cases - perClass[^1], perClass));
            }
        }

        return groups;
    }
}
