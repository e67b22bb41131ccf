using NodaTime;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Contact.Planning;

/// <summary>A case while a plan is made: its decisions so far and the place that is held for it.</summary>
internal sealed class PlannedCase(CaseToPlan source)
{
    public CaseToPlan Source { get; } = source;

    public ContactDecision?[] Decisions { get; } = new ContactDecision?[source.Steps.Count];

    /// <summary>Contacts that were promised and that the strategy no longer wants.</summary>
    public List<ContactDecision> Extra { get; } = [];

    /// <summary>The last day of the plan on which the term is met; below zero when it is over, <c>null</c> when it does not end within the plan.</summary>
    public int? LastDay { get; set; }

    /// <summary>The group in which a place is held; <c>null</c> when none is.</summary>
    public int? Group { get; set; }

    public bool IsThreatening => Source.Tier == PriorityTier.ThreateningSituation;

    public bool IsByLaw => Source.Tier is PriorityTier.ThreateningSituation or PriorityTier.TermNear;

    /// <summary>Whether a contact that was promised comes on a day or before it.</summary>
    public bool IsPromisedBy(LocalDate day) => Decisions.Concat(Extra).Any(d => d?.Placement == ContactPlacement.Kept && d.On <= day);

    public static int Order(PlannedCase x, PlannedCase y)
    {
        int order = ((int)x.Source.Tier).CompareTo((int)y.Source.Tier);
        order = order != 0 ? order : x.Source.Place.CompareTo(y.Source.Place);
        return order != 0 ? order : string.CompareOrdinal(x.Source.CaseNumber, y.Source.CaseNumber);
    }
}
