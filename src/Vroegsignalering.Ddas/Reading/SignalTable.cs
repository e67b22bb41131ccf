using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>The IDs of the signals of one levering as fingerprints of 64 bits, with what cases have to know of them.</summary>
/// <remarks>Twelve bytes a place, of which six to nine in ten are taken: 13 to 20 bytes a signal, however long its ID is. The table is in parts that grow
/// by themselves, so that growing never needs all of it twice. That two of a million IDs have one fingerprint has a chance of 1 in 37 million.
/// </remarks>
internal sealed class SignalTable(bool withNumbers, int expected = 0)
{
    private const int Parts = 256;
    private const int PartShift = 56;
    private const int FirstSize = 8;
    private const int FlagBits = 3;

    // Only where a fingerprint stands depends on it, and nothing that comes out: nobody can make IDs that all want one place.
    private static readonly ulong Spread = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;

    private readonly int _firstSize = Math.Max(FirstSize, expected / Parts * 5 / 4);
    private Part?[] _parts = [];

    /// <summary>The fingerprint of an ID; never zero.</summary>
    public static ulong Fingerprint(string id) => Math.Max(1, XxHash3.HashToUInt64(MemoryMarshal.AsBytes(id.AsSpan())));

    /// <summary>Adds a signal, unless there is one with its ID; <paramref name="isSame"/> says whether that one has the same content.</summary>
    public bool TryAdd(ulong fingerprint, ulong content, SignalFlags flags, int number, out bool isSame)
    {
        // Of the content 29 bits are enough: they are only compared for equal IDs, and both answers set the second signal aside.
        uint about = ((uint)(content >> 32) & ~((1u << FlagBits) - 1)) | (uint)flags;
        _parts = _parts.Length == 0 ? new Part?[Parts] : _parts;
        ref Part? part = ref _parts[Spreading(fingerprint) >> PartShift];
        part ??= new Part(_firstSize, withNumbers);
        int found = part.Find(fingerprint);
        if (found >= 0)
        {
            isSame = (part.About[found] >> FlagBits) == (about >> FlagBits);
            return false;
        }

        isSame = false;
        if (part.IsFull)
        {
            part = part.Larger();
        }

        part.Add(fingerprint, about, number);
        return true;
    }

    /// <summary>Whether there is a signal with the fingerprint, and what was known of it; its number is zero when numbers are not kept.</summary>
    /// <param name="fingerprint">The fingerprint.</param>
    /// <param name="add">What is known of it from now on, unless it was set aside.</param>
    /// <param name="flags">What was known of it.</param>
    /// <param name="number">Its number.</param>
    public bool TryGet(ulong fingerprint, SignalFlags add, out SignalFlags flags, out int number)
    {
        Part? part = _parts.Length == 0 ? null : _parts[Spreading(fingerprint) >> PartShift];
        int found = part?.Find(fingerprint) ?? -1;
        flags = found >= 0 ? (SignalFlags)(part!.About[found] & ((1u << FlagBits) - 1)) : SignalFlags.None;
        number = found >= 0 ? part!.NumberAt(found) : 0;
        if (found >= 0 && !flags.HasFlag(SignalFlags.SetAside))
        {
            part!.About[found] |= (uint)add;
        }

        return found >= 0;
    }

    /// <summary>Forgets all of them; the memory stays, for the next levering.</summary>
    public void Clear()
    {
        foreach (Part? part in _parts)
        {
            part?.Clear();
        }
    }

    private static ulong Spreading(ulong fingerprint) => unchecked(fingerprint * Spread);

    private sealed class Part(int size, bool withNumbers)
    {
        private readonly ulong[] _fingerprints = new ulong[size];
        private readonly int[] _numbers = new int[withNumbers ? size : 0];
        private int _count;

        public uint[] About { get; } = new uint[size];

        // Nine in ten.
        public bool IsFull => _count >= size - (size / 10) - 1;

        public int NumberAt(int place) => withNumbers ? _numbers[place] : 0;

        /// <summary>The place of a fingerprint; below zero when it is not there.</summary>
        public int Find(ulong fingerprint)
        {
            ulong[] fingerprints = _fingerprints;
            int i = First(fingerprint);
            while (fingerprints[i] != 0)
            {
                if (fingerprints[i] == fingerprint)
                {
                    return i;
                }

                i = i + 1 == fingerprints.Length ? 0 : i + 1;
            }

            return -1;
        }

        public void Add(ulong fingerprint, uint about, int number)
        {
            int i = First(fingerprint);
            while (_fingerprints[i] != 0)
            {
                i = i + 1 == _fingerprints.Length ? 0 : i + 1;
            }

            _fingerprints[i] = fingerprint;
            About[i] = about;
            if (withNumbers)
            {
                _numbers[i] = number;
            }

            _count++;
        }

        public void Clear()
        {
            // Most parts of a small levering are empty.
            if (_count > 0)
            {
                Array.Clear(_fingerprints);
                _count = 0;
            }
        }

        public Part Larger()
        {
            Part larger = new(size + (size / 2), withNumbers);
            for (int i = 0; i < size; i++)
            {
                if (_fingerprints[i] != 0)
                {
                    larger.Add(_fingerprints[i], About[i], NumberAt(i));
                }
            }

            return larger;
        }

        // The highest eight bits chose the part; the 32 behind them choose the place, for any size.
        private int First(ulong fingerprint) => (int)((((Spreading(fingerprint) >> 24) & uint.MaxValue) * (ulong)size) >> 32);
    }
}
