namespace Vroegsignalering.Prioritisation;

/// <summary>How a case got its place in the order; stored with the decision, so that the ranking can be evaluated.</summary>
public enum PrioritySelection
{
    /// <summary>Not stated, such as for a case that is closed.</summary>
    NotStated = 0,

    /// <summary>By the law: a threatening situation or a term that ends soon.</summary>
    ByLaw = 1,

    /// <summary>By its score.</summary>
    ByRank = 2,

    /// <summary>By chance, as part of the random share of the policy.</summary>
    ByChance = 3,

    /// <summary>By a person who gave it another class.</summary>
    ByPerson = 4,
}
