using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Which figures a year report shows. What is not shown needs no protection, and hides nothing of what is; <c>monitor.csv</c> has all of them.</summary>
internal static class FiguresToShow
{
    private static readonly HashSet<string> ByPartner =
    [
        Indicators.PartnerTypeShareOfSignals.Id, Indicators.ReachOfPickedUpCases.Id, Indicators.AcceptanceOfReachedCases(YearReport.Definition).Id,
    ];

    /// <summary>The figures that are compared before and after a change of policy.</summary>
    public static IReadOnlyList<IndicatorDefinition> Compared { get; } =
    [
        Indicators.PickedUpShareOfSignals, Indicators.AttemptsPerPickedUpCase, Indicators.ReachOfPickedUpCases,
        Indicators.AcceptanceOfPickedUpCases(YearReport.Definition), Indicators.AcceptanceOfReachedCases(YearReport.Definition),
    ];

    public static bool Contains(IndicatorValue figure) => figure switch
    {
        { Month: not null } => figure is { Breakdown: Breakdown.None } && figure.Indicator == Indicators.PickedUpShareOfSignals,
        { Breakdown: Breakdown.None } => true,
        { Breakdown: Breakdown.PartnerType } => ByPartner.Contains(figure.Indicator.Id),
        { Breakdown: Breakdown.Channel } => figure.Indicator == Indicators.ReachOfAttempts,
        { Breakdown: Breakdown.PolicyVersion } => Compared.Contains(figure.Indicator),
        _ => false,
    };
}
