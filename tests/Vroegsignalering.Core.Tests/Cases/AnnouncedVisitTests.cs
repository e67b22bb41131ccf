using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Cases;

/// <summary>What a resident was told stays, run after run, until it happened, is declined or may not happen.</summary>
public sealed class AnnouncedVisitTests
{
    private static readonly LocalDate Visit = A.Day.PlusDays(6);

    private static readonly CaseHistory Open = CaseHistory.Open(new CaseOpened("Z-1", [A.Signal() with { Person = A.Person() }]) { On = A.Day });

    private static readonly CaseHistory Told = Open.Add(
        new ContactAnnounced(ContactChannel.HomeVisit, Visit, DayPart.Afternoon, Announcement.Letter) { On = A.Day, By = "mw-1" }).History;

    [Fact]
    public void A_visit_that_was_announced_keeps_its_day_in_every_daily_run()
    {
        LocalDate[] days = [.. Enumerable.Range(1, 6).Select(A.Day.PlusDays)];

        Assert.All(days, on =>
        {
            ContactDecision visit = Assert.Single(Plan(Told, on).Decisions, d => d.Channel == ContactChannel.HomeVisit);
            Assert.Equal((ContactPlacement.Kept, Visit, A.Day), (visit.Placement, visit.On, visit.AnnounceOn));
            ContactAdvice advice = Assert.Single(Item(Told, on).Plan().Steps, s => s.Channel == ContactChannel.HomeVisit);
            Assert.Equal((Visit, A.Day, true, DayPart.Afternoon), (advice.On, advice.AnnounceOn, advice.IsPromised, advice.DayPart));
            Assert.Equal("huisbezoek (al aangekondigd)", advice.What.Dutch);
            Assert.Equal("Deze dag is aangekondigd aan de inwoner.", advice.Why.Dutch);
        });
        Assert.All(days, on => Assert.True(Item(Open, on).Plan().Steps.Single(s => s.Channel == ContactChannel.HomeVisit).AnnounceOn >= on)); // else it recedes
    }

    [Fact]
    public void It_keeps_its_day_when_there_is_no_room()
    {
        ContactCapacity none = new() { Channels = [new ChannelCapacity(ContactChannel.Phone, 0), new ChannelCapacity(ContactChannel.HomeVisit, 0)] };

        ContactDecision visit = Assert.Single(Plan(Told, A.Day.PlusDays(1), none).Decisions, d => d.Channel == ContactChannel.HomeVisit);

        Assert.Equal((ContactPlacement.Kept, Visit), (visit.Placement, visit.On));
    }

    [Fact]
    public void When_its_day_is_over_without_a_visit_it_is_planned_and_announced_again()
    {
        ContactAdvice visit = Assert.Single(Item(Told, Visit.PlusDays(1)).Plan().Steps, s => s.Channel == ContactChannel.HomeVisit);

        Assert.False(visit.IsPromised);
        Assert.True(visit.AnnounceOn > Visit);
        Assert.DoesNotContain(Plan(Told, Visit.PlusDays(1)).Decisions, d => d.Placement == ContactPlacement.Kept);
    }

    [Fact]
    public void A_visit_on_its_day_ends_it_and_an_earlier_one_or_a_call_does_not()
    {
        Assert.Empty(After(new AttemptMade(ContactChannel.HomeVisit, Reached: false) { On = Visit }).Case.Announced);
        Assert.Single(After(new AttemptMade(ContactChannel.HomeVisit, Reached: false) { On = Visit.PlusDays(-1) }).Case.Announced);
        Assert.Single(After(new AttemptMade(ContactChannel.Phone, Reached: false) { On = Visit }).Case.Announced);
    }

    [Fact]
    public void Declining_it_or_closing_the_case_ends_it()
    {
        CaseHistory declined = After(new ChannelDeclined(ContactChannel.HomeVisit) { On = A.Day });

        Assert.Empty(declined.Case.Announced);
        Assert.DoesNotContain(Plan(declined, A.Day.PlusDays(1)).Decisions, d => d.Channel == ContactChannel.HomeVisit);
        Assert.Empty(After(new CaseClosed(CaseResult.NoContact) { On = A.Day }).Case.Announced);
        Assert.Empty(After(new PassedOn(MunicipalityCode.Parse("0363")) { On = A.Day }).Case.Announced);
    }

    [Fact]
    public void A_visit_that_is_moved_is_kept_on_its_new_day_only()
    {
        CaseHistory moved = After(new ContactAnnounced(ContactChannel.HomeVisit, Visit.PlusDays(1)) { On = A.Day.PlusDays(1) });

        Assert.Equal(Visit.PlusDays(1), Assert.Single(Plan(moved, A.Day.PlusDays(2)).Decisions, d => d.Channel == ContactChannel.HomeVisit).On);
    }

