namespace Vroegsignalering.Prioritisation;

/// <summary>The kinds of rule that policy files can name.</summary>
public sealed class PriorityRuleKinds
{
    private readonly SortedDictionary<string, PriorityRuleKind> _byId = new(StringComparer.Ordinal);

    private PriorityRuleKinds(IEnumerable<PriorityRuleKind> kinds)
    {
        foreach (PriorityRuleKind kind in kinds)
        {
            if (!_byId.TryAdd(kind.Id, kind))
            {
                throw new ArgumentException($"There is a kind of rule '{kind.Id}' already; give each an id of its own.", nameof(kinds));
            }
        }
    }

    /// <summary>The kinds that come with the product.</summary>
    public static PriorityRuleKinds BuiltIn { get; } = new(
    [
        AgeBandPolicyBuilderExtensions.Kind,
        AmountBandsPolicyBuilderExtensions.Kind,
        ConsecutiveReportPolicyBuilderExtensions.Kind,
        CrisisPolicyBuilderExtensions.Kind,
        DaysInArrearsPolicyBuilderExtensions.Kind,
        EarlierOutcomePolicyBuilderExtensions.Kind,
        DecisionTablePolicyBuilderExtensions.Kind,
        EndOfSupplyPolicyBuilderExtensions.Kind,
        LateSignalPolicyBuilderExtensions.Kind,
        MinorChildrenPolicyBuilderExtensions.Kind,
        MissingDataPolicyBuilderExtensions.Kind,
        MultiplePartnersPolicyBuilderExtensions.Kind,
        PartnerTypePointsPolicyBuilderExtensions.Kind,
        RepeatedSignalPolicyBuilderExtensions.Kind,
        SignalCountPolicyBuilderExtensions.Kind,
        ThresholdAmountPolicyBuilderExtensions.Kind,
        WarmHandoverPolicyBuilderExtensions.Kind,
    ]);

    /// <summary>The kinds, in order of their ids.</summary>
    public IReadOnlyCollection<PriorityRuleKind> All => [.. _byId.Values];

    /// <summary>These kinds with one more.</summary>
    /// <exception cref="ArgumentException">There is a kind with this id already.</exception>
    public PriorityRuleKinds With(PriorityRuleKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new PriorityRuleKinds([.. _byId.Values, kind]);
    }

    /// <summary>The kind with an id; <c>null</c> when there is none.</summary>
    public PriorityRuleKind? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id);
    }
}
