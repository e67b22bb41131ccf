using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Text of JSON without a new string for every date and value of a list: a large delivery has millions of them.</summary>
internal static class RawText
{
    /// <summary>The text or name at which the reader stands; <c>null</c> for half a surrogate pair, that JSON can write and no text can hold.</summary>
    public static string? Of(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
