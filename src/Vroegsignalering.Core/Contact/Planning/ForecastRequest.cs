namespace Vroegsignalering.Contact.Planning;

/// <summary>What a forecast is made of: what there is now, and what is expected.</summary>
public sealed record ForecastRequest
{
    /// <summary>The most weeks ahead.</summary>
    public const int LongestWeeks = 12;

    /// <summary>The cases and the room of today. Its number of days is not used: the forecast covers <see cref="Weeks"/>.</summary>
    public required PlanningRequest Now { get; init; }

    /// <summary>The expected cases per week, the week that begins today first; they come in on its first working day. 1 to 12 weeks.</summary>
    /// <exception cref="ArgumentException">There are none, or more than 12.</exception>
    public required IReadOnlyList<ExpectedCases> Weeks
    {
        get;
        init => field = value is { Count: >= 1 and <= LongestWeeks } ? value : throw new ArgumentException("A forecast covers 1 to 12 weeks.", nameof(value));
    }

    /// <summary>The strategy that expected cases get; a threatening situation gets <see cref="ContactStrategies.Urgent"/>.</summary>
    public ContactStrategy Strategy { get; init; } = ContactStrategies.PhoneMessageVisit;

    /// <summary>The same with more staff: what would one FTE more do?</summary>
    /// <param name="fte">How many FTE more, or fewer when below zero; something has to be left.</param>
    /// <exception cref="InvalidOperationException">The room does not tell its staff.</exception>
    public ForecastRequest WithExtraFte(decimal fte) =>
        this with { Now = Now with { Capacity = Now.Capacity.WithFte((Now.Capacity.Fte ?? 0m) + fte) } };
}
