namespace Vroegsignalering.Core.Tests;

public sealed class PostcodeProperties
{
    private static readonly Gen<string> Valid =
        from digits in Gen.Choose(1000, 9999)
        from first in Gen.Choose('A', 'Z')
        from second in Gen.Choose('A', 'Z')
        let letters = $"{(char)first}{(char)second}"
        where letters is not ("SA" or "SD" or "SS")
        select $"{digits}{letters}";

    [Fact]
    public void Parsing_and_writing_are_each_others_inverse() => Prop.ForAll(
        Valid.ToArbitrary(),
        text => Postcode.Parse(text).Value == text && Postcode.Parse(Postcode.Parse(text).ToString()) == Postcode.Parse(text))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
