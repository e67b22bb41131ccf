using Vroegsignalering.Residency;

namespace Vroegsignalering.Core.Tests.Residency;

public sealed class ResidencyReviewQueueTests
{
    private static readonly ResidencyReviewDecision Decision = new()
    {
        Choice = ResidencyReviewChoice.Resident,
        By = "medewerker 7",
        At = Instant.FromUtc(2027, 3, 10, 9, 0),
        Reason = "gebeld met de verhuurder",
    };

    private static readonly ResidencyReviewQueue Queue = ResidencyReviewQueue.Of([Result(ResidencyNextStep.GoOn), Result(ResidencyNextStep.Review), Result(ResidencyNextStep.Review)]);

    [Fact]
    public void A_decision_gives_a_new_queue_and_keeps_who_when_and_why()
    {
        ResidencyReviewQueue decided = Queue.Decide(2, Decision);

        Assert.Equal(2, Queue.Open.Count());
        Assert.Equal(1, Assert.Single(decided.Open).Number);
        Assert.Equal(Decision, decided.Items[1].Decision);
        Assert.False(decided.IsDone);
    }

    [Fact]
    public void A_decision_is_not_overwritten()
    {
        ResidencyReviewQueue decided = Queue.Decide(1, Decision);

        Assert.Throws<InvalidOperationException>(() => decided.Decide(1, Decision));
        Assert.Equal(Decision, decided.ReportNotFollowedUp("x", default, "y").Items[0].Decision);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-1)]
    public void An_item_that_is_not_there_cannot_be_decided(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => Queue.Decide(number, Decision));

    [Fact]
    public void A_decision_needs_a_choice_a_person_and_a_reason()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Decision with { Choice = ResidencyReviewChoice.NotStated });
        Assert.Throws<ArgumentException>(() => Decision with { By = " " });
        Assert.Throws<ArgumentException>(() => Decision with { Reason = "" });
        Assert.Throws<ArgumentException>(() => Queue.ReportNotFollowedUp("", default, "x"));
    }

    [Fact]
    public void Every_reason_is_there_in_two_languages_under_a_code_of_its_own()
    {
        Assert.Equal(ResidencyReasons.All.Count, ResidencyReasons.All.Select(r => r.Code).Distinct().Count());
        Assert.All(ResidencyReasons.All, reason =>
        {
            Assert.StartsWith("residency.", reason.Code, StringComparison.Ordinal);
            Assert.EndsWith(".", reason.Sentence.Dutch, StringComparison.Ordinal);
            Assert.EndsWith(".", reason.Sentence.English, StringComparison.Ordinal);
        });
        Assert.All(Enum.GetValues<ResidencyOutcome>()[1..], outcome => Assert.Contains(ResidencyReasons.Of(outcome), ResidencyReasons.All));
        Assert.All(Enum.GetValues<ResidencyFailure>()[1..], failure => Assert.Contains(ResidencyReasons.Of(failure), ResidencyReasons.All));
    }

    private static ResidencyResult Result(ResidencyNextStep step) => new()
    {
        Signal = A.Signal(),
        Outcome = ResidencyOutcome.NoMatch,
        NextStep = step,
        Reasons = [ResidencyReasons.Of(ResidencyOutcome.NoMatch)],
    };
}
