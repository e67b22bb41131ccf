using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.HelpAcceptance;

/// <summary>What may be shown of one definition; what is hidden is <c>null</c>.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Accepted">The reached cases with help accepted.</param>
/// <param name="NotAccepted">Those without help that counts.</param>
/// <param name="NotKnown">Those of which it is not known.</param>
/// <param name="OfPickedUp">Accepted of the picked-up cases.</param>
/// <param name="OfReached">Accepted of the reached cases.</param>
/// <param name="Hidden">Why something is hidden; <see cref="HiddenReason.None"/> when everything is shown.</param>
internal sealed record ShownAcceptance(
    HelpAcceptanceDefinition Definition, long? Accepted, long? NotAccepted, long? NotKnown, decimal? OfPickedUp, decimal? OfReached, HiddenReason Hidden);
