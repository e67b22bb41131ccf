using System.Runtime.Intrinsics;

namespace Vroegsignalering.Households.Matching;

/// <summary>Finds the pairs that are worth comparing: records with a key in common. The cost grows with the number of records.</summary>
internal sealed class CandidatePairs
{
    private const int Window = 6;
    private readonly PersonTable _table;
    private readonly MatchRows _rows;
    private readonly int _largest;
    private readonly BlockingKeys _blocking;
    private readonly uint[] _keys;
    private readonly ulong[] _sorted;
    private readonly ulong[] _spare;

    /// <summary>Writes the keys of all records.</summary>
    /// <param name="table">The records.</param>
    /// <param name="rows">Which of them are new; two that are known already are not brought together.</param>
    /// <param name="largest">Up to how many records with one key are all compared.</param>
    public CandidatePairs(PersonTable table, MatchRows rows, int largest)
    {
        (_table, _rows, _largest) = (table, rows, largest);
        _blocking = new BlockingKeys(table);
        _keys = new uint[table.Rows.Length * BlockingKeys.Kept];
        _sorted = new ulong[table.Rows.Length];
        _spare = new ulong[table.Rows.Length];
        for (int row = 0; row < table.Rows.Length; row++)
        {
            _blocking.Write(row, KeysOf(row));
        }
    }

    /// <summary>Calls back for each pair, the lower row first; seldom twice for one pair.</summary>
    public void ForEach(Action<int, int> visit)
    {
        for (int kind = 0; kind < _blocking.Count; kind++)
        {
            Span<ulong> sorted = Sorted(kind);
            for (int start = 0; start < sorted.Length;)
            {
                int end = start + 1;
                while (end < sorted.Length && sorted[end] >> 32 == sorted[start] >> 32)
                {
                    end++;
                }

                VisitGroup(kind, sorted[start..end], visit);
                start = end;
            }
        }
    }

    private Span<uint> KeysOf(int row) => _keys.AsSpan(row * BlockingKeys.Kept, BlockingKeys.Kept);

    private Span<ulong> Sorted(int kind)
    {
        int count = 0;
        for (int row = 0; row < _sorted.Length; row++)
        {
            uint key = kind < BlockingKeys.Kept ? _keys[(row * BlockingKeys.Kept) + kind] : _blocking.Broadest(kind, row);
            if (key != 0)
            {
                _sorted[count++] = ((ulong)key << 32) | (uint)row;
            }
        }

        Span<ulong> sorted = _sorted.AsSpan(0, count);
        RadixSort.ByHigh(sorted, _spare.AsSpan(0, count));
        return sorted;
    }

    private void VisitGroup(int kind, Span<ulong> group, Action<int, int> visit)
    {
        if (!HasNew(group) || (group.Length > BlockingKeys.Largest(kind)))
        {
            return;
        }

        int window = group.Length;
        if (group.Length > _largest)
        {
            SortByLooks(kind, group);
            window = Window;
        }

        for (int i = 0; i < group.Length - 1; i++)
        {
            int a = Row(group[i]);
            bool isNew = _rows.IsNew(a);
            for (int j = i + 1; j < Math.Min(group.Length, i + window); j++)
            {
                int b = Row(group[j]);
                if ((isNew || _rows.IsNew(b)) && !SeenBefore(kind, a, b))
                {
                    visit(Math.Min(a, b), Math.Max(a, b));
                }
            }
        }
    }

    private bool HasNew(ReadOnlySpan<ulong> group)
    {
        foreach (ulong entry in group)
        {
            if (_rows.IsNew(Row(entry)))
            {
                return true;
            }
        }

        return false;
    }

    // Sorted by name and birth date, records of one person lie together; the key itself no longer counts as seen.
    private void SortByLooks(int kind, Span<ulong> group)
    {
        foreach (ref ulong entry in group)
        {
            int row = Row(entry);
            ref readonly PersonRow found = ref _table.Rows[row];
            uint look = (uint)(Hashes.Mix((ulong)found.Surname) >> 48 << 16) | (uint)(Hashes.Both((ulong)found.BirthDate + 1, found.Initials + 1UL) >> 48);
            entry = ((ulong)look << 32) | (uint)row;
            if (kind < BlockingKeys.Kept)
            {
                KeysOf(row)[kind] = 0;
            }
        }

        group.Sort();
    }

    private static int Row(ulong entry) => (int)(entry & uint.MaxValue);

    private bool SeenBefore(int kind, int first, int second)
    {
        ReadOnlySpan<uint> a = KeysOf(first);
        ReadOnlySpan<uint> b = KeysOf(second);
        uint shared = Shared(a[..8], b[..8]) | (Shared(a[8..], b[8..]) << 8);
        return (shared & ((1U << kind) - 1)) != 0;
    }

    private static uint Shared(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        Vector256<uint> keys = Vector256.Create(a);
        return Vector256.AndNot(Vector256.Equals(keys, Vector256.Create(b)), Vector256.Equals(keys, Vector256<uint>.Zero)).ExtractMostSignificantBits();
    }
}
