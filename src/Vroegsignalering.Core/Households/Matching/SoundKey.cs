namespace Vroegsignalering.Households.Matching;

/// <summary>How a name sounds, coarsely: its first letter and its first three groups of consonants (in the way of Soundex).</summary>
internal static class SoundKey
{
    private const int Groups = 4;

    // a-z: vowels, h, j, w and y say nothing; b p f v, c g k q s x z, d t, l, m n and r sound alike or are mistaken for each other.
    private static ReadOnlySpan<byte> GroupOf => [0, 1, 2, 3, 0, 1, 2, 0, 0, 0, 2, 4, 5, 5, 0, 1, 2, 6, 2, 3, 0, 1, 0, 2, 0, 2];

    /// <summary>The key; never zero.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        ulong key = 1;
        int groups = 0;
        int last = 0;
        for (int i = 0; i < name.Length && groups < Groups; i++)
        {
            int group = char.IsAsciiLetterLower(name[i]) ? GroupOf[name[i] - 'a'] : 7;
            if (i == 0)
            {
                key = (ulong)group + 8;
            }
            else if (group != 0 && group != last)
            {
                key = (key * 8) + (ulong)group;
                groups++;
            }

            last = group;
        }

        return key;
    }
}
