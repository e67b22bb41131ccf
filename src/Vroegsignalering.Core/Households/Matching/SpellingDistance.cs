using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Vroegsignalering.Households.Matching;

/// <summary>How far two spellings are apart: the number of letters to put in, leave out, replace or swap with a neighbour (optimal string
/// alignment).</summary>
internal static class SpellingDistance
{
    /// <summary>What is never searched for: further apart than this is just different.</summary>
    public const int Far = 4;

    private const int Longest = 40;
    private const int Lanes = 16;

    /// <summary>The distance of two texts; at most <see cref="Far"/>.</summary>
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

        if (b.Length - a.Length >= Far || b.Length > Longest)
        {
            return Far;
        }

        return a.Length <= 1 && b.Length == 1 ? 1 : a.IsEmpty ? b.Length : Aligned(a, b);
    }

    /// <summary>Which characters occur, one bit each; some share one.</summary>
    public static ulong Letters(ReadOnlySpan<char> text)
    {
        ulong letters = 0;
        foreach (char c in text)
        {
            letters |= 1UL << (c & 63);
        }

        return letters;
    }

    /// <summary>Whether the letters alone say that two texts are further apart than a distance: each change alters at most two of them.</summary>
    public static bool LettersApart(ulong a, ulong b, int distance) => BitOperations.PopCount(a ^ b) > 2 * distance;

    // One column of the table of distances at a time, one bit per letter of the shorter text: H. Hyyrö, A Bit-Vector Algorithm for
    // Computing Levenshtein and Damerau Edit Distances, Nordic Journal of Computing 10 (2003).
    private static int Aligned(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<ushort> padded = stackalloc ushort[3 * Lanes];
        MemoryMarshal.Cast<char, ushort>(a).CopyTo(padded);
        ulong last = 1UL << (a.Length - 1);
        (ulong up, ulong down, ulong zero, ulong placesBefore) = (ulong.MaxValue, 0, 0, 0);
        int distance = a.Length;
        foreach (char c in b)
        {
            ulong places = Places(padded[..a.Length], padded, c);
            ulong swapped = ((~zero & places) << 1) & placesBefore;
            zero = unchecked((((places & up) + up) ^ up) | places | down | swapped);
            ulong right = down | ~(zero | up);
            ulong left = zero & up;
            distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            right = (right << 1) | 1;
            up = (left << 1) | ~(zero | right);
            down = right & zero;
            placesBefore = places;
        }

        return Math.Min(Far, distance);
    }

    private static ulong Places(ReadOnlySpan<ushort> text, ReadOnlySpan<ushort> padded, char c)
    {
        ulong places = 0;
        for (int at = 0; at < text.Length; at += Lanes)
        {
            Vector256<ushort> equal = Vector256.Equals(Vector256.Create(padded.Slice(at, Lanes)), Vector256.Create((ushort)c));
            places |= (ulong)equal.ExtractMostSignificantBits() << at;
        }

        return places;
    }
}
