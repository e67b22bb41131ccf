using System.Text;
using Vroegsignalering.Cases.Retention;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Cases.Retention;

public sealed class RetentionPlanTests
{
    private static readonly PrivacyKey Key = new(Encoding.ASCII.GetBytes("a key for tests that is long enough"));
    private static readonly LocalDate Later = A.Day.PlusMonths(6).PlusDays(1);

    [Fact]
    public void A_plan_says_what_goes_when_and_why_and_proves_it_once_applied()
    {
        RetentionPlan plan = RetentionPlan.Make([Closed("Z-1"), Open("Z-2")], RetentionPolicy.Default, Later);

        RetentionResult result = plan.Apply(Key);

        Assert.Equal(
            [("Z-1", RetentionOutcome.Erased, "no-contact"), ("Z-2", RetentionOutcome.InUse, null)],
            plan.Decisions.Select(d => (d.RecordId, d.Outcome, d.RuleId)));
        Assert.Equal("Z-2", Assert.Single(result.Remaining).Case.Id);
        Assert.Equal(DeletionProofLog.SubjectOf(Key, DeletedThing.Case, "Z-1"), result.Proofs[0].Subject);
    }

    [Fact]
    public void A_person_in_two_cases_is_gone_only_when_the_last_of_them_is()
    {
        Signal shared = A.SignalWithoutAddress();
        RetainedCase first = Closed("Z-1", shared);
        RetainedCase second = Open("Z-2", shared, A.SignalWithoutAddress(A.OtherBsnDigits, "c"));

        RetentionResult one = RetentionPlan.Make([first, second], RetentionPolicy.Default, Later).Apply(Key);
        RetentionResult both = RetentionPlan.Make([first, Closed("Z-2", shared)], RetentionPolicy.Default, Later).Apply(Key);

        Assert.DoesNotContain(one.Proofs, p => p.What == DeletedThing.Person);
        Assert.Equal(DeletionProofLog.SubjectOf(Key, A.Bsn()), Assert.Single(both.Proofs, p => p.What == DeletedThing.Person).Subject);
    }

    [Theory]
    [InlineData(CaseResult.Deceased)]
    [InlineData(CaseResult.NotResident)]
    public void A_handover_that_nobody_answered_does_not_keep_a_case_for_ever_of_who_died_or_moved(CaseResult result)
    {
        CaseHistory history = CaseHistory.Replay(
        [
            new CaseOpened("Z-1", [A.Signal()]) { On = A.Day },
            new HandoverOffered("1", HandoverReceiver.DebtHelp, HandoverPurpose.FinancialHelp, WithConsent: true) { On = A.Day },
            new CaseClosed(result) { On = A.Day },
        ]);

        RetentionDecision decision = Assert.Single(RetentionPlan.Make([RetainedCase.Of(history.Case)], RetentionPolicy.Default, Later).Decisions);

        Assert.Equal((RetentionOutcome.Erased, A.Day.PlusMonths(1)), (decision.Outcome, decision.KeepUntil));
    }

    [Fact]
    public void Who_is_still_there_without_a_bsn_or_with_one_is_not_proved_to_be_gone()
    {
        Signal withBsn = A.Signal() with { Person = A.Person() with { LastName = "Nergens", BirthDate = new LocalDate(1980, 1, 1) } };
        Signal without = withBsn with { Reference = "c", Person = withBsn.Person with { Bsn = null, LastName = "nergens" } };

        RetentionResult nameStays = RetentionPlan.Make([Closed("Z-1", withBsn), Open("Z-2", without)], RetentionPolicy.Default, Later).Apply(Key);
        RetentionResult bsnStays = RetentionPlan.Make([Closed("Z-1", without), Open("Z-2", withBsn)], RetentionPolicy.Default, Later).Apply(Key);

        Assert.DoesNotContain(nameStays.Proofs, p => p.What == DeletedThing.Person);
        Assert.DoesNotContain(bsnStays.Proofs, p => p.What == DeletedThing.Person);
    }

    [Fact]
    public void The_term_starts_again_at_the_new_closing_of_a_reopened_case()
    {
        RetainedCase again = Closed("Z-1") with { Case = Closed("Z-1").Case with { ClosedOn = Later.PlusDays(-10) } };

        RetentionDecision decision = Assert.Single(RetentionPlan.Make([again], RetentionPolicy.Default, Later).Decisions);

        Assert.Equal((RetentionOutcome.TermRuns, Later.PlusDays(-10).PlusMonths(6)), (decision.Outcome, decision.KeepUntil));
    }

    [Fact]
    public void A_handover_keeps_the_case_until_it_is_confirmed_and_its_term_starts_then()
    {
        RetainedCase sent = new() { Case = A.Case(CaseResult.FollowUp) with { ClosedOn = A.Day }, AwaitsHandover = true };
        RetainedCase confirmed = sent with { AwaitsHandover = false, HandedOverOn = A.Day.PlusDays(40) };

        Assert.Equal(RetentionOutcome.InUse, Decide(sent).Outcome);
        Assert.Equal((RetentionOutcome.TermRuns, A.Day.PlusDays(40).PlusMonths(6)), (Decide(confirmed).Outcome, Decide(confirmed).KeepUntil));
    }

    [Fact]
    public void Without_a_day_of_closing_the_last_known_day_counts_and_without_any_day_a_person_looks()
    {
        SignalCase noDays = A.Case(CaseResult.NoContact, "Z-1", A.Signal() with { SentOn = null, ReceivedOn = null }) with { PickedUpOn = null, MatchedOn = null };

        Assert.Equal(RetentionOutcome.Erased, Decide(new RetainedCase { Case = A.Case(CaseResult.NoContact) }).Outcome);
        Assert.Equal(RetentionOutcome.StartUnknown, Decide(new RetainedCase { Case = noDays }).Outcome);
    }

    [Fact]
    public void The_order_of_cases_changes_nothing()
    {
        RetainedCase[] cases = [Closed("Z-1"), Closed("Z-2", A.SignalWithoutAddress()), Open("Z-3"), Closed("Z-4", A.SignalWithoutAddress(A.OtherBsnDigits))];

        RetentionResult one = RetentionPlan.Make(cases, RetentionPolicy.Default, Later).Apply(Key);
        RetentionResult other = RetentionPlan.Make(cases.Reverse(), RetentionPolicy.Default, Later).Apply(Key);

        Assert.Equal(one.Proofs, other.Proofs);
        Assert.Equal(one.Remaining, other.Remaining);
    }

    [Fact]
    public void Two_cases_with_one_number_are_refused() =>
        Assert.Throws<ArgumentException>(() => RetentionPlan.Make([Open("Z-1"), Open("Z-1")], RetentionPolicy.Default, Later));

    private static RetentionDecision Decide(RetainedCase one) => RetentionPlan.Make([one], RetentionPolicy.Default, Later).Decisions[0];

    private static RetainedCase Closed(string id, params Signal[] signals) =>
        new() { Case = A.Case(CaseResult.NoContact, id, signals) with { ClosedOn = A.Day } };

    private static RetainedCase Open(string id, params Signal[] signals) => new() { Case = A.Case(null, id, signals) };
}
