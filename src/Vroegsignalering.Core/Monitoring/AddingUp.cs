namespace Vroegsignalering.Monitoring;

/// <summary>For which parts the numerators and the denominators of an indicator add up to those of the whole.</summary>
/// <remarks>Where they do, every signal and case is in one part only. A case with signals of several types of partner is in several groups, and then
/// nothing adds up.</remarks>
public enum AddingUp
{
    /// <summary>Not stated; treated as <see cref="Never"/>.</summary>
    NotStated = 0,

    /// <summary>Numerators and denominators add up for any parts: months, groups, and registrations that were counted apart.</summary>
    Anywhere = 1,

    /// <summary>They add up for months and groups of one count only, because what is counted depends on what happened before.</summary>
    WithinOneCount = 2,

    /// <summary>They add up over months and municipalities. Groups share one denominator, so of groups the numerators only.</summary>
    OverMonths = 3,

    /// <summary>They do not add up: who is counted once in the whole is counted once in each part.</summary>
    Never = 4,
}
