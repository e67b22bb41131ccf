using System.Globalization;

namespace Vroegsignalering.Monitoring;

/// <summary>Over what time a figure was published.</summary>
/// <param name="Year">The year.</param>
/// <param name="Part">The part of the year, such as <c>H1</c> for the first half, <c>Q1-Q3</c> for the first three quarters or <c>03</c> for March; <c>null</c> for the whole year.</param>
public sealed record PublishedPeriod(int Year, string? Part = null) : IComparable<PublishedPeriod>
{
    /// <summary>Orders by year, and within it by part; a whole year is after its parts.</summary>
    public int CompareTo(PublishedPeriod? other)
    {
        int order = Year.CompareTo(other?.Year ?? int.MinValue);
        return order != 0 ? order : string.CompareOrdinal(Part ?? "Z", other!.Part ?? "Z");
    }

    /// <summary>The year and the part, such as <c>2024-H1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}{(Part is null ? "" : "-")}{Part}");
}
