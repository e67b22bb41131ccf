using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Signals.Intake;

/// <summary>The form in which a file writes its dates. Forms of only <c>dd</c>, <c>MM</c>, <c>yyyy</c> and signs are read without making text.</summary>
internal sealed class DateForm
{
    private const int EarliestYear = 1900;

    // Registrations write 9999-12-31 for "no end"; counting terms from it would run off the calendar.
    private const int LatestYear = 2100;

    private const int NoNumber = -1_000_000;

    private readonly string _form;
    private readonly LocalDatePattern _pattern;
    private readonly bool _plain;
    private readonly int _dayAt;
    private readonly int _monthAt;
    private readonly int _yearAt;
    private readonly int[] _signsAt;

    private DateForm(string form, LocalDatePattern pattern)
    {
        (_form, _pattern) = (form, pattern);
        _plain = Places(form, "dd") == 1 && Places(form, "MM") == 1 && Places(form, "yyyy") == 1
            && !form.AsSpan().ContainsAnyExcept("dMy-/. ") && form.Count(char.IsLetter) == 8;
        (_dayAt, _monthAt, _yearAt) = (form.IndexOf('d', StringComparison.Ordinal), form.IndexOf('M', StringComparison.Ordinal), form.IndexOf('y', StringComparison.Ordinal));
        _signsAt = [.. Enumerable.Range(0, form.Length).Where(i => !char.IsLetter(form[i]))];
    }

    public static DateForm Iso { get; } = Create("yyyy-MM-dd")!;

    /// <summary>Reads a form as people write it; <c>null</c> when it is none. A year of two digits does not say which century.</summary>
    public static DateForm? Create(string form)
    {
        bool known = !form.AsSpan().ContainsAnyExcept("dMy-/. ") && form.Contains("yyyy", StringComparison.Ordinal)
            && form.Count(c => c == 'y') == 4 && form.Count(c => c == 'M') is 1 or 2 && form.Count(c => c == 'd') is 1 or 2;
        bool apart = form.Length == 8 || form.IndexOfAny(['-', '/', '.', ' ']) > 0;
        if (!known || !apart)
        {
            return null;
        }

        try
        {
            return new DateForm(form, LocalDatePattern.Create(form.Replace('y', 'u'), CultureInfo.InvariantCulture));
        }
        catch (InvalidPatternException)
        {
            return null;
        }
    }

    /// <summary>Reads a date from 1900 up to 2100; <c>null</c> when it does not exist, lies outside, or has another form.</summary>
    public LocalDate? Parse(ReadOnlySpan<char> text)
    {
        if (_plain)
        {
            return Plain(text);
        }

        ParseResult<LocalDate> result = _pattern.Parse(text.ToString());
        return result.Success && result.Value.Year is >= EarliestYear and <= LatestYear ? result.Value : null;
    }

    private LocalDate? Plain(ReadOnlySpan<char> text)
    {
        if (text.Length != _form.Length)
        {
            return null;
        }

        int day = Number(text.Slice(_dayAt, 2));
        int month = Number(text.Slice(_monthAt, 2));
        int year = (Number(text.Slice(_yearAt, 2)) * 100) + Number(text.Slice(_yearAt + 2, 2));
        foreach (int sign in _signsAt)
        {
            if (text[sign] != _form[sign])
            {
                return null;
            }
        }

        return year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    // Two digits; what is no digit gives a number that no part of a date can be, also when it is part of a year.
    private static int Number(ReadOnlySpan<char> digits)
    {
        (uint tens, uint ones) = unchecked(((uint)digits[0] - '0', (uint)digits[1] - '0'));
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : NoNumber;
    }

    private static int Places(string form, string part) => (form.Length - form.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
