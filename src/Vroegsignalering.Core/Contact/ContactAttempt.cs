using NodaTime;

namespace Vroegsignalering.Contact;

/// <summary>One action to reach a resident (<i>contactpoging</i>). Every part can be missing, as in DDAS.</summary>
/// <param name="Channel">How.</param>
/// <param name="On">The day; <c>null</c> when not registered.</param>
/// <param name="Reached">Whether there was contact both ways (<i>bereikt</i>): a voicemail is not; <c>null</c> when not registered.</param>
/// <param name="DayPart">The part of the day.</param>
public sealed record ContactAttempt(ContactChannel Channel, LocalDate? On, bool? Reached, DayPart DayPart = DayPart.NotStated);
