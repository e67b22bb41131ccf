namespace Vroegsignalering.Core.Tests.Households;

public sealed class HouseholdTests
{
    [Fact]
    public void A_household_needs_a_signal() => Assert.Throws<ArgumentException>(() => new Household(Array.Empty<Signal>()));

    [Fact]
    public void Signals_stand_oldest_first_with_the_reason_that_somebody_registered_them()
    {
        Household household = new(A.Signal(reference: "new"), A.Signal(reference: "old", sentOn: A.Day.PlusDays(-1)));

        Assert.Equal("old,new", string.Join(',', household.Signals.Select(s => s.Reference)));
        Assert.Equal([MatchReason.First, MatchReason.RegisteredCase], household.Members.Select(m => m.Reason));
    }

    [Fact]
    public void The_address_is_that_of_the_oldest_signal_that_has_one()
    {
        Signal without = A.SignalWithoutAddress(sentOn: A.Day.PlusDays(-1));

        Assert.Equal(A.Address(), new Household(A.Signal(), without).Address);
        Assert.Null(new Household(without).Address);
    }

    [Fact]
    public void ToString_is_the_number_of_signals_only() => Assert.Equal("household of 1 signal(s)", new Household(A.Signal()).ToString());
}
