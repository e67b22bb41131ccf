namespace Vroegsignalering.Testing;

/// <summary>Chance without a state: the same seed, purpose and keys always give the same draw, in any order.</summary>
/// <remarks>Each key goes through the finaliser of SplitMix64 (Steele, Lea and Flood 2014). So the draws of one household do
/// not depend on how many other households there are.</remarks>
internal readonly struct Chance(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private readonly ulong _seed = Mix(seed);

    /// <summary>64 bits.</summary>
    public ulong Bits(Purpose purpose, long a, long b = 0, long c = 0)
    {
        unchecked
        {
            ulong bits = Mix(_seed + ((ulong)purpose * Golden));
            bits = Mix(bits + ((ulong)a * Golden));
            bits = Mix(bits + ((ulong)b * Golden));
            return Mix(bits + ((ulong)c * Golden));
        }
    }

    /// <summary>A fraction from 0 up to, not including, 1.</summary>
    public double Fraction(Purpose purpose, long a, long b = 0, long c = 0) => (Bits(purpose, a, b, c) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, not including, <paramref name="count"/>.</summary>
    public int Below(int count, Purpose purpose, long a, long b = 0, long c = 0) => (int)(Fraction(purpose, a, b, c) * count);

    /// <summary>Whether something with a rate happens.</summary>
    public bool Happens(double rate, Purpose purpose, long a, long b = 0, long c = 0) => Fraction(purpose, a, b, c) < rate;

    /// <summary>One of the values, by weight; the weights need not add up to 1.</summary>
    public T Pick<T>(ReadOnlySpan<(T Value, double Weight)> table, Purpose purpose, long a, long b = 0, long c = 0)
    {
        double total = 0;
        foreach ((T _, double weight) in table)
        {
            total += weight;
        }

        double left = Fraction(purpose, a, b, c) * total;
        foreach ((T value, double weight) in table)
        {
            left -= weight;
            if (left < 0)
            {
                return value;
            }
        }

        return table[^1].Value;
    }

    private static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits += Golden;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
