using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>A band of arrears: from an amount on, so many points.</summary>
/// <param name="FromEuros">The lowest amount in the band, in euros.</param>
/// <param name="Points">The points.</param>
public sealed record AmountBand([property: Range(0, 1_000_000)] decimal FromEuros, [property: Range(-1_000_000, 1_000_000)] int Points);

/// <summary>Settings of the rule <c>amount-bands</c>.</summary>
public sealed class AmountBandsOptions
{
    /// <summary>The bands; the highest whose amount is reached counts.</summary>
    /// <value>At least one, each with another amount of zero or more. The default (from 50, 250 and 1,000 euros) is an example of this
    /// product: no national bands are published.</value>
    public IList<AmountBand> Bands { get; set; } = [new(50m, 10), new(250m, 25), new(1_000m, 40)];
}
