using NodaTime;

namespace Vroegsignalering.Contact;

/// <summary>A contact that was announced to the resident for a day, such as a visit (<i>aangekondigd huisbezoek</i>).</summary>
/// <param name="Channel">How.</param>
/// <param name="ForOn">The day that the resident was told.</param>
/// <param name="AnnouncedOn">The day of the announcement; <c>null</c> when not registered.</param>
/// <param name="DayPart">The part of the day that was told; not stated when none was.</param>
/// <param name="How">How it was announced; not stated when not registered.</param>
public sealed record PromisedContact(
    ContactChannel Channel, LocalDate ForOn, LocalDate? AnnouncedOn = null, DayPart DayPart = DayPart.NotStated, Announcement How = Announcement.NotStated);
