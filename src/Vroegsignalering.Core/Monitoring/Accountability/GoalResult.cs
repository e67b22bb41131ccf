namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>A goal beside its figure.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Figure">The figure; <c>null</c> when it was not made.</param>
public sealed record GoalResult(Goal Goal, IndicatorValue? Figure)
{
    /// <summary>The value in the unit of the goal: percent for a share; <c>null</c> when not known.</summary>
    public decimal? Value => Figure?.Value * (Figure?.Indicator is { IsShare: true, PerThousand: false } ? 100m : 1m);

    /// <summary>Whether it was met. The value is not rounded first.</summary>
    public GoalOutcome Outcome => Value is not decimal value ? GoalOutcome.NotStated
        : value >= (Goal.AtLeast ?? value) && value <= (Goal.AtMost ?? value) ? GoalOutcome.Met
        : GoalOutcome.NotMet;
}
