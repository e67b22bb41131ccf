using NodaTime;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>A line in the change log of a definition.</summary>
/// <param name="Version">The version that came of it.</param>
/// <param name="On">The day; <c>null</c> when not known.</param>
/// <param name="What">What changed.</param>
public sealed record HelpDefinitionChange(int Version, LocalDate? On, Text What);
