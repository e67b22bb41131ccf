using System.Globalization;

namespace Vroegsignalering;

/// <summary>An amount in whole euro cents. The default is no money; arithmetic that overflows throws.</summary>
/// <remarks>DDAS rounds to whole euros (<see cref="ToWholeEuros"/>); inside the product nothing is rounded.</remarks>
public readonly record struct Money : IComparable<Money>
{
    private Money(long cents) => Cents = cents;

    /// <summary>The amount in euro cents; 12345 is EUR 123.45. Below zero is money that goes back.</summary>
    public long Cents { get; }

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>Takes euro cents.</summary>
    public static Money FromCents(long cents) => new(cents);

    /// <summary>Takes euros.</summary>
    /// <exception cref="ArgumentException">There is a fraction of a cent; the caller decides how to round.</exception>
    /// <exception cref="OverflowException">The amount does not fit in whole cents of 64 bits.</exception>
    public static Money FromEuros(decimal euros) => decimal.IsInteger(euros * 100m)
        ? new Money((long)(euros * 100m))
        : throw new ArgumentException("An amount may not have a fraction of a cent; round it first.", nameof(euros));

    /// <summary>The amount in whole euros, halves rounded away from zero: 12.50 becomes 13.</summary>
    public long ToWholeEuros()
    {
        (long euros, long cents) = Math.DivRem(Cents, 100);
        return cents switch
        {
            >= 50 => euros + 1,
            <= -50 => euros - 1,
            _ => euros,
        };
    }

    /// <summary>Adds two amounts.</summary>
    public static Money operator +(Money left, Money right) => new(left.Cents + right.Cents);

    /// <summary>Takes the right amount from the left.</summary>
    public static Money operator -(Money left, Money right) => new(left.Cents - right.Cents);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    /// <summary>Whether the left amount is smaller or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.Cents <= right.Cents;

    /// <summary>Whether the left amount is larger or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.Cents >= right.Cents;

    /// <summary>Orders by amount, smallest first.</summary>
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>The amount in euros, the same in every culture, such as <c>EUR 123.45</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"EUR {Cents / 100m:0.00}");

    /// <summary>The amount as people in the Netherlands write it: <c>€ 1.234,50</c>, in English <c>€1,234.50</c>.</summary>
    public string ToString(Language language) => Numbers.Euros(this, language);
}
