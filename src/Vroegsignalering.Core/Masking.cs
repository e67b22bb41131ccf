namespace Vroegsignalering;

/// <summary>Takes away what no file, screen or log may show.</summary>
public static class Masking
{
    /// <summary>From how many digits on a number could be a BSN or a phone number.</summary>
    private const int LongNumber = 8;

    /// <summary>How many separators in a row do not end a number: <c>12 - 34</c>.</summary>
    private const int SeparatorsInARow = 6;

    /// <summary>Replaces all but the last three digits of every number of eight digits or more by stars.</summary>
    /// <remarks>Spaces, points, slashes and other signs between the digits do not hide a number; a semicolon, a tab or a letter ends it,
    /// and so does a comma, unless three digits follow it as in <c>123,456,789</c>. A date with its year first or last stays readable.</remarks>
    public static string LongNumbers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? masked = null;
        for (int start = 0; start < text.Length; start++)
        {
            if (!char.IsDigit(text[start]))
            {
                continue;
            }

            int end = EndOfNumber(text, start, out int digits);
            if (digits >= LongNumber && !IsDate(text.AsSpan(start, end - start)))
            {
                masked ??= text.ToCharArray();
                Mask(masked.AsSpan(start, end - start), digits - 3);
            }

            start = end - 1;
        }

        return masked is null ? text : new string(masked);
    }

    private static int EndOfNumber(string text, int start, out int digits)
    {
        digits = 0;
        int end = start;
        for (int i = start; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
            {
                digits++;
                end = i + 1;
            }
            else if (!JoinsDigits(text, i) || i >= end + SeparatorsInARow)
            {
                break;
            }
        }

        return end;
    }

    private static bool JoinsDigits(string text, int at) => text[at] switch
    {
        ';' or '\t' => false,
        ',' => at + 3 < text.Length && !text.AsSpan(at + 1, 3).ContainsAnyExceptInRange('0', '9')
            && (at + 4 == text.Length || !char.IsDigit(text[at + 4])),
        char c => !char.IsLetterOrDigit(c),
    };

    // 31-12-2026, 2026-12-31, with a point or slash as well; without separators it is a long number like any other.
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.Length != 10)
        {
            return false;
        }

        (Range year, Range month, Range day, int first, int second) = text[4] is '-' or '.' or '/'
            ? (0..4, 5..7, 8..10, 4, 7)
            : (6..10, 3..5, 0..2, 2, 5);
        return text[first] is '-' or '.' or '/' && text[second] == text[first]
            && IsBetween(text[year], 1900, 2100) && IsBetween(text[month], 1, 12) && IsBetween(text[day], 1, 31);
    }

    private static bool IsBetween(ReadOnlySpan<char> digits, int lowest, int highest) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value)
        && value >= lowest && value <= highest;

    private static void Mask(Span<char> number, int digitsToHide)
    {
        for (int i = 0; i < number.Length && digitsToHide > 0; i++)
        {
            if (char.IsDigit(number[i]))
            {
                number[i] = '*';
                digitsToHide--;
            }
        }
    }
}
