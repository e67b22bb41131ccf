using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Vroegsignalering;

/// <summary>A citizen service number (<i>burgerservicenummer</i>) that passed the eleven test (<i>elfproef</i>).</summary>
/// <remarks><see cref="ToString"/> is masked, so a BSN reaches no log line or test report by accident. There is no
/// property with the digits, because serializers and loggers would find it. Who stores a BSN writes <see cref="ToUnmaskedString"/>
/// and reads it with <see cref="TryParse"/>; a serializer would store an empty object.
/// Source: Wgs art. 8c, since 2021-01-01: the college uses the BSN to make sure that data concern the right resident.</remarks>
public sealed record Bsn
{
    // A number takes a quarter of the memory of its digits, and a file has one in nearly every row.
    private Bsn(int number) => Number = number;

    /// <summary>The digits as a number; never zero.</summary>
    internal int Number { get; }

    /// <summary>Reads a BSN of exactly nine digits; leading zeros count.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Bsn? bsn)
    {
        bsn = PassesElevenTest(text, out int number) ? new Bsn(number) : null;
        return bsn is not null;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is not a BSN. The message never repeats the text.</exception>
    public static Bsn Parse(ReadOnlySpan<char> text) => TryParse(text, out Bsn? bsn)
        ? bsn
        : throw new FormatException("Not a BSN: nine digits that pass the eleven test are needed.");

    /// <summary>All nine digits. The long name makes every disclosure easy to find in a review.</summary>
    public string ToUnmaskedString() => Number.ToString("D9", CultureInfo.InvariantCulture);

    /// <summary>The masked form, such as <c>******782</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"******{Number % 1000:D3}");

    /// <summary>Whether a text is a BSN, without making one.</summary>
    internal static bool PassesElevenTest(ReadOnlySpan<char> text) => PassesElevenTest(text, out _);

    private static bool PassesElevenTest(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length != 9)
        {
            return false;
        }

        int sum = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int digit = text[i] - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
            sum += (i == 8 ? -1 : 9 - i) * digit;
        }

        return number > 0 && sum % 11 == 0;
    }
}
