using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>A figure about costs and whether it may be shown.</summary>
internal sealed record ShownCost(CostFigure Figure, bool IsShown);

/// <summary>Decides which cost figures may leave: costs and a cost per case together give the number of cases back.</summary>
internal static class CostFigures
{
    public static IEnumerable<ShownCost> Of(YearReport report)
    {
        ShownIndicator? reach = report.Of(Indicators.ReachOfPickedUpCases);
        ShownIndicator? accepted = report.Of(Indicators.AcceptanceOfReachedCases(YearReport.Definition));
        ShownIndicator? residents = report.Of(Indicators.AcceptanceOfReachedResidents(YearReport.Definition));
        CostCounts counts = report.Costs!.Counts;

        // The difference between cases and residents is people with several cases.
        bool apart = Differs(counts.ReachedCases, counts.ReachedResidents) && Differs(counts.AcceptedCases, counts.AcceptedResidents);
        foreach (CostFigure figure in Rounded(report).Figures)
        {
            string id = figure.Id.Split('[')[0];
            bool isShown = id switch
            {
                "cost-per-picked-up-case" or "break-even-acceptance-of-picked-up-cases" => IsShown(reach),
                "cost-per-reached-case" or "break-even-acceptance-of-reached-cases" => IsShown(reach),
                "cost-per-accepted-case" or "benefit-per-euro" => IsShown(accepted),
                "cost-per-reached-resident" or "cost-per-accepted-resident" => IsShown(residents) && apart,
                _ => true,
            };

            // That there is nothing to divide by is a count as well.
            bool isZero = figure.Over == 0 && report.Costs.Total is not null;
            yield return new ShownCost(figure, isShown || (!figure.IsGiven && !isZero));
        }

        bool IsShown(ShownIndicator? figure) => figure is { IsShown: true } && report.Profile.RoundTo == 1;
        bool Differs(long cases, long? people) => people is long known && !report.Profile.IsSmall(Math.Abs(cases - known));
    }

    /// <summary>To which multiple the costs of the year are rounded up before they are shown; zero when they are exact.</summary>
    /// <remarks>Who knows the costs, the staff and the cost of an attempt can compute how many attempts there were. Where an attempt count of a way of contact is
    /// hidden, the multiple leaves it as many possible values as the floor.</remarks>
    public static Money RoundedUpTo(YearReport report)
    {
        ChannelCost[] paid = [.. report.Costs!.Settings.Channels.Where(c => c.UnitCost is { Cents: > 0 })];
        bool isExact = report.Profile.RoundTo == 1 && !Array.Exists(paid, c => report.Profile.IsSmall(report.Costs.Counts.Attempts.GetValueOrDefault(c.Channel)))
            && report.Shown.Where(f => f.Indicator == Indicators.AttemptsPerPickedUpCase || (f.Indicator == Indicators.ReachOfAttempts && f.Breakdown == Breakdown.Channel)).All(f => f.IsShown);
        if (isExact || paid.Length == 0 || report.Costs.Total is null)
        {
            return Money.Zero;
        }

        long multiple = 1_000;
        long least = Math.Max(report.Profile.Floor, report.Profile.RoundTo) * paid.Max(c => c.UnitCost!.Value.Cents);
        while (multiple < least)
        {
            multiple *= 10;
        }

        return Money.FromCents(multiple);
    }

    private static CostReport Rounded(YearReport report)
    {
        CostReport costs = report.Costs!;
        if (costs.Total is not Money total || RoundedUpTo(report) is not { Cents: > 0 and long multiple })
        {
            return costs;
        }

        Money more = Money.FromCents((multiple - (total.Cents % multiple)) % multiple);
        return CostReport.Make(costs.Settings with { Other = [.. costs.Settings.Other, new OtherCost(new Text("afronding", "rounding"), more)] }, costs.Counts);
    }
}
