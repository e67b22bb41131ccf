using System.Collections.Frozen;

namespace Vroegsignalering.Households.Matching;

/// <summary>Takes names apart: significant surname, given names, initials.</summary>
internal static class NameParts
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = FrozenSet.Create(
        StringComparer.Ordinal,
        "van", "von", "vom", "de", "der", "den", "het", "t", "ter", "ten", "te", "op", "in", "aan", "bij", "onder", "over", "voor", "uit", "la",
        "le", "les", "du", "des", "del", "della", "di", "da", "do", "dos", "das", "el", "al", "v", "d", "vd", "vdr", "vder", "vden", "vande",
        "vanden", "vander", "zu", "zum", "zur", "af", "s", "tot", "thoe",
        // Words between the two names of a married person are no part of either.
        "geb", "geboren", "ev", "echtgenote", "wed", "weduwe", "gesch").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LegalForms = FrozenSet.Create(
        StringComparer.Ordinal,
        "bv", "nv", "vof", "cv", "eenmanszaak", "maatschap", "stichting", "vereniging", "ltd", "pty", "gmbh", "inc", "llc", "firma", "fa", "ho",
        "en", "zn", "the", "de", "het").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] JoinedPrefixes = ["vander", "vanden", "vande", "inde", "opde"];

    /// <summary>Whether a word is a prefix of a surname and not the surname.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> word) => Prefixes.Contains(word);

    /// <summary>Writes the significant parts of a surname one after the other, without spaces.</summary>
    /// <param name="folded">The folded surname.</param>
    /// <param name="target">Room for as many characters.</param>
    /// <param name="first">The length of the first part.</param>
    public static int WriteSurname(ReadOnlySpan<char> folded, Span<char> target, out int first)
    {
        int length = 0;
        first = 0;
        foreach (Range range in folded.Split(' '))
        {
            ReadOnlySpan<char> word = folded[range];
            if (word.IsEmpty || Prefixes.Contains(word))
            {
                continue;
            }

            length += WriteSimplified(WithoutJoinedPrefix(word), target[length..]);
            first = first == 0 ? length : first;
        }

        if (length == 0 && !folded.IsEmpty)
        {
            // A name of prefixes only, such as 'In het', is a name all the same.
            foreach (char c in folded)
            {
                if (c != ' ')
                {
                    target[length++] = c;
                }
            }

            first = length;
        }

        return length;
    }

    /// <summary>Writes the given names that are words, without spaces, and adds the first letter of each name to the initials.</summary>
    /// <returns>The length written; zero when there are initials only.</returns>
    public static int WriteGiven(ReadOnlySpan<char> folded, Span<char> target, out int first, ref uint initials)
    {
        int length = 0;
        first = 0;
        foreach (Range range in folded.Split(' '))
        {
            ReadOnlySpan<char> word = folded[range];
            if (word.Length >= 2 && !(word.Length <= 4 && word.IndexOfAny("aeiouy") < 0))
            {
                length += WriteSimplified(word, target[length..]);
                first = first == 0 ? length : first;
                AddInitial(ref initials, word[0]);
            }
            else
            {
                AddInitials(ref initials, word);
            }
        }

        return length;
    }

    /// <summary>Reads a field of initials: <c>J.P.</c>, <c>J P</c>, <c>JP</c> and <c>J.Ph.</c>.</summary>
    public static uint ReadInitials(ReadOnlySpan<char> folded)
    {
        uint initials = 0;
        bool several = folded.Contains(' ');
        foreach (Range range in folded.Split(' '))
        {
            ReadOnlySpan<char> word = folded[range];
            if (several || word.Length > 4)
            {
                AddInitials(ref initials, word[..Math.Min(1, word.Length)]);
            }
            else
            {
                AddInitials(ref initials, word);
            }
        }

        return initials;
    }

    /// <summary>Writes the words of a business name without its legal form.</summary>
    public static int WriteBusiness(ReadOnlySpan<char> folded, Span<char> target)
    {
        int length = 0;
        // 'b.v.' is folded to two words of one letter.
        foreach (Range range in folded.Split(' '))
        {
            ReadOnlySpan<char> word = folded[range];
            if (word.Length > 1 && !LegalForms.Contains(word))
            {
                word.CopyTo(target[length..]);
                length += word.Length;
            }
        }

        return length;
    }

    // The Dutch ij and y are one letter to who writes a name down.
    private static int WriteSimplified(ReadOnlySpan<char> word, Span<char> target)
    {
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            bool ij = word[i] == 'i' && i + 1 < word.Length && word[i + 1] == 'j';
            target[length++] = ij ? 'y' : word[i];
            i += ij ? 1 : 0;
        }

        return length;
    }

    private static ReadOnlySpan<char> WithoutJoinedPrefix(ReadOnlySpan<char> word)
    {
        if (word.Length < 8)
        {
            return word;
        }

        foreach (string prefix in JoinedPrefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word.Length >= prefix.Length + 3)
            {
                return word[prefix.Length..];
            }
        }

        return word;
    }

    private static void AddInitials(ref uint initials, ReadOnlySpan<char> letters)
    {
        foreach (char letter in letters)
        {
            AddInitial(ref initials, letter);
        }
    }

    private static void AddInitial(ref uint initials, char letter)
    {
        for (int shift = 0; shift < 32; shift += 8)
        {
            if (((initials >> shift) & 0xFF) == 0)
            {
                initials |= (uint)Math.Max(1, letter & 0xFF) << shift;
                return;
            }
        }
    }
}
