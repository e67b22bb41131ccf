using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Core.Tests.Contact.Planning;

public sealed class ContactPlannerTests
{
    [Fact]
    public void A_plan_of_a_worklist_says_for_every_contact_when_or_why_not()
    {
        Worklist worklist = Worklist.Make(A.Request(A.Signal(reference: "a"), A.Signal(reference: "b", address: A.Address(11))));

        CapacityPlan plan = ContactPlanner.Plan(new PlanningRequest
        {
            On = A.Day,
            Cases = worklist.CasesToPlan(),
            Capacity = Plans.Room(calls: 1),
        });

        Assert.Equal(worklist.Items.Sum(i => i.Plan().Steps.Count), plan.Decisions.Count);
        Assert.Equal((A.Day, "gepland op de gewenste dag"), (plan.Decisions[0].On, plan.Decisions[0].Reason.Dutch));
        ContactDecision second = plan.Decisions.First(d => d.CaseNumber == worklist.Items[1].Case.Id);
        Assert.Equal((A.Day.PlusDays(1), ContactPlacement.LaterDay), (second.On, second.Placement));
    }

    [Fact]
    public void A_case_with_time_waits_for_one_whose_last_day_it_is()
    {
        CapacityPlan plan = ContactPlanner.Plan(Plans.Request(Plans.Room(), Plans.Case("first", place: 1, deadline: 5), Plans.Case("second", place: 2, deadline: 0)));

        Assert.Equal([Plans.On(1), Plans.On(0)], plan.Decisions.Select(d => d.On!.Value));
        Assert.Empty(plan.MissedTerms);
    }

    [Fact]
    public void Without_a_term_at_stake_the_order_of_law_and_policy_decides()
    {
        CapacityPlan plan = ContactPlanner.Plan(Plans.Request(
            Plans.Room(), Plans.Case("c", 1, 9), Plans.Case("b", 0, 9), Plans.Case("a", 5, 2, PriorityTier.ThreateningSituation)));

        Assert.Equal([("a", Plans.On(0)), ("b", Plans.On(1)), ("c", Plans.On(2))], plan.Decisions.Select(d => (d.CaseNumber, d.On!.Value)));
    }

