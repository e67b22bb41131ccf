using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>A band of the age of arrears: from a number of days on, so many points.</summary>
/// <param name="FromDays">The lowest number of days in the band.</param>
/// <param name="Points">The points.</param>
public sealed record DaysBand(int FromDays, [property: Range(-1_000_000, 1_000_000)] int Points);

/// <summary>Settings of the rule <c>days-in-arrears</c>.</summary>
public sealed class DaysInArrearsOptions
{
    /// <summary>The bands; the highest whose number of days is reached counts.</summary>
    /// <value>At least one, each with another number of days of zero or more. The default (from 60 and 100 days) is an example of this product:
    /// partners report from 30 days on by agreement (Landelijk Convenant Vroegsignalering), and no national bands are published.</value>
    public IList<DaysBand> Bands { get; set; } = [new(60, 10), new(100, 20)];
}
