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
        foreach (CostFigure figure in report.Costs.Figures)
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
            yield return new ShownCost(figure, isShown || !figure.IsGiven);
        }

        bool IsShown(ShownIndicator? figure) => figure is { IsShown: true } && report.Profile.RoundTo == 1;
        bool Differs(long cases, long? people) => people is long known && !report.Profile.IsSmall(Math.Abs(cases - known));
    }
}
