namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>The figures before and after a change of policy, with the caution that belongs to them (<i>voor en na</i>).</summary>
/// <remarks>It shows a difference, and never says that the policy caused it.</remarks>
public sealed class BeforeAfter
{
    private BeforeAfter(PolicyPeriod before, PolicyPeriod after, IReadOnlyList<BeforeAfterRow> rows, IReadOnlyList<Caution> cautions) =>
        (Before, After, Rows, Cautions) = (before, after, rows, cautions);

    /// <summary>The earlier version.</summary>
    public PolicyPeriod Before { get; }

    /// <summary>The later version.</summary>
    public PolicyPeriod After { get; }

    /// <summary>The figures that were made under both, in the order in which they were given.</summary>
    public IReadOnlyList<BeforeAfterRow> Rows { get; }

    /// <summary>What a reader must bear in mind; never empty.</summary>
    public IReadOnlyList<Caution> Cautions { get; }

    /// <summary>Compares each version with the one before it.</summary>
    /// <param name="figures">Figures, of which those with <see cref="Breakdown.PolicyVersion"/> over the whole period are used; others are passed over.</param>
    /// <param name="periods">The versions, in any order; they are put in order of their first case.</param>
    /// <returns>One comparison for each change of policy; none when there was one version.</returns>
    /// <exception cref="ArgumentException">A version stands there twice.</exception>
    public static IReadOnlyList<BeforeAfter> Make(IEnumerable<IndicatorValue> figures, IEnumerable<PolicyPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(periods);
        PolicyPeriod[] inOrder = [.. periods.OrderBy(p => p.From).ThenBy(p => p.Until).ThenBy(p => p.PolicyVersion, StringComparer.Ordinal)];
        if (inOrder.DistinctBy(p => p.PolicyVersion, StringComparer.Ordinal).Count() < inOrder.Length)
        {
            throw new ArgumentException("Each version of a policy stands there once.", nameof(periods));
        }

        ILookup<string, IndicatorValue> byVersion = figures.Where(f => f.Breakdown == Breakdown.PolicyVersion && f is { Month: null, Group: not null })
            .ToLookup(f => f.Group!, StringComparer.Ordinal);
        return [.. inOrder.Zip(inOrder.Skip(1), (before, after) => Compare(before, after, byVersion))];
    }

    private static BeforeAfter Compare(PolicyPeriod before, PolicyPeriod after, ILookup<string, IndicatorValue> figures)
    {
        IndicatorValue[] later = [.. figures[after.PolicyVersion]];
        List<BeforeAfterRow> rows = [];
        bool otherDefinition = false;
        foreach (IndicatorValue value in figures[before.PolicyVersion])
        {
            if (Array.Find(later, l => l.Indicator == value.Indicator) is IndicatorValue same)
            {
                rows.Add(new BeforeAfterRow(value, same));
            }
            else
            {
                otherDefinition |= Array.Exists(later, l => l.Indicator.Id == value.Indicator.Id);
            }
        }

        return new BeforeAfter(before, after, rows, [.. BeforeAfterCautions.Of(before, after, rows, otherDefinition)]);
    }
}
