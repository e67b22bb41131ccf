using System.Text;

namespace Vroegsignalering.Residency;

/// <summary>Compares last names apart from spelling that means nothing: diacritics, prefixes, ij and y, ß and ss, and the order of a double name.</summary>
internal static class Surnames
{
    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal)
    {
        "van", "von", "de", "der", "den", "het", "t", "ter", "ten", "te", "in", "op", "aan", "bij", "uit", "over", "onder", "voor", "tot", "la", "le", "du",
        "des", "di", "da", "do", "dos", "del", "della", "el", "al", "v", "d", "vd", "vander", "vanden", "vande", "zu", "zum", "zur",
    };

    /// <summary>Whether they are the same name. One half of a double name is the same as the whole, for a partner often knows only one.</summary>
    public static bool AreEqual(string? prefix, string? name, string? otherPrefix, string? otherName)
    {
        HashSet<string> keys = Keys(name);
        HashSet<string> other = Keys(otherName);
        return keys.Count > 0 && other.Count > 0
            && (keys.IsSubsetOf(other) || other.IsSubsetOf(keys) || Joined(prefix, name) == Joined(otherPrefix, otherName));
    }

    /// <summary>Whether they are the same, or one or two letters apart; a reason for a person to look, never to accept.</summary>
    public static bool AreSimilar(string? prefix, string? name, string? otherPrefix, string? otherName) =>
        AreEqual(prefix, name, otherPrefix, otherName)
        || Keys(name).Any(key => Keys(otherName).Any(other => Near(key, other)))
        || Near(Joined(prefix, name), Joined(otherPrefix, otherName));

    /// <summary>The name as a register wants to be searched: as reported, without the prefixes before it.</summary>
    public static string WithoutPrefix(string name)
    {
        string[] words = Words(name);
        return string.Join(' ', words.Skip(PrefixCount([.. words.Select(Plain)])));
    }

    private static HashSet<string> Keys(string? name)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (string part in (name ?? "").Split(['-', '\u2010', '\u2011', '\u2013', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = [.. Words(part).Select(Plain).Where(word => word.Length > 0)];
            string key = string.Concat(words.Skip(PrefixCount(words)));
            if (key.Length > 0)
            {
                keys.Add(key);
            }
        }

        return keys;
    }

    private static string Joined(string? prefix, string? name) => Plain($"{prefix}{name}");

    // The last word is always the name, also of somebody called 'De'.
    private static int PrefixCount(string[] plainWords)
    {
        int count = 0;
        while (count < plainWords.Length - 1 && Prefixes.Contains(plainWords[count]))
        {
            count++;
        }

        return count;
    }

    private static string[] Words(string text) =>
        text.Replace(".", ". ", StringComparison.Ordinal).Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in WellFormed(text).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            plain.Append(c switch
            {
                'ß' or 'ẞ' => "ss",
                'ø' => "o",
                'æ' => "ae",
                'œ' => "oe",
                'ł' => "l",
                'đ' or 'ð' => "d",
                'ı' => "i",
                _ => char.IsLetterOrDigit(c) ? c.ToString() : "",
            });
        }

        return plain.Replace("ij", "y").ToString();
    }

    // Normalising throws on half a surrogate pair; a file can hold anything.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    private static bool Near(string left, string right)
    {
        int shortest = Math.Min(left.Length, right.Length);
        int allowed = shortest >= 8 ? 2 : shortest >= 4 ? 1 : 0;
        return Math.Abs(left.Length - right.Length) <= allowed && allowed > 0 && Distance(left, right) <= allowed;
    }

    // Insertions, deletions, replacements and swaps of neighbours.
    private static int Distance(string left, string right)
    {
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                int change = left[i - 1] == right[j - 1] ? 0 : 1;
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[left.Length, right.Length];
    }
}
