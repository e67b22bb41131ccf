namespace Vroegsignalering.Households.Matching;

/// <summary>Folds text to small letters a-z, digits and single spaces, the same on every machine.</summary>
/// <remarks>Own tables in place of <see cref="string.Normalize()"/>: that does nothing in a process without culture data, as the tool is,
/// and a match must not depend on the process.</remarks>
internal static class FoldedText
{
    // What stays of U+00C0 to U+024F and U+1E00 to U+1EFF after compatibility decomposition (NFKD), without marks, in small letters;
    // '*' becomes two letters, '.' is no letter.
    private const string Latin =
        "aaaaaa*ceeeeiiiidnooooo.ouuuuy**aaaaaa*ceeeeiiiidnooooo.ouuuuy*yaaaaaaccccccccddddeeeeeeeeeegggggggg"
        + "hhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs........"
        + ".......e..f....i........oo.............uu....zz.............*********aaiioouuuuuuuuuu.aaaa**..ggkkoo"
        + "oo..j***gg..nnaa**ooaaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................";

    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
        + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas..*.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
        + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    private const char Dropped = '\0';
    private static readonly char[] Ascii = MakeAscii();

    /// <summary>Room enough for any text of this length.</summary>
    public static int Room(int length) => (2 * length) + 1;

    /// <summary>Writes the folded text; words are parted by one space.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        int length = 0;
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            char folded = c < 128 ? Ascii[c] : FoldWide(c, out char second) is char first && second == Dropped ? first : '*';
            if (folded == Dropped)
            {
                continue;
            }

            if (folded == ' ')
            {
                space = length > 0;
                continue;
            }

            if (space)
            {
                target[length++] = ' ';
                space = false;
            }

            if (folded == '*')
            {
                target[length++] = FoldWide(c, out folded);
            }

            target[length++] = folded;
        }

        return length;
    }

    private static char[] MakeAscii()
    {
        char[] table = new char[128];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = char.IsAsciiLetterOrDigit((char)c) ? char.ToLowerInvariant((char)c) : ' ';
        }

        table['\''] = Dropped;
        table['`'] = Dropped;
        return table;
    }

    private static char FoldWide(char c, out char second)
    {
        second = Dropped;
        if (c is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF')
        {
            char folded = c <= '\u024F' ? Latin[c - 0xC0] : LatinAdditional[c - 0x1E00];
            return folded switch
            {
                '*' => Pair(c, out second),
                '.' => char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ',
                _ => folded,
            };
        }

        return c switch
        {
            >= '\u0300' and <= '\u036F' => Dropped,
            '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => Dropped,
            >= '\uFF01' and <= '\uFF5E' => Ascii[c - 0xFEE0],
            >= '\uFB00' and <= '\uFB06' => Pair(c, out second),
            '\u00AA' => 'a',
            '\u00BA' => 'o',
            _ => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c) : ' ',
        };
    }

    private static char Pair(char c, out char second)
    {
        (char first, second) = c switch
        {
            'ß' or 'ẞ' => ('s', 's'),
            'Æ' or 'æ' or 'Ǣ' or 'ǣ' or 'Ǽ' or 'ǽ' => ('a', 'e'),
            'Œ' or 'œ' => ('o', 'e'),
            'Þ' or 'þ' => ('t', 'h'),
            'Ĳ' or 'ĳ' => ('i', 'j'),
            '\u01C7' or '\u01C8' or '\u01C9' => ('l', 'j'),
            '\u01CA' or '\u01CB' or '\u01CC' => ('n', 'j'),
            '\uFB00' => ('f', 'f'),
            '\uFB01' => ('f', 'i'),
            '\uFB02' => ('f', 'l'),
            '\uFB05' or '\uFB06' => ('s', 't'),
            _ => ('d', 'z'),
        };
        return first;
    }
}
