using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Monitoring;

/// <summary>What one definition counts.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="PickedUp">The picked-up cases.</param>
/// <param name="Reached">The cases with contact among them.</param>
/// <param name="Accepted">The reached cases with help accepted.</param>
/// <param name="NotKnown">The reached cases of which it is not known, or not known yet, whether help was accepted; they are not in <paramref name="Accepted"/>.</param>
public sealed record HelpAcceptanceRow(HelpAcceptanceDefinition Definition, long PickedUp, long Reached, long Accepted, long NotKnown)
{
    /// <summary>The reached cases without help that counts.</summary>
    public long NotAccepted => Reached - Accepted - NotKnown;

    /// <summary>Accepted of the picked-up cases, over the whole period.</summary>
    public IndicatorValue OfPickedUpCases => new(Indicators.AcceptanceOfPickedUpCases(Definition), null, null, Accepted, PickedUp);

    /// <summary>Accepted of the reached cases, over the whole period. Another indicator than the one before.</summary>
    public IndicatorValue OfReachedCases => new(Indicators.AcceptanceOfReachedCases(Definition), null, null, Accepted, Reached);
}
