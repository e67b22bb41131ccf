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
}

/// <summary>What is left to do for a case, in order of day.</summary>
/// <param name="State">Where the case stands.</param>
/// <param name="Steps">The planned attempts; empty unless there is something left to do.</param>
public sealed record ContactPlan(ContactPlanState State, IReadOnlyList<ContactAdvice> Steps)
{
    /// <summary>The first thing to do; <c>null</c> when there is none.</summary>
    public ContactAdvice? Next => Steps.Count > 0 ? Steps[0] : null;
}
