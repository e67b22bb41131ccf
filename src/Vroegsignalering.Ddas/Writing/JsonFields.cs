using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes single fields; what is not stated is left out.</summary>
internal sealed class JsonFields(Utf8JsonWriter json, WriteGaps gaps)
{
    public void Text(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            json.WriteString(name, WellFormed.Text(value));
        }
    }

    public void Flag(string name, bool? value)
    {
        if (value is bool stated)
        {
            json.WriteBoolean(name, stated);
        }
    }

    public void Date(string name, LocalDate? value, string list)
    {
        if (value is not LocalDate date)
        {
            return;
        }

        if (date.Year < 1)
        {
            gaps.Add(DdasDiagnostics.DateNotWritten, $"{list}.{name}");
            return;
        }

        Date(name, date);
    }

    public void Date(string name, LocalDate value)
    {
        Span<char> text = stackalloc char[10];
        (int year, int month, int day) = value;
        Digits(text[..4], year);
        Digits(text[5..7], month);
        Digits(text[8..], day);
        text[4] = text[7] = '-';
        json.WriteString(name, text);
    }

    public void Moment(string name, Instant value) => json.WriteString(name, InstantPattern.ExtendedIso.Format(value));

    public void Choice<T>(string name, T value, T notStated, Choices<T> choices)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, notStated))
        {
            json.WriteString(name, choices.NameOf(value));
        }
    }

    private static void Digits(Span<char> text, int value)
    {
        for (int i = text.Length - 1; i >= 0; i--, value /= 10)
        {
            text[i] = (char)('0' + (value % 10));
        }
    }
}
