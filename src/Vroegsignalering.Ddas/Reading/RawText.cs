using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Text of JSON without a new string for every name, date and value of a list: a large delivery has millions of them.</summary>
internal static class RawText
{
    /// <summary>The longest text that is worth it; all names and values of DDAS are shorter.</summary>
    public const int MaxLength = 80;

    private static readonly FrozenSet<string> Names = new[]
    {
        "ID", "crisissignaal", "warmeOverdracht", "bedrag", "ontstaansdatum", "signaaldatum", "status", "signaalpartner",
        "client", "type",
        "burgerservicenummer", "geslachtsaanduiding", "geboortedatum", "postcode", "huisnummer", "huisnummertoevoeging",
        "Burgerservicenummer", "Geslachtsaanduiding", "Geboortedatum", "Postcode", "Huisnummer", "Huisnummertoevoeging",
        "Voorletters", "Voorvoegsel", "Achternaam", "Straatnaam", "Plaatsnaam",
        "resultaat", "matchingsdatum", "startdatumMatchingperiode", "einddatumMatchingperiode", "datumOpgepakt", "vroegsignalen",
        "contactpogingen",
        "startdatum_matchtingperiode", "einddatum_matchingperiode", "datum_opgepakt", "soort", "bereikt", "datum", "dagdeel",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesByText =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name of a property; <c>null</c> when it is no valid text.</summary>
    public static string? NameOf(JsonProperty property)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        if (TryCopy(JsonMarshal.GetRawUtf8PropertyName(property), buffer, out int length)
            && NamesByText.TryGetValue(buffer[..length], out string? known))
        {
            return known;
        }

        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: JSON can write it and no text can hold it.
            return null;
        }
    }

    /// <summary>The text; <c>false</c> for half a surrogate pair.</summary>
    public static bool TryGet(JsonElement value, out string text)
    {
        try
        {
            text = value.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>The text in a buffer of <see cref="MaxLength"/>; a long or escaped text gets a string after all.</summary>
    public static bool TryGet(JsonElement value, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        // The raw value has its quotes.
        if (TryCopy(JsonMarshal.GetRawUtf8Value(value)[1..^1], buffer, out int length))
        {
            text = buffer[..length];
            return true;
        }

        bool valid = TryGet(value, out string whole);
        text = whole;
        return valid;
    }

    private static bool TryCopy(ReadOnlySpan<byte> utf8, Span<char> buffer, out int length)
    {
        length = 0;
        return utf8.Length <= buffer.Length && !utf8.Contains((byte)'\\') && Encoding.UTF8.TryGetChars(utf8, buffer, out length);
    }
}
