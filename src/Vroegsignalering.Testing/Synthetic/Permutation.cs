namespace Vroegsignalering.Testing;

/// <summary>Puts 0 up to a count in another order, without a list: each number once.</summary>
internal sealed class Permutation
{
    private readonly long _count;
    private readonly long _step;
    private readonly long _offset;

    public Permutation(long count, ulong bits)
    {
        _count = count;
        _offset = (long)(bits % (ulong)count);
        _step = (count * 5 / 8) + 1;
        while (Divisor(_step, count) != 1)
        {
            _step++;
        }
    }

    /// <summary>The number at a place.</summary>
    public long this[long index] => ((index * _step) + _offset) % _count;

    private static long Divisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
