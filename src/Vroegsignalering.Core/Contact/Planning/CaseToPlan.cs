using System.Collections.Frozen;
using NodaTime;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Contact.Planning;

/// <summary>What the planner knows of a case: its place in the order, its last day and the contacts that its strategy wants. No person.</summary>
public sealed record CaseToPlan
{
    /// <summary>The number of the case; each once in a request.</summary>
    /// <exception cref="ArgumentException">The number is empty.</exception>
    public required string CaseNumber
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("A case needs a number.", nameof(value));
    }

    /// <summary>The floor that the law sets: what threatens goes first, then what is near its last day.</summary>
    public required PriorityTier Tier { get; init; }

    /// <summary>The place within the tier, as the policy gave it; lower goes first. Of two with the same place the case number decides.</summary>
    public required int Place { get; init; }

    /// <summary>The last day that the law allows; <c>null</c> when not known.</summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>The contacts that the strategy wants (<see cref="ContactPlan.Steps"/>), in order.</summary>
    public required IReadOnlyList<ContactAdvice> Steps { get; init; }

    /// <summary>The channels that may not be used now, as for who came on the safety list or declined a visit; none by default. A contact by one of them
    /// that was promised falls away.</summary>
    public IReadOnlySet<ContactChannel> NotAllowed { get; init; } = FrozenSet<ContactChannel>.Empty;

    /// <summary>A key for the neighbourhood (<i>buurt</i>), such as the four digits of the postcode; <c>null</c> when not known.
    /// Used only to put visits near each other on one day, never for priority.</summary>
    public string? Neighbourhood { get; init; }

    /// <summary>Number and tier.</summary>
    public override string ToString() => $"case {CaseNumber} {Tier}";
}
