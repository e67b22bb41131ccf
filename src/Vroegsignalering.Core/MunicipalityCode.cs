using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering;

/// <summary>The four-digit code of a municipality (<i>gemeentecode</i>, Statistics Netherlands); leading zeros count.</summary>
/// <remarks>DDAS allows <c>Onbekend</c> as a last resort; here that is <c>null</c>.</remarks>
public sealed record MunicipalityCode : IComparable<MunicipalityCode>
{
    private MunicipalityCode(string value) => Value = value;

    /// <summary>The four digits, such as <c>0344</c>.</summary>
    public string Value { get; }

    /// <summary>Reads a code of exactly four digits that is not <c>0000</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out MunicipalityCode? code)
    {
        bool valid = text.Length == 4 && !text.ContainsAnyExceptInRange('0', '9') && text.ContainsAnyExcept('0');
        code = valid ? new MunicipalityCode(text.ToString()) : null;
        return valid;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is not four digits.</exception>
    public static MunicipalityCode Parse(ReadOnlySpan<char> text) => TryParse(text, out MunicipalityCode? code)
        ? code
        : throw new FormatException("Not a municipality code: four digits are needed, such as 0344.");

    /// <summary>Orders by code, ordinal.</summary>
    public int CompareTo(MunicipalityCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The four digits.</summary>
    public override string ToString() => Value;
}
