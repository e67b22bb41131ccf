namespace Vroegsignalering.Contact;

/// <summary>Part of the day (<i>dagdeel</i>); 12:00 is afternoon and 18:00 is evening.</summary>
public enum DayPart
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Before 12:00 (<i>Ochtend</i>).</summary>
    Morning = 1,

    /// <summary>From 12:00 to 18:00 (<i>Middag</i>).</summary>
    Afternoon = 2,

    /// <summary>From 18:00 (<i>Avond</i>).</summary>
    Evening = 3,
}
