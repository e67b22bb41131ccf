namespace Vroegsignalering.Core.Tests;

public sealed class MaskingProperties
{
    private static readonly Gen<string> Separators = Gen.Elements("", " ", ".", "-", "  ", " - ");

    private static readonly Gen<string> BrokenUpBsn =
        from digits in Gen.Choose(0, 9).ListOf(9)
        from separators in Separators.ListOf(9)
        select string.Concat(digits.Zip(separators, (d, s) => $"{d}{s}"));

    private static readonly Gen<string> Around = Gen.Elements("", ";", "a", ";x;", "\"", ",");

    [Fact]
    public void However_a_bsn_is_broken_up_only_three_digits_show() => Prop.ForAll(
        BrokenUpBsn.ToArbitrary(),
        Around.ToArbitrary(),
        (bsn, around) => Masking.LongNumbers($"{around}{bsn}{around}").Count(char.IsDigit) == 3)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Masking_twice_is_masking_once() => Prop.ForAll(
        BrokenUpBsn.ToArbitrary(),
        bsn => Masking.LongNumbers(Masking.LongNumbers(bsn)) == Masking.LongNumbers(bsn))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
