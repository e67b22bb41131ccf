using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Privacy;

public sealed class RetentionDecisionTests
{
    [Theory]
    [InlineData(RetentionOutcome.Erased, "Gewist: de bewaartermijn van regel no-contact is voorbij.")]
    [InlineData(RetentionOutcome.InUse, "Bewaard: dit is nog in gebruik.")]
    [InlineData(RetentionOutcome.TermRuns, "Bewaard tot en met 2027-09-10, volgens regel no-contact.")]
    [InlineData(RetentionOutcome.Held, "Bewaard: iets houdt het wissen tegen (bezwaar).")]
    [InlineData(RetentionOutcome.StartUnknown, "Bewaard: het is niet bekend wanneer de termijn begint. Zoek dat uit.")]
    public void A_decision_says_why(RetentionOutcome outcome, string why) =>
        Assert.Equal(why, new RetentionDecision("Z-1", outcome, "no-contact", A.Day.PlusMonths(6), "bezwaar").Explanation.Dutch);
}
