using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Contact;

/// <summary>Plans what is left of one strategy in one situation. Advice is made here and nowhere else, after <see cref="ContactRules"/>.</summary>
internal readonly ref struct StepPlanner(ContactStrategy strategy, ContactSituation situation, WorkingDayCalendar calendar)
{
    public ContactPlan Plan()
    {
        if (Ended() is ContactPlanState ended)
        {
            return new ContactPlan(ended, []);
        }

        List<ContactAdvice> left = [];
        List<ContactStep> leftOut = [];
        bool blocked = false;
        Dictionary<ContactChannel, int> made = situation.History.CountBy(a => a.Channel).ToDictionary();
        ContactReason.Before before = Last();
        foreach (ContactStep step in strategy.Steps)
        {
            int done = Math.Min(step.Attempts, made.GetValueOrDefault(step.Channel));
            made[step.Channel] = made.GetValueOrDefault(step.Channel) - done;
            bool allowed = situation.Rules.Allows(step, situation);
            if (!allowed || situation.OptedOut.Contains(step.Channel) || (step.AnnouncedBy is ContactChannel by && situation.OptedOut.Contains(by)))
            {
                if (done < step.Attempts)
                {
                    leftOut.Add(step);
                    blocked |= !allowed;
                }

                continue;
            }

            for (int i = done; i < step.Attempts; i++)
            {
                left.Add(Advice(step, i, before, situation.History.Count + left.Count + 1));
                before = new ContactReason.Before(step.Channel, left[^1].On, IsPlanned: true, Reached: null);
            }
        }

        ContactPlanState state = (left.Count, leftOut.Count, blocked) switch
        {
            ( > 0, _, _) => ContactPlanState.ToDo,
            (_, _, true) => ContactPlanState.Blocked,
            (_, > 0, _) => ContactPlanState.OptedOut,
            _ => ContactPlanState.Exhausted,
        };
        return new ContactPlan(state, left) { LeftOut = leftOut };
    }

    private ContactPlanState? Ended() => situation switch
    {
        { IsDeceased: true } => ContactPlanState.Deceased,
        { HasMoved: true } => ContactPlanState.Moved,
        { HasRefused: true } => ContactPlanState.Refused,
        _ when situation.History.Any(a => a.Reached == true) => ContactPlanState.Reached,
        { HasPaid: true } when strategy.StopsWhen(ContactStop.Paid) => ContactPlanState.Paid,
        { IsSafetyListed: true } when strategy.StopsWhen(ContactStop.SafetyListed) => ContactPlanState.SafetyListed,
        { OptedOut.Count: > 0 } when strategy.StopsWhen(ContactStop.OptedOut) && DeclinesAStep() => ContactPlanState.OptedOut,
        _ => null,
    };

    private bool DeclinesAStep()
    {
        IReadOnlySet<ContactChannel> declined = situation.OptedOut;
        return strategy.Steps.Any(step => declined.Contains(step.Channel));
    }

    // The same whatever the order of the history: of one day the channel decides, and then what is known.
    private ContactReason.Before Last()
    {
        ContactAttempt? last = situation.History.MaxBy(a => (a.On ?? LocalDate.MinIsoValue, a.Channel, a.Reached == false));
        return last is null
            ? new ContactReason.Before(ContactChannel.NotStated, null, IsPlanned: false, Reached: null)
            : new ContactReason.Before(last.Channel, last.On, IsPlanned: false, last.Reached);
    }

    private ContactAdvice Advice(ContactStep step, int turn, ContactReason.Before before, int attempt)
    {
        int pause = turn == 0 ? step.AfterWorkingDays : Math.Max(1, step.AnnouncedWorkingDays);
        LocalDate wanted = calendar.OnOrAfter(calendar.Add(before.On ?? situation.OpenedOn, pause));
        LocalDate on = LocalDate.Max(wanted, calendar.Add(calendar.OnOrAfter(situation.On), step.AnnouncedWorkingDays));
        return new ContactAdvice(
            step.Channel, on, attempt, step.Announcement, step.IsAnnounced ? calendar.Add(on, -step.AnnouncedWorkingDays) : null, situation.Deadline)
        {
            DayPart = step.DayPart,
            OptOutUntil = step is { IsAnnounced: true, OptOut: ContactOptOut optOut } ? calendar.Add(on, -optOut.WorkingDaysBefore) : null,
            OptOutBy = step is { IsAnnounced: true, OptOut: ContactOptOut way } ? way.By : ContactChannel.NotStated,
            DeadlineSource = situation.Deadline is null ? null : situation.DeadlineSource,
            Reason = new ContactReason(turn + 1, before),
        };
    }
}
