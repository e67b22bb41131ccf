namespace Vroegsignalering.Monitoring;

/// <summary>From which number on a count may be shown, and how exactly (<i>onthullingsbeperking</i>).</summary>
/// <remarks>The floors are a choice of this product; no law gives one for these figures.</remarks>
public sealed record SmallCountProfile
{
    /// <summary>Takes a name and a floor.</summary>
    /// <param name="name">The name, such as <c>public</c>.</param>
    /// <param name="floor">The lowest count that is shown, besides zero; 2 to 1,000.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The floor is outside its range.</exception>
    public SmallCountProfile(string name, int floor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(floor, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(floor, 1_000);
        (Name, Floor) = (name, floor);
    }

    /// <summary>For use within the municipality: 1 to 4 are hidden.</summary>
    public static SmallCountProfile Internal { get; } = new("internal", 5);

    /// <summary>For everybody: 1 to 9 are hidden.</summary>
    public static SmallCountProfile Public { get; } = new("public", 10);

    /// <summary>As statistics are published: 1 to 9 are hidden, counts are rounded to hundreds, and there are percentages from 100 on only.</summary>
    public static SmallCountProfile Strict { get; } = new("strict", 10) { RoundTo = 100, LowestDenominator = 100 };

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The lowest count that is shown, besides zero.</summary>
    public int Floor { get; }

    /// <summary>To which multiple counts are rounded when they are shown; 1, the default, shows them as they are.</summary>
    /// <value>1 to 1,000.</value>
    public int RoundTo
    {
        get;
        init => field = value is >= 1 and <= 1_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Counts are rounded to a multiple of 1 to 1,000.");
    } = 1;

    /// <summary>The lowest denominator of which a share or mean is shown; 0, the default, has no such border.</summary>
    /// <value>0 or more.</value>
    public int LowestDenominator
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A denominator is 0 or more.");
    }

    /// <summary>Whether a count must be hidden: it is somebody, and fewer than the floor.</summary>
    public bool IsSmall(long count) => count > 0 && count < Floor;

    /// <summary>The count as it is shown.</summary>
    public long Round(long count) => RoundTo == 1 ? count : (long)(Math.Round((decimal)count / RoundTo, MidpointRounding.AwayFromZero) * RoundTo);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
