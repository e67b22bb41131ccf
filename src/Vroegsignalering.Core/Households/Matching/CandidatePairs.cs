namespace Vroegsignalering.Households.Matching;

/// <summary>Finds the pairs that are worth comparing: records with a key in common. The cost grows with the number of records.</summary>
internal sealed class CandidatePairs
{
    private const int Window = 6;
    private readonly PersonTable _table;
    private readonly int _largest;
    private readonly uint[][] _keys;
    private readonly ulong[] _sorted;
    private readonly ulong[] _spare;

    public CandidatePairs(PersonTable table, int largest)
    {
        (_table, _largest) = (table, largest);
        _keys = new uint[BlockingKeys.Count][];
        _sorted = new ulong[table.Rows.Length];
        _spare = new ulong[table.Rows.Length];
    }

    /// <summary>Calls back for each pair, the lower row first; seldom twice for one pair.</summary>
    public void ForEach(Action<int, int> visit)
    {
        for (int kind = 0; kind < _keys.Length; kind++)
        {
            uint[] keys = new uint[_table.Rows.Length];
            _keys[kind] = keys;
            BlockingKeys.Write(kind, _table, keys);
            int count = 0;
            for (int i = 0; i < keys.Length; i++)
            {
                if (keys[i] != 0)
                {
                    _sorted[count++] = ((ulong)keys[i] << 32) | (uint)i;
                }
            }

            RadixSort.ByHigh(_sorted.AsSpan(0, count), _spare.AsSpan(0, count));
            VisitGroups(kind, _sorted.AsSpan(0, count), visit);
        }
    }

    private void VisitGroups(int kind, Span<ulong> sorted, Action<int, int> visit)
    {
        for (int start = 0; start < sorted.Length;)
        {
            int end = start + 1;
            while (end < sorted.Length && sorted[end] >> 32 == sorted[start] >> 32)
            {
                end++;
            }

            Span<ulong> group = sorted[start..end];
            if (group.Length > _largest)
            {
                VisitLarge(kind, group, visit);
            }
            else if (group.Length > 1)
            {
                VisitAll(kind, group, visit);
            }

            start = end;
        }
    }

    private void VisitAll(int kind, ReadOnlySpan<ulong> group, Action<int, int> visit)
    {
        for (int i = 0; i < group.Length - 1; i++)
        {
            int first = Row(group[i]);
            for (int j = i + 1; j < group.Length; j++)
            {
                int second = Row(group[j]);
                if (!SeenBefore(kind, first, second))
                {
                    visit(first, second);
                }
            }
        }
    }

    // Sorted by name and birth date, records of one person lie together; the key itself no longer counts as seen.
    private void VisitLarge(int kind, Span<ulong> group, Action<int, int> visit)
    {
        foreach (ref ulong entry in group)
        {
            int row = Row(entry);
            ref readonly Prepared prepared = ref _table.Rows[row];
            uint look = (uint)(Hashes.Mix(prepared.SurnameHash) >> 48 << 16) | (uint)(Hashes.Mix((ulong)prepared.BirthDate + prepared.Initials) >> 48);
            entry = ((ulong)look << 32) | (uint)row;
            _keys[kind][row] = 0;
        }

        group.Sort();
        for (int i = 0; i < group.Length; i++)
        {
            for (int j = i + 1; j < Math.Min(group.Length, i + Window); j++)
            {
                int a = Row(group[i]);
                int b = Row(group[j]);
                if (!SeenBefore(kind, a, b))
                {
                    visit(Math.Min(a, b), Math.Max(a, b));
                }
            }
        }
    }

    private static int Row(ulong entry) => (int)(entry & uint.MaxValue);

    private bool SeenBefore(int kind, int first, int second)
    {
        for (int k = 0; k < kind; k++)
        {
            uint key = _keys[k][first];
            if (key != 0 && key == _keys[k][second])
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Sorts numbers by their high half, keeping the order of equal ones, in time that grows with their count.</summary>
internal static class RadixSort
{
    private const int Bits = 11;
    private const int Buckets = 1 << Bits;

    public static void ByHigh(Span<ulong> values, Span<ulong> spare)
    {
        if (values.Length < 2)
        {
            return;
        }

        if (values.Length < 256)
        {
            values.Sort();
            return;
        }

        Span<ulong> source = values;
        Span<ulong> target = spare;
        Span<int> starts = stackalloc int[Buckets];
        for (int shift = 32; shift < 64; shift += Bits)
        {
            starts.Clear();
            foreach (ulong value in source)
            {
                starts[(int)((value >> shift) & (Buckets - 1))]++;
            }

            int sum = 0;
            foreach (ref int start in starts)
            {
                int count = start;
                start = sum;
                sum += count;
            }

            foreach (ulong value in source)
            {
                target[starts[(int)((value >> shift) & (Buckets - 1))]++] = value;
            }

            Span<ulong> swap = source;
            source = target;
            target = swap;
        }

        // Three passes: the result is in the spare.
        source.CopyTo(values);
    }
}
