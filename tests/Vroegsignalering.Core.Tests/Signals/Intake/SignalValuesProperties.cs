namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class SignalValuesProperties
{
    [Fact]
    public void An_amount_as_people_write_it_is_read_back() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Select(c => Money.FromCents(c)).ToArbitrary(),
        money => SignalValues.Amount(money.ToString(Language.Dutch), ',') == money
            && SignalValues.Amount(money.ToString(Language.English), '.') == money
            && SignalValues.Amount(money.ToString(), '.') == money)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void No_text_makes_it_throw() => Prop.ForAll(
        Gen.Elements("1", "23", "456", "9999999", ".", ",", "-", "€", " ", "EUR", "e").ListOf(6).Select(parts => string.Concat(parts)).ToArbitrary(),
        text => SignalValues.Amount(text, ',') is null or { Cents: >= -100_000_000_000_000_000 and <= 100_000_000_000_000_000 })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
}
