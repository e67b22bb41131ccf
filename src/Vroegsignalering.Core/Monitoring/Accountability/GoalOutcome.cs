namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Whether a goal was met.</summary>
public enum GoalOutcome
{
    /// <summary>Not known: there is no such figure, or nothing to divide by.</summary>
    NotStated = 0,

    /// <summary>The goal was met.</summary>
    Met = 1,

    /// <summary>The goal was not met.</summary>
    NotMet = 2,
}
