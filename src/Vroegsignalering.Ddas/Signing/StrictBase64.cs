using System.Buffers;
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

        byte[] room = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        bytes = Base64Url.DecodeFromChars(text, room, out _, out int length) == OperationStatus.Done
            && text.SequenceEqual(Base64Url.EncodeToString(room.AsSpan(0, length)))
            ? room[..length]
            : null;
        return bytes is not null;
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
}
