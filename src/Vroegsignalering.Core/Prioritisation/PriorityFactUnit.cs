namespace Vroegsignalering.Prioritisation;

/// <summary>What the number of a <see cref="PriorityFact"/> counts.</summary>
public enum PriorityFactUnit
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A number of things.</summary>
    Count = 1,

    /// <summary>Euro cents.</summary>
    Cents = 2,

    /// <summary>Calendar days.</summary>
    Days = 3,

    /// <summary>Working days; below zero when the day has passed.</summary>
    WorkingDays = 4,

    /// <summary>Whole years.</summary>
    Years = 5,

    /// <summary>1 for yes and 0 for no.</summary>
    YesNo = 6,

    /// <summary>One of <see cref="PriorityFact.Choices"/>, by its number.</summary>
    Choice = 7,

    /// <summary>A set of <see cref="PriorityFact.Choices"/>: bit <c>1 &lt;&lt; n</c> is set for each that is in it.</summary>
    Set = 8,
}
