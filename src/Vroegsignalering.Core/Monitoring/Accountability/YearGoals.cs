using NodaTime;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What a municipality set out to reach in a year, and what it learned, in its own words.</summary>
public sealed record YearGoals
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>What early detection is for in this municipality; <c>null</c> when not said.</summary>
    public Text? Purpose { get; init; }

    /// <summary>How it works from signal to help; <c>null</c> when not said.</summary>
    public Text? Process { get; init; }

    /// <summary>The goals, each with an id of its own.</summary>
    public IReadOnlyList<Goal> Goals { get; init => field = [.. value]; } = [];

    /// <summary>What was learned.</summary>
    public IReadOnlyList<Lesson> Lessons { get; init => field = [.. value]; } = [];

    /// <summary>Which version of the policy was used since when, oldest first, for cases of which no decision is stored.</summary>
    public IReadOnlyList<PolicyInForce> Policies { get; init => field = [.. value.OrderBy(p => p.From)]; } = [];

    /// <summary>How many households the municipality thinks have problematic debts or will have soon; <c>null</c> when it made no estimate.</summary>
    public int? ExpectedHouseholds { get; init; }

    /// <summary>Where that estimate comes from; <c>null</c> when not said.</summary>
    public string? ExpectedSource { get; init; }

    /// <summary>The version of the policy that was used on a day; <c>null</c> when the file does not say.</summary>
    public string? PolicyOn(LocalDate day) => Policies.LastOrDefault(p => p.From <= day)?.Version;

    /// <summary>Puts each goal beside its figure.</summary>
    /// <param name="figures">The figures of the year; those over the whole period and not split are used.</param>
    public IReadOnlyList<GoalResult> Measure(IEnumerable<IndicatorValue> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        IndicatorValue[] whole = [.. figures.Where(f => f is { Month: null, Group: null, Breakdown: Breakdown.None })];
        return [.. Goals.Select(goal => new GoalResult(goal, Array.Find(whole, f => f.Indicator.Id == goal.IndicatorId)))];
    }
}
