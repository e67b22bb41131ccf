using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Time;

namespace QuickStart;

internal static class PlanContacts
{
    public static void Run(Worklist worklist, LocalDate today)
    {
        IEnumerable<SignalCase> cases = worklist.Items.Select(item => item.Case);
        CaseTermReport report = CaseTermReport.Make(cases, today, WorkingDayCalendar.Dutch);

        foreach (CaseTerm term in report.AtRisk)
        {
            Console.WriteLine($"{term.CaseNumber}: {term.WorkingDaysLeft} working days left ({term.Term.Source})");
        }

        PlanningRequest request = new()
        {
            On = today,
            Cases = worklist.CasesToPlan(),
            Capacity = ContactCapacity.ForInhabitants(565_000),
        };
        CapacityPlan plan = ContactPlanner.Plan(request);

        foreach (ContactDecision decision in plan.Decisions)
        {
            Console.WriteLine($"{decision.CaseNumber} {decision.On:uuuu-MM-dd} {decision.Channel.Name().Dutch}: {decision.Reason.Dutch}");
        }

        LocalDate tomorrow = today.PlusDays(1);
        CapacityPlan next = ContactPlanner.Plan(request with { On = tomorrow, Fixed = plan.ToKeep(tomorrow) });
        Console.WriteLine($"Tomorrow: {next.Decisions.Count(d => d.IsPlaced)} contacts have a day.");

        ForecastRequest coming = new()
        {
            Now = request,
            Weeks = [.. Enumerable.Repeat(new ExpectedCases(Ordinary: 240, Threatening: 6), 8)],
        };

        ContactForecast now = ContactForecast.Make(coming);
        ContactForecast more = ContactForecast.Make(coming.WithExtraFte(1m)); // what would one FTE more do?
        Console.WriteLine($"Backlog after eight weeks: {now.Backlog} contacts; with one FTE more {more.Backlog}.");
    }
}
