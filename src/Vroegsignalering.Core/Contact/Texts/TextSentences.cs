namespace Vroegsignalering.Contact.Texts;

/// <summary>Divides a text in sentences and words.</summary>
/// <remarks>A sentence ends at <c>.</c>, <c>!</c> or <c>?</c> before a space, at an empty line and at an item of a list; a line end alone is a space, so a
/// text does not get easier by wrapping it. A full stop ends none after one letter or a known abbreviation, or before a small letter.</remarks>
internal static class TextSentences
{
    private static readonly string[] Abbreviations =
        ["bijv", "bv", "ca", "dhr", "dr", "drs", "enz", "evt", "incl", "mevr", "mr", "mrs", "ms", "mw", "nr", "nrs", "prof", "st", "tel", "t.a.v", "t.n.v", "o.a", "e.g", "i.e"];

    /// <summary>The sentences that have a word, each as its words.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(string text)
    {
        List<string> words = [];
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string[] tokens = lines[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            bool breaks = tokens.Length == 0 || tokens[0] is "-" or "*" or "•";
            if (breaks && words.Count > 0)
            {
                yield return words;
                words = [];
            }

            for (int j = 0; j < tokens.Length; j++)
            {
                if (Word(tokens[j]) is string word)
                {
                    words.Add(word);
                }

                if (words.Count > 0 && Ends(tokens[j], j + 1 < tokens.Length ? tokens[j + 1] : FirstOf(lines, i + 1)))
                {
                    yield return words;
                    words = [];
                }
            }
        }

        if (words.Count > 0)
        {
            yield return words;
        }
    }

    private static string FirstOf(string[] lines, int at) =>
        at < lines.Length ? lines[at].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("") : "";

    // What has a letter and is no address; signs around it do not belong to it.
    private static string? Word(string token)
    {
        int first = 0, last = token.Length - 1;
        while (first <= last && !char.IsLetterOrDigit(token[first]))
        {
            first++;
        }

        while (last >= first && !char.IsLetterOrDigit(token[last]))
        {
            last--;
        }

        string word = token[first..(last + 1)];
        return word.Any(char.IsLetter) && !word.Contains('@', StringComparison.Ordinal) && !word.Contains('/', StringComparison.Ordinal) && !HasInnerDot(word) ? word : null;
    }

    private static bool HasInnerDot(string word) => word.IndexOf('.', StringComparison.Ordinal) is int dot and >= 0 && dot + 2 < word.Length && word.LastIndexOf('.') - dot != 2;

    private static bool Ends(string token, string next)
    {
        string bare = token.TrimEnd('"', '\'', ')', '”', '’', '»');
        if (bare.Length == 0 || bare[^1] is not ('.' or '!' or '?'))
        {
            return false;
        }

        if (bare[^1] != '.')
        {
            return true;
        }

        string word = bare.TrimEnd('.').TrimStart('(', '"', '\'', '“', '‘');
        bool startsSmall = next.Length > 0 && char.IsLower(next[0]);
        return !startsSmall && !(word.Length == 1 && char.IsLetter(word[0])) && !Abbreviations.Contains(word.ToLowerInvariant(), StringComparer.Ordinal);
    }
}
