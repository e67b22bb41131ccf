namespace Vroegsignalering.Contact.Planning;

/// <summary>The time that one channel takes.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Minutes">Minutes per contact, with what belongs to it, such as travel; 1 or more.</param>
/// <param name="Percent">The share of the time for contact that goes to this channel, in percent; 0 to 100.</param>
public sealed record ChannelTime(ContactChannel Channel, int Minutes, int Percent)
{
    /// <summary>Minutes per contact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Minutes { get; init; } = Minutes >= 1
        ? Minutes
        : throw new ArgumentOutOfRangeException(nameof(Minutes), Minutes, "A contact takes at least one minute.");

    /// <summary>The part of the day in which it is done; not stated, the default, when it does not matter.</summary>
    public DayPart DayPart { get; init; }
}
