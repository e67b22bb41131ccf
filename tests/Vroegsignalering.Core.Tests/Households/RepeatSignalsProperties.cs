namespace Vroegsignalering.Core.Tests.Households;

public sealed class RepeatSignalsProperties
{
    [Fact]
    public void The_order_of_earlier_signals_changes_nothing() => Prop.ForAll(
        Any.Signal.ToArbitrary(),
        Any.SomeSignals.SelectMany(s => Gen.Shuffle(s).Select(shuffled => (s, shuffled))).ToArbitrary(),
        (signal, earlier) => RepeatSignals.Compare(new Household(signal), earlier.s) == RepeatSignals.Compare(new Household(signal), earlier.shuffled))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void It_grew_exactly_when_there_is_growth() => Prop.ForAll(
        Any.SomeSignals.Where(s => s.Length > 0).ToArbitrary(), Any.SomeSignals.ToArbitrary(),
        (signals, earlier) =>
        {
            (RepeatKind kind, Money? growth) = RepeatSignals.Compare(new Household(signals), earlier);
            return (kind == RepeatKind.Grown) == (growth > Money.Zero) && (kind != RepeatKind.NotGrown || growth == Money.Zero)
                && kind == RepeatSignals.Judge(new Household(signals), earlier);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
