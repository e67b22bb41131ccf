using NodaTime;

namespace Vroegsignalering.Casework;

/// <summary>One line of the time line of a case, without persons and without what somebody typed.</summary>
/// <param name="Number">The number of the event in the case, from 1.</param>
/// <param name="On">The day; <c>null</c> when not registered.</param>
/// <param name="What">What happened.</param>
/// <param name="By">Who registered it, as a code; <c>null</c> when the system did or it is not registered.</param>
public sealed record CaseMoment(int Number, LocalDate? On, Text What, string? By);
