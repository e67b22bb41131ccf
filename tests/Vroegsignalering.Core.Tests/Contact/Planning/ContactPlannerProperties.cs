using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Core.Tests.Contact.Planning;

public sealed class ContactPlannerProperties
{
    private static readonly Gen<CaseToPlan> Case =
        from place in Gen.Choose(0, 3)
        from tier in Gen.Elements(PriorityTier.ThreateningSituation, PriorityTier.TermNear, PriorityTier.Ordinary, PriorityTier.LeftOut)
        from deadline in Gen.Frequency((5, Gen.Choose(0, 2).Select(d => (int?)d)), (1, Gen.Elements<int?>(null, -1, 7)))
        from channels in Gen.Elements(
            new[] { ContactChannel.Phone }, new[] { ContactChannel.HomeVisit }, new[] { ContactChannel.Phone, ContactChannel.HomeVisit },
            new[] { ContactChannel.HomeVisit, ContactChannel.Phone }, new[] { ContactChannel.Phone, ContactChannel.Phone })
        from start in Gen.Choose(0, 2)
        from neighbourhood in Gen.Elements(null, "1011", "1012")
        select Plans.Case("Z", place, deadline, tier, [.. channels.Select((c, i) => Plans.Step(c, start + i, i + 1))]) with { Neighbourhood = neighbourhood };

    private static readonly Gen<PlanningRequest> Small =
        from count in Gen.Choose(1, 6)
        from cases in Case.ArrayOf(count)
        from calls in Gen.Choose(0, 2)
        from visits in Gen.Choose(0, 1)
        from days in Gen.Choose(1, 3)
        select Plans.Request(Plans.Room(calls, visits), [.. cases.Select((c, i) => c with { CaseNumber = $"Z-{i}" })]) with { HorizonWorkingDays = days };

    [Fact]
    public void No_term_is_missed_that_an_exhaustive_planner_could_meet()
    {
        int missed = 0, missedByFillingInOrder = 0;
        Prop.ForAll(Small.ToArbitrary(), request =>
        {
            HashSet<string> missedHere = [.. ContactPlanner.Plan(request).MissedTerms];
            missed += missedHere.Count;
            missedByFillingInOrder += ExhaustivePlanner.MissedByFillingInOrder(request);
            return ExhaustivePlanner.Cases(request).Select(c => !missedHere.Contains(c.CaseNumber)).SequenceEqual(ExhaustivePlanner.BestTerms(request));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

        // The cases were hard enough: giving each in order the soonest day would have missed more.
        Assert.InRange(missed, 100, missedByFillingInOrder - 100);
    }

    [Fact]
    public void Each_case_in_order_gets_the_soonest_place_that_costs_no_term() => Prop.ForAll(Small.ToArbitrary(), request =>
    {
        PlanningRequest oneStep = request with { Cases = [.. request.Cases.Select(c => c with { Steps = [c.Steps[0]], Neighbourhood = null })] };
        CapacityPlan plan = ContactPlanner.Plan(oneStep);
        return plan.Decisions.Select(d => d.On).SequenceEqual(ExhaustivePlanner.SoonestDays(oneStep));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void Every_wanted_contact_comes_back_once_within_the_room_and_not_before_its_day() => Prop.ForAll(Small.ToArbitrary(), request =>
    {
        CapacityPlan plan = ContactPlanner.Plan(request);
        bool conserved = request.Cases.SelectMany(c => c.Steps.Select(s => (c.CaseNumber, s))).Order(ByCase).SequenceEqual(
            plan.Decisions.Select(d => (d.CaseNumber, d.Wanted)).Order(ByCase));
        bool fits = plan.Decisions.Where(d => d.IsPlaced).GroupBy(d => (d.On, d.Channel)).All(
            g => g.Count() <= request.Capacity.Channels.Single(c => c.Channel == g.Key.Channel).PerDay);
        bool inOrder = plan.Decisions.GroupBy(d => d.CaseNumber).All(g => g.Zip(g.Skip(1)).All(p => !p.Second.IsPlaced || p.First.On <= p.Second.On));
        return conserved && fits && inOrder && plan.Decisions.All(d => d.IsPlaced ? d.On >= d.Wanted.On : d.Placement >= ContactPlacement.NoRoom);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_order_of_the_cases_changes_nothing() => Prop.ForAll(Small.ToArbitrary(), request =>
        ContactPlanner.Plan(request).Decisions.SequenceEqual(ContactPlanner.Plan(request with { Cases = [.. request.Cases.Reverse()] }).Decisions))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static readonly Comparer<(string Number, ContactAdvice Step)> ByCase = Comparer<(string Number, ContactAdvice Step)>.Create(
        (x, y) => string.CompareOrdinal(x.Number, y.Number) is int order and not 0 ? order : x.Step.Attempt.CompareTo(y.Step.Attempt));
}
