using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>Which cases to read. Everything that is set has to hold; nothing set means all.</summary>
public sealed record CaseQuery
{
    /// <summary>Only open cases, or only closed ones; <c>null</c> for both.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>Only cases that are open, or were closed on this day or later; <c>null</c> for any.</summary>
    public LocalDate? OpenOrClosedSince { get; init; }

    /// <summary>Only these, by number; <c>null</c> for any.</summary>
    public IReadOnlyCollection<string>? Ids { get; init; }
}
