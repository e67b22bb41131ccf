namespace Vroegsignalering.Core.Tests;

public sealed class BsnProperties
{
    private static readonly Gen<string> NineDigits = Gen.Choose(0, 9).ListOf(9).Select(digits => string.Concat(digits));

    private static readonly Gen<string> Valid = NineDigits.Where(text => Bsn.TryParse(text, out _));

    [Fact]
    public void Changing_one_digit_always_breaks_a_bsn() => Prop.ForAll(
        Valid.ToArbitrary(),
        Gen.Choose(0, 8).ToArbitrary(),
        Gen.Choose(1, 9).ToArbitrary(),
        (text, at, shift) =>
        {
            int digit = (text[at] - '0' + shift) % 10;
            return !Bsn.TryParse($"{text[..at]}{digit}{text[(at + 1)..]}", out _);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Parsing_and_unmasking_are_each_others_inverse() => Prop.ForAll(
        Valid.ToArbitrary(), text => Bsn.Parse(text).ToUnmaskedString() == text)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Nine_digits_are_either_a_bsn_or_an_unverified_one() => Prop.ForAll(
        NineDigits.ToArbitrary(), text => Bsn.TryParse(text, out _) != UnverifiedBsn.TryParse(text, out _))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
