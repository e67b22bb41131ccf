using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Goals in words. A goal whose figure is hidden has no outcome either, because the outcome tells something of the figure.</summary>
internal static class GoalTexts
{
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

        string Shown(decimal number) => page.Decimal(number, decimal.IsInteger(number) ? 0 : 1);
    }
}
