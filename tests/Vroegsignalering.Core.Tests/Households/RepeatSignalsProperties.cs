namespace Vroegsignalering.Core.Tests.Households;

public sealed class RepeatSignalsProperties
{
    [Fact]
    public void The_order_of_earlier_signals_changes_nothing() => Prop.ForAll(
        Any.Signal.ToArbitrary(),
        Any.SomeSignals.SelectMany(s => Gen.Shuffle(s).Select(shuffled => (s, shuffled))).ToArbitrary(),
        (signal, earlier) => RepeatSignals.Judge(new Household(signal), earlier.s) == RepeatSignals.Judge(new Household(signal), earlier.shuffled))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
