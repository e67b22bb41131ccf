namespace Vroegsignalering.Households.Matching;

/// <summary>Orders records by id, ordinally. Ids begin alike, so the characters after that are compared as one number first.</summary>
internal static class IdOrder
{
    private const int Packed = 8;

    /// <summary>The places of ids in their order.</summary>
    public static int[] Of(string[] ids)
    {
        int same = CommonStart(ids);
        ulong[] starts = new ulong[ids.Length];
        int[] places = new int[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            (starts[i], places[i]) = (Pack(ids[i].AsSpan(same)), i);
        }

        Array.Sort(starts, places);
        SortEqualStarts(ids, starts, places);
        return places;
    }

    private static void SortEqualStarts(string[] ids, ulong[] starts, int[] places)
    {
        for (int start = 0; start < places.Length;)
        {
            int end = start + 1;
            while (end < places.Length && starts[end] == starts[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                places.AsSpan(start, end - start).Sort((a, b) => string.CompareOrdinal(ids[a], ids[b]));
            }

            start = end;
        }
    }

    private static int CommonStart(string[] ids)
    {
        ReadOnlySpan<char> common = ids.Length == 0 ? [] : ids[0];
        foreach (string id in ids)
        {
            common = common[..common.CommonPrefixLength(id)];
        }

        return common.Length;
    }

    // One byte per character; after one that does not fit the rest counts as equal.
    private static ulong Pack(ReadOnlySpan<char> text)
    {
        ulong packed = 0;
        bool fits = true;
        for (int i = 0; i < Packed; i++)
        {
            int c = fits && i < text.Length ? Math.Min((int)text[i], byte.MaxValue) : 0;
            fits &= c < byte.MaxValue;
            packed = (packed << 8) | (uint)c;
        }

        return packed;
    }
}