    [Fact]
    public void What_cannot_be_in_time_is_told_and_comes_as_soon_as_it_costs_no_other_term()
    {
        CapacityPlan plan = ContactPlanner.Plan(Plans.Request(
            Plans.Room(), Plans.Case("over", 0, deadline: -3, tier: PriorityTier.TermNear), Plans.Case("today", 1, deadline: 0), Plans.Case("later", 2, deadline: 4)));

        Assert.Equal(["over"], plan.MissedTerms);
        Assert.Equal([Plans.On(1), Plans.On(0), Plans.On(2)], plan.Decisions.Select(d => d.On!.Value));
        Assert.Contains("de termijn van de wet wordt niet gehaald", plan.Decisions[0].Reason.Dutch, StringComparison.Ordinal);
        Assert.Contains("the term of the law is not met", plan.Decisions[0].Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_without_room_in_time_goes_to_the_next_channel_of_its_strategy_with_its_announcement()
    {
        ContactAdvice visit = new(ContactChannel.HomeVisit, Plans.On(6), 2, Announcement.Letter, Plans.On(2), null);
        CapacityPlan plan = ContactPlanner.Plan(Plans.Request(
            Plans.Room(calls: 0), Plans.Case("a", deadline: 5, steps: [Plans.Step(ContactChannel.Phone, 0), visit])));

        ContactDecision moved = plan.Decisions[0];
        Assert.Equal(
            (ContactPlacement.NextChannel, ContactChannel.HomeVisit, DayPart.Afternoon, Plans.On(4), Plans.On(0)),
            (moved.Placement, moved.Channel, moved.DayPart, moved.On, moved.AnnounceOn));
        Assert.False(moved.MissesTerm);
    }

    [Fact]
    public void What_does_not_fit_is_not_lost()
    {
        CapacityPlan plan = ContactPlanner.Plan(Plans.Request(
            Plans.Room(calls: 0),
            Plans.Case("a", steps: [Plans.Step(ContactChannel.Phone, 0), Plans.Step(ContactChannel.Phone, 1, 2)]),
            Plans.Case("b", steps: [Plans.Step(ContactChannel.Letter, 30)])));

        Assert.Equal(
            [ContactPlacement.NoRoom, ContactPlacement.EarlierNotPlaced, ContactPlacement.AfterHorizon], plan.Decisions.Select(d => d.Placement));
        Assert.Equal(1, plan.Count(ContactPlacement.NoRoom));
    }

    [Fact]
    public void A_later_week_and_a_later_day_are_told_apart()
    {
        CapacityPlan plan = ContactPlanner.Plan(Plans.Request(
            Plans.Room(), [.. Enumerable.Range(0, 6).Select(i => Plans.Case($"{i}"))]));

        Assert.Equal(
            [ContactPlacement.AsWanted, ContactPlacement.LaterDay, ContactPlacement.LaterDay, ContactPlacement.LaterDay, ContactPlacement.LaterDay, ContactPlacement.LaterWeek],
            plan.Decisions.Select(d => d.Placement));
    }

    [Fact]
    public void A_visit_that_was_announced_stays_and_takes_its_room()
    {
        ContactAdvice visit = new(ContactChannel.HomeVisit, Plans.On(4), 1, Announcement.Letter, Plans.On(0), null);
        CaseToPlan told = Plans.Case("told", place: 9, steps: [visit]);
        IReadOnlyList<ContactDecision> keep = ContactPlanner.Plan(Plans.Request(Plans.Room(), told)).ToKeep(Plans.On(1));

        CaseToPlan[] before = [told with { Steps = [visit with { On = Plans.On(5), AnnounceOn = Plans.On(1) }] }, Plans.Case("new", 0, 4, steps: [Plans.Step(ContactChannel.HomeVisit, 4)])];
        CapacityPlan next = ContactPlanner.Plan(Plans.Request(Plans.Room(), before) with { On = Plans.On(1), Fixed = keep });

        Assert.Equal([("new", true), ("told", false)], next.Decisions.Select(d => (d.CaseNumber, d.MissesTerm)));
        Assert.Equal(ContactPlacement.Kept, next.Decisions[1].Placement);
        Assert.Equal((Plans.On(4), Plans.On(0)), (next.Decisions[1].On, next.Decisions[1].AnnounceOn));
        Assert.Empty(ContactPlanner.Plan(Plans.Request(Plans.Room(), told)).ToKeep(Plans.On(0)));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    public void A_promised_visit_in_time_meets_the_term_also_when_there_is_no_room_to_call_before(int lastDay, bool misses)
    {
        ContactAdvice visit = new(ContactChannel.HomeVisit, Plans.On(4), 2, Announcement.Letter, Plans.On(0), null);
        IReadOnlyList<ContactDecision> keep = ContactPlanner.Plan(Plans.Request(Plans.Room(), Plans.Case("a", steps: [visit]))).ToKeep(Plans.On(1));

        CapacityPlan next = ContactPlanner.Plan(
            Plans.Request(Plans.Room(calls: 0), Plans.Case("a", deadline: lastDay, steps: [Plans.Step(ContactChannel.Phone, 1), visit])) with { On = Plans.On(1), Fixed = keep });

        Assert.Equal(misses, next.MissedTerms.Any());
        Assert.Contains(next.Decisions, d => d.Placement == ContactPlacement.Kept && d.On == Plans.On(4));
    }

    [Fact]
    public void A_promised_visit_that_the_strategy_no_longer_wants_is_kept_beside_the_rest()
    {
        ContactAdvice visit = new(ContactChannel.HomeVisit, Plans.On(4), 1, Announcement.Letter, Plans.On(0), null);
        IReadOnlyList<ContactDecision> keep = ContactPlanner.Plan(Plans.Request(Plans.Room(), Plans.Case("a", steps: [visit]))).ToKeep(Plans.On(1));

        CapacityPlan next = ContactPlanner.Plan(Plans.Request(Plans.Room(), Plans.Case("a")) with { On = Plans.On(1), Fixed = keep });

        Assert.Equal([ContactChannel.Phone, ContactChannel.HomeVisit], next.Decisions.Select(d => d.Channel));
    }

    [Fact]
    public void Visits_of_a_neighbourhood_fall_on_its_day_and_in_its_round_unless_the_law_hurries()
    {
        ContactCapacity room = Plans.Room(visits: 6) with
        {
            VisitsPerRound = 3,
            NeighbourhoodDays = new Dictionary<string, IsoDayOfWeek>(StringComparer.Ordinal) { ["1011"] = IsoDayOfWeek.Wednesday },
        };
        CaseToPlan[] cases =
        [
            .. Enumerable.Range(0, 4).Select(i => Plans.Case($"{i}", i, 19, steps: [Plans.Step(ContactChannel.HomeVisit, 0)]) with { Neighbourhood = "1011" }),
            Plans.Case("near", 0, 4, PriorityTier.TermNear, Plans.Step(ContactChannel.HomeVisit, 0)) with { Neighbourhood = "1011" },
        ];

        CapacityPlan plan = ContactPlanner.Plan(Plans.Request(room, cases));

        Assert.Equal((Plans.On(0), 1), (plan.Decisions[0].On, plan.Decisions[0].Round));
        Assert.Equal([1, 1, 1, 2], plan.Decisions.Skip(1).Select(d => d.Round!.Value));
        Assert.All(plan.Decisions.Skip(1), d => Assert.Equal((Plans.On(2), ContactPlacement.NeighbourhoodDay), (d.On!.Value, d.Placement)));
    }

    [Fact]
    public void A_week_tells_how_full_its_channels_are()
    {
        CapacityPlan plan = ContactPlanner.Plan(Plans.Request(Plans.Room(calls: 2), Plans.Case("a"), Plans.Case("b", 1), Plans.Case("c", 2)));

        Assert.Contains(new ChannelWeek(Plans.Monday, ContactChannel.Phone, Room: 10, Planned: 3), plan.Weeks);
        Assert.Equal(30, plan.Weeks.First(w => w.Channel == ContactChannel.Phone).Percent);
    }

    [Fact]
    public void A_case_number_can_be_there_once() => Assert.Throws<ArgumentException>(
        () => ContactPlanner.Plan(Plans.Request(Plans.Room(), Plans.Case("a"), Plans.Case("a", 1))));
}
