using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Contact;

/// <summary>A plan of steps to reach a resident (<i>contactstrategie</i>). It holds no state: the history is an argument.</summary>
public sealed class ContactStrategy
{
    internal ContactStrategy(string id, IReadOnlyList<ContactStep> steps) => (Id, Steps) = (id, steps);

    /// <summary>The id, such as <c>phone-message-visit</c>.</summary>
    public string Id { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<ContactStep> Steps { get; }

    /// <summary>Plans what is left to do. An attempt by a step's channel counts for that step, whoever made it.</summary>
    /// <param name="situation">Days and history.</param>
    /// <param name="calendar">The working days.</param>
    /// <remarks>A first conversation may still be late: see <see cref="ContactAdvice.IsLate"/>.</remarks>
    public ContactPlan Plan(ContactSituation situation, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(calendar);
        if (situation.History.Any(a => a.Reached == true))
        {
            return new ContactPlan(ContactPlanState.Reached, []);
        }

        List<ContactAdvice> left = [];
        Dictionary<ContactChannel, int> made = situation.History.CountBy(a => a.Channel).ToDictionary();
        bool blocked = false;
        LocalDate previous = situation.History.Max(a => a.On) ?? situation.OpenedOn;
        foreach (ContactStep step in Steps)
        {
            int done = Math.Min(step.Attempts, made.GetValueOrDefault(step.Channel));
            made[step.Channel] = made.GetValueOrDefault(step.Channel) - done;
            if (IsBlocked(step, situation.Blocked))
            {
                blocked |= done < step.Attempts;
                continue;
            }

            for (int i = done; i < step.Attempts; i++)
            {
                left.Add(PlanStep(step, isFirst: i == 0, previous, situation, calendar, situation.History.Count + left.Count + 1));
                previous = left[^1].On;
            }
        }

        ContactPlanState end = blocked ? ContactPlanState.Blocked : ContactPlanState.Exhausted;
        return new ContactPlan(left.Count > 0 ? ContactPlanState.ToDo : end, left);
    }

    /// <summary>The first thing to do; <c>null</c> when the resident was reached or every step was done.</summary>
    public ContactAdvice? Advise(ContactSituation situation, WorkingDayCalendar calendar) => Plan(situation, calendar).Next;

    private static bool IsBlocked(ContactStep step, IReadOnlySet<ContactChannel> blocked) => blocked.Contains(step.Channel)
        || (step.Announcement == Announcement.Card && blocked.Contains(ContactChannel.Card));

    private static ContactAdvice PlanStep(
        ContactStep step, bool isFirst, LocalDate previous, ContactSituation situation, WorkingDayCalendar calendar, int attempt)
    {
        LocalDate today = calendar.OnOrAfter(situation.On);
        LocalDate wanted = calendar.OnOrAfter(calendar.Add(previous, isFirst ? step.AfterWorkingDays : 1));
        LocalDate earliest = calendar.Add(today, step.AnnouncedWorkingDays);
        LocalDate on = LocalDate.Max(wanted, earliest);
        LocalDate? announceOn = step.Announcement is Announcement.None or Announcement.NotStated
            ? null
            : calendar.Add(on, -step.AnnouncedWorkingDays);
        return new ContactAdvice(step.Channel, on, attempt, step.Announcement, announceOn, situation.Deadline) { DayPart = step.DayPart };
    }
}
