namespace Vroegsignalering.Contact;

/// <summary>Where a case stands in its strategy.</summary>
public enum ContactPlanState
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>There is something left to do.</summary>
    ToDo = 1,

    /// <summary>The resident was reached; the conversation goes on from there.</summary>
    Reached = 2,

    /// <summary>Every step was done and nobody was reached; a person decides whether to close the case.</summary>
    Exhausted = 3,

    /// <summary>Nobody was reached, and the steps that are left use channels that are blocked; a person chooses another way.</summary>
    Blocked = 4,

    /// <summary>A person has to see first whether this is about a resident.</summary>
    WaitsForReview = 5,

    /// <summary>The resident wants no help; that is respected.</summary>
    Refused = 6,

    /// <summary>The resident died; a person closes the case.</summary>
    Deceased = 7,

    /// <summary>The resident lives elsewhere; a person passes the case on or closes it.</summary>
    Moved = 8,

    /// <summary>The arrears were paid, and the strategy stops then; a person decides whether to close the case.</summary>
    Paid = 9,

    /// <summary>The strategy stops where only safe channels may be used; a person decides.</summary>
    SafetyListed = 10,

    /// <summary>The resident declined what is left; a person decides whether to close the case.</summary>
    OptedOut = 11,
}

/// <summary>What is left to do for a case, in order of day.</summary>
/// <param name="State">Where the case stands.</param>
/// <param name="Steps">The planned attempts; empty unless there is something left to do.</param>
public sealed record ContactPlan(ContactPlanState State, IReadOnlyList<ContactAdvice> Steps)
{
    /// <summary>The first thing to do; <c>null</c> when there is none.</summary>
    public ContactAdvice? Next => Steps.Count > 0 ? Steps[0] : null;

    /// <summary>The steps that are not planned because their channel may not be used or was declined; empty when the strategy ended. Why stands nowhere, so
    /// that no screen shows that somebody is on the safety exclusion list.</summary>
    public IReadOnlyList<ContactStep> LeftOut { get; init; } = [];
}
