using NodaTime;

namespace Vroegsignalering.Cases.Journeys;

/// <summary>One step of the journey of a signal.</summary>
/// <param name="On">The day; <c>null</c> when not registered.</param>
/// <param name="What">What happened, or what had to happen by then.</param>
/// <param name="Source">The law that sets the day; <c>null</c> when none does.</param>
public sealed record JourneyStep(LocalDate? On, Text What, LegalSource? Source = null);
