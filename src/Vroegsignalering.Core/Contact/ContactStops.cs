namespace Vroegsignalering.Contact;

/// <summary>Which stops end every strategy and which a strategy may choose.</summary>
internal static class ContactStops
{
    public static IReadOnlyList<ContactStop> Always { get; } = [ContactStop.Reached, ContactStop.Refused, ContactStop.Deceased, ContactStop.Moved];

    public static IReadOnlyList<ContactStop> OfChoice { get; } = [ContactStop.Paid, ContactStop.SafetyListed, ContactStop.OptedOut];

    /// <summary>What people call it, such as <i>bereikt</i>.</summary>
    public static Text Name(this ContactStop stop) => stop switch
    {
        ContactStop.Reached => new("bereikt", "reached"),
        ContactStop.Refused => new("wil geen hulp", "wants no help"),
        ContactStop.Deceased => new("overleden", "died"),
        ContactStop.Moved => new("verhuisd", "moved"),
        ContactStop.Paid => new("alles is betaald", "all was paid"),
        ContactStop.SafetyListed => new("alleen veilige manieren mogen", "only safe channels are allowed"),
        ContactStop.OptedOut => new("zegt een stap af", "declines a step"),
        _ => new("onbekend", "unknown"),
    };
}
