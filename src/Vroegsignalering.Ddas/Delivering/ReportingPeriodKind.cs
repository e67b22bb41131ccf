namespace Vroegsignalering.Ddas.Delivering;

/// <summary>How long a reporting period is. The standard leaves it open: a quarter or half a year.</summary>
public enum ReportingPeriodKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Three months, from 1 January, April, July or October (<i>kwartaal</i>).</summary>
    Quarter = 1,

    /// <summary>Six months, from 1 January or July (<i>half jaar</i>).</summary>
    HalfYear = 2,
}
