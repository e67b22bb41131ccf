using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Vroegsignalering;

/// <summary>A Dutch address: postcode, house number and addition; street and town when the source gave them.</summary>
/// <remarks>Two addresses are equal when postcode, number and addition are: <c>3h</c>, <c>3 H</c> and <c>3-h</c> are one
/// addition. Street and town follow from the postcode and are not compared. <see cref="ToString"/> is masked.</remarks>
public sealed class Address : IEquatable<Address>, IComparable<Address>
{
    private Address(Postcode postcode, int houseNumber, string? addition, string? street, string? town)
    {
        (Postcode, HouseNumber, Street, Town) = (postcode, houseNumber, street, town);
        HouseNumberAddition = string.IsNullOrWhiteSpace(addition) ? null : addition.Trim();
        AdditionKey = KeyOf(HouseNumberAddition);
    }

    /// <summary>The postcode (<i>postcode</i>).</summary>
    public Postcode Postcode { get; }

    /// <summary>The house number (<i>huisnummer</i>), 1 to 99999 as in the national address register (BAG).</summary>
    public int HouseNumber { get; }

    /// <summary>House letter and addition (<i>huisletter, huisnummertoevoeging</i>) as reported; <c>null</c> when there is none.</summary>
    public string? HouseNumberAddition { get; }

    /// <summary>The street (<i>straatnaam</i>), when the source gave it.</summary>
    public string? Street { get; }

    /// <summary>The town (<i>plaatsnaam</i>), when the source gave it.</summary>
    public string? Town { get; }

    /// <summary>The addition as it is compared: letters and digits only, in capitals; empty when there is none.</summary>
    internal string AdditionKey { get; }

    /// <summary>Reads an address from its parts. A number such as <c>10A</c> or <c>10-2</c> is split into number and addition.</summary>
    /// <returns>Whether postcode and number are those of a Dutch address; <c>false</c> says nothing about which of the two is wrong.</returns>
    public static bool TryParse(string? postcode, string? houseNumber, string? addition, [NotNullWhen(true)] out Address? address) =>
        TryParse(postcode, houseNumber, addition, street: null, town: null, out address);

    /// <inheritdoc cref="TryParse(string?, string?, string?, out Address?)"/>
    public static bool TryParse(
        string? postcode, string? houseNumber, string? addition, string? street, string? town, [NotNullWhen(true)] out Address? address)
    {
        address = Postcode.TryParse(postcode, out Postcode? parsed) && TryReadNumber(houseNumber, out int number, out string? rest)
            ? Of(parsed, number, rest, addition, street, town)
            : null;
        return address is not null;
    }

    /// <inheritdoc cref="TryParse(string?, string?, string?, out Address?)"/>
    /// <exception cref="FormatException">The parts are not a Dutch address. The message never repeats them.</exception>
    public static Address Parse(string postcode, string houseNumber, string? addition = null) =>
        TryParse(postcode, houseNumber, addition, out Address? address)
            ? address
            : throw new FormatException("Not an address: a postcode and a house number from 1 to 99999 are needed.");

    /// <inheritdoc/>
    public bool Equals(Address? other) => other is not null && HouseNumber == other.HouseNumber
        && string.Equals(Postcode.Value, other.Postcode.Value, StringComparison.Ordinal)
        && string.Equals(AdditionKey, other.AdditionKey, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Address);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            return (((StringComparer.Ordinal.GetHashCode(Postcode.Value) * 397) + HouseNumber) * 397)
                + StringComparer.Ordinal.GetHashCode(AdditionKey);
        }
    }

    /// <summary>Orders by postcode, number and addition, ordinal.</summary>
    public int CompareTo(Address? other)
    {
        int order = Postcode.CompareTo(other?.Postcode);
        order = order != 0 ? order : HouseNumber.CompareTo(other!.HouseNumber);
        return order != 0 ? order : string.CompareOrdinal(AdditionKey, other!.AdditionKey);
    }

    /// <summary>The address in full, such as <c>1234 AB 10 A</c>. The long name makes every disclosure easy to find in a review.</summary>
    public string ToUnmaskedString() => HouseNumberAddition is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Postcode} {HouseNumber}")
        : string.Create(CultureInfo.InvariantCulture, $"{Postcode} {HouseNumber} {HouseNumberAddition}");

    /// <summary>The masked form, such as <c>12** ** *</c>.</summary>
    public override string ToString() => $"{Postcode.Value.AsSpan(0, 2)}** ** *";

    /// <summary>Splits a number such as <c>10A</c> or <c>10-2</c> into number and addition.</summary>
    /// <returns>Whether the number is that of a Dutch address.</returns>
    internal static bool TryReadNumber(ReadOnlySpan<char> text, out int number, out string? rest)
    {
        text = text.Trim();
        number = 0;
        int digits = 0;
        for (; digits < text.Length && char.IsAsciiDigit(text[digits]) && number <= 99999; digits++)
        {
            number = (number * 10) + (text[digits] - '0');
        }

        ReadOnlySpan<char> behind = text[digits..].Trim().TrimStart('-').Trim();
        rest = behind.IsEmpty ? null : behind.ToString();
        return number is >= 1 and <= 99999;
    }

    /// <summary>Makes an address of parts that were read.</summary>
    /// <param name="postcode">The postcode.</param>
    /// <param name="number">The number, from <see cref="TryReadNumber"/>.</param>
    /// <param name="rest">What stood behind the number.</param>
    /// <param name="addition">The addition that stood apart.</param>
    /// <param name="street">The street.</param>
    /// <param name="town">The town.</param>
    internal static Address Of(Postcode postcode, int number, string? rest, string? addition, string? street, string? town)
    {
        string? whole = rest is null ? addition : $"{rest}{(string.IsNullOrWhiteSpace(addition) ? "" : " ")}{addition?.Trim()}";
        return new Address(postcode, number, whole, NullIfEmpty(street), NullIfEmpty(town));
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string KeyOf(string? addition)
    {
        // Most additions are one to three signs that are letters and digits already.
        ReadOnlySpan<char> text = addition;
        Span<char> key = text.Length <= 64 ? stackalloc char[64] : new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToUpperInvariant(c);
            }
        }

        return length == 0 ? "" : text.SequenceEqual(key[..length]) ? addition! : new string(key[..length]);
    }
}