    [Fact]
    public void Who_comes_on_the_safety_list_is_not_visited_and_the_visit_is_called_off()
    {
        SafetyExclusionList somebody = new([new SafetyExclusion(A.Bsn(), address: null, A.Day)]);

        AssertCalledOff(Plan(Worklist.Make(Request(Told, A.Day.PlusDays(1)) with { SafetyList = somebody }), A.Day.PlusDays(1), null));
    }

    [Fact]
    public void Who_refused_help_is_not_visited_and_the_visit_is_called_off() =>
        AssertCalledOff(Plan(After(new HelpRefused(HelpRefusalReason.NotStated) { On = A.Day }), A.Day.PlusDays(1)));

    [Fact]
    public void Of_who_was_reached_before_it_the_visit_stands_until_it_is_declined()
    {
        CaseHistory reached = After(new ContactMade(ContactChannel.Phone) { On = A.Day });

        Assert.Equal((ContactPlacement.Kept, Visit), Plan(reached, A.Day.PlusDays(1)).Decisions.Select(d => (d.Placement, d.On!.Value)).Single());
        Assert.Empty(Plan(reached.Add(new ChannelDeclined(ContactChannel.HomeVisit)).History, A.Day.PlusDays(1)).Decisions);
    }

    [Fact]
    public void No_other_visit_comes_before_the_one_that_was_announced()
    {
        ContactCapacity noCalls = new() { Channels = [new ChannelCapacity(ContactChannel.Phone, 0), new ChannelCapacity(ContactChannel.TextMessage, 0)] };

        Assert.Single(Plan(Told, A.Day.PlusDays(1), noCalls).Decisions, d => d.IsPlaced);
    }

    [Fact]
    public void A_plan_stands_in_order_of_day_also_when_the_visit_comes_before_a_call()
    {
        CaseHistory soon = Open.Add(new ContactAnnounced(ContactChannel.HomeVisit, A.Day.PlusDays(1), How: Announcement.Letter) { On = A.Day }).History;

        IReadOnlyList<ContactAdvice> steps = Item(soon, A.Day.PlusDays(1)).Plan().Steps;

        Assert.Equal(steps.Select(s => s.On).Order(), steps.Select(s => s.On));
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(s => s.Attempt));
    }

    [Fact]
    public void What_the_strategy_does_not_ask_is_kept_too()
    {
        ContactSituation situation = new() { OpenedOn = A.Day, On = A.Day, Promised = [new PromisedContact(ContactChannel.HomeVisit, Visit, A.Day)] };

        ContactPlan plan = ContactStrategies.Letter.Plan(situation, WorkingDayCalendar.Dutch);

        Assert.Contains(plan.Steps, s => s is { Channel: ContactChannel.HomeVisit, IsPromised: true } && s.On == Visit);
        Assert.DoesNotContain(
            ContactStrategies.Letter.Plan(situation with { Blocked = new HashSet<ContactChannel> { ContactChannel.HomeVisit } }, WorkingDayCalendar.Dutch).Steps,
            s => s.Channel == ContactChannel.HomeVisit);
    }

    [Fact]
    public void A_day_before_that_of_the_announcement_is_refused_with_the_remedy()
    {
        CaseChange change = Open.Add(new ContactAnnounced(ContactChannel.HomeVisit, A.Day) { On = A.Day.PlusDays(1) });

        Assert.Equal(CaseRefusal.AnnouncedForEarlierDay, change.Refusal);
        Assert.Equal("Het contact ligt vóór de dag waarop u het aankondigde. Controleer beide dagen.", change.Reason!.Dutch);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContactAnnounced(ContactChannel.NotStated, A.Day));
    }

    private static void AssertCalledOff(CapacityPlan plan)
    {
        ContactDecision visit = Assert.Single(plan.Decisions, d => d.Channel == ContactChannel.HomeVisit);
        Assert.Equal((ContactPlacement.NotAllowed, null), (visit.Placement, visit.On));
    }

    private static CaseHistory After(CaseEvent next) => Told.Add(next).History;

    private static WorklistRequest Request(CaseHistory history, LocalDate on) =>
        A.Request() with { On = on, EarlierCases = [history.Case], Strategy = ContactStrategies.PhoneMessageVisit };

    private static WorklistItem Item(CaseHistory history, LocalDate on) => Assert.Single(Worklist.Make(Request(history, on)).Items);

    private static CapacityPlan Plan(CaseHistory history, LocalDate on, ContactCapacity? room = null) => Plan(Worklist.Make(Request(history, on)), on, room);

    private static CapacityPlan Plan(Worklist worklist, LocalDate on, ContactCapacity? room) => ContactPlanner.Plan(new PlanningRequest
    {
        On = on,
        Cases = worklist.CasesToPlan(),
        Capacity = room ?? ContactCapacity.ForInhabitants(500_000),
        Fixed = worklist.KeptContacts(),
    });
}
