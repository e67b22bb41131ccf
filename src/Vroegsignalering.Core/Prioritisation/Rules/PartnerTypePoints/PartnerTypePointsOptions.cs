using System.ComponentModel.DataAnnotations;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>partner-type</c>.</summary>
public sealed class PartnerTypePointsOptions
{
    /// <summary>Points per type of partner; a type that is not named gets none.</summary>
    /// <value>The default (rent 20, energy 15, water 15, health insurance 5) is a choice of this product. It follows the remark that a
    /// month of rent arrears probably predicts more than a month of energy arrears (vroegsignaleringshv.nl).</value>
    [Range(-1_000_000, 1_000_000)]
    public IDictionary<PartnerType, int> Points { get; set; } = new Dictionary<PartnerType, int>
    {
        [PartnerType.Rent] = 20,
        [PartnerType.Energy] = 15,
        [PartnerType.Water] = 15,
        [PartnerType.HealthInsurance] = 5,
    };
}
