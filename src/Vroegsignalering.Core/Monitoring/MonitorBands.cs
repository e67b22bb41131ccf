namespace Vroegsignalering.Monitoring;

/// <summary>The bands in which ages, amounts and days are put. A band begins at its first value and ends before the next.</summary>
public sealed record MonitorBands
{
    /// <summary>The ages, in whole years, at which a band begins; who is younger is in a band before the first.</summary>
    /// <value>18, 27 and 67 by default: the bands 18 to 26, 27 to 66, and 67 and over for who gets AOW. An example of this product: which bands
    /// municipalities use is not published, and the AOW age is set by law each year.</value>
    /// <exception cref="ArgumentException">There is none, one is below 1 or above 150, or they do not rise.</exception>
    public IReadOnlyList<int> AgesFrom { get; init => field = Rising(value, 150); } = [18, 27, 67];

    /// <summary>The amounts, in whole euros, at which a band begins.</summary>
    /// <value>50, 250 and 1,000 by default, an example of this product.</value>
    /// <exception cref="ArgumentException">There is none, one is below 1, or they do not rise.</exception>
    public IReadOnlyList<int> EurosFrom { get; init => field = Rising(value, int.MaxValue); } = [50, 250, 1_000];

    /// <summary>The ages of arrears, in days, at which a band begins.</summary>
    /// <value>30, 60, 100 and 180 by default. 30 and 100 are the first and the last day of the window for health insurance; the others are a choice
    /// of this product.</value>
    /// <exception cref="ArgumentException">There is none, one is below 1, or they do not rise.</exception>
    public IReadOnlyList<int> ArrearsDaysFrom { get; init => field = Rising(value, int.MaxValue); } = [30, 60, 100, 180];

    /// <summary>The numbers of days at which a band begins, for the time between two steps.</summary>
    /// <value>3, 8, 15 and 29 by default, a choice of this product: 28 days are the four weeks of the law.</value>
    /// <exception cref="ArgumentException">There is none, one is below 1, or they do not rise.</exception>
    public IReadOnlyList<int> DaysFrom { get; init => field = Rising(value, int.MaxValue); } = [3, 8, 15, 29];

    private static int[] Rising(IReadOnlyList<int> value, int highest)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Count > 0 && value[0] >= 1 && value[^1] <= highest && Enumerable.Range(1, value.Count - 1).All(i => value[i - 1] < value[i])
            ? [.. value]
            : throw new ArgumentException("Bands need one limit or more, each above 0 and above the one before it.", nameof(value));
    }
}
