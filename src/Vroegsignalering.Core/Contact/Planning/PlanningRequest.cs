using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Contact.Planning;

/// <summary>What a plan is made of: the cases, the room there is, and what was already promised.</summary>
public sealed record PlanningRequest
{
    /// <summary>The most working days that can be planned ahead.</summary>
    public const int LongestHorizon = 60;

    /// <summary>The day that counts as today; nothing is planned before it.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The cases, in any order.</summary>
    public required IReadOnlyList<CaseToPlan> Cases { get; init; }

    /// <summary>The room there is.</summary>
    public required ContactCapacity Capacity { get; init; }

    /// <summary>How many working days are planned, today included when it is one: 1 to 60. Twenty, the four weeks of the law, by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int HorizonWorkingDays
    {
        get;
        init => field = value is >= 1 and <= LongestHorizon
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A plan covers 1 to 60 working days.");
    } = 20;

    /// <summary>Contacts of an earlier plan that stay as they are, as <see cref="CapacityPlan.ToKeep"/> gives them: a resident was told of them.
    /// They are kept also when there is no room, but not by a channel that is in <see cref="CaseToPlan.NotAllowed"/>. Of a case that is no longer there, or of a day that is over, they are left out.</summary>
    public IReadOnlyList<ContactDecision> Fixed { get; init; } = [];

    /// <summary>The working days.</summary>
    public WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.Dutch;
}
