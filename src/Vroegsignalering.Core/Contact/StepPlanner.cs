using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Contact;

/// <summary>Plans what is left of one strategy in one situation. Advice is made here and nowhere else, after <see cref="ContactRules"/>.</summary>
internal readonly ref struct StepPlanner(ContactStrategy strategy, ContactSituation situation, WorkingDayCalendar calendar)
{
    // More than there are, for members are only ever added.
    private const int Channels = 32;

    public ContactPlan Plan()
    {
        if (Ended() is ContactPlanState ended)
        {
            return new ContactPlan(ended, []);
        }

        List<ContactAdvice> left = [];
        List<ContactStep>? leftOut = null;
        bool blocked = false;
        Span<int> made = stackalloc int[Channels];
        foreach (ContactAttempt attempt in situation.History)
        {
            made[Place(attempt.Channel)]++;
        }

        ContactReason.Before before = Last();
        List<PromisedContact> promised = StillPromised();
        foreach (ContactStep step in strategy.Steps)
        {
            int done = Math.Min(step.Attempts, made[Place(step.Channel)]);
            made[Place(step.Channel)] -= done;
            bool allowed = situation.Rules.Allows(step, situation);
            bool usable = allowed && !situation.OptedOut.Contains(step.Channel) && !(step.AnnouncedBy is ContactChannel by && situation.OptedOut.Contains(by));
            for (int i = done; i < step.Attempts; i++)
            {
                if (promised.Count > 0 && promised.Find(p => p.Channel == step.Channel) is PromisedContact told)
                {
                    promised.Remove(told);
                    left.Add(Promised(told, step, i, before));
                    before = left[^1].On < before.On ? before : Planned(left[^1]);
                }
                else if (usable)
                {
                    left.Add(Advice(step, i, before, situation.History.Count + left.Count + 1));
                    before = Planned(left[^1]);
                }
                else
                {
                    (leftOut ??= []).Add(step);
                    blocked |= !allowed;
                    break;
                }
            }
        }

        if (situation.Promised.Count > 0 && (promised.Count > 0 || left.Exists(a => a.IsPromised)))
        {
            foreach (PromisedContact told in promised)
            {
                left.Add(Promised(told, new ContactStep(told.Channel, 0, 1, told.How, 0), 0, before));
            }

            left = InOrder(left);
        }

        ContactPlanState state = (left.Count, leftOut?.Count ?? 0, blocked) switch
        {
            ( > 0, _, _) => ContactPlanState.ToDo,
            (_, _, true) => ContactPlanState.Blocked,
            (_, > 0, _) => ContactPlanState.OptedOut,
            _ => ContactPlanState.Exhausted,
        };
        return new ContactPlan(state, left) { LeftOut = leftOut ?? [] };
    }

    // A number that is no channel, as in data of a newer version, has the last place; no step can ask for it.
    private static int Place(ContactChannel channel) => (int)channel is >= 0 and < Channels - 1 ? (int)channel : Channels - 1;

    private ContactPlanState? Ended() => situation switch
    {
        { IsDeceased: true } => ContactPlanState.Deceased,
        { HasMoved: true } => ContactPlanState.Moved,
        { HasRefused: true } => ContactPlanState.Refused,
        _ when HasReached() => ContactPlanState.Reached,
        { HasPaid: true } when strategy.StopsWhen(ContactStop.Paid) => ContactPlanState.Paid,
        { IsSafetyListed: true } when strategy.StopsWhen(ContactStop.SafetyListed) => ContactPlanState.SafetyListed,
        { OptedOut.Count: > 0 } when strategy.StopsWhen(ContactStop.OptedOut) && DeclinesAStep() => ContactPlanState.OptedOut,
        _ => null,
    };

    private bool HasReached()
    {
        foreach (ContactAttempt attempt in situation.History)
        {
            if (attempt.Reached == true)
            {
                return true;
            }
        }

        return false;
    }

    private bool DeclinesAStep()
    {
        IReadOnlySet<ContactChannel> declined = situation.OptedOut;
        return strategy.Steps.Any(step => declined.Contains(step.Channel));
    }

    // The same whatever the order of the history: of one day the channel decides, and then what is known.
    private ContactReason.Before Last()
    {
        ContactAttempt? last = situation.History.Count < 2 ? situation.History.FirstOrDefault() : situation.History.MaxBy(a => (a.On ?? LocalDate.MinIsoValue, a.Channel, a.Reached == false));
        return last is null
            ? new ContactReason.Before(ContactChannel.NotStated, null, IsPlanned: false, Reached: null)
            : new ContactReason.Before(last.Channel, last.On, IsPlanned: false, last.Reached);
    }

    // What was told and may still happen; of one channel the first day first.
    private List<PromisedContact> StillPromised()
    {
        ContactSituation now = situation;
        return now.Promised.Count == 0 ? [] : [.. now.Promised.Where(p => p.ForOn >= now.On && now.Rules.Allows(p.Channel, now) && !now.OptedOut.Contains(p.Channel))
            .OrderBy(p => p.ForOn).ThenBy(p => p.Channel).ThenBy(p => p.DayPart).ThenBy(p => p.How).ThenBy(p => p.AnnouncedOn)];
    }

    // The day that was told can lie before that of a step that stands earlier in the strategy.
    private List<ContactAdvice> InOrder(List<ContactAdvice> left)
    {
        int made = situation.History.Count;
        return [.. left.OrderBy(a => a.On).Select((a, i) => a with { Attempt = made + i + 1 })];
    }

    private static ContactReason.Before Planned(ContactAdvice advice) => new(advice.Channel, advice.On, IsPlanned: true, Reached: null);

    private ContactAdvice Promised(PromisedContact told, ContactStep step, int turn, ContactReason.Before before) =>
        Advice(step, turn, before, attempt: 1) with
        {
            On = told.ForOn,
            Announcement = told.How == Announcement.NotStated ? step.Announcement : told.How,
            AnnounceOn = told.AnnouncedOn,
            DayPart = told.DayPart == DayPart.NotStated ? step.DayPart : told.DayPart,
            OptOutUntil = step is { IsAnnounced: true, OptOut: ContactOptOut optOut } ? calendar.Add(told.ForOn, -optOut.WorkingDaysBefore) : null,
            IsPromised = true,
            Reason = new ContactReason(turn + 1, before) { IsPromised = true },
        };

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
