namespace Vroegsignalering.Monitoring;

/// <summary>Hides small counts in figures that leave, and as many others as it takes that nobody can compute them back.</summary>
public static class SmallCountProtection
{
    /// <summary>Decides for each figure whether it may be shown.</summary>
    /// <param name="figures">All figures that are published together, exact; what is published apart protects nothing.</param>
    /// <param name="profile">The floor and the rounding.</param>
    /// <param name="publishedBefore">What was published earlier about the same cases; <c>null</c> when nothing was.</param>
    /// <returns>A result for each figure, in the same order.</returns>
    public static IReadOnlyList<ShownIndicator> Protect(
        IReadOnlyList<IndicatorValue> figures, SmallCountProfile profile, IReadOnlyList<ShownIndicator>? publishedBefore = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(profile);
        FigureProtection protection = new(figures, profile, publishedBefore ?? []);
        return [.. figures.Select(f => Show(f, profile, protection.Of(f)))];
    }

    /// <summary>Decides what may be shown of a plain table: groups by outcomes, of which every case has one.</summary>
    /// <param name="rows">For each group how many cases have each outcome. The order of the groups may not depend on the counts: it decides what is hidden
    /// to protect another. Who is in no group belongs in a row as well, unless groups overlap.</param>
    /// <param name="profile">The floor and the rounding.</param>
    /// <param name="totalsKnown">Whether the totals of the outcomes are known; that of all cases always is.</param>
    /// <returns>The rows, in the same order; <c>null</c> when nothing can be shown of the table.</returns>
    /// <exception cref="ArgumentException">A count is below zero, a row is longer than another, or there are more than ten outcomes.</exception>
    public static IReadOnlyList<ShownCounts>? ProtectTable(IReadOnlyList<IReadOnlyList<long>> rows, SmallCountProfile profile, bool totalsKnown = true)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(profile);
        if (rows.Count == 0)
        {
            return [];
        }

        int outcomes = rows[0].Count;
        if (outcomes is 0 or > 10 || rows.Any(r => r.Count != outcomes || r.Any(c => c < 0)))
        {
            throw new ArgumentException("Every row has the same 1 to 10 counts, of zero or more.", nameof(rows));
        }

        // The first column is all cases; each next one leaves out one more outcome, from the last on.
        CountTable table = new(
            profile.Floor,
            [.. Enumerable.Range(-1, outcomes)],
            [.. Enumerable.Range(0, outcomes).Select(left => rows.Select(r => r.Take(outcomes - left).Sum()).ToArray())]);
        Array.Fill(table.IsTotalKnown, totalsKnown, 1, outcomes - 1);
        table.Protect();
        return table.Block[0] ? null : [.. rows.Select((row, at) => new ShownCounts(
            table.Hidden[0][at] ? null : profile.Round(row.Sum()),
            table.Hidden[0][at] && profile.IsSmall(row.Sum()),
            Array.Exists(table.Hidden, column => column[at]) ? null : [.. row.Select(profile.Round)]))];
    }

    private static ShownIndicator Show(IndicatorValue figure, SmallCountProfile profile, HiddenReason hidden)
    {
        bool isShown = hidden == HiddenReason.None;
        decimal? value = isShown && figure.Denominator >= profile.LowestDenominator ? figure.Value : null;
        return new ShownIndicator(
            figure.Indicator, figure.Month, figure.Breakdown, figure.Group, isShown ? profile.Round(figure.Numerator) : null, isShown ? profile.Round(figure.Denominator) : null, hidden)
        {
            Profile = profile,
            Value = value is decimal exact && profile.RoundTo > 1 ? Math.Round(exact, 2, MidpointRounding.AwayFromZero) : value,
        };
    }
}
