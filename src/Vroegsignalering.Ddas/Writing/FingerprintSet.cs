using System.IO.Hashing;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Which texts were seen, as 64-bit numbers: some twelve bytes for each, however long the text is.</summary>
/// <remarks>Of a million texts, two get one number once in some forty million deliveries. Then an ID gets a sequence number that it
/// did not need.</remarks>
internal sealed class FingerprintSet(int expected)
{
    // Only where a number stands depends on it, and nothing that comes out: nobody can make texts that all want one place.
    private static readonly ulong Spread = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;

    private ulong[] _slots = new ulong[Math.Max(1024, RoundUp(expected + (expected / 2)))];
    private int _count;

    /// <summary>Adds a text; <c>false</c> when it was there.</summary>
    public bool Add(ReadOnlySpan<char> text)
    {
        if (_count >= _slots.Length / 4 * 3)
        {
            Grow();
        }

        ulong fingerprint = Of(text);
        ref ulong slot = ref Find(_slots, fingerprint, out bool isThere);
        if (isThere)
        {
            return false;
        }

        slot = fingerprint;
        _count++;
        return true;
    }

    public bool Contains(ReadOnlySpan<char> text)
    {
        Find(_slots, Of(text), out bool isThere);
        return isThere;
    }

    /// <summary>Whether anything stands where the text would stand: looking there before it is needed saves waiting for it.</summary>
    public bool IsTaken(ReadOnlySpan<char> text) => _slots[First(_slots, Of(text))] != 0;

    private static ref ulong Find(ulong[] slots, ulong fingerprint, out bool isThere)
    {
        int mask = slots.Length - 1;
        int at = First(slots, fingerprint);
        while (slots[at] != 0 && slots[at] != fingerprint)
        {
            at = (at + 1) & mask;
        }

        isThere = slots[at] != 0;
        return ref slots[at];
    }

    // The highest bits of the product: all bits of the number count in them. The length is a power of two.
    private static int First(ulong[] slots, ulong fingerprint) =>
        (int)(unchecked(fingerprint * Spread) >> (64 - BitOperations.Log2((uint)slots.Length)));

    private void Grow()
    {
        ulong[] larger = new ulong[_slots.Length * 2];
        foreach (ulong fingerprint in _slots)
        {
            if (fingerprint != 0)
            {
                Find(larger, fingerprint, out _) = fingerprint;
            }
        }

        _slots = larger;
    }

    private static ulong Of(ReadOnlySpan<char> text) => Math.Max(1, XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text)));

    private static int RoundUp(int count) => (int)BitOperations.RoundUpToPowerOf2((uint)count);
}
