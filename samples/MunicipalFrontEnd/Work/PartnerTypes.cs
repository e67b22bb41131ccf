using Vroegsignalering;
using Vroegsignalering.Monitoring;

namespace MunicipalFrontEnd.Work;

/// <summary>Puts types of partner with few signals together. One small type would hide all others: nobody may compute it from what is left.</summary>
public static class PartnerTypes
{
    /// <summary>The group of the types that were put together.</summary>
    public const string Rest = "rest";

    // So many times the floor has to come in each month, on average, to stand apart: months differ.
    private const int TimesFloor = 2;

    /// <summary>The name of a type, or of the rest.</summary>
    public static Text NameOf(string group) => group == Rest ? new("overige soorten", "other types") : BreakdownGroups.NameOf(Breakdown.PartnerType, group);

    /// <summary>Which types go together: decided by the totals of the period only, so that it tells nothing of a month.</summary>
    /// <param name="totals">The signals of each type over the period.</param>
    /// <param name="floor">The lowest count that is shown.</param>
    /// <param name="months">How many months the period has.</param>
    /// <returns>Two types or more, the smallest first; none when every type can stand apart.</returns>
    public static IReadOnlyList<string> ToPutTogether(IEnumerable<KeyValuePair<string, long>> totals, int floor, int months)
    {
        KeyValuePair<string, long>[] sent = [.. totals.Where(t => t.Value > 0).OrderBy(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal)];
        long enough = (long)TimesFloor * floor * months;
        int few = sent.Count(t => t.Value < enough);
        if (few == 0)
        {
            return [];
        }

        // What is put together must be enough as well, and more than one: otherwise it takes the next type along.
        while (few < sent.Length && (few == 1 || sent.Take(few).Sum(t => t.Value) < enough))
        {
            few++;
        }

        return [.. sent.Take(few).Select(t => t.Key)];
    }

    /// <summary>The figures with those types as one group. Do this before small counts are protected.</summary>
    public static IReadOnlyList<IndicatorValue> PutTogether(IReadOnlyList<IndicatorValue> figures, IReadOnlyCollection<string> types)
    {
        ArgumentNullException.ThrowIfNull(figures);
        bool IsOfThem(IndicatorValue f) => f.Indicator == Indicators.PartnerTypeShareOfSignals && f.Group is string group && types.Contains(group, StringComparer.Ordinal);
        return
        [
            .. figures.Where(f => !IsOfThem(f)),
            .. figures.Where(IsOfThem).GroupBy(f => f.Month).Select(month => month.First() with { Group = Rest, Numerator = month.Sum(f => f.Numerator) }),
        ];
    }
}
