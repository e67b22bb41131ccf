using Vroegsignalering.Cases;
using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Monitoring;

/// <summary>How the reached cases with a kind of help are counted. A case with several kinds is in several rows.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Cases">The reached cases with that kind.</param>
/// <param name="Counts">What each definition says, in the order in which the definitions were given.</param>
public sealed record HelpKindRow(HelpKindInfo Kind, long Cases, IReadOnlyList<HelpKindCount> Counts);

/// <summary>How one definition counts a kind of help.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="CountsAs">As what it counts the kind.</param>
/// <param name="Accepted">The cases with that kind of which it says that help was accepted.</param>
public sealed record HelpKindCount(HelpAcceptanceDefinition Definition, HelpCounting CountsAs, long Accepted);

/// <summary>How many reached cases differ between two definitions.</summary>
/// <param name="First">A definition.</param>
/// <param name="Second">Another one.</param>
/// <param name="OnlyFirst">The cases that are accepted under the first only.</param>
/// <param name="OnlySecond">The cases that are accepted under the second only.</param>
public sealed record HelpDefinitionPair(HelpAcceptanceDefinition First, HelpAcceptanceDefinition Second, long OnlyFirst, long OnlySecond);
