using System.Numerics;

namespace Vroegsignalering.Households.Matching;

/// <summary>How far two spellings are apart.</summary>
internal static class SpellingDistance
{
    /// <summary>What is never searched for: further apart than this is just different.</summary>
    public const int Far = 4;

    private const int Longest = 40;

    /// <summary>The number of letters to put in, leave out, replace or swap with a neighbour (optimal string alignment); at most <see cref="Far"/>.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        while (!a.IsEmpty && !b.IsEmpty && a[0] == b[0])
        {
            a = a[1..];
            b = b[1..];
        }

        while (!a.IsEmpty && !b.IsEmpty && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (a.Length > b.Length)
        {
            ReadOnlySpan<char> longer = a;
            a = b;
            b = longer;
        }

        if (b.Length - a.Length >= Far || b.Length > Longest || (a.IsEmpty && b.Length >= Far) || LettersApart(a, b))
        {
            return Far;
        }

        return a.IsEmpty ? b.Length : Aligned(a, b);
    }

    // Each change alters at most two of the letters that occur at all.
    private static bool LettersApart(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        BitOperations.PopCount(Letters(a) ^ Letters(b)) > 2 * (Far - 1);

    private static ulong Letters(ReadOnlySpan<char> text)
    {
        ulong letters = 0;
        foreach (char c in text)
        {
            letters |= 1UL << (c & 63);
        }

        return letters;
    }

    private static int Aligned(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<byte> rows = stackalloc byte[3 * (Longest + 1)];
        Span<byte> before = rows[..(Longest + 1)];
        Span<byte> previous = rows.Slice(Longest + 1, Longest + 1);
        Span<byte> current = rows[(2 * (Longest + 1))..];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = (byte)j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = (byte)i;
            int best = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                current[j] = (byte)value;
                best = Math.Min(best, value);
            }

            if (best >= Far)
            {
                return Far;
            }

            Span<byte> free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return Math.Min(Far, (int)previous[b.Length]);
    }
}
