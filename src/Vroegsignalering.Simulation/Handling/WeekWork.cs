using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Time;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>The work of one week: the open cases are ranked by the policy, their strategies say what they want, the planner fills the room that there is, and
/// what falls in the week is done.</summary>
internal sealed class WeekWork(TeamRun team, WayOfWorking way, ContactCapacity capacity)
{
    private readonly List<CaseToPlan> _toPlan = [];
    private readonly List<ContactDecision> _kept = [];
    private readonly Dictionary<string, CaseWork> _byNumber = new(StringComparer.Ordinal);

    /// <summary>Works on the open cases from a day until another.</summary>
    public void Work(List<CaseWork> open, int month, LocalDate on, LocalDate before)
    {
        Rank(open, on);
        _toPlan.Clear();
        _kept.Clear();
        _byNumber.Clear();
        for (int place = 0; place < open.Count; place++)
        {
            Prepare(open[place], place, on);
        }

        if (_toPlan.Count == 0)
        {
            return;
        }

        CapacityPlan plan = ContactPlanner.Plan(new PlanningRequest { On = on, Cases = _toPlan, Capacity = capacity, Fixed = _kept });
        foreach (ContactDecision decision in plan.Decisions)
        {
            if (decision.On is LocalDate day)
            {
                Do(_byNumber[decision.CaseNumber], decision, day, month, before);
            }
        }
    }

    private void Rank(List<CaseWork> open, LocalDate on)
    {
        foreach (CaseWork work in open)
        {
            PriorityFacts facts = work.Facts with { WorkingDaysUntilDeadline = WorkingDayCalendar.Dutch.Between(on, work.Deadline) };
            work.Score = way.Variant.Policy.Score(facts);
        }

        open.Sort(InOrder);
    }

    private static int InOrder(CaseWork x, CaseWork y)
    {
        int order = x.Score.CompareTo(y.Score);
        order = order != 0 ? order : x.Deadline.CompareTo(y.Deadline);
        return order != 0 ? order : string.CompareOrdinal(x.Number, y.Number);
    }

    private void Prepare(CaseWork work, int place, LocalDate on)
    {
        ContactSituation situation = new()
        {
            OpenedOn = work.OpenedOn,
            On = on,
            Deadline = work.Deadline,
            DeadlineSource = work.DeadlineSource ?? StatutoryTerms.FirstConversationSource,
            History = work.Attempts,
            Promised = work.Promised(),
        };
        ContactPlan plan = work.Strategy.Plan(situation, WorkingDayCalendar.Dutch);
        if (plan.State != ContactPlanState.ToDo || (on > work.GivenUpAfter && work.Announced.Count == 0))
        {
            team.Outcomes.CloseWithoutContact(work, on);
            return;
        }

        _kept.AddRange(work.Announced);
        work.Announced.Clear();
        _byNumber.Add(work.Number, work);
        _toPlan.Add(new CaseToPlan
        {
            CaseNumber = work.Number,
            Tier = work.Score.Tier == PriorityTier.LeftOut ? PriorityTier.Ordinary : work.Score.Tier,
            Place = place,
            Deadline = work.Deadline,
            Steps = plan.Steps,
        });
    }

    private void Do(CaseWork work, ContactDecision decision, LocalDate day, int month, LocalDate before)
    {
        if (work.Closed is not null)
        {
            return;
        }

        if (day >= before)
        {
            if (decision.AnnounceOn < before)
            {
                work.Announced.Add(decision);
            }

            return;
        }

        team.Tally.Minutes[(int)decision.Channel] += team.Counts(month) ? team.Contact.Minutes[(int)decision.Channel] : 0;
        team.Outcomes.Try(work, decision.Channel, decision.DayPart, day);
    }
}
