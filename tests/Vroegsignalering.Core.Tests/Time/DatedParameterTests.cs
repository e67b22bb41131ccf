namespace Vroegsignalering.Core.Tests.Time;

public sealed class DatedParameterTests
{
    private static readonly LocalDate First = new(2021, 1, 1);
    private static readonly LocalDate Second = new(2027, 1, 1);
    private static readonly DatedParameter<Money> Threshold = new DatedParameter<Money>(First, A.Euros(50m)).Then(Second, A.Euros(75m));

    [Fact]
    public void A_value_holds_from_its_first_day_until_the_next()
    {
        Assert.Equal(A.Euros(50m), Threshold.On(First));
        Assert.Equal(A.Euros(50m), Threshold.On(Second.PlusDays(-1)));
        Assert.Equal(A.Euros(75m), Threshold.On(Second));
        Assert.Equal(A.Euros(75m), Threshold.On(Second.PlusYears(50)));
    }

    [Fact]
    public void A_day_before_the_first_value_is_an_error()
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.On(First.PlusDays(-1)));

        Assert.Contains("2021-01-01", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_next_value_starts_later(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.Then(Second.PlusDays(days), A.Euros(100m)));

    [Fact]
    public void Then_leaves_the_parameter_as_it_was()
    {
        DatedParameter<Money> longer = Threshold.Then(Second.PlusYears(1), A.Euros(100m));

        Assert.Equal([First, Second], Threshold.Changes);
        Assert.Equal([First, Second, Second.PlusYears(1)], longer.Changes);
        Assert.Equal(A.Euros(75m), Threshold.On(Second.PlusYears(2)));
    }
}
