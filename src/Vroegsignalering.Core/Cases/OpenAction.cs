using NodaTime;

namespace Vroegsignalering.Cases;

/// <summary>Something that has to be done in a case: what, by when and for whom.</summary>
/// <param name="CaseId">The number of the case.</param>
/// <param name="Kind">Why.</param>
/// <param name="What">What has to be done. Only for <see cref="OpenActionKind.Added"/> it was written by people and may hold personal data.</param>
public sealed record OpenAction(string CaseId, OpenActionKind Kind, Text What)
{
    /// <summary>The last day; <c>null</c> when there is none.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Who does it, as a code; <c>null</c> when the case has no owner.</summary>
    public string? For { get; init; }

    /// <summary>The number that people gave it; <c>null</c> when it follows from the case, and ends by itself.</summary>
    public string? ActionId { get; init; }

    /// <summary>Where the last day comes from; <c>null</c> when no law sets it.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Whether the last day has passed.</summary>
    public bool IsLate(LocalDate on) => DueOn < on;

    /// <summary>Case and kind only.</summary>
    public override string ToString() => $"{CaseId}: {Kind}";
}
