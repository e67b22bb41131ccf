namespace Vroegsignalering.Core.Tests;

public sealed class MoneyProperties
{
    private static readonly Gen<Money> Amounts = Gen.Choose(-2_000_000_000, 2_000_000_000).Select(c => Money.FromCents(c));

    [Fact]
    public void Adding_and_taking_away_are_each_others_inverse() => Prop.ForAll(
        Amounts.ToArbitrary(), Amounts.ToArbitrary(), (a, b) => a + b - b == a && a + b == b + a)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Whole_euros_are_at_most_half_a_euro_away() => Prop.ForAll(
        Amounts.ToArbitrary(), a => Math.Abs((a.ToWholeEuros() * 100) - a.Cents) <= 50)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
