using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Simulation.Handling;

namespace Vroegsignalering.Simulation.Tests.Handling;

public sealed class FactsOfCasesTests
{
    [Fact]
    public void A_policy_sees_of_a_case_what_the_product_takes_from_its_signals()
    {
        TeamRun run = ATeam.Run(2022, 10, 18);
        ILookup<string, Signal> signals = run.Signals.ToLookup(s => s.Reference, StringComparer.Ordinal);
        ILookup<int, CaseWork> cases = run.Cases.ToLookup(c => c.Household);
        foreach (CaseWork one in run.Cases)
        {
            SignalCase? last = cases[one.Household].Select(c => c.Closed).OfType<SignalCase>().Where(c => c.ClosedOn < one.OpenedOn).MaxBy(c => (c.ClosedOn, c.PickedUpOn));
            HouseholdContext known = new()
            {
                Residency = ResidencyOutcome.ExactBsn,
                EarlierOutcome = OutcomeOf(last),
                EarlierOutcomeOn = last?.ClosedOn,
            };
            Signal[] earlier = [.. signals[one.Signals[0].Reference].Where(s => s.ReceivedOn < one.OpenedOn)];
            Assert.Equal(PriorityFacts.From(new Household(one.Signals), one.OpenedOn, earlier, known: known), one.Facts);
        }

        Assert.Contains(run.Cases, c => c.Facts.Repeat == RepeatKind.Grown);
        Assert.Contains(run.Cases, c => c.Facts.Repeat == RepeatKind.None && c.Facts.EarlierSignalCount > 1);
        Assert.Contains(run.Cases, c => c.Facts.EarlierOutcome == EarlierOutcome.Accepted);
        Assert.Contains(run.Cases, c => c.Facts.HasEndOfSupply && c.Facts.IsThreatening);
    }

    private static EarlierOutcome OutcomeOf(SignalCase? closed) => closed?.Result switch
    {
        null => EarlierOutcome.None,
        CaseResult.NoContact => EarlierOutcome.NoContact,
        CaseResult.AlreadySolved or CaseResult.SolvesItself or CaseResult.NoResponseAfterContact => EarlierOutcome.Declined,
        _ => EarlierOutcome.Accepted,
    };
}
