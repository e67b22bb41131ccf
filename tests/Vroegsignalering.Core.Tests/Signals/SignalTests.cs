namespace Vroegsignalering.Core.Tests.Signals;

public sealed class SignalTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_signal_needs_a_reference(string reference) =>
        Assert.Throws<ArgumentException>(() => A.Signal() with { Reference = reference });

    [Fact]
    public void Arrears_below_zero_are_refused_also_in_a_with_expression()
    {
        ArgumentOutOfRangeException exception =
            Assert.Throws<ArgumentOutOfRangeException>(() => A.Signal() with { Arrears = Money.FromCents(-1) });

        Assert.DoesNotContain("0.01", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_arrears_and_unknown_arrears_are_two_things() =>
        Assert.NotEqual(A.Signal(euros: 0m), A.Signal() with { Arrears = null });

    [Fact]
    public void The_term_starts_on_the_day_of_receipt_or_else_of_sending()
    {
        Signal signal = A.Signal() with { SentOn = A.Day, ReceivedOn = A.Day.PlusDays(2) };

        Assert.Equal(A.Day.PlusDays(2), signal.TermStartsOn);
        Assert.Equal(A.Day, (signal with { ReceivedOn = null }).TermStartsOn);
        Assert.Null((signal with { ReceivedOn = null, SentOn = null }).TermStartsOn);
    }

    [Theory]
    [InlineData(null, ThreateningSituationKind.NotStated, SignalKind.Early, false)]
    [InlineData(false, ThreateningSituationKind.NotStated, SignalKind.EndOfSupply, false)]
    [InlineData(true, ThreateningSituationKind.NotStated, SignalKind.Early, true)]
    [InlineData(false, ThreateningSituationKind.EndOfWaterSupply, SignalKind.Early, true)]
    [InlineData(null, ThreateningSituationKind.NotStated, SignalKind.Eviction, true)]
    public void A_crisis_a_situation_of_the_law_or_an_eviction_is_threatening(
        bool? crisis, ThreateningSituationKind situation, SignalKind kind, bool expected)
    {
        Signal signal = A.Signal() with { Crisis = crisis, ThreateningSituation = situation, Kind = kind };

        Assert.Equal(expected, signal.IsThreatening);
    }

    [Fact]
    public void ToString_shows_no_reference_and_no_person() =>
        Assert.Equal("Energy signal (Early)", (A.Signal(reference: "klant 7") with { Person = A.Person() }).ToString());
}
