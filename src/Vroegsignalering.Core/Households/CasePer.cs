namespace Vroegsignalering.Households;

/// <summary>For whom a case is made. Municipalities differ, and figures per case cannot be compared between the two.</summary>
public enum CasePer
{
    /// <summary>Not stated; treated as <see cref="Address"/>.</summary>
    NotStated = 0,

    /// <summary>One case for the people of one address: what most municipalities do.</summary>
    Address = 1,

    /// <summary>One case for each resident; cases at one address know of each other.</summary>
    Resident = 2,
}
