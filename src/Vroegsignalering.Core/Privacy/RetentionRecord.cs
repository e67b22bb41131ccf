using NodaTime;

namespace Vroegsignalering.Privacy;

/// <summary>What a retention policy needs to know of a record: its kind and from when its term runs, and nothing about whom it is.</summary>
/// <param name="Id">The number of the record, such as that of a case.</param>
/// <param name="Kind">Its kind; <see cref="RetentionKind.NotStated"/> while it is still in use.</param>
/// <param name="TermStartsOn">The day on which its term starts, which is day 0; <c>null</c> when it is still in use or the day is not known.</param>
/// <param name="Holds">What keeps it from being erased; empty when nothing does.</param>
public sealed record RetentionRecord(string Id, RetentionKind Kind, LocalDate? TermStartsOn, IReadOnlyList<RetentionHold> Holds);
