using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering;

/// <summary>Makes short names of long keys: the same on every machine, without a way back for who does not know the key.</summary>
internal static class ShortHash
{
    private const string Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>How many characters one has.</summary>
    public const int Characters = 12;

    /// <summary>Whether a text can be one.</summary>
    public static bool IsOne(ReadOnlySpan<char> text) => text.Length == Characters && !text.ContainsAnyExcept(Crockford);

    /// <summary>Twelve characters of Crockford's base 32: sixty bits of SHA-256.</summary>
    public static string Of(string key) => Of(Encoding.UTF8.GetBytes(key), prefix: "");

    /// <summary>A prefix, and twelve characters for a key in UTF-8.</summary>
    public static string Of(ReadOnlySpan<byte> key, string prefix)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(key, hash);
        return string.Create(prefix.Length + Characters, (prefix, Value: BinaryPrimitives.ReadUInt64BigEndian(hash)), static (text, state) =>
        {
            state.prefix.CopyTo(text);
            Span<char> characters = text[state.prefix.Length..];
            for (int i = 0; i < characters.Length; i++)
            {
                characters[i] = Crockford[(int)((state.Value >> (59 - (5 * i))) & 31)];
            }
        });
    }
}
