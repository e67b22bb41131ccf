using NodaTime;

namespace Vroegsignalering.Households.Matching;

/// <summary>Birth dates as eight digits, year first, also when there is no such day: a wrong digit is still evidence.</summary>
internal static class BirthDates
{
    /// <summary>The most digits that are kept.</summary>
    public const int Room = 10;

    /// <summary>Writes the digits of a day.</summary>
    public static int Write(LocalDate day, Span<char> target)
    {
        WriteNumber(day.Year, 4, target);
        WriteNumber(day.Month, 2, target[4..]);
        WriteNumber(day.Day, 2, target[6..]);
        return 8;
    }

    /// <summary>Writes the digits of a text: <c>19800131</c>, <c>1980-01-31</c> and <c>31/1/1980</c> give the same.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> target)
    {
        text = text.Trim();
        int first = text.IndexOfAnyExceptInRange('0', '9');
        if (first is 1 or 2 or 4)
        {
            ReadOnlySpan<char> rest = text[(first + 1)..];
            int second = rest.IndexOfAnyExceptInRange('0', '9');
            if (second is 1 or 2)
            {
                ReadOnlySpan<char> last = rest[(second + 1)..];
                int end = last.IndexOfAnyExceptInRange('0', '9');
                last = end < 0 ? last : last[..end];
                bool yearFirst = first == 4;
                ReadOnlySpan<char> year = yearFirst ? text[..4] : last;
                ReadOnlySpan<char> day = yearFirst ? last : text[..first];
                if (year.Length == 4 && day.Length is 1 or 2)
                {
                    year.CopyTo(target);
                    WriteTwo(rest[..second], target[4..]);
                    WriteTwo(day, target[6..]);
                    return 8;
                }
            }
        }

        int length = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c) && length < Room)
            {
                target[length++] = c;
            }
        }

        return length < 4 ? 0 : length;
    }

    /// <summary>Eight digits as a number, zero when there are not eight.</summary>
    public static int Pack(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 8)
        {
            return 0;
        }

        int value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }

    private static void WriteTwo(ReadOnlySpan<char> digits, Span<char> target)
    {
        target[0] = digits.Length == 2 ? digits[0] : '0';
        target[1] = digits[^1];
    }

    private static void WriteNumber(int value, int digits, Span<char> target)
    {
        for (int i = digits - 1; i >= 0; i--)
        {
            target[i] = (char)('0' + (Math.Abs(value) % 10));
            value /= 10;
        }
    }
}
