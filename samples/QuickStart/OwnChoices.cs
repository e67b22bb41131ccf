using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Contact;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Time;

namespace QuickStart;

internal static class OwnChoices
{
    public static void Run(Household household, LocalDate today)
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("voorbeeldstad-2027.1")
            .AddThresholdAmount(o => o.AmountEuros = 75m)
            .AddMultiplePartners(o => o.Points = 40)
            .AddEndOfSupply()
            .AddClass("high", new Text("hoog", "high"), minimumScore: 40)
            .AddClass("low", new Text("laag", "low"), minimumScore: 0)
            .Build();

        PriorityAssessment assessment = policy.Assess(household, on: today);
        foreach (RuleOutcome outcome in assessment.Outcomes)
        {
            Console.WriteLine($"{outcome.RuleId}: {outcome.Finding.Points} points. {outcome.ReasonIn(Language.English)}");
        }

        ContactStrategy strategy = new ContactStrategyBuilder("call-then-visit")
            .Then(ContactChannel.Phone, afterWorkingDays: 0, attempts: 2)
            .ThenAnnounced(ContactChannel.HomeVisit, afterWorkingDays: 5, Announcement.Letter, announcedWorkingDays: 4)
            .Build();

        ContactSituation situation = new()
        {
            OpenedOn = today,
            On = today.PlusDays(1),
            Deadline = CaseDeadline.Of(household.Signals, WorkingDayCalendar.Dutch),
            History = [new(ContactChannel.Phone, today, Reached: false, DayPart.Evening)],
        };
        ContactAdvice? advice = strategy.Advise(situation, WorkingDayCalendar.Dutch);
        Console.WriteLine($"Next: {advice?.What.English} on {advice?.On:uuuu-MM-dd}");
    }
}
