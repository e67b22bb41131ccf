namespace Vroegsignalering.Core.Tests.Households;

public sealed class HouseholdMatcherTests
{
    private static IReadOnlyList<Household> Match(IEnumerable<Signal> signals) => HouseholdMatcher.Match(signals).Households;

    [Fact]
    public void Signals_about_one_address_are_one_household_however_it_is_spelled()
    {
        Household household = Assert.Single(Match(
            [A.Signal(reference: "a", address: A.Address(10, "3h")), A.Signal(PartnerType.Rent, "b", address: A.Address(10, "3-H"), sentOn: A.Day.PlusDays(1))]));

        Assert.Equal([MatchReason.First, MatchReason.SameAddress], household.Members.Select(m => m.Reason));
    }

    [Fact]
    public void Two_people_at_one_address_are_one_household() => Assert.Single(Match(
        [A.Signal() with { Person = A.Person() }, A.Signal() with { Person = A.Person(A.OtherBsnDigits) }]));

    [Fact]
    public void Another_addition_is_another_household() =>
        Assert.Equal(2, Match([A.Signal(), A.Signal(address: A.Address(10, "a"))]).Count);

    [Fact]
    public void A_bsn_does_not_join_two_addresses() => Assert.Equal(2, Match(
        [A.Signal() with { Person = A.Person() }, A.Signal(address: A.Address(11)) with { Person = A.Person() }]).Count);

    [Fact]
    public void A_signal_without_address_joins_the_address_of_its_bsn_and_may_be_the_oldest()
    {
        Household household = Assert.Single(Match(
            [A.Signal() with { Person = A.Person() }, A.SignalWithoutAddress(sentOn: A.Day.PlusDays(-3))]));

        Assert.Equal([MatchReason.SamePerson, MatchReason.First], household.Members.Select(m => m.Reason));
        Assert.Equal(A.Address(), household.Address);
    }

    [Fact]
    public void Signals_without_address_join_each_other_by_bsn() => Assert.Single(Match(
        [A.SignalWithoutAddress(reference: "a"), A.SignalWithoutAddress(reference: "b"), A.SignalWithoutAddress(reference: "c")]));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_bsn_at_several_addresses_decides_nothing(int addresses)
    {
        IEnumerable<Signal> atAddresses = Enumerable.Range(1, addresses).Select(i => A.Signal(address: A.Address(i)) with { Person = A.Person() });

        IReadOnlyList<Household> households = Match(atAddresses.Append(A.SignalWithoutAddress()));

        Assert.Equal(addresses + 1, households.Count);
        Assert.Single(households, h => h.Address is null);
    }

    [Fact]
    public void An_unverified_bsn_never_matches()
    {
        Person wrong = new() { UnverifiedBsn = A.UnverifiedBsn() };

        IReadOnlyList<Household> households = Match(
        [
            A.Signal(reference: "a") with { Person = wrong },
            A.Signal(reference: "b") with { Person = wrong, Address = null },
            A.Signal(reference: "c") with { Person = wrong, Address = null },
        ]);

        Assert.Equal(3, households.Count);
    }

    [Fact]
    public void Nobody_knows_who_signals_without_bsn_and_address_are_about() => Assert.Equal(2, Match(
        [A.Signal(reference: "a") with { Address = null }, A.Signal(reference: "b") with { Address = null }]).Count);

    [Fact]
    public void No_signals_are_no_households() => Assert.Empty(Match([]));
}
