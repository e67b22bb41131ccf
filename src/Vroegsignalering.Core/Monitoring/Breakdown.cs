namespace Vroegsignalering.Monitoring;

/// <summary>By what a figure is split into groups (<i>uitsplitsing</i>).</summary>
/// <remarks>Where a signal or case is in one group only, numerators and denominators of the groups add up to those of the whole.</remarks>
public enum Breakdown
{
    /// <summary>Not split: the figure is about all.</summary>
    None = 0,

    /// <summary>By the type of partner; a case with signals of several types is in the group of each.</summary>
    PartnerType = 1,

    /// <summary>By the age of the resident, in bands.</summary>
    AgeBand = 2,

    /// <summary>By the amount of the arrears, in bands.</summary>
    AmountBand = 3,

    /// <summary>By the way of contact.</summary>
    Channel = 4,

    /// <summary>By the contact strategy that was followed.</summary>
    Strategy = 5,

    /// <summary>By the priority class in which the case was put.</summary>
    PriorityClass = 6,

    /// <summary>By district (<i>wijk</i>), for figures only: no rule sees it.</summary>
    District = 7,

    /// <summary>By the size class of the municipality.</summary>
    SizeClass = 8,

    /// <summary>By how the case ended.</summary>
    Result = 9,

    /// <summary>By the version of the policy that was in force.</summary>
    PolicyVersion = 10,

    /// <summary>By the age of the arrears at the first signal, in bands of days.</summary>
    ArrearsAge = 11,

    /// <summary>By why a signal was not picked up.</summary>
    Reason = 12,

    /// <summary>By a number of days, in bands.</summary>
    Days = 13,

    /// <summary>By target group and type of partner together; a group is called as <c>18-26/Rent</c>.</summary>
    TargetGroupAndPartner = 14,
}
