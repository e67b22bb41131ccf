using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>The making of one plan. First what was promised, then a place held for every term that can be met, then each case in order takes the soonest
/// place that is not held for another, and last the later contacts.</summary>
internal sealed class PlanningRun
{
    private readonly PlanningRequest _request;
    private readonly PlanningDays _days;
    private readonly Room _room;
    private readonly TermKeeper _terms;
    private readonly Neighbourhoods _neighbourhoods;
    private readonly PlannedCase[] _cases;

    public PlanningRun(PlanningRequest request)
    {
        _request = request;
        _days = new PlanningDays(request);
        _room = new Room(request, _days.All);
        _terms = new TermKeeper(_room);
        _neighbourhoods = new Neighbourhoods(request.Capacity);
        _cases = [.. request.Cases.Select(c => new PlannedCase(c))];
        Array.Sort(_cases, PlannedCase.Order);
    }

    public CapacityPlan Make()
    {
        new KeptContacts(_request, _days, _room).Keep(_cases);
        foreach (PlannedCase planned in _cases)
        {
            HoldPlace(planned);
        }

        foreach (PlannedCase planned in _cases)
        {
            PlaceNext(planned);
            if (planned.IsThreatening)
            {
                PlaceLater(planned);
            }
        }

        foreach (PlannedCase planned in _cases.Where(c => !c.IsThreatening))
        {
            PlaceLater(planned);
        }

        return new CapacityPlan(_days.All, _room, Rounds.Give(_cases, _request.Capacity.VisitsPerRound));
    }

    private void HoldPlace(PlannedCase planned)
    {
        CaseToPlan source = planned.Source;
        if (source.Steps.Count == 0 || source.Deadline is not LocalDate deadline || deadline > _days[^1] || planned.IsPromisedBy(deadline))
        {
            return;
        }

        int last = _days.OnOrBefore(deadline);
        planned.LastDay = last;
        if (planned.Decisions[0] is not null || last < 0)
        {
            return;
        }

        ulong[] window = new ulong[_room.Kinds.Length];
        foreach (ContactOption option in Options(planned, 0))
        {
            foreach (int kind in option.Kinds)
            {
                window[kind] |= DaysFrom(option.From, last);
            }
        }

        int group = _terms.GroupOf(window);
        planned.Group = _terms.TryHold(group) ? group : null;
    }

    private void PlaceNext(PlannedCase planned)
    {
        if (planned.Decisions.Length == 0 || planned.Decisions[0] is not null)
        {
            return;
        }

        ContactOption[] options = [.. Options(planned, 0)];
        planned.Decisions[0] = Try(planned, options, NeighbourhoodDay(planned, options[0]), neighbourhood: true)
            ?? (planned.Group is null && planned.LastDay is not null ? TrySoonest(planned, options) : Try(planned, options))
            ?? Refuse(planned, 0, options[0].From >= _days.Count ? ContactPlacement.AfterHorizon : ContactPlacement.NoRoom);
    }

    private void PlaceLater(PlannedCase planned)
    {
        for (int i = 1; i < planned.Decisions.Length; i++)
        {
            if (planned.Decisions[i] is not null)
            {
                continue;
            }

            ContactDecision before = planned.Decisions[i - 1]!;
            if (before.On is not LocalDate after)
            {
                planned.Decisions[i] = Refuse(planned, i, ContactPlacement.EarlierNotPlaced);
                continue;
            }

            int gap = Math.Max(0, _days.Between(before.Wanted.On, planned.Source.Steps[i].On));
            ContactOption own = Own(planned, i, after: _days.OnOrAfter(after) + gap);
            planned.Decisions[i] = own.From >= _days.Count
                ? Refuse(planned, i, ContactPlacement.AfterHorizon)
                : Try(planned, [own], NeighbourhoodDay(planned, own), neighbourhood: true, step: i)
                    ?? Try(planned, [own], step: i)
                    ?? Refuse(planned, i, ContactPlacement.NoRoom);
        }
    }

    /// <summary>The own channel first, then the next ones; of each the soonest day.</summary>
    private ContactDecision? Try(PlannedCase planned, ContactOption[] options, int? onlyOn = null, bool neighbourhood = false, int step = 0)
    {
        if (neighbourhood && onlyOn is null)
        {
            return null;
        }

        int last = step == 0 && planned.Group is not null ? planned.LastDay!.Value : _days.Count - 1;
        foreach (ContactOption option in neighbourhood ? options.AsSpan(0, 1) : options)
        {
            for (int day = onlyOn ?? option.From; day <= (onlyOn ?? last); day++)
            {
                if (TakeOn(planned, option, day, step) is int kind)
                {
                    return Decide(planned, option, kind, day, step, neighbourhood);
                }
            }
        }

        return null;
    }

