using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering;

/// <summary>A Dutch postcode: four digits, of which the first is not zero, and two letters.</summary>
/// <remarks>The pairs SA, SD and SS are not issued. Kept as <c>1234AB</c>, shown as <c>1234 AB</c>.</remarks>
public sealed record Postcode : IComparable<Postcode>
{
    /// <summary>The number of signs of <see cref="Value"/>.</summary>
    internal const int Length = 6;

    private const int Letters = 26;

    private Postcode(string value) => (Value, Number) = (value, NumberOf(value));

    /// <summary>The form to compare and store, such as <c>1234AB</c>.</summary>
    public string Value { get; }

    /// <summary>What its signs make as one number; different for every postcode, never zero.</summary>
    internal int Number { get; }

    /// <summary>Reads a postcode with or without a space, in capitals or not.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Postcode? postcode)
    {
        Span<char> value = stackalloc char[Length];
        postcode = TryRead(text, value) ? new Postcode(new string(value)) : null;
        return postcode is not null;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is not a postcode. The message never repeats the text.</exception>
    public static Postcode Parse(ReadOnlySpan<char> text) => TryParse(text, out Postcode? postcode)
        ? postcode
        : throw new FormatException("Not a postcode: four digits and two letters are needed, such as 1234 AB.");

    /// <summary>Orders by value, ordinal.</summary>
    public int CompareTo(Postcode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>Writes the form to compare and store, without making a postcode.</summary>
    /// <returns>Whether the text is a postcode.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, Span<char> value)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        if (trimmed.Length is < 6 or > 7 || (trimmed.Length == 7 && trimmed[4] != ' '))
        {
            return false;
        }

        for (int i = 0; i < Length; i++)
        {
            char c = trimmed[i < 4 ? i : i - Length + trimmed.Length];
            value[i] = c;
            if (i < 4 ? !char.IsAsciiDigit(c) : !char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        value[4] = char.ToUpperInvariant(value[4]);
        value[5] = char.ToUpperInvariant(value[5]);
        return value[0] != '0' && !(value[4] == 'S' && (value[5] is 'A' or 'D' or 'S'));
    }

    /// <summary>The <see cref="Number"/> of a form that <see cref="TryRead"/> wrote.</summary>
    internal static int NumberOf(ReadOnlySpan<char> value)
    {
        int number = 0;
        foreach (char digit in value[..4])
        {
            number = (number * 10) + digit - '0';
        }

        return (((number * Letters) + value[4] - 'A') * Letters) + value[5] - 'A';
    }

    /// <summary>The form for people, such as <c>1234 AB</c>.</summary>
    public override string ToString() => $"{Value.AsSpan(0, 4)} {Value.AsSpan(4)}";
}
