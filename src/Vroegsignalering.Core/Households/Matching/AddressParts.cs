using System.Collections.Frozen;

namespace Vroegsignalering.Households.Matching;

/// <summary>Takes addresses apart: street, number, addition, postcode.</summary>
internal static class AddressParts
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = new Dictionary<string, string>(
        StringComparer.Ordinal)
    {
        ["str"] = "straat",
        ["ln"] = "laan",
        ["pln"] = "plein",
        ["wg"] = "weg",
        ["burg"] = "burgemeester",
        ["st"] = "street",
        ["rd"] = "road",
        ["ave"] = "avenue",
        ["av"] = "avenue",
        ["pl"] = "place",
        ["cres"] = "crescent",
        ["cr"] = "crescent",
        ["ct"] = "court",
        ["dr"] = "drive",
        ["cl"] = "close",
        ["cct"] = "circuit",
        ["pde"] = "parade",
        ["tce"] = "terrace",
        ["hwy"] = "highway",
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Short, string Long)[] Ends = [("str", "straat"), ("ln", "laan"), ("pln", "plein")];

    /// <summary>Writes a street without spaces and with its usual abbreviations in full.</summary>
    /// <param name="folded">The folded street, without a house number.</param>
    /// <param name="target">Room for three times as many characters and ten.</param>
    /// <param name="bag">A hash that is the same for the same words in another order.</param>
    public static int WriteStreet(ReadOnlySpan<char> folded, Span<char> target, out ulong bag)
    {
        int length = 0;
        bag = 0;
        foreach (Range range in folded.Split(' '))
        {
            ReadOnlySpan<char> word = folded[range];
            int start = length;
            if (Words.TryGetValue(word, out string? whole))
            {
                whole.CopyTo(target[length..]);
                length += whole.Length;
            }
            else
            {
                length += WriteWord(word, target[length..]);
            }

            unchecked
            {
                bag += Hashes.Of(target[start..length]);
            }
        }

        return length;
    }

    /// <summary>Splits a house number such as <c>3h</c>, <c>3-H</c> or <c>12 III</c>; zero when it has no digits.</summary>
    /// <param name="folded">The folded number.</param>
    /// <param name="addition">Where the rest begins.</param>
    public static int ReadNumber(ReadOnlySpan<char> folded, out int addition)
    {
        int start = folded.IndexOfAnyInRange('0', '9');
        addition = 0;
        if (start < 0)
        {
            return 0;
        }

        int number = 0;
        int end = start;
        for (; end < folded.Length && char.IsAsciiDigit(folded[end]) && number < 100_000_000; end++)
        {
            number = (number * 10) + folded[end] - '0';
        }

        addition = end;
        return number;
    }

    /// <summary>The house number at the end of a street (<c>Dorpsstraat 12a</c>), or before it (<c>12 Smith Street</c>).</summary>
    /// <returns>Where the number is; empty when there is none.</returns>
    public static Range FindNumber(ReadOnlySpan<char> street)
    {
        int space = street.IndexOf(' ');
        if (space > 0 && street[..space].IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return ..space;
        }

        for (int i = street.Length - 1; i > 0; i--)
        {
            if (char.IsAsciiDigit(street[i]) && street[i - 1] == ' ')
            {
                return street.Length - i <= 8 ? i.. : default;
            }
        }

        return default;
    }

    /// <summary>A hash of letter and addition as they are compared: <c>h</c>, <c>hs</c> and <c>huis</c> are one, and so are <c>III</c> and <c>3</c>.</summary>
    public static ulong AdditionOf(ReadOnlySpan<char> numberRest, ReadOnlySpan<char> addition)
    {
        Span<char> letters = stackalloc char[16];
        int length = AppendAddition(numberRest, letters, 0);
        length = AppendAddition(addition, letters, length);
        return Hashes.Of(letters[..length]);
    }

    /// <summary>Whether a postcode is one of the Netherlands: four digits and two letters.</summary>
    public static bool IsDutch(ReadOnlySpan<char> postcode) => postcode.Length == 6 && postcode[..4].IndexOfAnyExceptInRange('0', '9') < 0
        && postcode[4..].IndexOfAnyExceptInRange('a', 'z') < 0;

    private static int AppendAddition(ReadOnlySpan<char> folded, Span<char> letters, int length)
    {
        foreach (Range range in folded.Split(' '))
        {
            ReadOnlySpan<char> word = folded[range];
            ReadOnlySpan<char> canonical = word switch
            {
                "hs" or "huis" => "h",
                "i" => "1",
                "ii" => "2",
                "iii" => "3",
                "iv" => "4",
                "toev" or "nr" or "no" or "apt" or "app" => "",
                _ => word,
            };
            canonical = canonical[..Math.Min(canonical.Length, letters.Length - length)];
            canonical.CopyTo(letters[length..]);
            length += canonical.Length;
        }

        return length;
    }

    private static int WriteWord(ReadOnlySpan<char> word, Span<char> target)
    {
        foreach ((string end, string whole) in Ends)
        {
            if (word.Length > end.Length + 2 && word.EndsWith(end, StringComparison.Ordinal))
            {
                word[..^end.Length].CopyTo(target);
                whole.CopyTo(target[(word.Length - end.Length)..]);
                return word.Length - end.Length + whole.Length;
            }
        }

        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            bool ij = word[i] == 'i' && i + 1 < word.Length && word[i + 1] == 'j';
            target[length++] = ij ? 'y' : word[i];
            i += ij ? 1 : 0;
        }

        return length;
    }
}
