using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Base64 that can be written in one way only: nothing but the alphabet, and no bits left over.</summary>
internal static class StrictBase64
{
    /// <summary>Without padding, as in a JWS.</summary>
    public static bool TryUrl(ReadOnlySpan<char> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return text.Length % 4 != 1 && Keep(Base64Url.DecodeFromChars(text), out bytes) && text.SequenceEqual(Base64Url.EncodeToString(bytes));
    }

    /// <summary>With padding, as in <c>x5c</c> and <c>Digest</c>.</summary>
    public static bool TryPadded(string text, [NotNullWhen(true)] out byte[]? bytes)
    {
        byte[] room = new byte[text.Length];
        bytes = Convert.TryFromBase64String(text, room, out int length) && string.Equals(Convert.ToBase64String(room, 0, length), text, StringComparison.Ordinal)
            ? room[..length]
            : null;
        return bytes is not null;
    }

    private static bool Keep(byte[] decoded, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = decoded;
        return true;
    }
}
