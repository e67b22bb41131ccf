namespace Vroegsignalering;

/// <summary>Takes away what no file for people may show.</summary>
internal static class Masking
{
    /// <summary>From how many digits on a number could be a BSN or a phone number.</summary>
    private const int LongNumber = 8;

    /// <summary>How many separators in a row do not end a number: <c>12 - 34</c>.</summary>
    private const int SeparatorsInARow = 3;

    /// <summary>Replaces all but the last three digits of every long number by stars. Spaces, points and hyphens between its digits
    /// do not hide a number, but a date with its year first or last stays readable.</summary>
    public static string LongNumbers(string text)
    {
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
            else if (text[i] is not (' ' or '.' or '-') || i >= end + SeparatorsInARow)
            {
                break;
            }
        }

        return end;
    }

    // 31-12-2026, 2026-12-31, with a point as well; without separators it is a long number like any other.
    private static bool IsDate(ReadOnlySpan<char> text) => text.Length == 10
        && ((text[2] is '-' or '.' && text[5] == text[2]) || (text[4] is '-' or '.' && text[7] == text[4]));

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
