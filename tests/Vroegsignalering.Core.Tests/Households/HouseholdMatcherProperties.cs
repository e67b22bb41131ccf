using NodaTime;
using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Core.Tests.Households;

public sealed class HouseholdMatcherProperties
{
    [Fact]
    public void Every_signal_is_in_exactly_one_household() => Prop.ForAll(
        Any.SomeSignals.ToArbitrary(),
        signals =>
        {
            Signal[] matched = [.. HouseholdMatcher.Match(signals).Households.SelectMany(h => h.Signals)];
            return matched.Length == signals.Length && matched.ToHashSet(ReferenceEqualityComparer.Instance).SetEquals(signals);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Theory]
    [InlineData(CasePer.Address)]
    [InlineData(CasePer.Resident)]
    public void Every_signal_is_in_exactly_one_household_whatever_people_decided(CasePer per) => Prop.ForAll(
        (from signals in Any.SomeSignals
         from pairs in Gen.Choose(0, 1_000_000).ListOf()
         select (signals, pairs)).ToArbitrary(),
        given =>
        {
            HouseholdOptions options = new()
            {
                CasePer = per,
                LargeAddressFrom = 2,
                Decisions = MatchReviewTrail.Empty.With(given.pairs.Select((pair, i) => Decide(given.signals, pair, i)).OfType<MatchReviewDecision>()),
            };
            Signal[] matched = [.. HouseholdMatcher.Match(given.signals, options).Households.SelectMany(h => h.Signals)];
            return matched.Length == given.signals.Length && matched.ToHashSet(ReferenceEqualityComparer.Instance).SetEquals(given.signals);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static MatchReviewDecision? Decide(Signal[] signals, int pair, int minute) => signals.Length == 0 ? null : new MatchReviewDecision
    {
        First = SignalLabel.Of(signals[pair % signals.Length]),
        Second = SignalLabel.Of(signals[pair / 7 % signals.Length]),
        Choice = (MatchReviewChoice)(1 + (pair % 4)),
        By = "coördinator",
        At = Instant.FromUtc(2027, 3, 10, 9, 0).Plus(Duration.FromMinutes(minute)),
        Reason = "gebeld",
    };

    [Fact]
    public void The_order_of_signals_changes_nothing() => Prop.ForAll(
        Any.SomeSignals.SelectMany(s => Gen.Shuffle(s).Select(shuffled => (s, shuffled))).ToArbitrary(),
        pair => HouseholdMatcher.Match(pair.s).Households.SelectMany((h, i) => h.Members.Select(m => (i, m)))
            .SequenceEqual(HouseholdMatcher.Match(pair.shuffled).Households.SelectMany((h, i) => h.Members.Select(m => (i, m)))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_household_has_at_most_one_address() => Prop.ForAll(
        Any.SomeSignals.ToArbitrary(),
        signals => HouseholdMatcher.Match(signals).Households.All(h => h.Signals.Select(s => s.Address).OfType<Address>().Distinct().Count() <= 1))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void An_address_is_in_one_household_only() => Prop.ForAll(
        Any.SomeSignals.ToArbitrary(),
        signals =>
        {
            Address[] addresses = [.. HouseholdMatcher.Match(signals).Households.Select(h => h.Address).OfType<Address>()];
            return addresses.Distinct().Count() == addresses.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
