namespace Vroegsignalering.Core.Tests.Cases;

public sealed class SignalCaseTests
{
    [Fact]
    public void A_case_needs_a_signal() => Assert.Throws<ArgumentException>(() => A.Case() with { Signals = [] });

    [Theory]
    [InlineData(CaseResult.NotStated)]
    [InlineData((CaseResult)17)]
    [InlineData((CaseResult)(-1))]
    public void Only_the_sixteen_results_close_a_case(CaseResult result) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => A.Case() with { Result = result });

    [Fact]
    public void A_case_without_a_result_is_open()
    {
        Assert.True(A.Case().IsOpen);
        Assert.False(A.Case(CaseResult.NoContact).IsOpen);
    }

    [Fact]
    public void A_case_keeps_a_copy_of_its_own()
    {
        List<Signal> signals = [A.Signal()];
        List<ContactAttempt> attempts = [];
        SignalCase signalCase = A.Case() with { Signals = signals, Attempts = attempts };

        signals.Clear();
        attempts.Add(A.Attempt());

        Assert.Single(signalCase.Signals);
        Assert.Empty(signalCase.Attempts);
    }

    [Theory]
    [InlineData(null, "case Z-1 (open)")]
    [InlineData(CaseResult.NoContact, "case Z-1 (NoContact)")]
    public void ToString_is_number_and_result_only(CaseResult? result, string expected) => Assert.Equal(expected, A.Case(result).ToString());
}
