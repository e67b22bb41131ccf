using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>The IDs of the signals of one levering as fingerprints of 64 bits, with what cases have to know of them.</summary>
/// <remarks>Twelve bytes a place, of which six to nine in ten are taken: about 16 bytes a signal, however long its ID is. The table is in parts that grow
/// by themselves, so that growing never needs all of it twice. That two of a million IDs have one fingerprint has a chance of 1 in 37 million.
/// </remarks>
internal sealed class SignalTable
{
    private const int Parts = 64;
    private const int FirstSize = 8;
    private const int FlagBits = 3;

    private readonly Part?[] _parts = new Part?[Parts];

    /// <summary>What is known of a signal.</summary>
    [Flags]
    public enum Flags
    {
        None = 0,
        SetAside = 1,
        InCase = 2,
        NotPickedUp = 4,
    }

    /// <summary>The fingerprint of an ID; never zero.</summary>
    public static ulong Fingerprint(string id) => Math.Max(1, XxHash3.HashToUInt64(MemoryMarshal.AsBytes(id.AsSpan())));

    /// <summary>Adds a signal, unless there is one with its ID; <paramref name="isSame"/> says whether that one has the same content.</summary>
    public bool TryAdd(ulong fingerprint, ulong content, Flags flags, out bool isSame)
    {
        // Of the content 29 bits are enough: they are only compared for equal IDs, and both answers set the second signal aside.
        uint about = ((uint)(content >> 32) & ~((1u << FlagBits) - 1)) | (uint)flags;
        ref Part? part = ref _parts[fingerprint >> 58];
        part ??= new Part(FirstSize);
        ref uint found = ref part.Find(fingerprint);
        if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref found))
        {
            isSame = (found >> FlagBits) == (about >> FlagBits);
            return false;
        }

        isSame = false;
        if (part.IsFull)
        {
            part = part.Larger();
        }

        part.Add(fingerprint, about);
        return true;
    }

    /// <summary>Whether there is a signal with the fingerprint, and what is known of it.</summary>
    public bool TryGet(ulong fingerprint, out Flags flags)
    {
        Part? part = _parts[fingerprint >> 58];
        flags = Flags.None;
        if (part is null)
        {
            return false;
        }

        ref uint found = ref part.Find(fingerprint);
        bool isThere = !System.Runtime.CompilerServices.Unsafe.IsNullRef(ref found);
        flags = isThere ? (Flags)(found & ((1u << FlagBits) - 1)) : Flags.None;
        return isThere;
    }

    /// <summary>Notes that a signal is in a case.</summary>
    public void PutInCase(ulong fingerprint)
    {
        ref uint found = ref _parts[fingerprint >> 58]!.Find(fingerprint);
        found |= (uint)Flags.InCase;
    }

    private sealed class Part(int size)
    {
        private readonly ulong[] _fingerprints = new ulong[size];
        private readonly uint[] _about = new uint[size];
        private int _count;

        // Nine in ten.
        public bool IsFull => _count >= size - (size / 10) - 1;

        public ref uint Find(ulong fingerprint)
        {
            int i = First(fingerprint);
            while (_fingerprints[i] != 0)
            {
                if (_fingerprints[i] == fingerprint)
                {
                    return ref _about[i];
                }

                i = i + 1 == size ? 0 : i + 1;
            }

            return ref System.Runtime.CompilerServices.Unsafe.NullRef<uint>();
        }

        public void Add(ulong fingerprint, uint about)
        {
            int i = First(fingerprint);
            while (_fingerprints[i] != 0)
            {
                i = i + 1 == size ? 0 : i + 1;
            }

            _fingerprints[i] = fingerprint;
            _about[i] = about;
            _count++;
        }

        public Part Larger()
        {
            Part larger = new(size + (size / 2));
            for (int i = 0; i < size; i++)
            {
                if (_fingerprints[i] != 0)
                {
                    larger.Add(_fingerprints[i], _about[i]);
                }
            }

            return larger;
        }

        // The highest bits chose the part; the lowest choose the place, for any size.
        private int First(ulong fingerprint) => (int)(((fingerprint & uint.MaxValue) * (ulong)size) >> 32);
    }
}
