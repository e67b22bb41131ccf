namespace Vroegsignalering.Households.Matching;

/// <summary>What matching decided about two records.</summary>
public enum MatchDecision
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>The two are put together without a person looking.</summary>
    Accepted = 1,

    /// <summary>A person decides: the evidence is not enough, or contradicts itself.</summary>
    Review = 2,
}

/// <summary>On what ground matching decided.</summary>
public enum MatchGround
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>The same verified BSN, and the surname or the birth date agrees.</summary>
    SameBsn = 1,

    /// <summary>The same significant name, birth date and address.</summary>
    SameNameBirthDateAddress = 2,

    /// <summary>The sum of the comparisons.</summary>
    Score = 3,

    /// <summary>The two agree, but the groups they are in hold records that contradict each other.</summary>
    ContradictingGroup = 4,

    /// <summary>A person decided that they are one.</summary>
    Decided = 5,
}
