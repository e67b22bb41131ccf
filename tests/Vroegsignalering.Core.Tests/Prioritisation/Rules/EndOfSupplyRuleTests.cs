namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class EndOfSupplyRuleTests
{
    [Theory]
    [InlineData(null, 40, "De levering stopt. De dag is niet bekend.")]
    [InlineData(11, 40, "De levering stopt over 11 werkdagen.")]
    [InlineData(10, 60, "De levering stopt over 10 werkdagen.")]
    [InlineData(1, 60, "De levering stopt over 1 werkdag.")]
    [InlineData(0, 60, "De levering stopt vandaag.")]
    [InlineData(-1, 60, "De dag waarop de levering zou stoppen, is voorbij.")]
    [InlineData(-12, 60, "De dag waarop de levering zou stoppen, is voorbij.")]
    public void The_nearer_the_end_the_more_points(int? workingDays, int points, string reason) => Assert.Equal(
        (points, reason),
        Rules.Outcome(b => b.AddEndOfSupply(), A.Facts with { HasEndOfSupply = true, WorkingDaysUntilEndOfSupply = workingDays }));

    [Fact]
    public void Without_an_end_there_are_no_points() =>
        Assert.Equal((0, "Er is geen einde van de levering aangekondigd."), Rules.Outcome(b => b.AddEndOfSupply(), A.Facts));

    [Fact]
    public void What_is_near_can_be_chosen()
    {
        PriorityFacts facts = A.Facts with { HasEndOfSupply = true, WorkingDaysUntilEndOfSupply = 3 };

        (int points, _) = Rules.Outcome(b => b.AddEndOfSupply(o => (o.Points, o.NearWorkingDays, o.NearPoints) = (1, 2, 10)), facts);

        Assert.Equal(1, points);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PriorityPolicyBuilder("test").AddEndOfSupply(o => o.NearWorkingDays = -1));
    }
}
