namespace Vroegsignalering.Households.Matching;

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
