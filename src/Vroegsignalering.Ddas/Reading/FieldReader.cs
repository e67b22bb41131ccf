using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Reads single fields. What cannot be read becomes <c>null</c> and a finding; null in the file becomes <c>null</c>.</summary>
/// <remarks>The reader stands at the value and is left at its end.</remarks>
internal sealed class FieldReader(ReadFindings findings)
{
    private const decimal MaxEuros = 10_000_000m;

    private const int MostOfPooled = 40;

    /// <summary>So many digits are below <see cref="MaxEuros"/> whatever they are.</summary>
    private const int SafeDigits = 7;

    private readonly TextPool _texts = new();

    /// <summary>Text as it stands, not trimmed; blank is <c>null</c>.</summary>
    public string? Text(ref Utf8JsonReader reader, JsonPath? path, string field)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when RawText.Of(ref reader) is string text:
                return string.IsNullOrWhiteSpace(text) ? null : text;
            case JsonTokenType.Number:
                findings.Add(DdasDiagnostics.NumberAsText, path, field);
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                AddNullOrWrongKind(ref reader, path, field);
                return null;
        }
    }

    /// <summary>The same, as the text of before when many have it, so that it takes no memory again.</summary>
    public string? PooledText(ref Utf8JsonReader reader, JsonPath? path, string field)
    {
        if (reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped || reader.ValueSpan.Length > MostOfPooled)
        {
            return Text(ref reader, path, field);
        }

        Span<char> text = stackalloc char[MostOfPooled];
        text = text[..Encoding.UTF8.GetChars(reader.ValueSpan, text)];
        return text.IsWhiteSpace() ? null : _texts.Get(text);
    }

    public bool? Flag(ref Utf8JsonReader reader, JsonPath? path, string field)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return reader.TokenType == JsonTokenType.True;
        }

        AddNullOrWrongKind(ref reader, path, field);
        return null;
    }

    public LocalDate? Date(ref Utf8JsonReader reader, JsonPath? path, string field)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            bool read = reader.ValueIsEscaped
                ? TryReadDate(Encoding.UTF8.GetBytes(RawText.Of(ref reader) ?? ""), out LocalDate date)
                : TryReadDate(reader.ValueSpan, out date);
            if (read)
            {
                return date;
            }

            findings.Add(DdasDiagnostics.UnreadableDate, path, field);
            return null;
        }

        AddNullOrWrongKind(ref reader, path, field);
        return null;
    }

    public Instant? Moment(ref Utf8JsonReader reader, JsonPath? path, string field)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            if (RawText.Of(ref reader) is string text && OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } parsed
                && parsed.Value.ToInstant() is Instant moment && DdasDates.InRange(moment.InUtc().Date))
            {
                return moment;
            }

            findings.Add(DdasDiagnostics.UnreadableMoment, path, field);
            return null;
        }

        AddNullOrWrongKind(ref reader, path, field);
        return null;
    }

    public Money? Arrears(ref Utf8JsonReader reader, JsonPath? path, string field)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            findings.AddOnce(DdasDiagnostics.NullValue, path, field);
            return null;
        }

        if (reader.TokenType == JsonTokenType.Number && TryReadWholeEuros(reader.ValueSpan, out Money whole))
        {
            return whole;
        }

        if (!TryReadEuros(ref reader, out decimal euros) || euros < 0m || euros > MaxEuros || !decimal.IsInteger(euros * 100m))
        {
            findings.Add(DdasDiagnostics.ArrearsUnreadable, path, field);
            SkipContainer(ref reader);
            return null;
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            findings.Add(DdasDiagnostics.ArrearsAsText, path, field);
        }

        if (!decimal.IsInteger(euros))
        {
            findings.Add(DdasDiagnostics.ArrearsWithCents, path, field);
        }

        return Money.FromEuros(euros);
    }

    /// <summary>A value of a closed list; <c>null</c> without one, <paramref name="otherwise"/> when it is not in the list.</summary>
    public T? Choice<T>(ref Utf8JsonReader reader, JsonPath? path, string field, Choices<T> choices, T? otherwise)
        where T : struct, Enum
    {
        bool isText = reader.TokenType == JsonTokenType.String;
        if (isText && !reader.ValueIsEscaped && choices.TryFind(reader.ValueSpan, out T exact))
        {
            return exact;
        }

        if (!isText || RawText.Of(ref reader) is not string text)
        {
            bool isNull = reader.TokenType == JsonTokenType.Null;
            AddNullOrWrongKind(ref reader, path, field);
            return isNull ? null : otherwise;
        }

        if (!choices.TryFind(text, out T found, out bool exactly))
        {
            findings.Add(DdasDiagnostics.UnknownValue, path, field);
            return otherwise;
        }

        if (!exactly)
        {
            findings.Add(DdasDiagnostics.ValueDiffersInCase, path, field);
        }

        return found;
    }

    /// <summary>Whether the value is an object; <c>null</c> in the file and other kinds are reported.</summary>
    public bool IsObject(ref Utf8JsonReader reader, JsonPath? path, string field)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        AddNullOrWrongKind(ref reader, path, field);
        return false;
    }

    /// <summary>Whether the value is a list; <c>null</c> in the file and other kinds are reported.</summary>
    public bool IsList(ref Utf8JsonReader reader, JsonPath? path, string field)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return true;
        }

        AddNullOrWrongKind(ref reader, path, field);
        return false;
    }

    public void AddNullOrWrongKind(ref Utf8JsonReader reader, JsonPath? path, string field)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            findings.AddOnce(DdasDiagnostics.NullValue, path, field);
        }
        else
        {
            findings.Add(DdasDiagnostics.WrongKind, path, field);
            SkipContainer(ref reader);
        }
    }

    /// <summary>Reports a name that DDAS does not have, and goes to the end of its value.</summary>
    public void SkipUnknown(ref Utf8JsonReader reader, JsonPath? path)
    {
        findings.AddUnknownProperty(path, ref reader);
        reader.Read();
        SkipContainer(ref reader);
    }

    // Without all the bytes it does not move, and whoever reads the item sees that it did not come to its end.
    public static void SkipContainer(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            reader.TrySkip();
        }
    }

    private static bool TryReadDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = (TwoDigits(text) * 100) + TwoDigits(text[2..]);
        int month = TwoDigits(text[5..]);
        int day = TwoDigits(text[8..]);
        if (year is < DdasDates.EarliestYear or > DdasDates.LatestYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Far below zero when one of them is no digit, so that no sum with it is a year, month or day.</summary>
    private static int TwoDigits(ReadOnlySpan<byte> text)
    {
        int tens = text[0] - '0';
        int ones = text[1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : -100_000;
    }

    private static bool TryReadWholeEuros(ReadOnlySpan<byte> text, out Money money)
    {
        int euros = 0;
        foreach (byte digit in text.Length <= SafeDigits ? text : [])
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                euros = -1;
                break;
            }

            euros = (euros * 10) + digit - '0';
        }

        bool read = text.Length <= SafeDigits && euros >= 0;
        money = read ? Money.FromCents(euros * 100L) : default;
        return read;
    }

    private static bool TryReadEuros(ref Utf8JsonReader reader, out decimal euros)
    {
        euros = 0m;
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out euros) && IsSensible(euros),
            JsonTokenType.String => RawText.Of(ref reader) is string text
                && decimal.TryParse(DecimalPoint(text.Trim()), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out euros)
                && IsSensible(euros),
            _ => false,
        };
    }

    /// <summary>Keeps the arithmetic that follows inside the range of decimal.</summary>
    private static bool IsSensible(decimal euros) => Math.Abs(euros) < 1_000_000_000_000m;

    /// <summary>The Dutch decimal comma. With three digits after it, it may mean thousands: refused as finer than a cent.</summary>
    private static string DecimalPoint(string text) => text.Contains('.', StringComparison.Ordinal) ? text : text.Replace(',', '.');
}
