using NodaTime;

namespace Vroegsignalering.Monitoring;

/// <summary>A line in the change log of an indicator.</summary>
/// <param name="Version">The version that came of it.</param>
/// <param name="On">The day from which figures are counted so; <c>null</c> when not known.</param>
/// <param name="What">What changed.</param>
/// <param name="IsComparable">Whether figures of this version can be compared with those of the version before.</param>
public sealed record IndicatorChange(int Version, LocalDate? On, Text What, bool IsComparable);
