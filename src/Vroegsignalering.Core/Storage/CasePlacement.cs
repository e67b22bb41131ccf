using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Storage;

/// <summary>The place that a case got on the worklist of a run. It holds no name, address or BSN.</summary>
public sealed record CasePlacement
{
    /// <summary>The place in the order of the worklist, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The day of the worklist.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The floor.</summary>
    public required PriorityTier Tier { get; init; }

    /// <summary>The id of the class.</summary>
    public required string ClassId { get; init; }

    /// <summary>The sum of the points.</summary>
    public required int Score { get; init; }

    /// <summary>The last day that the law allows for the first conversation; <c>null</c> when closed or not known.</summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>What to do next, in a few words; <c>null</c> when nothing is planned.</summary>
    public Text? Next { get; init; }

    /// <summary>The channel of that; <see cref="ContactChannel.NotStated"/> when it is no contact.</summary>
    public ContactChannel NextChannel { get; init; }

    /// <summary>The day for that; <c>null</c> when there is none.</summary>
    public LocalDate? NextOn { get; init; }

    /// <summary>The neighbourhood for planning visits: the four digits of the postcode; <c>null</c> when not known.</summary>
    public string? Neighbourhood { get; init; }

    /// <summary>Whether a person has to see first whether it is about a resident.</summary>
    public bool WaitsForReview { get; init; }
}
