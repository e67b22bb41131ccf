using System.Buffers.Binary;
using System.Numerics;

namespace Vroegsignalering.Signals.Intake;

/// <summary>SipHash-2-4 of 128 bits: fast for the few hundred bytes of a signal, and with a secret nobody else can make or try keys.</summary>
/// <remarks>Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012, and the authors' reference implementation.</remarks>
internal static class SipHash
{
    public static UInt128 Of(ReadOnlySpan<byte> bytes, UInt128 secret)
    {
        unchecked
        {
            (ulong k0, ulong k1) = ((ulong)secret, (ulong)(secret >> 64));
            State state = new(k0 ^ 0x736f6d6570736575, k1 ^ 0x646f72616e646f6d ^ 0xee, k0 ^ 0x6c7967656e657261, k1 ^ 0x7465646279746573);
            ulong last = (ulong)bytes.Length << 56;
            for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            {
                state.Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            }

            for (int i = 0; i < bytes.Length; i++)
            {
                last |= (ulong)bytes[i] << (8 * i);
            }

            state.Add(last);
            state.V2 ^= 0xee;
            ulong low = state.Finish();
            state.V1 ^= 0xdd;
            return new UInt128(state.Finish(), low);
        }
    }

    private struct State(ulong v0, ulong v1, ulong v2, ulong v3)
    {
        private ulong _v0 = v0;
        private ulong _v3 = v3;

        public ulong V1 = v1;
        public ulong V2 = v2;

        public void Add(ulong word)
        {
            _v3 ^= word;
            Round();
            Round();
            _v0 ^= word;
        }

        public ulong Finish()
        {
            Round();
            Round();
            Round();
            Round();
            return _v0 ^ V1 ^ V2 ^ _v3;
        }

        private void Round()
        {
            unchecked
            {
                _v0 += V1;
                V1 = BitOperations.RotateLeft(V1, 13) ^ _v0;
                _v0 = BitOperations.RotateLeft(_v0, 32);
                V2 += _v3;
                _v3 = BitOperations.RotateLeft(_v3, 16) ^ V2;
                _v0 += _v3;
                _v3 = BitOperations.RotateLeft(_v3, 21) ^ _v0;
                V2 += V1;
                V1 = BitOperations.RotateLeft(V1, 17) ^ V2;
                V2 = BitOperations.RotateLeft(V2, 32);
            }
        }
    }
}
