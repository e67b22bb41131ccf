using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Core.Tests.Contact.Planning;

/// <summary>Makes requests and cases for the planner.</summary>
internal static class Plans
{
    /// <summary>A Monday without a holiday in the four weeks after it.</summary>
    public static readonly LocalDate Monday = new(2027, 6, 7);

    public static LocalDate On(int workingDay) => WorkingDayCalendar.Dutch.Add(Monday, workingDay);

    public static int Between(LocalDate from, LocalDate to) => WorkingDayCalendar.Dutch.Between(from, to);

    public static ContactAdvice Step(ContactChannel channel, int on, int attempt = 1, LocalDate? deadline = null) =>
        new(channel, On(on), attempt, Announcement.None, null, deadline);

    public static CaseToPlan Case(
        string number, int place = 0, int? deadline = null, PriorityTier tier = PriorityTier.Ordinary, params ContactAdvice[] steps) => new()
        {
            CaseNumber = number,
            Tier = tier,
            Place = place,
            Deadline = deadline is int day ? On(day) : null,
            Steps = steps.Length > 0 ? steps : [Step(ContactChannel.Phone, 0)],
        };

    public static ContactCapacity Room(int calls = 1, int visits = 1) => new()
    {
        Channels = [new ChannelCapacity(ContactChannel.Phone, calls), new ChannelCapacity(ContactChannel.HomeVisit, visits, DayPart.Afternoon)],
    };

    public static PlanningRequest Request(ContactCapacity room, params CaseToPlan[] cases) => new() { On = Monday, Cases = cases, Capacity = room };

    /// <summary>A month of a city: cases as a worklist gives them, a few threatening, some near their last day.</summary>
    public static CaseToPlan[] City(int count, int seed)
    {
        Random random = new(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                int kind = random.Next(100);
                LocalDate opened = kind < 2 ? Monday : On(-random.Next(0, 15));
                LocalDate deadline = kind < 2
                    ? StatutoryTerms.ThreateningSituation(opened, WorkingDayCalendar.Dutch)
                    : StatutoryTerms.FirstConversation(opened, WorkingDayCalendar.Dutch);
                ContactStrategy strategy = kind < 2 ? ContactStrategies.Urgent
                    : kind < 30 ? ContactStrategies.Visit
                    : kind < 50 ? ContactStrategies.LetterPhoneVisit
                    : ContactStrategies.PhoneMessageVisit;
                return new CaseToPlan
                {
                    CaseNumber = $"Z-{i:00000}",
                    Tier = kind < 2 ? PriorityTier.ThreateningSituation
                        : WorkingDayCalendar.Dutch.Between(Monday, deadline) <= 5 ? PriorityTier.TermNear
                        : PriorityTier.Ordinary,
                    Place = random.Next(count),
                    Deadline = deadline,
                    Steps = strategy.Plan(new ContactSituation { OpenedOn = opened, On = Monday, Deadline = deadline }, WorkingDayCalendar.Dutch).Steps,
                    Neighbourhood = $"{1000 + random.Next(60)}",
                };
            }),
        ];
    }
}
