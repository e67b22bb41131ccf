using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>A time in which part of the staff is away, such as leave or a training; no names.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Fte">How much of the staff, in FTE; more than all counts as all.</param>
public sealed record StaffAbsence(LocalDate From, LocalDate To, decimal Fte);
