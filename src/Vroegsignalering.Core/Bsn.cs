using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering;

/// <summary>A citizen service number (<i>burgerservicenummer</i>) that passed the eleven test (<i>elfproef</i>).</summary>
/// <remarks><see cref="ToString"/> is masked, so a BSN reaches no log line or test report by accident. There is no
/// property with the digits, because serializers and loggers would find it. Who stores a BSN writes <see cref="ToUnmaskedString"/>
/// and reads it with <see cref="TryParse"/>; a serializer would store an empty object.
/// Source: Wgs art. 8c, since 2021-01-01: the college uses the BSN to make sure that data concern the right resident.</remarks>
public sealed record Bsn
{
    private readonly string _digits;

    private Bsn(string digits) => _digits = digits;

    /// <summary>Reads a BSN of exactly nine digits; leading zeros count.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Bsn? bsn)
    {
        bsn = PassesElevenTest(text) ? new Bsn(text.ToString()) : null;
        return bsn is not null;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is not a BSN. The message never repeats the text.</exception>
    public static Bsn Parse(ReadOnlySpan<char> text) => TryParse(text, out Bsn? bsn)
        ? bsn
        : throw new FormatException("Not a BSN: nine digits that pass the eleven test are needed.");

    /// <summary>All nine digits. The long name makes every disclosure easy to find in a review.</summary>
    public string ToUnmaskedString() => _digits;

    /// <summary>The masked form, such as <c>******782</c>.</summary>
    public override string ToString() => $"******{_digits.AsSpan(6)}";

    /// <summary>Whether a text is a BSN, without making one.</summary>
    internal static bool PassesElevenTest(ReadOnlySpan<char> text)
    {
        if (text.Length != 9 || text.ContainsAnyExceptInRange('0', '9') || !text.ContainsAnyExcept('0'))
        {
            return false;
        }

        int sum = -(text[8] - '0');
        for (int i = 0; i < 8; i++)
        {
            sum += (9 - i) * (text[i] - '0');
        }

        return sum % 11 == 0;
    }
}
