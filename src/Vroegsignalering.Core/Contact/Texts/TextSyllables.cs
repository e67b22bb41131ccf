using System.Text;

namespace Vroegsignalering.Contact.Texts;

/// <summary>Counts syllables by rules that stand in docs/contact-texts.md.</summary>
internal static class TextSyllables
{
    // Longest first: what is one vowel sound. A vowel with a trema begins a new one.
    private static readonly string[] DutchVowels =
    [
        "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "au", "ou", "ai", "oi", "ïe", "ëe", "ëi", "üi",
    ];

    // Loan words that the rules would count wrong; by part of a word between hyphens.
    private static readonly Dictionary<string, int> DutchExceptions = new(StringComparer.Ordinal)
    {
        ["team"] = 1, ["teams"] = 1, ["website"] = 2, ["websites"] = 3, ["online"] = 2, ["service"] = 2, ["museum"] = 3, ["site"] = 1, ["sites"] = 1,
    };

    private static readonly Dictionary<string, int> EnglishExceptions = new(StringComparer.Ordinal)
    {
        ["every"] = 2, ["evening"] = 2, ["people"] = 2, ["being"] = 2, ["doing"] = 2, ["going"] = 2, ["something"] = 2, ["someone"] = 2, ["sometimes"] = 2,
        ["area"] = 3, ["idea"] = 3, ["ideas"] = 3, ["business"] = 2, ["whatsapp"] = 2,
    };

    /// <summary>The syllables of a word; never below 1.</summary>
    public static int Of(string word, Language language) =>
        word.ToLowerInvariant().Replace("ĳ", "ij", StringComparison.Ordinal).Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(part => Math.Max(1, Part(part, language))) is int n and > 0 ? n : 1;

    private static int Part(string part, Language language) => language == Language.English
        ? EnglishExceptions.TryGetValue(part, out int known) ? known : English(part)
        : DutchExceptions.TryGetValue(part, out int exception) ? exception : Dutch(WithoutAccents(part));

    private static int Dutch(string word)
    {
        int count = 0;
        for (int at = 0; at < word.Length;)
        {
            if (!IsDutchVowel(word, at))
            {
                at++;
                continue;
            }

            count++;
            string rest = word[at..];
            at += Array.Find(DutchVowels, v => rest.StartsWith(v, StringComparison.Ordinal))?.Length ?? 1;
        }

        return count;
    }

    // The u of qu and the y before a vowel are consonants.
    private static bool IsDutchVowel(string word, int at) => word[at] switch
    {
        'u' => at == 0 || word[at - 1] != 'q',
        'y' => at + 1 == word.Length || !"aeiou".Contains(word[at + 1], StringComparison.Ordinal) || (at > 0 && !"aeiou".Contains(word[at - 1], StringComparison.Ordinal)),
        char c => "aeioäëïöü".Contains(c, StringComparison.Ordinal),
    };

    private static string WithoutAccents(string word)
    {
        StringBuilder plain = new(word.Length);
        foreach (char c in word)
        {
            plain.Append(c switch
            {
                'á' or 'à' or 'â' => 'a',
                'é' or 'è' or 'ê' => 'e',
                'í' or 'ì' or 'î' => 'i',
                'ó' or 'ò' or 'ô' => 'o',
                'ú' or 'ù' or 'û' => 'u',
                _ => c,
            });
        }

        return plain.ToString();
    }

    private static int English(string word)
    {
        string plain = word.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        int count = 0;
        for (int at = 0; at < plain.Length; at++)
        {
            bool begins = IsEnglishVowel(plain, at) && (at == 0 || !IsEnglishVowel(plain, at - 1));
            count += begins || IsHiatus(plain, at) ? 1 : 0;
        }

        return count - (EndsSilent(plain) ? 1 : 0);
    }

    private static bool IsEnglishVowel(string word, int at) => "aeiou".Contains(word[at], StringComparison.Ordinal) || (word[at] == 'y' && at > 0);

    // Two vowels that are two sounds: di-al, vi-o-lent, cre-ate; but not sta-tion, spe-cial, re-gion.
    private static bool IsHiatus(string word, int at) => at > 1
        && ((word[at - 1] == 'i' && word[at] is 'a' or 'o' or 'u' && word[at - 2] is not ('t' or 's' or 'c' or 'g' or 'x'))
            || (word[at - 1] == 'e' && word[at] == 'o' && word[at - 2] != 'p')
            || (word[at - 1] == 'u' && word[at] == 'a' && word[at - 2] is not ('q' or 'g')));

    private static bool EndsSilent(string word) => word switch
    {
        [.., char before, 'l', 'e'] when !IsEnglishVowel(word, word.Length - 3) && before != 'l' => false,
        [.., char before, 'e'] => !"aeiouy".Contains(before, StringComparison.Ordinal) && word.Length > 3,
        [.., char before, 'e', 'd'] => before is not ('t' or 'd' or 'e' or 'i' or 'a' or 'o' or 'u') && word.Length > 3,
        [.., char before, 'e', 's'] => before is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h' or 'e' or 'i' or 'o' or 'u') && word.Length > 3,
        _ => false,
    };
}
