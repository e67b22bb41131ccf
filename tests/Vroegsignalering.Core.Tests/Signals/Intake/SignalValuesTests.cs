namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class SignalValuesTests
{
    [Theory]
    [InlineData("1.234,50", 123450)]
    [InlineData("1234,5", 123450)]
    [InlineData("1.234,-", 123400)]
    [InlineData("1234,50", 123450)]
    [InlineData("1234", 123400)]
    [InlineData("1.234", 123400)]
    [InlineData("1.234.567,89", 123456789)]
    [InlineData("0,05", 5)]
    [InlineData("0,5", 50)]
    [InlineData("0", 0)]
    [InlineData("007", 700)]
    [InlineData("€ 12", 1200)]
    [InlineData("€12,50", 1250)]
    [InlineData("€\u00A012,50", 1250)]
    [InlineData("EUR 12", 1200)]
    [InlineData("eur12", 1200)]
    [InlineData(" 12 ", 1200)]
    [InlineData("-12,50", -1250)]
    [InlineData("€ -12,50", -1250)]
    [InlineData("999999999999999", 99999999999999900)]
    public void Amounts_with_a_comma_are_read(string text, long cents) => Assert.Equal(cents, SignalValues.Amount(text, ',')?.Cents);

    [Theory]
    [InlineData("1,234.50", 123450)]
    [InlineData("1234.5", 123450)]
    [InlineData("1,234", 123400)]
    public void Amounts_with_a_point_are_read(string text, long cents) => Assert.Equal(cents, SignalValues.Amount(text, '.')?.Cents);

    [Theory]
    [InlineData("")]
    [InlineData("12,3,4")]
    [InlineData("1.23,00")]
    [InlineData("1.2345,00")]
    [InlineData("1234.567,00")]
    [InlineData("1.234567,00")]
    [InlineData(".234,00")]
    [InlineData("1..234")]
    [InlineData("1.234.")]
    [InlineData("1234.5")]
    [InlineData("12,")]
    [InlineData(",5")]
    [InlineData("12,345")]
    [InlineData("1e3")]
    [InlineData("1,5e3")]
    [InlineData("0.123")]
    [InlineData("12,--")]
    [InlineData("-,-")]
    [InlineData("--12")]
    [InlineData("- 12")]
    [InlineData("+12")]
    [InlineData("12 EUR")]
    [InlineData("1 234,50")]
    [InlineData("0x10")]
    [InlineData("１２")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("9999999999999999")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("€")]
    [InlineData("-")]
    [InlineData("twaalf")]
    [InlineData("=12")]
    public void Anything_else_is_no_amount(string text) => Assert.Null(SignalValues.Amount(text, ','));

    [Theory]
    [InlineData("ja", true)]
    [InlineData("JA", true)]
    [InlineData("j", true)]
    [InlineData("true", true)]
    [InlineData("waar", true)]
    [InlineData("yes", true)]
    [InlineData("y", true)]
    [InlineData("1", true)]
    [InlineData("nee", false)]
    [InlineData("Nee", false)]
    [InlineData("n", false)]
    [InlineData("false", false)]
    [InlineData("onwaar", false)]
    [InlineData("no", false)]
    [InlineData("0", false)]
    [InlineData("misschien", null)]
    [InlineData("2", null)]
    [InlineData("x", null)]
    public void Flags_are_read_in_dutch_and_english(string text, bool? expected) => Assert.Equal(expected, SignalValues.Flag(text));

    [Theory]
    [InlineData("Energie", PartnerType.Energy)]
    [InlineData("energie", PartnerType.Energy)]
    [InlineData("Energy", PartnerType.Energy)]
    [InlineData("Huur", PartnerType.Rent)]
    [InlineData("Water", PartnerType.Water)]
    [InlineData("Zorg", PartnerType.HealthInsurance)]
    [InlineData("Hypotheek", PartnerType.Mortgage)]
    [InlineData("CAK Zorgverzekeringen", PartnerType.CakHealthInsurance)]
    [InlineData("CAK Eigen bijdrage", PartnerType.CakOwnContribution)]
    [InlineData("DUO", PartnerType.StudentLoans)]
    [InlineData("Belastingdienst", PartnerType.TaxAuthority)]
    [InlineData("Dienst Toeslagen", PartnerType.AllowancesAuthority)]
    [InlineData("Overige", PartnerType.Other)]
    [InlineData("NotStated", null)]
    [InlineData("2", null)]
    [InlineData("Gas", null)]
    public void Partners_are_read_by_their_name_in_ddas_or_here(string text, PartnerType? expected) =>
        Assert.Equal(expected, SignalValues.Partner(text));

    [Fact]
    public void Kinds_and_situations_are_read_by_their_name_here()
    {
        Assert.Equal(SignalKind.EndOfSupply, SignalValues.Kind("endofsupply"));
        Assert.Equal(ThreateningSituationKind.EndOfGasSupply, SignalValues.Situation("EndOfGasSupply"));
        Assert.Null(SignalValues.Kind("2"));
        Assert.Null(SignalValues.Kind("NotStated"));
        Assert.Null(SignalValues.Situation(""));
    }
}
