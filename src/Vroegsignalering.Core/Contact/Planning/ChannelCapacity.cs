using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>The room for one channel on a working day, or in one part of it.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="PerDay">How many contacts on a day with all staff present; 0 or more. For visits the number of addresses.</param>
/// <param name="DayPart">The part of the day; not stated when the part does not matter.</param>
public sealed record ChannelCapacity(ContactChannel Channel, int PerDay, DayPart DayPart = DayPart.NotStated)
{
    /// <summary>How many contacts on a day with all staff present.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int PerDay { get; init; } = PerDay >= 0
        ? PerDay
        : throw new ArgumentOutOfRangeException(nameof(PerDay), PerDay, "Room cannot be below zero.");

    /// <summary>The days of the week; empty, the default, for all working days.</summary>
    public IReadOnlyList<IsoDayOfWeek> Days { get; init; } = [];

    /// <summary>The most in one week (Monday to Sunday), spread evenly over its working days; <c>null</c>, the default, when only the day counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int? PerWeek
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Room cannot be below zero.");
    }
}
