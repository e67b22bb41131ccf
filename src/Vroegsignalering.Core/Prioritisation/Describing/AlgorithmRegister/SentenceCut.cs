namespace Vroegsignalering.Prioritisation;

/// <summary>Makes a text fit without breaking a sentence.</summary>
internal static class SentenceCut
{
    /// <summary>As many whole sentences as fit; when not one fits, as many whole words with <c>…</c>.</summary>
    public static string To(string text, int maximum)
    {
        ReadOnlySpan<char> line = text;
        if (line.Length <= maximum)
        {
            return line.ToString();
        }

        for (int end = maximum; end > 0; end--)
        {
            if (line[end] == ' ' && line[end - 1] is '.' or '!' or '?' && !IsNumbering(line, end - 1))
            {
                return line[..end].TrimEnd().ToString();
            }
        }

        int space = line[..maximum].LastIndexOf(' ');
        int cut = space > 0 ? space : maximum - 1;
        cut -= char.IsHighSurrogate(line[cut - 1]) ? 1 : 0;
        return $"{line[..cut].TrimEnd()}…";
    }

    // The point after the number of a rule ends no sentence.
    private static bool IsNumbering(ReadOnlySpan<char> line, int point)
    {
        int start = point;
        while (start > 0 && char.IsAsciiDigit(line[start - 1]))
        {
            start--;
        }

        return start < point && (start == 0 || (line[start - 1] == ' ' && start > 1 && line[start - 2] is '.' or '!' or '?'));
    }
}
