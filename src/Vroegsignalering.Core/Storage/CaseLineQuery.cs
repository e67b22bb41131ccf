using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Storage;

/// <summary>Which lines of the worklist to read. Everything that is set has to hold.</summary>
public sealed record CaseLineQuery
{
    /// <summary>The most lines on a page.</summary>
    public const int MaximumLines = 500;

    /// <summary>Only open cases, or only closed ones; open by default, <c>null</c> for both.</summary>
    public bool? IsOpen { get; init; } = true;

    /// <summary>Only this floor; <c>null</c> for any.</summary>
    public PriorityTier? Tier { get; init; }

    /// <summary>Only this class, by id; <c>null</c> for any.</summary>
    public string? ClassId { get; init; }

    /// <summary>Only this phase; <c>null</c> for any.</summary>
    public CasePhase? Phase { get; init; }

    /// <summary>Only of this owner, as a code; <c>null</c> for any.</summary>
    public string? Owner { get; init; }

    /// <summary>Only in this neighbourhood; <c>null</c> for any.</summary>
    public string? Neighbourhood { get; init; }

    /// <summary>Only with a deadline on this day or before; <c>null</c> for any.</summary>
    public LocalDate? DeadlineUntil { get; init; }

    /// <summary>Only with a next step on this day or before; <c>null</c> for any.</summary>
    public LocalDate? NextUntil { get; init; }

    /// <summary>The order; by rank when not set. Cases without a place or a day come last; of equals the number of the case decides, ordinal.</summary>
    public CaseLineOrder Order { get; init; }

    /// <summary>Where the page before ended: <see cref="CaseLinePage.Next"/>; <c>null</c> for the first page.</summary>
    public string? After { get; init; }

    /// <summary>How many lines.</summary>
    /// <value>1 to <see cref="MaximumLines"/>; 50 when not set.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public int Lines
    {
        get;
        init => field = value is >= 1 and <= MaximumLines ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A page has 1 to 500 lines.");
    }

    = 50;
}
