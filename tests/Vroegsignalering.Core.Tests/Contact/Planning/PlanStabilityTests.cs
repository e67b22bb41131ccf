using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Core.Tests.Contact.Planning;

public sealed class PlanStabilityTests(ITestOutputHelper output)
{
    private const int Cases = 800;

    [Theory]
    [InlineData(40, 12)] // room for all
    [InlineData(20, 6)] // tight
    [InlineData(8, 3)] // far too little
    public void One_ordinary_case_more_moves_a_few_others_and_not_the_week(int calls, int visits)
    {
        PlanningRequest request = Plans.Request(Plans.Room(calls, visits), Plans.City(Cases, seed: 7));
        Dictionary<string, string> before = Days(ContactPlanner.Plan(request));
        Random random = new(5);
        int[] moved = [.. Enumerable.Range(0, 40).Select(_ => random.Next(Cases)).Select(place =>
        {
            CaseToPlan more = Plans.City(Cases, seed: 8).Where(c => c.Tier == PriorityTier.Ordinary).ElementAt(place / 2) with { CaseNumber = "new", Place = place };
            Dictionary<string, string> after = Days(ContactPlanner.Plan(request with { Cases = [.. request.Cases, more] }));
            return before.Count(b => after[b.Key] != b.Value);
        }).Order()];

        output.WriteLine($"median {moved[20]}, most {moved[^1]}: {string.Join(' ', moved)}");
        Assert.True(moved[20] <= Cases / 50, $"median {moved[20]}");
        Assert.True(moved[^1] <= Cases / 20, $"most {moved[^1]}");
    }

    [Fact]
    public void The_next_contact_of_at_most_one_case_per_place_moves()
    {
        const int Places = 2 * 20; // calls and visits, on twenty days
        int most = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            PlanningRequest request = Plans.Request(
                Plans.Room(random.Next(1, 5), random.Next(1, 3)),
                [.. Plans.City(random.Next(5, 120), seed).Select(c => c with { Steps = [c.Steps[0]], Neighbourhood = null })]);
            CaseToPlan more = Plans.Case("new", random.Next(120), 19);
            Dictionary<string, string> before = Days(ContactPlanner.Plan(request));
            Dictionary<string, string> after = Days(ContactPlanner.Plan(request with { Cases = [.. request.Cases, more] }));
            most = Math.Max(most, before.Count(b => after[b.Key] != b.Value));
        }

        output.WriteLine($"most {most}");
        Assert.InRange(most, 1, Places);
    }

    [Fact]
    public void A_plan_of_the_next_day_with_nothing_new_keeps_every_announced_visit()
    {
        PlanningRequest request = Plans.Request(Plans.Room(400, 120), Plans.City(Cases, seed: 7));
        CapacityPlan today = ContactPlanner.Plan(request);
        IReadOnlyList<ContactDecision> keep = today.ToKeep(Plans.On(6));

        CapacityPlan later = ContactPlanner.Plan(request with { On = Plans.On(6), Fixed = keep });

        Assert.NotEmpty(keep);
        Assert.All(keep, k => Assert.Contains(later.Decisions, d => d.CaseNumber == k.CaseNumber
            && d.Placement == ContactPlacement.Kept && d.On == k.On && d.AnnounceOn == k.AnnounceOn && d.DayPart == k.DayPart));
    }

    [Fact]
    public void A_visit_that_moves_takes_its_announcement_along_and_never_back_before_today()
    {
        ContactDecision[] announced =
            [.. ContactPlanner.Plan(Plans.Request(Plans.Room(400, 120), Plans.City(Cases, seed: 7))).Decisions.Where(d => d.IsPlaced && d.Announcement != Announcement.None)];

        Assert.NotEmpty(announced);
        Assert.All(announced, d => Assert.True(d.AnnounceOn >= Plans.Monday && Plans.Between(d.AnnounceOn!.Value, d.On!.Value) == 4, d.ToString()));
    }

    private static Dictionary<string, string> Days(CapacityPlan plan) => plan.Decisions.GroupBy(d => d.CaseNumber, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => string.Join(' ', g.Select(d => $"{d.On} {d.Channel}")), StringComparer.Ordinal);
}
