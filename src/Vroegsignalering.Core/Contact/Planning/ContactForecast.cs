using System.Globalization;
using NodaTime;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Time;

namespace Vroegsignalering.Contact.Planning;

/// <summary>The backlog and the missed terms of the coming weeks, when so many cases come in and nothing else changes.</summary>
/// <remarks>It is one plan over all weeks that knows beforehand what will come in. So the promises of <see cref="ContactPlanner"/> hold for it:
/// with this room and these arrivals at least so many terms are missed. Nobody is reached in it and no case is closed, so that
/// every case wants all its contacts: that makes the backlog larger than it will be.</remarks>
public sealed class ContactForecast
{
    private const int FirstExpectedPlace = 1_000_000_000;

    private ContactForecast(IReadOnlyList<ForecastWeek> weeks) => Weeks = weeks;

    /// <summary>The weeks.</summary>
    public IReadOnlyList<ForecastWeek> Weeks { get; }

    /// <summary>The terms that are missed in all weeks together.</summary>
    public int MissedTerms => Weeks.Sum(w => w.MissedTerms);

    /// <summary>The contacts that are not done by the end.</summary>
    public int Backlog => Weeks[^1].Backlog;

    /// <summary>Makes the forecast.</summary>
    public static ContactForecast Make(ForecastRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        PlanningRequest now = request.Now;
        LocalDate end = now.On.PlusWeeks(request.Weeks.Count).PlusDays(-1);
        int days = now.Calendar.Between(now.On.PlusDays(-1), end);
        if (days == 0)
        {
            throw new ArgumentException("There is no working day in the weeks of the forecast.", nameof(request));
        }

        CapacityPlan plan = ContactPlanner.Plan(now with { HorizonWorkingDays = days, Cases = [.. now.Cases, .. Expected(request)] });
        return new ContactForecast([.. request.Weeks.Index().Select(w => Week(request, plan, w.Index))]);
    }

    private static IEnumerable<CaseToPlan> Expected(ForecastRequest request)
    {
        WorkingDayCalendar calendar = request.Now.Calendar;
        int place = FirstExpectedPlace;
        foreach ((int week, ExpectedCases expected) in request.Weeks.Index())
        {
            LocalDate on = calendar.OnOrAfter(request.Now.On.PlusWeeks(week));
            for (int i = 0; i < expected.Total; i++, place++)
            {
                bool threatening = i < expected.Threatening;
                LocalDate deadline = threatening ? StatutoryTerms.ThreateningSituation(on, calendar) : StatutoryTerms.FirstConversation(on, calendar);
                ContactSituation situation = new() { OpenedOn = on, On = on, Deadline = deadline };
                yield return new CaseToPlan
                {
                    CaseNumber = string.Create(CultureInfo.InvariantCulture, $"expected {place}"),
                    Tier = threatening ? PriorityTier.ThreateningSituation : PriorityTier.Ordinary,
                    Place = place,
                    Deadline = deadline,
                    Steps = (threatening ? ContactStrategies.Urgent : request.Strategy).Plan(situation, calendar).Steps,
                };
            }
        }
    }

    private static ForecastWeek Week(ForecastRequest request, CapacityPlan plan, int week)
    {
        LocalDate from = request.Now.On.PlusWeeks(week);
        LocalDate next = from.PlusWeeks(1);
        int wanted = 0, planned = 0, wantedSoFar = 0, plannedSoFar = 0, missed = 0;
        Dictionary<ContactChannel, int> perChannel = [];
        foreach (ContactDecision decision in plan.Decisions.Where(d => d.Placement != ContactPlacement.NotAllowed))
        {
            LocalDate wantedOn = LocalDate.Max(decision.Wanted.On, request.Now.On);
            wanted += wantedOn >= from && wantedOn < next ? 1 : 0;
            wantedSoFar += wantedOn < next ? 1 : 0;
            plannedSoFar += decision.On < next ? 1 : 0;
            if (decision.On >= from && decision.On < next)
            {
                planned++;
                perChannel[decision.Channel] = perChannel.GetValueOrDefault(decision.Channel) + 1;
            }

            LocalDate deadline = LocalDate.Max(decision.Wanted.Deadline ?? request.Now.On, request.Now.On);
            missed += decision.MissesTerm && deadline >= from && deadline < next ? 1 : 0;
        }

        return new(from, request.Weeks[week].Total, wanted, planned, wantedSoFar - plannedSoFar, missed, Channels(request.Now, from, perChannel));
    }

    private static ChannelWeek[] Channels(PlanningRequest now, LocalDate from, Dictionary<ContactChannel, int> planned)
    {
        Dictionary<ContactChannel, int> room = now.Capacity.Channels.GroupBy(c => c.Channel).ToDictionary(
            g => g.Key,
            g => (int)Math.Min(int.MaxValue, g.Sum(c => Enumerable.Range(0, 7).Sum(day => (long)now.Capacity.RoomOn(c, from.PlusDays(day), now.Calendar)))));
        return
        [
            .. room.Keys.Union(planned.Keys).Order()
                .Select(c => new ChannelWeek(from, c, room.TryGetValue(c, out int limit) ? limit : null, planned.GetValueOrDefault(c))),
        ];
    }
}
