using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>A plan for the coming working days: a decision about every contact that is wanted. Holds no personal data.</summary>
public sealed class CapacityPlan
{
    private readonly Lazy<ChannelWeek[]> _weeks;

    internal CapacityPlan(LocalDate[] days, Room room, IReadOnlyList<ContactDecision> decisions)
    {
        (FirstDay, LastDay, Decisions) = (days[0], days[^1], decisions);
        _weeks = new Lazy<ChannelWeek[]>(() => WeeksOf(days, room, decisions));
    }

    /// <summary>The first day that is planned.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day that is planned.</summary>
    public LocalDate LastDay { get; }

    /// <summary>One decision for each wanted contact: by the order of the law, then of the policy, and per case in the order of its strategy.</summary>
    public IReadOnlyList<ContactDecision> Decisions { get; }

    /// <summary>The channels that have a limit or are used, per week.</summary>
    public IReadOnlyList<ChannelWeek> Weeks => _weeks.Value;

    /// <summary>The numbers of the cases whose next contact comes after the last day that the law allows.</summary>
    public IEnumerable<string> MissedTerms => Decisions.Where(d => d.MissesTerm).Select(d => d.CaseNumber);

    /// <summary>How many contacts have a decision.</summary>
    public int Count(ContactPlacement placement) => Decisions.Count(d => d.Placement == placement);

    /// <summary>What has to stay in a plan that is made on a later day: what comes on that day or after it and was announced before it.</summary>
    /// <param name="on">The day of the next plan. Leave out what no longer has to be done, as when the resident declined the visit.</param>
    public IReadOnlyList<ContactDecision> ToKeep(LocalDate on) => [.. Decisions.Where(d => d.On >= on && d.AnnounceOn < on)];

    private static ChannelWeek[] WeeksOf(LocalDate[] days, Room room, IReadOnlyList<ContactDecision> decisions)
    {
        Dictionary<(LocalDate Monday, ContactChannel Channel), int> planned =
            decisions.Where(d => d.IsPlaced && d.On <= days[^1]).CountBy(d => (PlanningDays.Monday(d.On!.Value), d.Channel)).ToDictionary();
        List<ChannelWeek> weeks = [];
        foreach (IGrouping<LocalDate, (int Index, LocalDate Item)> week in days.Index().GroupBy(d => PlanningDays.Monday(d.Item)))
        {
            foreach (IGrouping<ContactChannel, (int Index, (ContactChannel Channel, DayPart DayPart) Item)> kinds in room.Kinds.Index().GroupBy(k => k.Item.Channel))
            {
                bool limited = room.IsLimited(kinds.First().Index, 0);
                int? all = limited ? (int)Math.Min(int.MaxValue, kinds.Sum(k => week.Sum(d => (long)room.All(k.Index, d.Index)))) : null;
                weeks.Add(new ChannelWeek(week.Key, kinds.Key, all, planned.GetValueOrDefault((week.Key, kinds.Key))));
            }
        }

        return [.. weeks];
    }
}
