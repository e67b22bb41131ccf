namespace Vroegsignalering.Households.Matching;

/// <summary>Orders records by id, ordinally. Ids begin alike, so the characters after that are compared as one number first.</summary>
internal static class IdOrder
{
    private const int Packed = 8;

    /// <summary>The places of the records in the order of their ids.</summary>
    public static int[] Of(PersonRecord[] records)
    {
        int same = CommonStart(records);
        ulong[] starts = new ulong[records.Length];
        int[] places = new int[records.Length];
        for (int i = 0; i < records.Length; i++)
        {
            (starts[i], places[i]) = (Pack(records[i].Id.AsSpan(same)), i);
        }

        Array.Sort(starts, places);
        SortEqualStarts(records, starts, places);
        return places;
    }

    private static void SortEqualStarts(PersonRecord[] records, ulong[] starts, int[] places)
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
                places.AsSpan(start, end - start).Sort((a, b) => string.CompareOrdinal(records[a].Id, records[b].Id));
            }

            start = end;
        }
    }

    private static int CommonStart(PersonRecord[] records)
    {
        ReadOnlySpan<char> common = records.Length == 0 ? [] : records[0].Id;
        foreach (PersonRecord record in records)
        {
            common = common[..common.CommonPrefixLength(record.Id)];
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
