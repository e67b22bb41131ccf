using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Privacy;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Core.Tests.Cases;

public sealed class WorklistSafetyTests
{
    private static readonly SafetyExclusionList Somebody = new([new SafetyExclusion(A.Bsn(), address: null, A.Day)]);

    [Theory]
    [InlineData(ResidencyNextStep.GoOn)]
    [InlineData(ResidencyNextStep.Review)]
    public void Who_is_on_the_safety_list_is_known_by_the_register_too_when_the_partner_gave_no_bsn(ResidencyNextStep step)
    {
        Signal signal = A.Signal() with { Crisis = true };
        ResidencyResult found = new()
        {
            Signal = signal,
            Outcome = ResidencyOutcome.ExactNameBirthDateAddress,
            NextStep = step,
            Reasons = [ResidencyReasons.All[0]],
            Person = new RegisteredPerson { Bsn = A.Bsn() },
        };

        WorklistItem item = Assert.Single(Worklist.Make(A.Request(signal) with { Residency = [found], SafetyList = Somebody }).Items);

        Assert.True(item.Facts.IsOnSafetyList);
        Assert.DoesNotContain(item.Plan().Steps, s => s.Channel != ContactChannel.Letter);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Who_the_host_says_is_on_the_safety_list_stays_on_it_when_the_file_does_not_name_them(bool? host)
    {
        WorklistItem item = Assert.Single(Worklist.Make(A.Request(A.Signal()) with
        {
            HostFacts = _ => new HouseholdContext { IsOnSafetyList = host },
            SafetyList = Somebody,
        }).Items);

        Assert.Equal(host ?? false, item.Facts.IsOnSafetyList);
    }

    [Fact]
    public void A_visit_that_was_announced_falls_away_when_the_resident_comes_on_the_safety_list()
    {
        SignalCase open = A.Case(id: "Z-open", signals: A.Signal() with { Person = A.Person() });
        WorklistRequest request = A.Request() with { EarlierCases = [open], Strategy = ContactStrategies.LetterPhoneVisit };
        PlanningRequest planning = new() { On = A.Day, Cases = Worklist.Make(request).CasesToPlan(), Capacity = ContactCapacity.ForInhabitants(500_000) };
        CapacityPlan before = ContactPlanner.Plan(planning);
        LocalDate later = Assert.Single(before.Decisions, d => d.Channel == ContactChannel.HomeVisit).AnnounceOn!.Value.PlusDays(1);
        IReadOnlyList<ContactDecision> keep = before.ToKeep(later);
        Assert.Single(keep);

        WorklistRequest listed = request with { On = later, SafetyList = Somebody };
        CapacityPlan plan = ContactPlanner.Plan(planning with { On = later, Cases = Worklist.Make(listed).CasesToPlan(), Fixed = keep });

        Assert.DoesNotContain(plan.Decisions, d => d.IsPlaced && d.Channel != ContactChannel.Letter);
        ContactDecision visit = Assert.Single(plan.Decisions, d => d.Placement == ContactPlacement.NotAllowed);
        Assert.Equal((ContactChannel.HomeVisit, null), (visit.Channel, visit.On));
        Assert.Contains("zeg het af", visit.Reason.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_visit_that_was_announced_falls_away_when_the_resident_declines_it()
    {
        ContactAdvice visit = new(ContactChannel.HomeVisit, A.Day.PlusDays(5), 1, Announcement.Letter, A.Day, null);
        CaseToPlan told = new() { CaseNumber = "a", Tier = PriorityTier.Ordinary, Place = 0, Steps = [visit] };
        PlanningRequest request = new() { On = A.Day, Cases = [told], Capacity = ContactCapacity.ForInhabitants(500_000) };
        LocalDate tomorrow = A.Day.PlusDays(1);
        ContactAdvice letter = new(ContactChannel.Letter, tomorrow, 1, Announcement.None, null, null);

        CapacityPlan plan = ContactPlanner.Plan(request with
        {
            On = tomorrow,
            Cases = [told with { Steps = [letter], NotAllowed = new HashSet<ContactChannel> { ContactChannel.HomeVisit } }],
            Fixed = ContactPlanner.Plan(request).ToKeep(tomorrow),
        });

        Assert.Equal([ContactPlacement.AsWanted, ContactPlacement.NotAllowed], plan.Decisions.Select(d => d.Placement));
        Assert.All(plan.Weeks.Where(w => w.Channel == ContactChannel.HomeVisit), w => Assert.Equal(0, w.Planned));
    }
}
