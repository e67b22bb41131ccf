using NodaTime;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Prioritisation;

/// <summary>What signals do not say about a household: what its earlier cases, the register or the host knows. All of it is unknown by default.</summary>
public sealed record HouseholdContext
{
    /// <summary>How the last closed case of the household ended; not stated when that is not known.</summary>
    public EarlierOutcome EarlierOutcome { get; init; }

    /// <summary>The day on which that case closed; <c>null</c> when there is none or the day is not known.</summary>
    public LocalDate? EarlierOutcomeOn { get; init; }

    /// <summary>Whether there are minor children in the household; <c>null</c> when not known.</summary>
    /// <remarks>Only for a policy that asks for it by name (<see cref="PriorityPolicy.Asks"/>); the fact stays inside the municipality.</remarks>
    public bool? HasMinorChildren { get; init; }

    /// <summary>What the residency check found about the signal that it was most sure of; not stated when nothing was checked.</summary>
    public ResidencyOutcome Residency { get; init; }

    /// <summary>Whether somebody of the household is on the list of who is not visited alone (<i>uitsluitingslijst</i>); <c>null</c> when not known.</summary>
    public bool? IsOnSafetyList { get; init; }

    /// <summary>How many home visits can still be made this month; zero or more, <c>null</c> when not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int? VisitsLeft
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "Visits that are left are zero or more.");
    }

    /// <summary>Facts that the policy registered (<see cref="PriorityPolicy.HostFacts"/>); <c>null</c> when there are none.</summary>
    public HostFactValues? HostFacts { get; init; }

    /// <summary>What a policy may see of it: minor children only when it asks for that by name, and only the facts of the host that it registered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A fact of the host is outside its range.</exception>
    public HouseholdContext For(PriorityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        PriorityFacts facts = default;
        foreach (HostFact fact in policy.HostFacts)
        {
            facts = fact.In(facts, HostFacts?.Of(fact.Id));
        }

        return this with
        {
            HasMinorChildren = policy.Asks.Contains(PriorityFact.HasMinorChildren) ? HasMinorChildren : null,
            HostFacts = facts.Host,
        };
    }

    /// <summary>The name of the type only; nothing of the household.</summary>
    public override string ToString() => nameof(HouseholdContext);
}
