using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Privacy;

public sealed class RetentionPolicyTests
{
    [Theory]
    [InlineData(RetentionKind.NoContact, 184, RetentionOutcome.TermRuns)]
    [InlineData(RetentionKind.NoContact, 185, RetentionOutcome.Erased)]
    [InlineData(RetentionKind.NotHandled, 31, RetentionOutcome.TermRuns)]
    [InlineData(RetentionKind.NotHandled, 32, RetentionOutcome.Erased)]
    [InlineData(RetentionKind.NotStated, 9_999, RetentionOutcome.InUse)]
    public void A_record_is_kept_to_the_end_of_the_last_day_of_its_term(RetentionKind kind, int days, RetentionOutcome expected) =>
        Assert.Equal(expected, RetentionPolicy.Default.Decide(Record(kind), A.Day.PlusDays(days)).Outcome);

    [Fact]
    public void A_hold_keeps_a_record_until_the_day_on_which_it_is_lifted()
    {
        RetentionRecord held = Record(RetentionKind.NoContact, new RetentionHold("klacht", A.Day, A.Day.PlusDays(400)));

        RetentionDecision kept = RetentionPolicy.Default.Decide(held, A.Day.PlusDays(399));

        Assert.Equal((RetentionOutcome.Held, "klacht", A.Day.PlusMonths(6)), (kept.Outcome, kept.Hold, kept.KeepUntil));
        Assert.True(RetentionPolicy.Default.Decide(held, A.Day.PlusDays(400)).IsErased);
    }

    [Fact]
    public void The_term_of_the_day_of_the_plan_counts_for_records_from_before_as_well()
    {
        RetentionPolicy policy = new("eigen", "1", new RetentionRule
        {
            Kind = RetentionKind.NoContact,
            Months = new DatedParameter<int>(A.Day, 12).Then(A.Day.PlusMonths(4), 3),
        });

        Assert.Equal(RetentionOutcome.TermRuns, policy.Decide(Record(RetentionKind.NoContact), A.Day.PlusMonths(4).PlusDays(-1)).Outcome);
        Assert.True(policy.Decide(Record(RetentionKind.NoContact), A.Day.PlusMonths(4)).IsErased);
    }

    [Fact]
    public void What_has_no_rule_or_no_known_start_is_kept_for_a_person_to_look_at()
    {
        Assert.Equal(RetentionOutcome.StartUnknown, new RetentionPolicy("leeg", "1").Decide(Record(RetentionKind.NoContact), A.Day.PlusYears(9)).Outcome);
        Assert.Equal(
            RetentionOutcome.StartUnknown,
            RetentionPolicy.Default.Decide(new RetentionRecord("Z-1", RetentionKind.NoContact, null, []), A.Day.PlusYears(9)).Outcome);
    }

    [Fact]
    public void A_term_of_no_months_lasts_until_the_end_of_its_first_day()
    {
        RetentionPolicy policy = new("nul", "1", new RetentionRule { Kind = RetentionKind.NoContact, Months = new DatedParameter<int>(A.Day, 0) });

        Assert.False(policy.Decide(Record(RetentionKind.NoContact), A.Day).IsErased);
        Assert.True(policy.Decide(Record(RetentionKind.NoContact), A.Day.PlusDays(1)).IsErased);
    }

    [Fact]
    public void A_policy_with_two_rules_about_one_kind_or_a_term_out_of_range_is_refused()
    {
        RetentionRule rule = new() { Kind = RetentionKind.NoContact, Months = new DatedParameter<int>(A.Day, 6) };

        Assert.Throws<ArgumentException>(() => new RetentionPolicy("twee", "1", rule, rule));
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { Months = new DatedParameter<int>(A.Day, 121) });
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { Kind = RetentionKind.NotStated });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RetentionPolicy("een", "1", rule).Decide(Record(RetentionKind.NoContact), A.Day.PlusDays(-1)));
    }

    [Fact]
    public void The_default_has_a_rule_for_every_kind() =>
        Assert.Equal(Enum.GetValues<RetentionKind>().Skip(1), RetentionPolicy.Default.Rules.Select(r => r.Kind));

    private static RetentionRecord Record(RetentionKind kind, params RetentionHold[] holds) => new("Z-1", kind, A.Day, holds);
}