    /// <summary>The soonest day, by whichever channel: for a case whose term cannot be met.</summary>
    private ContactDecision? TrySoonest(PlannedCase planned, ContactOption[] options)
    {
        for (int day = 0; day < _days.Count; day++)
        {
            foreach (ContactOption option in options)
            {
                if (day >= option.From && TakeOn(planned, option, day, 0) is int kind)
                {
                    return Decide(planned, option, kind, day, 0, neighbourhood: false);
                }
            }
        }

        return null;
    }

    private int? TakeOn(PlannedCase planned, ContactOption option, int day, int step)
    {
        foreach (int kind in option.Kinds)
        {
            bool taken = step == 0 && planned.Group is int group
                ? _terms.TryTakeHeld(group, kind, day)
                : _terms.TryTake(kind, day);
            if (taken)
            {
                return kind;
            }
        }

        return null;
    }

    private ContactDecision Decide(PlannedCase planned, ContactOption option, int kind, int day, int step, bool neighbourhood)
    {
        ContactAdvice wanted = planned.Source.Steps[step];
        int wantedDay = _days.OnOrAfter(wanted.On);
        ContactPlacement placement = !option.IsOwn ? ContactPlacement.NextChannel
            : day == wantedDay ? ContactPlacement.AsWanted
            : neighbourhood ? ContactPlacement.NeighbourhoodDay
            : day == option.From ? ContactPlacement.AfterEarlierContact
            : PlanningDays.Monday(_days[day]) == PlanningDays.Monday(_days[option.From]) ? ContactPlacement.LaterDay
            : ContactPlacement.LaterWeek;
        DayPart dayPart = _room.Kinds[kind].DayPart;
        return new ContactDecision
        {
            CaseNumber = planned.Source.CaseNumber,
            Wanted = wanted,
            Placement = placement,
            On = _days[day],
            Channel = option.Step.Channel,
            DayPart = dayPart == DayPart.NotStated ? option.Step.DayPart : dayPart,
            Announcement = option.Step.Announcement,
            AnnounceOn = option.Step.AnnounceOn is null ? null : _days.Before(day, option.Lead),
            MissesTerm = step == 0 && day > planned.LastDay,
        };
    }

    private static ContactDecision Refuse(PlannedCase planned, int step, ContactPlacement why) => new()
    {
        CaseNumber = planned.Source.CaseNumber,
        Wanted = planned.Source.Steps[step],
        Placement = why,
        Channel = planned.Source.Steps[step].Channel,
        DayPart = planned.Source.Steps[step].DayPart,
        Announcement = planned.Source.Steps[step].Announcement,
        MissesTerm = step == 0 && planned.LastDay is not null,
    };

    private IEnumerable<ContactOption> Options(PlannedCase planned, int step)
    {
        yield return Own(planned, step, after: 0);
        uint seen = 1u << (int)planned.Source.Steps[step].Channel;
        for (int i = step + 1; i < planned.Source.Steps.Count; i++)
        {
            ContactAdvice next = planned.Source.Steps[i];
            if (planned.Decisions[i] is null && (seen & (1u << (int)next.Channel)) == 0)
            {
                seen |= 1u << (int)next.Channel;
                int lead = Lead(next);
                int from = Math.Max(lead, _days.OnOrAfter(planned.Source.Steps[step].On));
                yield return new ContactOption(next, IsOwn: false, lead, from, _room.For(next.Channel, next.DayPart));
            }
        }
    }

    private ContactOption Own(PlannedCase planned, int step, int after)
    {
        ContactAdvice wanted = planned.Source.Steps[step];
        int lead = Lead(wanted);
        int from = Math.Max(Math.Max(after, lead), _days.OnOrAfter(wanted.On));
        return new ContactOption(wanted, IsOwn: true, lead, from, _room.For(wanted.Channel, wanted.DayPart));
    }

    private int Lead(ContactAdvice step) => step.AnnounceOn is LocalDate on ? _days.Between(on, step.On) : 0;

    // What the law puts first does not wait for the day of the neighbourhood.
    private int? NeighbourhoodDay(PlannedCase planned, ContactOption own)
    {
        if (planned.IsByLaw || own.Step.Channel != ContactChannel.HomeVisit || planned.Source.Neighbourhood is not string neighbourhood)
        {
            return null;
        }

        IsoDayOfWeek weekday = _neighbourhoods.DayOf(neighbourhood);
        int end = Math.Min(own.From + 5, Math.Min(_days.Count, planned.Group is null ? _days.Count : planned.LastDay!.Value + 1));
        for (int day = own.From; day < end; day++)
        {
            if (_days[day].DayOfWeek == weekday)
            {
                return day;
            }
        }

        return null;
    }

    private static ulong DaysFrom(int from, int last) =>
        from > last ? 0UL : (ulong.MaxValue << from) & (ulong.MaxValue >> (63 - last));
}
