using NodaTime;

namespace Vroegsignalering.Monitoring;

/// <summary>The months over which figures are made.</summary>
public sealed record MonitorPeriod
{
    /// <summary>Takes the first and the last month.</summary>
    /// <exception cref="ArgumentException">The last month is before the first, or there are more than 600.</exception>
    public MonitorPeriod(YearMonth first, YearMonth last)
    {
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        Months = months is >= 1 and <= 600
            ? [.. Enumerable.Range(0, months).Select(first.PlusMonths)]
            : throw new ArgumentException("A period has 1 to 600 months.", nameof(last));
    }

    /// <summary>The twelve months of a year.</summary>
    public static MonitorPeriod OfYear(int year) => new(new YearMonth(year, 1), new YearMonth(year, 12));

    /// <summary>The first month.</summary>
    public YearMonth First => Months[0];

    /// <summary>The last month.</summary>
    public YearMonth Last => Months[^1];

    internal IReadOnlyList<YearMonth> Months { get; }

    internal bool Contains(LocalDate day) => day.ToYearMonth() >= First && day.ToYearMonth() <= Last;

    /// <summary>Whether first and last month are the same.</summary>
    public bool Equals(MonitorPeriod? other) => other is not null && First == other.First && Last == other.Last;

    /// <inheritdoc/>
    public override int GetHashCode() => (First.GetHashCode() * 397) ^ Last.GetHashCode();

    /// <summary>The months, such as <c>2027-01/2027-12</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{First.Year:0000}-{First.Month:00}/{Last.Year:0000}-{Last.Month:00}");
}
