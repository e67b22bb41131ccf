namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class EarlierOutcomeRuleTests
{
    [Theory]
    [InlineData(EarlierOutcome.NotStated, null, 0, "Of er een eerdere zaak was, is niet bekend.")]
    [InlineData(EarlierOutcome.None, null, 0, "Er was geen eerdere zaak.")]
    [InlineData(EarlierOutcome.NoContact, 1, 15, "De vorige keer lukte het niet om contact te krijgen. Dat is 1 dag geleden.")]
    [InlineData(EarlierOutcome.Declined, 365, 5, "De vorige keer was er contact, maar kwam er geen hulp. Dat is 365 dagen geleden.")]
    [InlineData(EarlierOutcome.Accepted, 0, 10, "De vorige keer nam de inwoner hulp aan. Dat is 0 dagen geleden.")]
    [InlineData(EarlierOutcome.Accepted, 366, 0, "De vorige zaak is 366 dagen geleden. Deze regel kijkt 365 dagen terug.")]
    [InlineData(EarlierOutcome.NoContact, null, 0, "Er was een eerdere zaak. Hoe lang geleden, is niet bekend.")]
    [InlineData(EarlierOutcome.Other, 1, 0, "Er was een eerdere zaak. De afloop daarvan geeft geen punten.")]
    [InlineData((EarlierOutcome)99, 1, 0, "Of er een eerdere zaak was, is niet bekend.")]
    public void The_outcome_counts_when_it_is_not_too_long_ago(EarlierOutcome outcome, int? days, int points, string reason) => Assert.Equal(
        (points, reason), Rules.Outcome(b => b.AddEarlierOutcome(), A.Facts with { EarlierOutcome = outcome, DaysSinceEarlierOutcome = days }));

    [Fact]
    public void An_outcome_without_points_does_not_apply() => Assert.Equal(
        (0, "Er was een eerdere zaak. De afloop daarvan geeft geen punten."),
        Rules.Outcome(b => b.AddEarlierOutcome(o => o.DeclinedPoints = 0), A.Facts with { EarlierOutcome = EarlierOutcome.Declined, DaysSinceEarlierOutcome = 1 }));

    [Fact]
    public void Points_and_days_can_be_chosen()
    {
        PriorityFacts facts = A.Facts with { EarlierOutcome = EarlierOutcome.Accepted, DaysSinceEarlierOutcome = 31 };

        Assert.Equal(-7, Rules.Outcome(b => b.AddEarlierOutcome(o => o.AcceptedPoints = -7), facts).Points);
        Assert.Equal(0, Rules.Outcome(b => b.AddEarlierOutcome(o => o.WithinDays = 30), facts).Points);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PriorityPolicyBuilder("test").AddEarlierOutcome(o => o.WithinDays = -1));
    }
}
