using Vroegsignalering.Cases;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Process;

/// <summary>The contacts of a worklist laid over the room that there is, and what that means for the weeks after.</summary>
internal sealed record ContactPlanning
{
    private const int WeeksAhead = 8;
    private const double WeeksInMonth = 52 / 12.0;

    public required PlanningRequest Request { get; init; }

    public required CapacityPlan Plan { get; init; }

    /// <summary>The coming weeks, when as many cases come in as were taken up now.</summary>
    public required ContactForecast Forecast { get; init; }

    /// <summary>The same with one FTE more; <c>null</c> when the room does not tell its staff.</summary>
    public ContactForecast? WithOneMore { get; init; }

    /// <summary>Whether the room is that of the published number of staff, because the municipality did not give its own.</summary>
    public bool IsPublishedRoom { get; init; }

    /// <summary>Plans; <c>null</c> when neither the room nor the number of inhabitants is known.</summary>
    public static ContactPlanning? Of(Worklist worklist, WorklistRequest request, ContactCapacity? own, int? inhabitants)
    {
        if ((own ?? (inhabitants is int number ? ContactCapacity.ForInhabitants(number) : null)) is not ContactCapacity capacity)
        {
            return null;
        }

        PlanningRequest planning = new()
        {
            On = request.On,
            Cases = worklist.CasesToPlan(),
            Capacity = capacity,
            Fixed = worklist.KeptContacts(),
            Calendar = request.Calendar,
        };
        WorklistItem[] taken = [.. worklist.Items.Where(i => i.Origin == WorklistOrigin.New && i.Case.IsOpen)];
        int threatening = taken.Count(i => i.Tier == PriorityTier.ThreateningSituation);
        ExpectedCases week = new(PerWeek(taken.Length - threatening), PerWeek(threatening));
        ForecastRequest ahead = new() { Now = planning, Weeks = [.. Enumerable.Repeat(week, WeeksAhead)], Strategy = request.Strategy };
        return new ContactPlanning
        {
            Request = planning,
            Plan = ContactPlanner.Plan(planning),
            Forecast = ContactForecast.Make(ahead),
            WithOneMore = capacity.Fte is null ? null : ContactForecast.Make(ahead.WithExtraFte(1)),
            IsPublishedRoom = own is null,
        };
    }

    private static int PerWeek(int perMonth) => (int)Math.Round(perMonth / WeeksInMonth, MidpointRounding.AwayFromZero);
}
