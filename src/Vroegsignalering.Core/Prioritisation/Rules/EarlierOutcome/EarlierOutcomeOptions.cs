using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>earlier-outcome</c>. An outcome with zero points does not apply.</summary>
public sealed class EarlierOutcomeOptions
{
    /// <summary>The points when nobody was reached (<see cref="EarlierOutcome.NoContact"/>).</summary>
    /// <value>The default, 15, is a choice of this product: a letter or call that reached nobody asks for another way.</value>
    [Range(-1_000_000, 1_000_000)]
    public int NoContactPoints { get; set; } = 15;

    /// <summary>The points when there was contact without help that followed (<see cref="EarlierOutcome.Declined"/>).</summary>
    /// <value>The default, 5, is a choice of this product: who said no before still gets an offer.</value>
    [Range(-1_000_000, 1_000_000)]
    public int DeclinedPoints { get; set; } = 5;

    /// <summary>The points when help was accepted (<see cref="EarlierOutcome.Accepted"/>).</summary>
    /// <value>The default, 10, is a choice of this product: arrears after help say that more is needed.</value>
    [Range(-1_000_000, 1_000_000)]
    public int AcceptedPoints { get; set; } = 10;

    /// <summary>Within how many days after that case closed it counts.</summary>
    /// <value>Zero or more; the default, 365, is a choice of this product. Cases that were removed by then say nothing any more.</value>
    [Range(0, 10_000)]
    public int WithinDays { get; set; } = 365;
}
