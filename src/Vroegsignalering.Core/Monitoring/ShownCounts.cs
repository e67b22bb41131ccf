namespace Vroegsignalering.Monitoring;

/// <summary>What may be shown of one row of a table of counts.</summary>
/// <param name="Total">The sum of the row; <c>null</c> when it is hidden.</param>
/// <param name="IsSmall">Whether the sum is hidden because it is small itself, and not to protect another row.</param>
/// <param name="Counts">The counts; <c>null</c> when they are hidden, and then all of the row are, so that it does not show which is small.</param>
public sealed record ShownCounts(long? Total, bool IsSmall, IReadOnlyList<long>? Counts);
