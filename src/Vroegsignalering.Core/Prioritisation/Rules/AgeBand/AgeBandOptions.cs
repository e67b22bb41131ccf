using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Whose age a rule looks at, of the persons that the signals of a household are about.</summary>
public enum AgeOf
{
    /// <summary>Not stated; refused.</summary>
    NotStated = 0,

    /// <summary>The youngest.</summary>
    Youngest = 1,

    /// <summary>The oldest.</summary>
    Oldest = 2,
}

/// <summary>A band of ages: from one age to another, so many points.</summary>
/// <param name="FromAge">The lowest age in the band, in whole years.</param>
/// <param name="ToAge">The highest age in the band, in whole years; it belongs to the band.</param>
/// <param name="Points">The points.</param>
public sealed record AgeBand(int FromAge, int ToAge, [property: Range(-1_000_000, 1_000_000)] int Points);

/// <summary>Settings of the rule <c>age-band</c>.</summary>
public sealed class AgeBandOptions
{
    /// <summary>The bands; an age in none of them gets no points.</summary>
    /// <value>At least one, with ages from 0 to 150 and no age in two of them. The default is an example of this product: 18 to 26, and from
    /// 67 for who gets AOW (check the age that the law sets in your year). A third of municipalities had an approach by age in 2024, mainly for young people, AOW pensioners or both
    /// (Divosa, <i>De vroegsignaleringsaanpak van gemeenten onder de loep</i>); which ages they use is not published.</value>
    public IList<AgeBand> Bands { get; set; } = [new(18, 26, 10), new(67, PriorityFact.HighestAge, 10)];

    /// <summary>Whose age counts.</summary>
    /// <value>The default is the youngest.</value>
    public AgeOf Of { get; set; } = AgeOf.Youngest;
}
