using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>The days that a delivery reports on (<i>leveringsperiode</i>), first and last included.</summary>
/// <remarks>The example of a quarter in the text of the standard, 1 March to 30 June, is taken for a typing error: a quarter has three months.</remarks>
public sealed record ReportingPeriod
{
    private ReportingPeriod(LocalDate start, LocalDate end) => (Start, End) = (start, end);

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day.</summary>
    public LocalDate End { get; }

    /// <summary>The name, such as <c>2025-Q4</c>, <c>2025-H2</c> or <c>2025-01-01_2025-12-31</c>; <see cref="TryParse"/> reads it.</summary>
    public string Name
    {
        get
        {
            bool isWhole = Start.Day == 1 && Start.Year == End.Year && End.PlusDays(1).Day == 1;
            return (isWhole ? End.Month - Start.Month + 1 : 0, Start.Month % 3, Start.Month % 6) switch
            {
                (3, 1, _) => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-Q{End.Month / 3}"),
                (6, _, 1) => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-H{End.Month / 6}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"{Start:uuuu-MM-dd}_{End:uuuu-MM-dd}"),
            };
        }
    }

    /// <summary>A quarter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1900 and 2100 or the number not 1 to 4.</exception>
    public static ReportingPeriod Quarter(int year, int number) => Part(year, number, months: 3);

    /// <summary>Half a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1900 and 2100 or the number not 1 or 2.</exception>
    public static ReportingPeriod HalfYear(int year, int number) => Part(year, number, months: 6);

    /// <summary>The days from one to another.</summary>
    /// <exception cref="ArgumentException">The end lies before the start, or a day is not between 1900 and 2100.</exception>
    public static ReportingPeriod Between(LocalDate start, LocalDate end) =>
        start <= end && DdasDates.InRange(start) && DdasDates.InRange(end)
            ? new ReportingPeriod(start, end)
            : throw new ArgumentException("A period ends on its first day or later, between 1900 and 2100.", nameof(end));

    /// <summary>The last period that was over before a day.</summary>
    /// <param name="kind">How long it is.</param>
    /// <param name="before">The day, in the Netherlands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a quarter or half a year, or the day is not between 1901 and 2100.</exception>
    public static ReportingPeriod Last(ReportingPeriodKind kind, LocalDate before)
    {
        int months = kind switch
        {
            ReportingPeriodKind.Quarter => 3,
            ReportingPeriodKind.HalfYear => 6,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A reporting period is a quarter or half a year."),
        };
        int past = (before.Month - 1) / months;
        return past == 0 ? Part(before.Year - 1, 12 / months, months) : Part(before.Year, past, months);
    }

    /// <summary>Reads a name such as <c>2025-Q4</c>, <c>2025-H2</c> or <c>2025-01-01_2025-12-31</c>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ReportingPeriod? period)
    {
        period = text switch
        {
            { Length: 7 } when ReadPart(text) is ReportingPeriod part => part,
            { Length: 21 } when text[10] == '_' && ReadDay(text[..10]) is LocalDate start && ReadDay(text[11..]) is LocalDate end && start <= end =>
                new ReportingPeriod(start, end),
            _ => null,
        };
        return period is not null;
    }

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(LocalDate day) => Start <= day && day <= End;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static ReportingPeriod Part(int year, int number, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, DdasDates.EarliestYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DdasDates.LatestYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12 / months);
        LocalDate start = new(year, ((number - 1) * months) + 1, 1);
        return new ReportingPeriod(start, start.PlusMonths(months).PlusDays(-1));
    }

    private static ReportingPeriod? ReadPart(string text)
    {
        int number = text[6] - '0';
        return int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= DdasDates.EarliestYear and <= DdasDates.LatestYear
            ? text[4..6] switch
            {
                "-Q" when number is >= 1 and <= 4 => Part(year, number, months: 3),
                "-H" when number is 1 or 2 => Part(year, number, months: 6),
                _ => null,
            }
            : null;
    }

    private static LocalDate? ReadDay(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } read && DdasDates.InRange(read.Value) ? read.Value : null;
}
