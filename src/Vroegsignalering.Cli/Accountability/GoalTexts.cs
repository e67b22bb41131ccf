using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Goals in words. A goal whose figure is hidden has no outcome either, because the outcome tells something of the figure.</summary>
internal static class GoalTexts
{
    private const int MostDecimals = 6;

    public static ShownIndicator? Figure(YearReport report, GoalResult goal) => goal.Figure is null ? null : report.Of(goal.Figure.Indicator);

    public static GoalOutcome Outcome(YearReport report, GoalResult goal) => Figure(report, goal) is { IsShown: true, Value: not null } ? goal.Outcome : GoalOutcome.NotStated;

    public static string Name(YearPage page, GoalOutcome outcome, ShownIndicator? figure) => outcome switch
    {
        GoalOutcome.Met => page.In("gehaald", "met"),
        GoalOutcome.NotMet => page.In("niet gehaald", "not met"),
        _ when figure is { IsShown: false } => page.In("niet getoond", "not shown"),
        _ => page.In("niet gemeten", "not measured"),
    };

    public static string Aim(YearPage page, GoalResult result)
    {
        string unit = result.Figure?.Indicator is { IsShare: true, PerThousand: false } ? "%" : "";
        string[] limits =
        [
            .. result.Goal.AtLeast is decimal least ? [page.In($"minstens {Shown(least)}{unit}", $"at least {Shown(least)}{unit}")] : (string[])[],
            .. result.Goal.AtMost is decimal most ? [page.In($"hoogstens {Shown(most)}{unit}", $"at most {Shown(most)}{unit}")] : (string[])[],
        ];
        return string.Join(page.In(" en ", " and "), limits);

        // As it was agreed: a goal is not rounded.
        string Shown(decimal number) => page.Decimal(number, Enumerable.Range(0, MostDecimals).First(d => d == MostDecimals - 1 || decimal.Round(number, d) == number));
    }

    /// <summary>The result, with as many decimals as it takes to see that a goal was met or missed.</summary>
    public static string Result(YearPage page, GoalResult goal, ShownIndicator? figure)
    {
        if (figure is not { IsShown: true, Value: not null, Profile.RoundTo: 1 } || goal.Value is not decimal value)
        {
            return page.Value(figure);
        }

        bool isPercent = figure.Indicator is { IsShare: true, PerThousand: false };
        int decimals = isPercent ? 1 : 2;
        while (decimals < MostDecimals && (IsMet(decimal.Round(value, decimals, MidpointRounding.AwayFromZero)) != IsMet(value)))
        {
            decimals++;
        }

        return $"{page.Decimal(value, decimals)}{(isPercent ? "%" : "")}";

        bool IsMet(decimal shown) => shown >= (goal.Goal.AtLeast ?? shown) && shown <= (goal.Goal.AtMost ?? shown);
    }
}
