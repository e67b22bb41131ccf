using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Reads single fields. What cannot be read becomes <c>null</c> and a finding; null in the file becomes <c>null</c>.</summary>
internal sealed class FieldReader(ReadFindings findings)
{
    private const decimal MaxEuros = 10_000_000m;

    /// <summary>Text as it stands, not trimmed; blank is <c>null</c>.</summary>
    public string? Text(JsonElement value, JsonPath? path, string field)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when RawText.TryGet(value, out string text):
                return string.IsNullOrWhiteSpace(text) ? null : text;
            case JsonValueKind.Number:
                findings.Add(DdasDiagnostics.NumberAsText, path, field);
                return value.GetRawText();
            default:
                AddNullOrWrongKind(value, path, field);
                return null;
        }
    }

    public bool? Flag(JsonElement value, JsonPath? path, string field)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        AddNullOrWrongKind(value, path, field);
        return null;
    }

    public LocalDate? Date(JsonElement value, JsonPath? path, string field)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            Span<char> buffer = stackalloc char[RawText.MaxLength];
            if (RawText.TryGet(value, buffer, out ReadOnlySpan<char> text) && TryReadDate(text, out LocalDate date))
            {
                return date;
            }

            findings.Add(DdasDiagnostics.UnreadableDate, path, field);
            return null;
        }

        AddNullOrWrongKind(value, path, field);
        return null;
    }

    public Instant? Moment(JsonElement value, JsonPath? path, string field)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            if (RawText.TryGet(value, out string text) && OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } parsed
                && parsed.Value.Year >= 1 && parsed.Value.ToInstant() is Instant moment && moment.InUtc().Year >= 1)
            {
                return moment;
            }

            findings.Add(DdasDiagnostics.UnreadableMoment, path, field);
            return null;
        }

        AddNullOrWrongKind(value, path, field);
        return null;
    }

    public Money? Arrears(JsonElement value, JsonPath? path, string field)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            findings.AddOnce(DdasDiagnostics.NullValue, path, field);
            return null;
        }

        if (!TryReadEuros(value, out decimal euros) || euros < 0m || euros > MaxEuros || !decimal.IsInteger(euros * 100m))
        {
            findings.Add(DdasDiagnostics.ArrearsUnreadable, path, field);
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
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
    public T? Choice<T>(JsonElement value, JsonPath? path, string field, Choices<T> choices, T? otherwise)
        where T : struct, Enum
    {
        Span<char> buffer = stackalloc char[RawText.MaxLength];
        if (value.ValueKind != JsonValueKind.String || !RawText.TryGet(value, buffer, out ReadOnlySpan<char> text))
        {
            AddNullOrWrongKind(value, path, field);
            return value.ValueKind == JsonValueKind.Null ? null : otherwise;
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
    public bool IsObject(JsonElement value, JsonPath? path, string field)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        AddNullOrWrongKind(value, path, field);
        return false;
    }

    /// <summary>Whether the value is a list; <c>null</c> in the file and other kinds are reported.</summary>
    public bool IsList(JsonElement value, JsonPath? path, string field)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return true;
        }

        AddNullOrWrongKind(value, path, field);
        return false;
    }

    public void AddNullOrWrongKind(JsonElement value, JsonPath? path, string field)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            findings.AddOnce(DdasDiagnostics.NullValue, path, field);
        }
        else
        {
            findings.Add(DdasDiagnostics.WrongKind, path, field);
        }
    }

    private static bool TryReadDate(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || !int.TryParse(text[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            || !int.TryParse(text[8..], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryReadEuros(JsonElement value, out decimal euros)
    {
        euros = 0m;
        return value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetDecimal(out euros) && IsSensible(euros),
            JsonValueKind.String => RawText.TryGet(value, out string text)
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
