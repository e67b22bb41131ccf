using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Privacy;

/// <summary>A secret key of the host, from which a key per purpose is derived. It is never shown.</summary>
/// <remarks>There are about 91 million possible BSNs, so that a digest without a key can be undone by trying them all.</remarks>
public sealed class PrivacyKey
{
    /// <summary>The fewest bytes that a key has.</summary>
    public const int MinimumBytes = 32;

    private readonly byte[] _key;

    /// <summary>Takes a copy of a key.</summary>
    /// <param name="key">At least 32 bytes from a good source of chance.</param>
    /// <exception cref="ArgumentException">The key is too short, or is the same byte over and over.</exception>
    public PrivacyKey(ReadOnlySpan<byte> key) => _key = key.Length >= MinimumBytes && key.ContainsAnyExcept(key[0])
        ? key.ToArray()
        : throw new ArgumentException("A key needs at least 32 bytes of chance.", nameof(key));

    /// <summary>Says only that it is a key.</summary>
    public override string ToString() => "key (not shown)";

    /// <summary>The key for one purpose; keys of two purposes have nothing in common.</summary>
    internal byte[] For(string use, string purpose) =>
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"vroegsignalering|{use}|{purpose}"));
}
