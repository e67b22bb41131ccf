namespace Vroegsignalering.Core.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.01", 1)]
    [InlineData("123.45", 12345)]
    [InlineData("-5.5", -550)]
    public void FromEuros_keeps_every_cent(string euros, long cents) =>
        Assert.Equal(cents, Money.FromEuros(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture)).Cents);

    [Fact]
    public void FromEuros_refuses_a_fraction_of_a_cent() => Assert.Throws<ArgumentException>(() => Money.FromEuros(0.001m));

    [Fact]
    public void FromEuros_of_an_amount_that_does_not_fit_throws() =>
        Assert.Throws<OverflowException>(() => Money.FromEuros(100_000_000_000_000_000m));

    [Fact]
    public void The_default_is_no_money() => Assert.Equal(Money.Zero, Money.FromCents(0));

    [Theory]
    [InlineData(1249, 12)]
    [InlineData(1250, 13)]
    [InlineData(1350, 14)]
    [InlineData(-1250, -13)]
    [InlineData(-1249, -12)]
    [InlineData(0, 0)]
    public void ToWholeEuros_rounds_halves_away_from_zero(long cents, long euros) =>
        Assert.Equal(euros, Money.FromCents(cents).ToWholeEuros());

    [Fact]
    public void Adding_past_the_largest_amount_throws() =>
        Assert.Throws<OverflowException>(() => Money.FromCents(long.MaxValue) + Money.FromCents(1));

    [Fact]
    public void Subtracting_past_the_smallest_amount_throws() =>
        Assert.Throws<OverflowException>(() => Money.FromCents(long.MinValue) - Money.FromCents(1));

    [Fact]
    public void Amounts_compare_by_value()
    {
        Money less = Money.FromCents(1);
        Money more = Money.FromCents(2);

        Assert.True(less < more && less <= more && more > less && more >= less && less <= Money.FromCents(1) && less >= Money.FromCents(1));
        Assert.False(less > more || less >= more || more < less || more <= less);
        Assert.True(less.CompareTo(more) < 0);
    }

    [Theory]
    [InlineData(0, "EUR 0.00", "€ 0", "€0")]
    [InlineData(5, "EUR 0.05", "€ 0,05", "€0.05")]
    [InlineData(123450, "EUR 1234.50", "€ 1.234,50", "€1,234.50")]
    [InlineData(100000000, "EUR 1000000.00", "€ 1.000.000", "€1,000,000")]
    [InlineData(-550, "EUR -5.50", "€ -5,50", "€-5.50")]
    public void It_is_written_the_same_in_every_culture(long cents, string plain, string dutch, string english)
    {
        Cultures.MakeSureTheyAreThere();
        Money money = Money.FromCents(cents);

        foreach (string culture in Cultures.Names)
        {
            Assert.Equal(plain, Cultures.Under(culture, money.ToString));
            Assert.Equal(dutch, Cultures.Under(culture, () => money.ToString(Language.Dutch)));
            Assert.Equal(english, Cultures.Under(culture, () => money.ToString(Language.English)));
        }
    }

    [Fact]
    public void An_unstated_language_is_dutch() =>
        Assert.Equal("€ 1.234,50", Money.FromCents(123450).ToString(Language.NotStated));
}
