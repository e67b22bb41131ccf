using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Signals.Intake;

/// <summary>SipHash-2-4 of 128 bits: fast for the few hundred bytes of a signal, and with a secret nobody else can make or try keys.</summary>
/// <remarks>Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012, and the authors' reference implementation.</remarks>
internal static class SipHash
{
    public static UInt128 Of(ReadOnlySpan<byte> bytes, UInt128 secret)
    {
        unchecked
        {
            // Four variables and no object: so the state stays in registers.
            (ulong k0, ulong k1) = ((ulong)secret, (ulong)(secret >> 64));
            (ulong v0, ulong v1) = (k0 ^ 0x736f6d6570736575, k1 ^ 0x646f72616e646f6d ^ 0xee);
            (ulong v2, ulong v3) = (k0 ^ 0x6c7967656e657261, k1 ^ 0x7465646279746573);
            ulong last = (ulong)bytes.Length << 56;
            for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            {
                Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes), ref v0, ref v1, ref v2, ref v3);
            }

            for (int i = 0; i < bytes.Length; i++)
            {
                last |= (ulong)bytes[i] << (8 * i);
            }

            Add(last, ref v0, ref v1, ref v2, ref v3);
            v2 ^= 0xee;
            ulong low = Finish(ref v0, ref v1, ref v2, ref v3);
            v1 ^= 0xdd;
            return new UInt128(Finish(ref v0, ref v1, ref v2, ref v3), low);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ulong word, ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v3 ^= word;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        v0 ^= word;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        return v0 ^ v1 ^ v2 ^ v3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        unchecked
        {
            v0 += v1;
            v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
            v0 = BitOperations.RotateLeft(v0, 32);
            v2 += v3;
            v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
            v2 = BitOperations.RotateLeft(v2, 32);
        }
    }
}
